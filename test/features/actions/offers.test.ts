import { expect } from 'chai';
import type { ActionAsked } from '../../../src/core/offers/actions.ts';
import type { MemberTurn } from '../../../src/core/turn.ts';
import { day } from '../../../src/domain/day.ts';
import { ALPHABET, type Reference } from '../../../src/domain/reference.ts';
import { actions } from '../../../src/features/actions/feature.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import type { OpenTable } from '../../../src/storage/table.ts';
import { aMeeting } from '../../support/a-meeting.ts';
import { aCaller, aRegister, aTurn, code, PEOPLE, TODAY } from '../../support/builders.ts';
import { someNeeds } from '../../support/needs.ts';
import { freshTables } from '../../support/tables.ts';
import { aBench, inOrder, rowsOf, textIn } from './bench.ts';

const { cora, mara } = PEOPLE;
const register = aRegister({ meetings: [aMeeting({ on: day('2026-11-18'), state: 'ended' })] });
const SEEING = { register, today: TODAY };

const asked = (n: number, over: Partial<ActionAsked> = {}): ActionAsked => ({
  ref: `ACT-3${ALPHABET[Math.floor(n / ALPHABET.length)]}3${ALPHABET[n % ALPHABET.length]}`,
  text: `send figure ${n}`,
  owners: [{ kind: 'authority', code: code('886') }],
  ownerWords: 'Kent',
  due: { kind: 'none' },
  meeting: 'MTG-2F7K',
  ...over,
});

const many = (count: number): readonly ActionAsked[] => Array.from({ length: count }, (_, n) => asked(n));

const begun = (open: OpenTable = memoryTables()) => {
  const bench = aBench(open, inOrder());
  const { offers, recall } = actions(someNeeds({ open }));
  const turnBy = (id: string): MemberTurn => ({ ...aTurn({ id, register }), caller: aCaller(cora) });
  const record = (id: string, those: readonly ActionAsked[]) =>
    offers.record(turnBy(id), those, { text: `${those.length} recorded` });
  return { bench, offers, record, recall };
};

describe('actions that another room records', () => {
  it('are kept with the answer of the turn, in one request of each kind', async () => {
    const { bench, record, recall } = begun();
    expect(await record('one', many(3))).to.equal('saved');
    expect(await recall?.('one')).to.include({ text: '3 recorded', saved: true });
    expect(await record('one', many(3))).to.equal('already');
    expect(rowsOf(await bench.says('actions for Kent', cora, { register }))).to.have.length(3);
  });

  it('are recorded once, though the button is pressed again under a new id and some are new', async () => {
    const { offers, record } = begun();
    await record('one', many(2));
    expect(await record('two', many(4))).to.equal('saved');
    expect(await record('three', many(4))).to.equal('already');
    expect((await offers.open(SEEING, 10)).actions.map(({ text }) => text).sort()).to.deep.equal([
      'send figure 0',
      'send figure 1',
      'send figure 2',
      'send figure 3',
    ]);
  });

  it('give way where their reference is another action’s, to the same one at every press', async () => {
    const { bench, offers, record } = begun();
    await bench.says('action Surrey to write to schools', cora);
    const taken: Reference = 'ACT-2222';
    const both = [asked(0, { ref: taken }), asked(1, { ref: 'ACT-2223' })];
    await record('one', both);
    await record('two', both);
    const { actions: open } = await offers.open(SEEING, 10);
    expect(open.map(({ ref, text }) => `${ref} ${text}`).sort()).to.deep.equal([
      'ACT-2222 write to schools',
      'ACT-2223 send figure 1',
      'ACT-2224 send figure 0',
    ]);
  });

  it('are thirty at most, which are taken back and brought back whole', async () => {
    const tables = await freshTables();
    await tables.ensure(['actions', 'turns', 'network']);
    const { bench, offers, record } = begun(tables.open);
    expect(await record('one', many(30))).to.equal('saved');
    expect(textIn(await bench.says('undo', cora))).to.contain('Undone: recording 30 actions');
    expect((await offers.open(SEEING, 100)).actions).to.deep.equal([]);
    expect(await offers.ofMeeting('MTG-2F7K', SEEING)).to.deep.equal([]);
    expect(textIn(await bench.says('show ACT-3223', cora))).to.contain('There is no action');
    expect(textIn(await bench.says('show ACT-3232', cora))).to.contain('Recorded by mistake');
    await bench.says('undo', cora);
    expect((await offers.open(SEEING, 100)).actions).to.have.length(30);
    const over = await record('two', many(31)).catch((error: Error) => error.message);
    expect(over).to.equal('31 actions at once, and 30 is the most');
  });

  for (const [what, over] of [
    ['says what could identify a child', { text: 'See NHS 943 476 5919' }],
    ['is nobody’s', { owners: [] }],
  ] as const)
    it(`are none of them recorded where one ${what}`, async () => {
      const { offers, record } = begun();
      const said = await record('one', [asked(0), asked(1, over)]).catch((error: Error) => error.message);
      expect(said).to.match(/^an action that may not be recorded/);
      expect((await offers.open(SEEING, 10)).actions).to.deep.equal([]);
    });
});

describe('an action whose authority has sent what it asked for', () => {
  const sent = { authority: code('886'), evidence: 'Return received' };

  it('closes that part once, with the evidence, and nobody’s undo opens it again', async () => {
    const { bench, offers, record } = begun();
    await record('one', [
      asked(1, { owners: ['886', '936'].map((one) => ({ kind: 'authority', code: code(one) }) as const) }),
    ]);
    const turn = { ...aTurn({ id: 'submit', register }), caller: aCaller(PEOPLE.dev) };
    await offers.closeFor(turn, asked(1).ref, sent);
    await offers.closeFor(turn, asked(1).ref, sent);
    await offers.closeFor({ ...turn, id: 'again' }, asked(1).ref, sent);
    const [open] = (await offers.open(SEEING, 9)).actions;
    expect(open?.authorities).to.deep.equal(['936']);
    expect(textIn(await bench.says('undo', PEOPLE.dev, { register }))).to.not.match(/ACT-/);
  });

  it('is left alone where it asks nothing of that authority, or is not there', async () => {
    const { offers, record } = begun();
    await record('one', [asked(1)]);
    const turn = { ...aTurn({ id: 'submit', register }), caller: aCaller(PEOPLE.ines) };
    await offers.closeFor(turn, asked(1).ref, { ...sent, authority: code('936') });
    await offers.closeFor(turn, 'ACT-9999', sent);
    expect((await offers.open(SEEING, 9)).actions).to.have.length(1);
  });
});

describe('actions told to another room', () => {
  it('are said in words, open ones as many as are wanted', async () => {
    const { bench, offers } = begun();
    await bench.says('action Kent and Mara to send the grid by 20 November 2026', cora);
    await bench.says('action the chair to write to schools', cora);
    const { actions: open, more } = await offers.open(SEEING, 1);
    expect(more).to.equal(true);
    expect(open).to.deep.equal([
      {
        ref: 'ACT-2222',
        text: 'send the grid',
        who: 'Mara Swift and Kent',
        byWhen: '20 November 2026',
        state: 'open',
        overdue: true,
        dueBy: '2026-11-20',
        authorities: ['886', mara.authority],
      },
    ]);
    expect((await offers.open(SEEING, 9)).actions[1]).to.include({ byWhen: '', who: 'The chair' });
  });

  it('are those closed since a day, the last first', async () => {
    const { bench, offers } = begun();
    await bench.says('action Kent to send the grid\nKent to write to schools\nKent to ring', cora);
    await bench.says('done ACT-2222 for Kent: sent', cora, { today: day('2026-11-20') });
    await bench.says('cancel ACT-2223 because it is old', cora);
    const closed = await offers.closedSince(day('2026-11-21'), SEEING, 10);
    expect(closed.map(({ ref, state, closedOn }) => [ref, state, closedOn])).to.deep.equal([
      ['ACT-2223', 'cancelled', TODAY],
    ]);
    expect(await offers.closedSince(day('2026-11-20'), SEEING, 1)).to.have.length(1);
  });

  it('are a meeting’s, open and closed since', async () => {
    const { bench, offers, record } = begun();
    await bench.says('action Surrey to write to schools', cora);
    await record('one', many(2));
    await bench.says('done ACT-3232 for Kent: sent', cora);
    const those = await offers.ofMeeting('MTG-2F7K', SEEING);
    expect(those.map(({ text, state, authorities }) => [text, state, [...authorities]])).to.deep.equal([
      ['send figure 1', 'open', ['886']],
      ['send figure 0', 'done', []],
    ]);
  });
});
