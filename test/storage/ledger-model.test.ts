import { expect } from 'chai';
import fc from 'fast-check';
import { historyIsIntact, type Ledger, ledger, type Outcome } from '../../src/storage/ledger.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { type Row, type Table, under } from '../../src/storage/table.ts';
import { aDeed, losing } from '../support/ledger-contract.ts';

/** What ought to be there: each thing's values in the order it had them, and what each turn did. */
interface Model {
  readonly things: Map<string, string[]>;
  readonly turns: Map<string, { readonly ref: string; readonly value: string }>;
}

interface Real {
  readonly table: Table;
  readonly book: Ledger;
  /** Rows as somebody read them a while ago: what they would press a button with. */
  readonly held: Map<string, Row>;
}

/** One thing somebody does, perhaps on a row read long ago, perhaps with an answer that gets lost. */
interface Step {
  readonly ref: string;
  readonly turn: string;
  readonly holds: 'nothing' | 'what they read before' | 'what is there now';
  readonly reads: boolean;
  readonly lost: 'never' | 'throws' | 'answers 409';
}

const REFS = ['ACT-A', 'ACT-B', 'ACT-C'];

const aStep: fc.Arbitrary<Step> = fc.record({
  ref: fc.constantFrom(...REFS),
  turn: fc.integer({ min: 1, max: 12 }).map((n) => `turn-${n}`),
  holds: fc.constantFrom('nothing', 'what they read before', 'what is there now'),
  reads: fc.boolean(),
  lost: fc.constantFrom('never', 'never', 'throws', 'answers 409'),
});

const heldFor = async ({ ref, holds }: Step, real: Real): Promise<Row | undefined> => {
  if (holds === 'nothing') return undefined;
  return holds === 'what is there now' ? real.book.get(`a|${ref}`) : real.held.get(ref);
};

const expected = (model: Model, step: Step, before: Row | undefined): Outcome['is'] => {
  if (model.turns.has(step.turn)) return 'already';
  const values = model.things.get(step.ref);
  if (!before) return values ? 'taken' : 'saved';
  return before.props['n'] === values?.length ? 'saved' : 'changed';
};

const take = async (step: Step, at: number, { model, real }: { model: Model; real: Real }): Promise<void> => {
  const before = await heldFor(step, real);
  const value = `${step.ref} at ${at}`;
  const due = expected(model, step, before);
  const table = step.lost === 'never' || due !== 'saved' ? real.table : losing(real.table, step.lost);
  const deed = aDeed(step.ref, { turn: step.turn, value, ...(before && { before }) });
  const outcome = await ledger(table, 'live').commit(deed);
  expect(outcome.is, `step ${at}`).to.equal(due);
  const first = model.turns.get(step.turn);
  if (outcome.is === 'already')
    expect(outcome.answer.text).to.equal(`Recorded ${first?.ref}: ${first?.value}.`);
  if (due === 'saved') {
    model.things.set(step.ref, [...(model.things.get(step.ref) ?? []), value]);
    model.turns.set(step.turn, { ref: step.ref, value });
  }
  const now = step.reads ? await real.book.get(`a|${step.ref}`) : undefined;
  if (now) real.held.set(step.ref, now);
};

const agree = async (model: Model, { book }: Real): Promise<void> => {
  for (const ref of REFS) {
    const values = model.things.get(ref) ?? [];
    const row = await book.get(`a|${ref}`);
    expect(row?.props['value']).to.equal(values.at(-1));
    expect((await book.get(`d|${ref}`))?.props['value']).to.equal(values.at(-1));
    const lines = await book.history(ref);
    expect(lines.map(({ line }) => line.to)).to.deep.equal(values);
    expect(!row || historyIsIntact(lines, row)).to.equal(true);
  }
  const receipts = (await book.list(under('~r|'))).map(({ key }) => key.slice(3));
  expect(new Set(receipts)).to.deep.equal(new Set(model.turns.keys()));
};

describe('a ledger beside a simple model of it', () => {
  it('agrees whatever is done to it, on old rows, again, and with answers lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 40 }), async (steps) => {
        const table = memoryTables()('book');
        const real: Real = { table, book: ledger(table, 'live'), held: new Map() };
        const model: Model = { things: new Map(), turns: new Map() };
        for (const [at, step] of steps.entries()) await take(step, at, { model, real });
        await agree(model, real);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });
});
