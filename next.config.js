/** The build folder can be set, so that tests build beside a running product and never over it. */
const config = {
  distDir: process.env.BUILD_DIR || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@electric-sql/pglite-socket',
    '@myriaddreamin/typst-ts-node-compiler',
    '@node-rs/argon2',
    'fs-native-extensions',
    'pg',
  ],
  devIndicators: false,
};

export default config;
