import type { Look } from './model';

/** The people of the pictures. A plan keeps one of these names, so none of them is ever taken away. */
export const LOOK_IDS = ['ana', 'sam', 'ruth', 'joe', 'amina'] as const;
export type LookId = (typeof LOOK_IDS)[number];
/** What tells them apart, for lists that have no room for a picture. */
export const LOOK_WORDS: Record<LookId, string> = {
  ana: 'A woman, dark hair in a bun',
  sam: 'A man, short brown hair',
  ruth: 'An older woman, grey hair, glasses',
  joe: 'A man, dark skin, beard',
  amina: 'A woman with a headscarf',
};

/** Nobody in particular: five adults of different age, build and skin. `MONO` is drawn in pure black on white. */
export const LOOKS: readonly (Look & { id: LookId })[] = [
  {
    id: 'ana',
    build: 1,
    skin: '#d9a17a',
    hair: '#3d2a20',
    style: 'bun',
    top: '#2f8291',
    bottom: '#46535f',
    shoe: '#f7f5f0',
  },
  {
    id: 'sam',
    build: 1.04,
    skin: '#f0c8a6',
    hair: '#7a4f2e',
    style: 'short',
    top: '#2a7180',
    bottom: '#57524c',
    shoe: '#f7f5f0',
  },
  {
    id: 'ruth',
    build: 1.06,
    skin: '#eabf9f',
    hair: '#c9c7c2',
    style: 'bob',
    glasses: true,
    top: '#5b7f95',
    bottom: '#6a6075',
    shoe: '#f7f5f0',
  },
  {
    id: 'joe',
    build: 1.1,
    skin: '#7d4f35',
    hair: '#2b2522',
    style: 'crop',
    beard: true,
    top: '#c58a3a',
    bottom: '#3f4a55',
    shoe: '#f7f5f0',
  },
  {
    id: 'amina',
    build: 1.02,
    skin: '#b57d56',
    hair: '#6f5a86',
    style: 'scarf',
    top: '#3f8f83',
    bottom: '#4a4458',
    shoe: '#f7f5f0',
  },
];

export const MONO: Look = {
  id: 'mono',
  build: 1,
  skin: '#fff',
  hair: '#000',
  style: 'short',
  top: '#fff',
  bottom: '#fff',
  shoe: '#fff',
  mono: true,
};

/** The look of that name; black on white where there is none. */
export const lookOf = (id: string): Look => LOOKS.find((look) => look.id === id) ?? MONO;

/** A look for a program, always the same for the same key, so that the default is nobody in particular. */
export function lookFor(key: string): LookId {
  let sum = 0;
  for (const c of key) sum = (sum * 31 + (c.codePointAt(0) ?? 0)) >>> 0;
  return LOOK_IDS[sum % LOOK_IDS.length] ?? 'ana';
}
