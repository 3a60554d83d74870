import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { readFacts } from '../../../src/features/rag/read-facts.ts';
import { readRuling } from '../../../src/features/rag/read-ruling.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import { said } from '../../journeys/shown.ts';
import { PEOPLE, TODAY } from '../../support/builders.ts';
import { startTeams } from '../../support/teams.ts';

const reading = { today: TODAY, terms: [] };

describe('the facts of a case', () => {
  for (const [line, wanted] of [
    [
      '12 hours, a plan, school place, not full time, progressing',
      { hours: 12, hasPlan: true, hasPlace: true, isFullTime: false, isStuck: false },
    ],
    ['no school place, no plan, 0 hrs, stuck', { hours: 0, hasPlan: false, hasPlace: false, isStuck: true }],
    [
      '8.5h with a plan, part-time, on roll',
      { hours: 8.5, hasPlan: true, isFullTime: false, hasPlace: true },
    ],
    ['not on roll, teams unable to make progress', { hasPlace: false, isStuck: true }],
    ['no provision', { hours: 0 }],
    ['20 hours, green since 1 September 2026', { hours: 20, greenOn: '2026-09-01' }],
    ['25 hours full time', { hours: 25, isFullTime: true }],
    ['a nice day', {}],
  ] as const)
    it(`are read from “${line}”, and nothing is guessed [row 49]`, () =>
      expect(readFacts(line, reading)).to.deep.equal({ on: TODAY, ...wanted }));
});

describe('a ruling on the RAG rule', () => {
  for (const [words, wanted] of [
    [': 11 to 15 hours is amber from 1 January 2027', { gap: 'a', colour: 'amber', from: day('2027-01-01') }],
    ['d is red', { gap: 'd', colour: 'red', from: TODAY }],
    ['gap f: green', { gap: 'f', colour: 'green', from: TODAY }],
    ['without a school place but progressing counts as red', { gap: 'd', colour: 'red', from: TODAY }],
  ] as const)
    it(`is read from “${words}” [row 50]`, () =>
      expect(readRuling(words, reading)).to.deep.equal({ value: wanted }));

  for (const [words, code] of [
    ['amber', 'no-gap'],
    ['a', 'no-colour'],
    ['a is blue', 'no-colour'],
    ['11 to 15 hours without a school place is red', 'no-gap'],
    ['g is red', 'no-gap'],
    ['a is amber from 1 January 2020', 'past'],
    ['a is amber from whenever', 'no-day'],
  ] as const)
    it(`is not made of “${words}”`, () => expect(readRuling(words, reading)).to.include({ code }));
});

describe('the RAG rule in Teams', () => {
  it('gives each case its colour, and counts that add up [row 49] [row 50]', async () => {
    const teams = await startTeams({ open: memoryTables() });
    const mara = teams.person(PEOPLE.mara);
    const lines = [
      'no school place, 0 hours, no plan, not full time, no progress',
      '8 hours, a plan, school place, not full time, progressing',
      '18 hours, a plan, school place, not full time, progressing',
      '12 hours, a plan, school place, not full time, progressing',
    ];
    expect(said(await mara.says(`rag:\n${lines.join('\n')}`)))
      .to.contain('4 cases: 1 red, 1 amber, 1 green, 1 unclassified')
      .and.to.contain('Look at it again on 23 February 2027')
      .and.to.contain('12 hours a week are neither below 11 nor over 15');
    expect(said(await mara.says('rag: 943 476 5919 has 8 hours and a plan'))).to.contain('NHS number');
    expect(said(await mara.says('rag: lovely weather'))).to.contain('Type the facts of a case');
    await teams.stop();
  });

  it('is ruled on by a coordinator alone, in versions [row 50] [row 46]', async () => {
    const teams = await startTeams({ open: memoryTables() });
    const [mara, cora] = [teams.person(PEOPLE.mara), teams.person(PEOPLE.cora)];
    expect(said(await mara.says('rag ruling: a is amber'))).to.contain('coordinator');
    expect(said(await cora.says('rag ruling: 11 to 15 hours is amber from 1 January 2027'))).to.contain(
      'count as amber from 1 January 2027: version 2 of the rule',
    );
    expect(said(await cora.says('rag ruling: a is amber from 1 January 2027'))).to.contain('already');
    const case12 = 'rag: 12 hours, a plan, school place, not full time, progressing';
    expect(said(await mara.says(case12)))
      .to.contain('Unclassified')
      .and.to.contain('version 1');
    teams.at(new Date('2027-01-04T10:00:00Z'));
    expect(said(await mara.says(case12)))
      .to.contain('Amber')
      .and.to.contain('version 2');
    expect(said(await mara.says('rag rule')))
      .to.contain('version 2, from 1 January 2027')
      .and.to.contain('These cannot be compared');
    await teams.stop();
  });
});
