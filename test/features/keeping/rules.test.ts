import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { pseudonymOf } from '../../../src/domain/pseudonym.ts';
import {
  erasedRecord,
  namesToTake,
  pickSomebody,
  recordsOf,
  whyNotErase,
} from '../../../src/features/keeping/erase.ts';
import { afterRun, dueOn, type Keeping, NOTHING_YET } from '../../../src/features/keeping/keeping.ts';
import { firstRunOfNextMonth, nextRun } from '../../../src/features/keeping/next-run.ts';
import { readPeriod, setPeriod } from '../../../src/features/keeping/period.ts';
import { sayLog } from '../../../src/features/keeping/say-log.ts';
import { aCaller, aPerson, aRegister, PEOPLE, TODAY } from '../../support/builders.ts';

const RUNS: readonly (readonly [what: string, now: string, next: string])[] = [
  ['the same working day before half past four', '2026-11-23T10:00:00Z', '2026-11-23'],
  ['the next day after it', '2026-11-23T16:30:00Z', '2026-11-24'],
  ['Monday after a Friday evening', '2026-11-27T18:00:00Z', '2026-11-30'],
  ['after Christmas and its substitute', '2026-12-24T17:00:00Z', '2026-12-29'],
  ['in London’s summer', '2026-07-01T15:29:00Z', '2026-07-01'],
  ['after half past four in London’s summer', '2026-07-01T15:30:00Z', '2026-07-02'],
];

describe('the next run', () => {
  for (const [what, now, next] of RUNS) it(`is ${what}`, () => expect(nextRun(new Date(now))).to.equal(next));

  it('is after the days on which the network is closed', () => {
    const closed = [day('2026-11-23'), day('2026-11-24')];
    expect(nextRun(new Date('2026-11-23T10:00:00Z'), closed)).to.equal('2026-11-25');
  });

  it('of a kind that is looked through once a month is the first working day of the next', () => {
    expect(firstRunOfNextMonth(day('2026-11-23'))).to.equal('2026-12-01');
    expect(firstRunOfNextMonth(day('2026-12-10'))).to.equal('2027-01-04');
  });

  it('looks through monthly kinds once a month, and again where they were not gone through', () => {
    const first = dueOn(TODAY, NOTHING_YET).map(({ id }) => id);
    expect(first).to.include.members(['receipts', 'closed', 'meetings']);
    const gone = [
      { kind: 'closed', count: 3, left: false },
      { kind: 'meetings', count: 9, left: true },
    ] as const;
    const after = afterRun({ ...NOTHING_YET, begun: 'then' }, { gone, unnamed: ['FIL-2F7K'], today: TODAY });
    expect(after).to.deep.include({ unnamed: ['FIL-2F7K'], months: { closed: '2026-11' } });
    expect(after.begun).to.equal(undefined);
    const second = dueOn(TODAY, after).map(({ id }) => id);
    expect(second).to.include.members(['receipts', 'meetings']).and.not.include('closed');
    expect(dueOn(day('2026-12-01'), after).map(({ id }) => id)).to.include('closed');
  });
});

const PERIODS: readonly (readonly [words: string, outcome: string])[] = [
  ['closed 7 years', '7 year'],
  ['packs to 24 months', '24 month'],
  ['Closed actions: 10 years', '10 year'],
  ['', 'no-period'],
  ['closed', 'no-period'],
  ['closed for ever', 'no-period'],
  ['closed 7 fortnights', 'span'],
  ['receipts 3 days', 'kind'],
  ['decisions 3 years', 'kind'],
];

describe('a period that is set', () => {
  for (const [words, outcome] of PERIODS)
    it(`“${words}” is ${outcome}`, () => {
      const read = readPeriod(words);
      expect(read.refused ? read.code : `${read.value.span.n} ${read.value.span.unit}`).to.equal(outcome);
    });

  const set = (words: string, keeping: Keeping = NOTHING_YET) => {
    const read = readPeriod(words);
    if (read.refused) throw new Error(read.say);
    return setPeriod(keeping, read.value, { today: TODAY, by: PEOPLE.cora.id });
  };

  it('is dated, says what it was, and has its kind looked through again', () => {
    const done = set('closed 7 years', { ...NOTHING_YET, months: { closed: '2026-11', packs: '2026-11' } });
    if (done.refused) throw new Error(done.say);
    expect(done.value.before).to.deep.equal({ n: 6, unit: 'year' });
    expect(done.value.keeping.periods).to.deep.equal([
      { kind: 'closed', span: { n: 7, unit: 'year' }, from: TODAY, by: PEOPLE.cora.id },
    ]);
    expect(done.value.keeping.months).to.deep.equal({ packs: '2026-11' });
  });

  for (const words of ['closed 11 months', 'closed 26 years', 'packs 20 days'])
    it(`is refused where it is out of bounds: ${words}`, () => {
      const done = set(words);
      expect(done.refused && done.code).to.equal('bounds');
    });

  it('is refused where it is so already', () => {
    const done = set('closed 6 years');
    expect(done.refused && done.code).to.equal('same');
  });
});

describe('who is to be erased', () => {
  const merged = aPerson({
    id: 'MEM-2LD2',
    name: 'Mara Quick',
    mergedInto: 'MEM-MARA',
    left: day('2026-10-01'),
  });
  const register = aRegister({ people: [...Object.values(PEOPLE), merged] });
  const asking = { register, caller: aCaller(PEOPLE.cora), today: TODAY };

  it('is found by name or reference, also after they have left, and never twice', () => {
    const left = { ...PEOPLE.mara, left: day('2026-10-01') };
    const gone = { ...PEOPLE.ines, erased: TODAY };
    const known = { ...asking, register: aRegister({ people: [left, gone, PEOPLE.dev] }) };
    const codeOf = (words: string) => {
      const picked = pickSomebody(words, known);
      return picked.refused ? picked.code : picked.value.id;
    };
    expect(['Mara Swift', 'mem mara', 'Ines Field', 'Nobody', ' '].map(codeOf)).to.deep.equal([
      'MEM-MARA',
      'MEM-MARA',
      'nobody',
      'nobody',
      'no-name',
    ]);
    expect(whyNotErase(gone, known).refused).to.equal(true);
  });

  it('is never the last coordinator who uses the bot', () => {
    const second = aPerson({ id: 'MEM-CNT2', name: 'Ann Lee', role: 'coordinator' });
    const two = aRegister({ people: [PEOPLE.cora, second] });
    const why = whyNotErase(PEOPLE.cora, { register: two, caller: aCaller(second), today: TODAY });
    expect(why.refused && why.code).to.equal('last-coordinator');
  });

  it('has all records under one pseudonym, no organisation, and no role from today on', () => {
    const [own, other] = recordsOf(register, PEOPLE.mara.id).map((one) =>
      erasedRecord(one, 'MEM-MARA', TODAY),
    );
    expect(own).to.deep.include({ name: pseudonymOf('MEM-MARA'), initials: '', left: TODAY, erased: TODAY });
    expect(other).to.deep.include({ id: 'MEM-2LD2', name: pseudonymOf('MEM-MARA'), left: '2026-10-01' });
    const cora = erasedRecord(PEOPLE.cora, 'MEM-CORA', TODAY);
    expect(cora.organisation).to.equal(undefined);
    expect(cora.roles.every(({ to }) => to === TODAY)).to.equal(true);
  });

  it('is looked for in texts under every whole name that is nobody else’s', () => {
    const records = recordsOf(register, PEOPLE.mara.id);
    expect(namesToTake(records, register)).to.deep.equal(['Mara Swift', 'Mara Quick']);
    const namesake = aRegister({ people: [...register.people, aPerson({ name: 'mara swift' })] });
    expect(namesToTake(records, namesake)).to.deep.equal(['Mara Quick']);
    expect(namesToTake([aPerson({ name: 'Mara' })], register)).to.deep.equal([]);
  });
});

describe('the log of deletions', () => {
  it('says what was done, by whom and when, and leaves out what only set out', () => {
    const at = '2026-11-26T16:30:00Z';
    const gone = [
      { kind: 'closed', count: 12, oldest: '2020-05-03', newest: '2020-11-19', left: false },
      { kind: 'packs', count: 0, left: true },
    ];
    const lines = [
      { by: 'system', at, verb: 'purge', from: at, to: gone },
      { by: 'system', at, verb: 'begin' },
      { by: 'system', at, verb: 'purge', to: [] },
      { by: 'MEM-CORA', at, verb: 'start' },
      { by: 'MEM-CORA', at, verb: 'stop' },
      {
        by: 'MEM-CORA',
        at,
        verb: 'period',
        from: { n: 6, unit: 'year' },
        to: { kind: 'closed', span: { n: 7, unit: 'year' } },
      },
      { by: 'MEM-CORA', at, verb: 'erase', to: { person: 'MEM-MARA' } },
      { by: 'MEM-CORA', at, verb: 'erased', to: { person: 'MEM-MARA', rows: 1 } },
      { by: 'MEM-CORA', at, verb: 'not-erased', to: { person: 'MEM-MARA' } },
    ];
    const said = sayLog(lines, aRegister());
    expect(said[0]).to.deep.equal({
      when: '26 November 2026 at 16:30',
      what: 'Deleted. Closed actions: 12, of 3 May 2020 to 19 November 2020. To be gone on with: packs. The run before had broken off; what it deleted is not counted.',
    });
    expect(said.slice(1).map(({ what }) => what)).to.deep.equal([
      'Nothing was over.',
      'Cora Oakley started purging.',
      'Cora Oakley stopped purging.',
      'Cora Oakley set the period for closed to 7 years (before: 6 years).',
      'Cora Oakley asked for MEM-MARA to be erased.',
      'MEM-MARA was erased; 1 row changed or deleted.',
      'MEM-MARA was not erased: they had become the only coordinator.',
    ]);
  });
});
