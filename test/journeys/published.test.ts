import { expect } from 'chai';
import { inTurn } from '../../src/apart/in-turn.ts';
import { spreadsheetsIn } from '../../src/documents/spreadsheets.ts';
import { figuresIn } from '../../src/storage/figures/figures.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { FILTERS, rowsOf, TOPICS, WIDE } from '../features/published/files.ts';
import { accountOf, aPerson, PEOPLE } from '../support/builders.ts';
import { type Actor, linksIn, sendFile, startTeams, type Teams } from '../support/teams.ts';
import { linesOf, said, told } from './shown.ts';

const SAM = aPerson({
  id: 'MEM-SAM2',
  name: 'Sam Rowe',
  initials: 'SR',
  organisation: 'SESLIP',
  role: 'coordinator',
});

const started = async (open: OpenTable = memoryTables()) => {
  const people = [...Object.values(PEOPLE), SAM];
  const accounts = people.map(accountOf);
  const teams = await startTeams({ open, register: { people, accounts } });
  return { teams, cora: teams.person(PEOPLE.cora), sam: teams.person(SAM), mara: teams.person(PEOPLE.mara) };
};

interface Handed {
  readonly name: string;
  readonly text: string | Uint8Array;
  /** How the page was asked for. */
  readonly says?: string;
}

/** Hands a file in on the page, and waits for the card in the chat where the page took it. */
const sent = async (teams: Teams, actor: Actor, { name, text, says = 'load published figures' }: Handed) => {
  const [open] = (await actor.says(says)).cards.flatMap(linksIn);
  const from = teams.connector.calls.length;
  const answer = await sendFile(open?.url ?? '', name, text);
  const page = await answer.text();
  if (answer.status !== 200) return { page, status: answer.status };
  const { card } = await teams.connector.sees(
    (one) => teams.connector.calls.indexOf(one) >= from && one.card !== undefined,
  );
  return { page, status: answer.status, ...(card && { card }) };
};

describe('published figures in Teams', () => {
  it('are read from a file, said back, and saved when they are confirmed, not before', async () => {
    const { teams, cora, mara } = await started();
    const { card, status } = await sent(teams, cora, { name: 'ehe_census.csv', text: WIDE });
    expect(status).to.equal(200);
    const read = linesOf(card).join('\n');
    expect(read).to.contain('Published figures for the EHE census return');
    expect(read).to.contain('Autumn term 2022: 2 of 19 local authorities, the South East and England.');
    expect(read).to.contain('only 0 is zero');
    expect(read).to.contain('Left out');
    expect(said(await cora.says('published figures'))).to.contain('None are loaded.');
    const saved = told(await cora.presses('published.save', {}, card ? { card } : {}));
    expect(saved).to.contain('Saved for the EHE census return: spring term 2023 and autumn term 2022.');
    const listed = said(await mara.says('published'));
    expect(listed).to.contain(
      'Autumn term 2022: 2 local authorities, the South East and England, rounded to 10. Loaded on 23 November 2026 by Cora Oakley from ehe_census.csv.',
    );
    await teams.stop();
  });

  it('are found by questions once they are saved, beside what the network collects [row 33]', async () => {
    const open = memoryTables();
    const { teams, cora } = await started(open);
    const { group } = figuresIn(open('returns'));
    const all = { type: 'ehe-census', group: 'total', periods: {} } as const;
    const { card } = await sent(teams, cora, { name: 'ehe_census.csv', text: WIDE });
    expect(await group(all)).to.deep.equal([]);
    await cora.presses('published.save', {}, card ? { card } : {});
    const found = await group(all);
    expect(
      found.map(({ period, published: one }) => [period, one?.authorities.size, one?.roundedTo]),
    ).to.deep.equal([
      [{ kind: 'term', year: 2022, term: 'spring' }, 2, 10],
      [{ kind: 'term', year: 2022, term: 'autumn' }, 2, 10],
    ]);
    expect(found[1]?.published).to.have.keys('authorities', 'region', 'country', 'roundedTo');
    await teams.stop();
  });

  it('are saved once, however often and by whomever they are confirmed', async () => {
    const { teams, cora, sam } = await started();
    const { card } = await sent(teams, cora, { name: 'ehe_census.csv', text: TOPICS });
    const of = card ? { card } : {};
    expect(told(await cora.presses('published.save', {}, of))).to.contain('Saved for the EHE census return');
    expect(told(await cora.presses('published.save', {}, of))).to.contain('Saved for the EHE census return');
    expect(told(await sam.presses('published.save', {}, of))).to.contain('saved or put aside already');
    await teams.stop();
  });

  it('take the place of the same period’s, and say so before', async () => {
    const { teams, cora } = await started();
    const first = await sent(teams, cora, { name: 'ehe_census.csv', text: WIDE });
    await cora.presses('published.save', {}, first.card ? { card: first.card } : {});
    const again = await sent(teams, cora, { name: 'ehe_again.csv', text: WIDE });
    expect(linesOf(again.card).join('\n')).to.contain('Autumn term 2022 was loaded on 23 November 2026');
    await cora.presses('published.save', {}, again.card ? { card: again.card } : {});
    const listed = said(await cora.says('published'));
    expect(listed).to.contain('from ehe_again.csv').and.to.not.contain('from ehe_census.csv');
    await teams.stop();
  });

  it('are put aside where the coordinator says so', async () => {
    const { teams, cora } = await started();
    const { card } = await sent(teams, cora, { name: 'cme.csv', text: FILTERS });
    const of = card ? { card } : {};
    expect(told(await cora.presses('published.drop', {}, of))).to.contain('nothing of it was saved');
    expect(told(await cora.presses('published.save', {}, of))).to.contain('saved or put aside already');
    expect(said(await cora.says('published'))).to.contain('None are loaded.');
    await teams.stop();
  });

  it('are read for the return type that was named', async () => {
    const { teams, cora } = await started();
    const few = TOPICS.split('\n')
      .filter((line) => !line.includes('Reason'))
      .join('\n');
    const unclear = await sent(teams, cora, { name: 'data.csv', text: few });
    expect(unclear.page).to.contain('Type which, such as');
    const says = 'load published figures for the CME census';
    const named = await sent(teams, cora, { name: 'data.csv', text: few, says });
    expect(linesOf(named.card).join('\n')).to.contain('Published figures for the CME census return');
    await teams.stop();
  });

  it('are read from a workbook as well, from whichever of its sheets holds them', async () => {
    const { teams, cora } = await started();
    const rows = rowsOf(TOPICS).map((row) => [...row]);
    const about = { name: 'About', rows: [['Figures of an invented year']] };
    const bytes = await spreadsheetsIn({ turn: inTurn() }).xlsx([about, { name: 'Data', rows }]);
    const { card } = await sent(teams, cora, { name: 'ehe.xlsx', text: bytes });
    const read = linesOf(card).join('\n');
    expect(read).to.contain('Autumn term 2025: 1 of 19 local authorities and the South East.');
    await teams.stop();
  });

  it('say on the page what is wrong with a file, and keep nothing of it', async () => {
    const { teams, cora } = await started();
    const { page, card } = await sent(teams, cora, {
      name: 'list.csv',
      text: 'Forename,Born\nAda,2015-03-01',
    });
    expect(page).to.contain('looks like a list of children').and.to.not.contain('Ada');
    expect(card).to.equal(undefined);
    const other = await sent(teams, cora, { name: 'other.csv', text: 'a,b\n1,2' });
    expect(other.page).to.contain('No row of this file names its columns');
    expect(said(await cora.says('published'))).to.contain('None are loaded.');
    await teams.stop();
  });

  it('are a coordinator’s to load, in their own chat; every member sees what is there', async () => {
    const { teams, cora, mara } = await started();
    expect(said(await mara.says('load published figures'))).to.contain('a coordinator');
    expect(said(await cora.says('load published figures', { in: '19:group@thread.v2' }))).to.contain(
      'in your own chat',
    );
    expect(said(await cora.says('load published figures for EHE'))).to.contain('Which is meant?');
    expect(said(await cora.says('load published figures for the weather'))).to.contain('for the EHE census');
    expect(said(await mara.says('published figures'))).to.contain('None are loaded.');
    await teams.stop();
  });
});
