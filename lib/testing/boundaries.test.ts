import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The layer rules of this house, read from every import of every file. There is no allow-list. */
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => /^(app|components|lib|db|e2e|instrumentation)/.test(file));
const source = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const layerOf = (file: string) => file.split('/')[0] ?? '';

interface Arrow {
  from: string;
  to: string;
  text: string;
}
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+)['"]([^'"]+)['"]/gm;

/** Every import; those inside the project as a path from the root, packages by their name. */
const arrows: Arrow[] = [...source].flatMap(([from, text]) =>
  [...text.matchAll(IMPORT)].map(([line, target = '']) => ({
    from,
    to: target.startsWith('.') ? path.posix.join(path.posix.dirname(from), target) : target,
    text: line.trim(),
  })),
);
const inside = (arrow: Arrow) => /^(app|components|lib|db|e2e)\//.test(`${arrow.to}/`);
const shown = (found: Arrow[]) => found.map((arrow) => `${arrow.from} → ${arrow.to}`);

describe('arrows go down only', () => {
  const RANK: Record<string, number> = { app: 3, components: 2, lib: 1, db: 0 };
  it('reads imports at all', () => {
    expect(arrows.filter(inside).length).toBeGreaterThan(50);
  });
  it('no layer imports one above it', () => {
    const up = arrows.filter((arrow) => (RANK[layerOf(arrow.to)] ?? -1) > (RANK[layerOf(arrow.from)] ?? 9));
    expect(shown(up)).toEqual([]);
  });
  it('db imports nothing of ours', () => {
    expect(
      shown(
        arrows.filter((arrow) => layerOf(arrow.from) === 'db' && inside(arrow) && layerOf(arrow.to) !== 'db'),
      ),
    ).toEqual([]);
  });
  it('e2e imports none of the layers', () => {
    expect(
      shown(
        arrows.filter(
          (arrow) => layerOf(arrow.from) === 'e2e' && inside(arrow) && layerOf(arrow.to) !== 'e2e',
        ),
      ),
    ).toEqual([]);
  });
  it('only queries, mutations and the tests’ tools import db; its limits are for all', () => {
    const allowed = /^lib\/([a-z-]+\/(queries|mutations)\.ts|testing\/)|\.test\.ts$/;
    const found = arrows.filter(
      (arrow) =>
        layerOf(arrow.to) === 'db' &&
        layerOf(arrow.from) !== 'db' &&
        arrow.to !== 'db/limits' &&
        !allowed.test(arrow.from),
    );
    expect(shown(found)).toEqual([]);
  });
  it('pages, layouts and routes never touch drizzle', () => {
    expect(
      shown(
        arrows.filter(
          (arrow) =>
            ['app', 'components'].includes(layerOf(arrow.from)) && /^(drizzle-orm|pg)\b/.test(arrow.to),
        ),
      ),
    ).toEqual([]);
  });
});

describe('what never appears', () => {
  const holding = (pattern: RegExp) =>
    [...source]
      .filter(([file, text]) => !file.endsWith('boundaries.test.ts') && pattern.test(text))
      .map(([file]) => file);
  it('no Server Actions', () => expect(holding(/^\s*['"]use server['"]/m)).toEqual([]));
  // The word is put together here, so that this file does not hold what it forbids.
  const loose = 'an' + 'y';
  it('no type given up', () =>
    expect(holding(new RegExp(`\\bas ${loose}\\b|: ${loose}\\b|<${loose}>`))).toEqual([]));
  it('no inline style attribute, which the policy of the pages would block', () => {
    expect(
      [...source]
        .filter(([file, text]) => /^(app|components)\//.test(file) && /\sstyle=(\{|")/.test(text))
        .map(([file]) => file),
    ).toEqual([]);
  });
  it('no barrel but the two of db', () => {
    const barrels = [...source].filter(
      ([file, text]) =>
        /\/index\.ts$/.test(file) &&
        !text.replace(/export \* from .*|\/\*[\s\S]*?\*\/|\/\/.*|\s/g, '') &&
        text.includes('export *'),
    );
    expect(
      barrels.map(([file]) => file).filter((file) => !['db/index.ts', 'db/schema/index.ts'].includes(file)),
    ).toEqual([]);
  });
});

const VALUE_IMPORT = /^import (?!type )([^;]*?)\s*from '([^']+)'/gm;

/** The chain of value imports by which a file carries a package into its bundle; empty where it does not. */
function wayTo(start: string, wanted: string): string[] {
  const seen = new Set<string>();
  const queue = [[start]];
  for (const way of queue) {
    const file = way.at(-1) ?? '';
    for (const [, names = '', target = ''] of (source.get(file) ?? '').matchAll(VALUE_IMPORT)) {
      if (/^\{\s*(type [^,]+,?\s*)+\}$/.test(names)) continue;
      if (target === wanted) return [...way, target];
      const inner = path.posix.join(path.posix.dirname(file), target);
      const next = [`${inner}.ts`, `${inner}.tsx`, `${inner}/index.ts`].find((one) => source.has(one));
      if (!next || seen.has(next)) continue;
      seen.add(next);
      queue.push([...way, next]);
    }
  }
  return [];
}

describe('what a browser may load from lib', () => {
  const PURE = /^lib\/(dose|figure|readability|progression|fit|text|wording|view|burden)\//;
  const ISOMORPHIC = /^lib\/([a-z-]+\/(schema|model|query|rows|search|vocabulary)|fetch)$/;
  it('client components import only isomorphic files', () => {
    const clients = [...source].filter(([, text]) => /^['"]use client['"]/m.test(text)).map(([file]) => file);
    const found = arrows.filter(
      (arrow) =>
        clients.includes(arrow.from) && layerOf(arrow.to) === 'lib' && !arrow.text.startsWith('import type'),
    );
    expect(shown(found.filter((arrow) => !PURE.test(arrow.to) && !ISOMORPHIC.test(arrow.to)))).toEqual([]);
  });
  it('the builder carries no validator: what it sends is parsed at the edge', () => {
    const way = wayTo('components/builder/builder.tsx', 'zod');
    expect(way).toEqual([]);
  });
});

it('files have at most 300 lines, data and tests aside', () => {
  const data = /seed|poses|migrations|\.test\.|\.spec\.|words|wording|vocabulary|cases/;
  const long = [...source].filter(([file, text]) => !data.test(file) && text.split('\n').length - 1 > 300);
  expect(long.map(([file, text]) => `${file} (${text.split('\n').length})`)).toEqual([]);
});
