import { expect } from 'chai';
import fc from 'fast-check';
import { type Day, day } from '../../../src/domain/day.ts';
import type { Meeting } from '../../../src/domain/meeting.ts';
import type { Register } from '../../../src/domain/register.ts';
import { actions } from '../../../src/features/actions/feature.ts';
import { actionStore } from '../../../src/features/actions/store.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import type { OpenTable, Row, Table } from '../../../src/storage/table.ts';
import { aMeeting } from '../../support/a-meeting.ts';
import { aRegister, PEOPLE, TODAY } from '../../support/builders.ts';
import { someNeeds } from '../../support/needs.ts';
import { freshTables } from '../../support/tables.ts';
import { aBench, inOrder, rowsOf, textIn } from './bench.ts';

const { cora } = PEOPLE;
const on = (text: string, over: Partial<Meeting> = {}): Register =>
  aRegister({ meetings: [aMeeting({ on: day(text), ...over })] });
const NONE = aRegister();

/** Every listing row of open and closed actions. */
const listedIn = async (open: OpenTable): Promise<readonly string[]> =>
  (await open('actions').list('live', { from: 'c|', below: 'e' })).map(({ key }) => key);

const begun = async (open: OpenTable = memoryTables(), register = NONE) => {
  const bench = aBench(open, inOrder());
  const says = (text: string, seen: Register = register) => bench.says(text, cora, { register: seen });
  const store = actionStore(open('actions'));
  return { bench, open, says, store };
};

describe('what is due at the next meeting', () => {
  it('waits without a day, and stands under the meeting’s as soon as there is one [row 21]', async () => {
    const { says, store, open } = await begun();
    await says('action Kent to send the grid for next meeting');
    expect(await listedIn(open)).to.deep.equal(['d|9997|ACT-2222']);
    await store.follow(on('2027-01-19'));
    expect(await listedIn(open)).to.deep.equal(['d|2027-01-19|ACT-2222']);
  });

  it('moves with the meeting, back and forth, and waits again when that is called off', async () => {
    const { says, store, open } = await begun(memoryTables(), on('2027-01-19'));
    await says('action Kent to send the grid for next meeting');
    const seen: string[] = [...(await listedIn(open))];
    for (const register of [on('2027-02-02'), on('2027-01-12'), on('2027-01-12', { state: 'cancelled' })]) {
      await store.follow(register);
      seen.push(...(await listedIn(open)));
    }
    expect(seen.map((key) => key.split('|')[1])).to.deep.equal([
      '2027-01-19',
      '2027-02-02',
      '2027-01-12',
      '9997',
    ]);
  });

  it('is shown, sorted and overdue by the meeting’s day', async () => {
    const { bench, store } = await begun();
    await bench.says('action Kent to send the grid for next meeting', cora);
    await bench.says('action Kent to write by 20 January 2027', cora);
    await store.follow(on('2027-01-19'));
    const seen = { register: on('2027-01-19'), today: day('2027-01-20') };
    const [first, second] = rowsOf(await bench.says('actions', cora, seen));
    expect([first?.['ref'], second?.['ref']]).to.deep.equal(['ACT-2222', 'ACT-2223']);
    expect(String(first?.['more']).replaceAll('\\', '')).to.equal(
      'ACT-2222 · Overdue · was due at the meeting of 19 January 2027 (“for next meeting”) · Kent',
    );
    expect(rowsOf(await bench.says('actions overdue', cora, seen))).to.have.length(1);
    expect(textIn(await bench.says('ACT-2222', cora, seen))).to.contain('ACT-2222 · Overdue');
  });

  it('adds no line to the history, so that undo still takes back what somebody did', async () => {
    const { says, store, open } = await begun();
    await says('action Kent to send the grid for next meeting');
    await says('note ACT-2222 waiting');
    await store.follow(on('2027-01-19'));
    expect(textIn(await says('undo', on('2027-01-19')))).to.contain('Undone: the note on ACT-2222');
    expect(textIn(await says('history ACT-2222'))).to.contain(
      '3 changes. The record is whole and unaltered.',
    );
    expect(await listedIn(open)).to.deep.equal(['d|2027-01-19|ACT-2222']);
  });

  it('said again later by moving it, is the next one from that day on', async () => {
    const { bench } = await begun(memoryTables());
    const register = aRegister({
      meetings: [aMeeting({ id: 'MTG-NN22', on: day('2026-11-25') }), aMeeting()],
    });
    await bench.says('action Kent to send the grid for next meeting', cora, { register });
    const later = { register, today: day('2026-12-01'), now: new Date('2026-12-01T10:00:00Z') };
    const moved = textIn(await bench.says('move ACT-2222 to next meeting', cora, later));
    expect(moved).to.contain(
      'Moved from meeting of 25 November 2026 (“for next meeting”) to next meeting: 19 January 2027.',
    );
    const again = await bench.says('move ACT-2222 to next meeting', cora, later);
    expect(again.refused).to.equal('same');
  });

  it('is found in rows that an older version wrote, which say nothing of a meeting', async () => {
    const { says, store, open } = await begun();
    await says('action Kent to send the grid for next meeting');
    const table = open('actions');
    await age(table, 'a|ACT-2222', ['listed']);
    await age(table, 'd|9997|ACT-2222', ['follows', 'recordedOn']);
    expect(textIn(await says('actions', on('2027-01-19')))).to.contain('at the next meeting');
    await store.follow(on('2027-01-19'));
    expect(await listedIn(open)).to.deep.equal(['d|2027-01-19|ACT-2222']);
    expect(textIn(await says('actions', on('2027-01-19')))).to.contain('next meeting: 19 January 2027');
  });

  it('that an older version wrote is closed as ever', async () => {
    const { says, open } = await begun();
    await says('action Kent to send the grid for next meeting');
    await age(open('actions'), 'a|ACT-2222', ['listed']);
    await says('done ACT-2222 for Kent: sent', on('2027-01-19'));
    expect((await listedIn(open)).map((key) => key.slice(0, 2))).to.deep.equal(['c|']);
  });
});

/** The row as it was before there were these columns. */
const age = async (table: Table, key: string, columns: readonly string[]): Promise<void> => {
  const row = await table.get('live', key);
  const props = Object.entries(row?.props ?? {}).filter(([name]) => !columns.includes(name));
  await table.transact('live', [{ do: 'upsert', key, props: Object.fromEntries(props) }]);
};

/** Tables where that work is done right before the next write of an action. */
const overtaken = (open: OpenTable) => {
  let first: (() => Promise<unknown>) | undefined;
  const over: OpenTable = (name) => {
    const table = open(name);
    const transact: Table['transact'] = async (...given) => {
      const work = first;
      first = undefined;
      await work?.();
      return table.transact(...given);
    };
    return { ...table, transact };
  };
  return {
    over,
    by: (work: () => Promise<unknown>): void => {
      first = work;
    },
  };
};

describe('following a meeting while others work', () => {
  for (const [deed, from, left] of [
    ['done ACT-2222 for Kent: sent', 'c|', 1],
    ['cancel ACT-2222 because it is old', 'c|', 1],
    ['move ACT-2222 to 12 January 2027', 'd|2027-01-12', 1],
    ['carry ACT-2222', 'd|2027-01-19', 2],
  ] as const)
    it(`overruns nobody’s “${deed}”, and leaves one row of each`, async () => {
      const open = memoryTables();
      const { says } = await begun(open);
      await says('action Kent to send the grid for next meeting');
      await says('action Surrey to send theirs for next meeting');
      const { over, by } = overtaken(open);
      by(() => says(deed));
      await actionStore(over('actions')).follow(on('2027-01-19'));
      await actionStore(open('actions')).follow(on('2027-01-19'));
      const listed = await listedIn(open);
      expect(listed.filter((key) => key.endsWith('ACT-2223'))).to.deep.equal(['d|2027-01-19|ACT-2223']);
      expect(listed.filter((key) => key.endsWith('ACT-2222'))).to.have.length(1);
      expect(listed.filter((key) => key.startsWith(from))).to.have.length.of.at.least(left);
    });

  it('is no obstacle to whoever closes it at that moment', async () => {
    const open = memoryTables();
    const { over, by } = overtaken(open);
    const bench = aBench(over, inOrder());
    await bench.says('action Kent to send the grid for next meeting', cora);
    by(() => actionStore(open('actions')).follow(on('2027-01-19')));
    expect(textIn(await bench.says('done ACT-2222 for Kent: sent', cora))).to.contain('The action is done.');
    expect((await listedIn(open)).map((key) => key.slice(0, 2))).to.deep.equal(['c|']);
  });

  it('ends with one row of each where it belongs, in whatever order it all comes', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...STEPS), { maxLength: 10 }), fc.boolean(), wanders),
      { numRuns: 40 },
    ));

  it('of a hundred takes one request for each, and four transactions, on Azure Tables', async () => {
    const tables = await freshTables();
    await tables.ensure(['actions', 'turns']);
    const { says, store } = await begun(tables.open);
    for (let round = 0; round < 5; round += 1)
      await says(`action ${'Kent to send the grid for next meeting\n'.repeat(20)}`);
    tables.requests.length = 0;
    await store.follow(on('2027-01-19'));
    const count = (kind: string) => tables.requests.filter((one) => one === kind).length;
    expect([count('get'), count('write'), count('list')]).to.deep.equal([100, 4, 2]);
    tables.requests.length = 0;
    await store.follow(on('2027-01-19'));
    expect(tables.requests).to.deep.equal(['list', 'list']);
  });

  it('begins anew where the calendar has changed meanwhile', async () => {
    const { open, says } = await begun();
    await says('action Kent to send the grid for next meeting');
    const registers = { ...someNeeds().registers, read: async () => on('2027-02-02') };
    const { offers } = actions(someNeeds({ open, registers }));
    await offers.follow({ register: on('2027-01-19'), today: TODAY });
    expect(await listedIn(open)).to.deep.equal(['d|2027-02-02|ACT-2222']);
  });
});

const DAYS: readonly Day[] = [day('2027-01-19'), day('2027-02-02')];
const STEPS = [
  'follow 0',
  'follow 1',
  'done ACT-2222 for Kent: sent',
  'move ACT-2222 to Friday',
  'move ACT-2222 to next meeting',
  'reassign ACT-2222 to Surrey',
  'note ACT-2222 waiting',
  'carry ACT-2222',
  'cancel ACT-2222 because it is old',
  'undo',
] as const;

/** The steps two by two at once, on instances with calendars of their own; then the calendar settles. */
const wanders = async (steps: readonly string[], isLater: boolean): Promise<void> => {
  const open = memoryTables();
  const benches = [aBench(open, inOrder()), aBench(open, inOrder(['ACT-2222', 'ACT-2223', 'ACT-2224']))];
  const seen = DAYS.map((one) => on(one));
  const step = async (text: string, index: number): Promise<void> => {
    const register = seen[index % 2] ?? NONE;
    if (text.startsWith('follow')) await actionStore(open('actions')).follow(register);
    else await benches[index % 2]?.says(text, cora, { register });
  };
  await step('action Kent to send the grid for next meeting', 0);
  for (let from = 0; from < steps.length; from += 2)
    await Promise.all(steps.slice(from, from + 2).map((text, index) => step(text, from + index)));
  const last = isLater ? '2027-02-02' : '2027-01-19';
  await Promise.all([0, 1].map(() => actionStore(open('actions')).follow(on(last))));
  const rows = await open('actions').list('live', { from: 'a|', below: 'e' });
  const entities = rows.filter(({ key }) => key.startsWith('a|'));
  const places = rows.filter(({ key }) => !key.startsWith('a|')).map(({ key }) => key);
  expect(places.map((key) => key.split('|')[2]).sort()).to.deep.equal(
    entities.filter(({ props }) => props['listed'] !== 'no').map(({ props }) => String(props['ref'])),
  );
  for (const row of entities.filter(isFollower)) expect(places).to.include(`d|${last}|${row.props['ref']}`);
};

const isFollower = ({ props }: Row): boolean =>
  props['state'] === 'open' && String(props['due']).includes('"meeting"');
