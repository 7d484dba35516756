import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Every font that paper may use, in the order in which a letter looks for its shape: all from npm packages, so
 * that a sheet looks the same on every machine. Fonts of the system are never named, so they are never used.
 */
const FONTS: readonly { family: string; package: string; faces: readonly string[] }[] = [
  { family: 'Inter', package: 'inter', faces: ['400Regular', '600SemiBold', '700Bold'] },
  { family: 'Noto Sans Arabic', package: 'noto-sans-arabic', faces: ['400Regular', '700Bold'] },
  { family: 'Noto Sans Hebrew', package: 'noto-sans-hebrew', faces: ['400Regular', '700Bold'] },
  { family: 'Noto Sans Devanagari', package: 'noto-sans-devanagari', faces: ['400Regular', '700Bold'] },
  { family: 'Noto Sans SC', package: 'noto-sans-sc', faces: ['400Regular', '700Bold'] },
  { family: 'Noto Emoji', package: 'noto-emoji', faces: ['400Regular', '700Bold'] },
];

export interface Fonts {
  /** Family names, in the order of preference. */
  families: string[];
  /** Folders that hold one face each. */
  folders: string[];
}

/** The fonts that are installed. @throws when Inter, which every sheet is set in, is missing */
export function installedFonts(): Fonts {
  const root = path.join(/*turbopackIgnore: true*/ process.cwd(), 'node_modules', '@expo-google-fonts');
  const found = FONTS.filter((font) => existsSync(path.join(/*turbopackIgnore: true*/ root, font.package)));
  if (found[0]?.family !== 'Inter') throw new Error(`The font package ${root}/inter is not installed.`);
  return {
    families: found.map((font) => font.family),
    folders: found.flatMap((font) => font.faces.map((face) => path.join(root, font.package, face))),
  };
}
