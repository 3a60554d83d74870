import { expect } from 'chai';
import { type Day, day } from '../../src/domain/day.ts';
import { KIND_IDS } from '../../src/domain/retention/kind.ts';
import {
  findKind,
  overBefore,
  SCHEDULE,
  sayKeeps,
  scheduledTables,
} from '../../src/domain/retention/schedule.ts';
import { keptFrom, readSpan, type Span, saySpan } from '../../src/domain/retention/span.ts';
import { startTeams } from '../support/teams.ts';
import { watchedTables } from '../support/watched-tables.ts';

describe('the retention schedule', () => {
  it('has a line for every table that the program opens, and speaks of no other', async () => {
    const tables = watchedTables();
    const teams = await startTeams({ open: tables.open });
    await teams.stop();
    expect(tables.names().filter((name) => !scheduledTables().includes(name))).to.deep.equal([]);
    expect(scheduledTables().filter((name) => !tables.names().includes(name))).to.deep.equal([]);
  });

  it('says of each kind, once, what it is, why, how long, what then, and where that comes from', () => {
    expect(SCHEDULE.map(({ id }) => id).sort()).to.deep.equal([...KIND_IDS].sort());
    for (const kind of SCHEDULE) {
      const said = [kind.title, kind.what, kind.why, sayKeeps(kind, {}), kind.ends, kind.source];
      for (const words of said) expect(words, kind.id).to.match(/^.{4,}$/);
    }
  });

  it('purges by time only what has a period, and lets only that be set', () => {
    for (const { id, keeps, purged, between } of SCHEDULE) {
      if (purged && id !== 'files') expect(keeps.kind, id).to.equal('span');
      if (between) expect(purged, id).to.not.equal(undefined);
      if (keeps.kind === 'span') expect(purged, id).to.not.equal(undefined);
    }
  });

  it('goes by the period that a coordinator set', () => {
    const closed = findKind('Closed actions');
    if (!closed) throw new Error('closed actions are in the schedule');
    const periods = { closed: { n: 7, unit: 'year' } } as const;
    expect(sayKeeps(closed, periods)).to.equal('7 years from the day it was closed.');
    expect(overBefore(closed, periods, day('2026-11-26'))).to.equal('2019-11-26');
    expect(overBefore(closed, {}, day('2026-11-26'))).to.equal('2020-11-26');
  });
});

const SPANS: readonly (readonly [words: string, span: Span | undefined])[] = [
  ['7 years', { n: 7, unit: 'year' }],
  ['1 Month', { n: 1, unit: 'month' }],
  ['30 days.', { n: 30, unit: 'day' }],
  ['0 years', undefined],
  ['seven years', undefined],
  ['7 weeks', undefined],
  ['-7 years', undefined],
  ['7', undefined],
];

const KEPT: readonly (readonly [span: Span, today: Day, from: string])[] = [
  [{ n: 2, unit: 'day' }, day('2026-03-01'), '2026-02-27'],
  [{ n: 1, unit: 'month' }, day('2026-03-31'), '2026-02-28'],
  [{ n: 13, unit: 'month' }, day('2026-11-26'), '2025-10-26'],
  [{ n: 6, unit: 'year' }, day('2028-02-29'), '2022-02-28'],
];

describe('a period', () => {
  for (const [words, span] of SPANS)
    it(`is read from “${words}”${span ? '' : ', which is none'}`, () => {
      expect(readSpan(words)).to.deep.equal(span);
      if (span) expect(readSpan(saySpan(span))).to.deep.equal(span);
    });

  for (const [span, today, from] of KEPT)
    it(`of ${saySpan(span)} keeps on ${today} what is of ${from} and later`, () => {
      expect(keptFrom(span, today)).to.equal(from);
    });
});
