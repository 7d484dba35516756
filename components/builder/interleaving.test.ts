import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { ClinicScope } from '../../lib/auth/session';
import { ApiFault } from '../../lib/fetch';
import { createProgram, saveProgram } from '../../lib/programs/mutations';
import { getProgram } from '../../lib/programs/queries';
import type { ProgramDocument } from '../../lib/programs/schema';
import { newClinic, value } from '../../lib/testing/clinic';
import { eachEngine } from '../../lib/testing/database';
import { type Choice, compare, merge } from './compare';
import { Memory, openTab, type Server } from './testing';

/**
 * Two browsers, each with tabs of the builder, and one program in a real database: they type, lose the connection, are
 * closed at once, undo, and choose between two versions, in any order. Whatever was typed is on the server, or waits
 * on a shelf, or stands in a tab that does not say "Saved", or was taken away by somebody who saw it.
 */
type Tab = ReturnType<typeof openTab>;
const FIELDS = ['title', 'goal', 'note', 'privateNote'] as const;
const wordsOf = (document: ProgramDocument): string[] =>
  FIELDS.flatMap((field) => document[field].split(' ')).filter((word) => /^w\d+$/.test(word));

const step = fc.record({
  what: fc.constantFrom(
    'type',
    'type',
    'type',
    'send',
    'send',
    'line',
    'kill',
    'kill-sending',
    'undo',
    'choose',
  ),
  tab: fc.nat(3),
  at: fc.nat(3),
  pick: fc.nat(15),
});

class Desk {
  readonly browsers = [
    { shelf: new Memory(), online: true },
    { shelf: new Memory(), online: true },
  ];
  readonly tabs: Tab[] = [];
  /** Words that a person took away, by undo or by choosing the other version. */
  readonly given = new Set<string>();
  readonly typed: string[] = [];
  constructor(
    private readonly scope: ClinicScope,
    private readonly program: string,
  ) {}

  async now() {
    const found = await getProgram(this.scope, this.program);
    if (!found) throw new Error('no program');
    return { revision: found.revision, document: found.document };
  }

  private browserOf = (tab: number) => {
    const found = this.browsers[tab % 2];
    if (!found) throw new Error('no browser');
    return found;
  };

  /** The network between a tab and the real mutation. */
  private server(tab: number, now: Pick<Server, 'revision' | 'document'>): Server {
    const put: Server['put'] = async (revision, document) => {
      if (!this.browserOf(tab).online) throw new ApiFault(0, 'unreachable', 'No answer.');
      const saved = await saveProgram(this.scope, this.program, {
        revision,
        document: structuredClone(document),
      });
      if (!saved.ok) throw new ApiFault(409, saved.fault.code, '', {}, saved.fault.detail);
      return saved.value;
    };
    return { ...now, put };
  }

  async open(tab: number) {
    const now = await this.now();
    const opened = openTab(this.server(tab, now), this.browserOf(tab).shelf, now);
    this.tabs[tab] = opened;
    const words = wordsOf(opened.store.get());
    await opened.sync.start();
    // A draft that is taken up shows what it holds; the server's own words are still there.
    expect(words.every((word) => wordsOf(now.document).includes(word))).toBe(true);
  }

  async act({ what, tab, at, pick }: { what: string; tab: number; at: number; pick: number }) {
    const one = this.tabs[tab];
    if (!one) throw new Error('no tab');
    const state = one.sync.get();
    if (what === 'type') {
      const word = `w${this.typed.length}`;
      const field = FIELDS[at] ?? 'title';
      this.typed.push(word);
      one.store.edit((d) => ({ ...d, [field]: `${d[field]} ${word}` }), { label: 'Typed' });
    } else if (what === 'send') {
      if (state.kind !== 'conflict') one.sync.send();
      await one.sent();
    } else if (what === 'line') this.browserOf(tab).online = !this.browserOf(tab).online;
    else if (what === 'kill') await this.kill(one, tab);
    else if (what === 'kill-sending') {
      if (state.kind !== 'conflict') one.sync.send();
      await this.kill(one, tab);
    } else if (what === 'undo') this.lose(one, () => one.store.undo());
    else if (state.kind === 'conflict') await this.choose(one, pick);
  }

  /** Closed at once, a moment after the last key: a save that is on its way may arrive, and its answer is not heard. */
  private async kill(one: Tab, tab: number) {
    await one.outbox.flush();
    one.kill();
    const unheard = one.sent();
    const { shelf } = this.browserOf(tab);
    const kept = [...shelf.kept];
    await unheard;
    for (const [key, draft] of kept) await shelf.write(key, draft);
    await this.open(tab);
  }

  private lose(tab: Tab, act: () => void) {
    const before = wordsOf(tab.store.get());
    act();
    const after = new Set(wordsOf(tab.store.get()));
    for (const word of before) if (!after.has(word)) this.given.add(word);
  }

  async choose(tab: Tab, pick: number) {
    const state = tab.sync.get();
    if (state.kind !== 'conflict') return;
    const mine = tab.store.get();
    const theirs = state.theirs.document;
    const found = compare(state.base, mine, theirs, (id) => id);
    const choices = new Map(
      found.map(({ key }, at): [string, Choice] => [key, (pick >> at) % 2 ? 'mine' : 'theirs']),
    );
    const merged = merge(mine, theirs, choices);
    const kept = new Set(wordsOf(merged));
    for (const word of [...wordsOf(mine), ...wordsOf(theirs)]) if (!kept.has(word)) this.given.add(word);
    tab.sync.resolve(state.theirs, merged);
    await tab.sent();
  }

  /** Every word is somewhere. */
  async check() {
    const found = new Set([...this.given, ...wordsOf((await this.now()).document)]);
    for (const { shelf } of this.browsers)
      for (const draft of shelf.kept.values()) for (const word of wordsOf(draft.document)) found.add(word);
    for (const { store, sync } of this.tabs)
      if (sync.get().kind !== 'saved') for (const word of wordsOf(store.get())) found.add(word);
    expect(this.typed.filter((word) => !found.has(word))).toEqual([]);
  }
}

eachEngine('two browsers and their tabs', () => {
  let scope: ClinicScope;
  beforeAll(async () => {
    scope = await newClinic('both@stepwise.example');
  });

  it('lose no word, in any order of events', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const made = value(await createProgram(scope, { patientId: null, title: 'Plan', item: null }));
        const desk = new Desk(scope, made.id);
        for (let tab = 0; tab < 4; tab++) await desk.open(tab);
        for (const each of steps) {
          await desk.act(each);
          await desk.check();
        }
        for (const browser of desk.browsers) browser.online = true;
        // All is sent, and every question is answered: what is left is one document, and every tab says so.
        for (let round = 0; round < 3; round++)
          for (const tab of desk.tabs) {
            tab.sync.send();
            await tab.sent();
            await desk.choose(tab, 15);
          }
        await desk.check();
        expect(desk.tabs.map(({ sync }) => sync.get().kind)).toEqual(desk.tabs.map(() => 'saved'));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('one tab alone is never asked to choose, however often it dies', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const made = value(await createProgram(scope, { patientId: null, title: 'Plan', item: null }));
        const desk = new Desk(scope, made.id);
        await desk.open(0);
        for (const each of steps) {
          await desk.act({ ...each, tab: 0 });
          expect(desk.tabs[0]?.sync.get().kind).not.toBe('conflict');
        }
        await desk.check();
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
