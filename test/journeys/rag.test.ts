import { expect } from 'chai';
import { startAsking } from '../support/requests-world.ts';
import { said } from './shown.ts';

describe('the colour of a case', () => {
  it('is told with its reason to any member, and nothing of the case is kept [rows 49 and 52]', async () => {
    const { teams, mara } = await startAsking();
    expect(said(await mara.says('rag: 8 hours, plan, school place, part time, progressing'))).to.match(
      /^Amber: .*8 hours a week.*By version 1 of the rule\. Nothing of this case is kept\.$/,
    );
    expect(said(await mara.says('RAG: no hours, no school place, no plan, stuck, not full time'))).to.match(
      /^Red: /,
    );
    expect(said(await mara.says('rag 20 hours, plan, place, part time, progressing'))).to.match(
      /^Green: .*Look at it again on 23 February 2027\./,
    );
    expect(said(await mara.says('rag: 12 hours, plan, school place, part time, progressing'))).to.match(
      /^Unclassified, it needs a decision: 12 hours a week are neither below 11 nor over 15\./,
    );
    const child = said(await mara.says('rag: 12 hours, plan, NHS number 943 476 5919'));
    expect(child).to.contain('NHS number').and.to.not.contain('943');
    await teams.stop();
  });

  it('of several cases is counted, and the four always add up [row 50]', async () => {
    const { teams, mara } = await startAsking();
    const text = [
      'rag:',
      '8 hours, plan, school place, part time, progressing',
      'no hours, no plan, no school place, not full time, stuck',
      '12 hours, plan, school place, part time, progressing',
    ].join('\n');
    expect(said(await mara.says(text))).to.contain(
      '3 cases: 1 red, 1 amber, 0 green and 1 unclassified (gap a: 1).',
    );
    expect(said(await mara.says(`${text}\nthe boy in Year 9`, { id: 'more' }))).to.contain(
      'Line 4 says nothing that the rule asks for, so nothing is counted.',
    );
    await teams.stop();
  });

  it('follows what a coordinator rules, from the day on, as a new version [row 50]', async () => {
    const { teams, cora, mara } = await startAsking();
    const CASE = 'rag: 12 hours, plan, school place, part time, progressing';
    const RULE = 'rag ruling: 11 to 15 hours with a plan is amber from 1 January 2027';
    expect(said(await mara.says(RULE))).to.contain('Only a coordinator can do that');
    const ruled = said(await cora.says(RULE, { id: 'ruled' }));
    expect(ruled).to.contain('count as amber from 1 January 2027').and.to.contain('version 2 of the rule');
    expect(said(await cora.says(RULE, { id: 'again' }))).to.contain('That is ruled already');
    expect(said(await mara.says(CASE))).to.match(/^Unclassified/);
    expect(said(await mara.says('rag rule')))
      .to.contain('version 1, in force from 1 April 2015')
      .and.to.contain('Version 2 begins on 1 January 2027');
    teams.at(new Date('2027-01-04T10:00:00Z'));
    expect(said(await mara.says(CASE))).to.match(/^Amber: .*Ruled amber from 1 January 2027\. By version 2/);
    expect(said(await mara.says('rag rule'))).to.contain('amber from 1 January 2027');
    await teams.stop();
  });

  it('leaves questions about counts by colour to themselves', async () => {
    const { teams, mara } = await startAsking();
    for (const text of ['rag cases in Kent', 'red cases in Surrey', 'rag by colour in Kent'])
      expect(said(await mara.says(text)), text).to.contain('open cases');
    await teams.stop();
  });
});
