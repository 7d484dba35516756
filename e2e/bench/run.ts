import fs from 'node:fs';
import { builder } from './builder';
import { figures } from './figures';
import { handout } from './handout';
import { page } from './page';
import { paint } from './paint';
import { search } from './search';
import { medianModel, stopwatch } from './stopwatch';

/**
 * `npm run bench [-- NAME …]`: the figures of the README and of the closing notes, each beside a peer in the same run.
 * Prints tables and writes `out/bench.json`. A figure is never a test: machines differ, and other work only adds.
 */
const BENCHES: Record<string, () => Promise<Record<string, number>>> = {
  search,
  figures,
  handout,
  page,
  paint,
  builder,
  stopwatch: async () => {
    const times = await stopwatch();
    for (const { plan, keys, presses, model, machine } of times)
      console.log(
        `  ${plan}: ${keys} keys, ${presses} presses, ${model.toFixed(1)} s by the model, ${machine.toFixed(1)} s machine`,
      );
    return {
      'median by the model, s': medianModel(times),
      'slowest by the model, s': Math.max(...times.map(({ model }) => model)),
      'machine’s own time, s (largest)': Math.max(...times.map(({ machine }) => machine)),
    };
  },
};

const wanted = process.argv.slice(2);
const names = wanted.length ? wanted : Object.keys(BENCHES);
const results: Record<string, Record<string, number>> = {};
for (const name of names) {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`There is no bench "${name}". There are: ${Object.keys(BENCHES).join(', ')}.`);
  console.log(`\n${name}`);
  const figuresOf = await bench();
  results[name] = figuresOf;
  for (const [what, value] of Object.entries(figuresOf))
    console.log(`  ${what.padEnd(44)} ${Number(value.toPrecision(4))}`);
}
fs.mkdirSync('out', { recursive: true });
fs.writeFileSync('out/bench.json', `${JSON.stringify(results, null, 2)}\n`);
process.exit(0);
