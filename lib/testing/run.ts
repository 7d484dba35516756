import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureChromium } from './chromium';

/**
 * The whole proof, in one command: types, lint, unit and boundary tests, a production build, browser tests
 * against the product's own front server. The last line is `N passed, N failed`, without colour.
 */
const scratch = mkdtempSync(path.join(os.tmpdir(), 'stepwise-test-'));
const tally = { passed: 0, failed: 0 };
const count = (passed: number, failed: number) => {
  tally.passed += passed;
  tally.failed += failed;
};

const run = (command: string, args: string[], env: Record<string, string> = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

/** A step that is right or wrong as a whole. */
function check(name: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n== ${name}`);
  const right = run(command, args, env);
  count(right ? 1 : 0, right ? 0 : 1);
  return right;
}

/** A step that counts its own tests in a JSON report; a report that is missing is one failure. */
function suite(
  name: string,
  args: string[],
  report: string,
  read: (json: never) => [passed: number, failed: number],
  env: Record<string, string> = {},
) {
  console.log(`\n== ${name}`);
  const right = run('npx', args, env);
  try {
    const [passed, failed] = read(JSON.parse(readFileSync(report, 'utf8')) as never);
    count(passed, right ? failed : Math.max(1, failed));
  } catch {
    count(0, 1);
  }
}

check('types', 'npx', ['tsc', '--noEmit']);
check('lint and format', 'npx', ['biome', 'check', '.']);

const units = path.join(scratch, 'unit.json');
suite(
  'unit and boundary tests',
  [
    'vitest',
    'run',
    '--exclude',
    'e2e/**',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${units}`,
  ],
  units,
  (json: { numPassedTests: number; numFailedTests: number }) => [json.numPassedTests, json.numFailedTests],
);

const chromium = ensureChromium();
const build = { BUILD_DIR: '.next-test' };
if (check('production build', 'node', ['lib/server/build.mjs'], build)) {
  const browser = path.join(scratch, 'browser.json');
  suite(
    'browser tests',
    ['playwright', 'test', '-c', 'e2e', '--reporter=list,json'],
    browser,
    (json: { stats: { expected: number; flaky: number; unexpected: number } }) => [
      json.stats.expected + json.stats.flaky,
      json.stats.unexpected,
    ],
    {
      ...build,
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: browser,
      TEST_DATA_DIR: path.join(scratch, 'data'),
    },
  );
}

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed ? 1 : 0;
