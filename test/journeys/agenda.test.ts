import { expect } from 'chai';
import type { File } from '../../src/core/documents.ts';
import type { Files } from '../../src/core/files.ts';
import { features } from '../../src/features/index.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { PEOPLE } from '../support/builders.ts';
import { JANUARY, MEETINGS } from '../support/meetings.ts';
import { counting } from '../support/tables.ts';
import { type Pressed, type Seen, startTeams } from '../support/teams.ts';
import { costsAtMost } from './costs.ts';
import { linesOf, said, told } from './shown.ts';

const { cora: CORA, dev: DEV, mara: MARA } = PEOPLE;
const GROUP = '19:meeting@thread.v2';

/** Files as the contract has them, in memory. */
const someFiles = () => {
  const kept = new Map<string, File>();
  const files: Files = {
    keep: async (file) => {
      const id = `FIL-${kept.size + 1}` as const;
      kept.set(id, file);
      return { value: id };
    },
    open: async (id) => kept.get(id),
    remove: async (id) => void kept.delete(id),
  };
  return { files, kept };
};

const minted: string[] = [];

const started = async (over: Parameters<typeof startTeams>[0] = {}) => {
  const { files, kept } = someFiles();
  const mints = {
    mint: async (_turn: unknown, { name, what }: { readonly name: string; readonly what: string }) => {
      minted.push(`${name} ${what}`);
      return `https://bot.example.org/${name}`;
    },
  };
  const teams = await startTeams({
    register: { meetings: MEETINGS },
    rooms: (needs) => features({ ...needs, files, links: { ...needs.links, ...mints } }),
    ...over,
  });
  return {
    teams,
    kept,
    cora: teams.person(CORA),
    dev: teams.person(DEV),
    mara: teams.person(MARA),
  };
};

const cardOf = ({ cards }: Seen) => (cards[0] ? { card: cards[0] } : {});
const pressedCard = ({ card }: Pressed) => (card ? { card } : {});

/** "1 Welcome and introductions", ... */
const itemsIn = (seen: Seen | Pressed): readonly string[] =>
  ('cards' in seen ? seen.cards.flatMap(linesOf) : linesOf(seen.card))
    .filter((line) => /^\*\*\d+\*\* /.test(line))
    .map((line) => line.replaceAll('**', ''));

const STANDING = [
  '1 Welcome and introductions',
  '2 Notes of last meeting',
  '3 Matters arising from 29 September 2026',
  '4 Round-table',
  '5 Next steps and dates of future meetings',
];

describe('the agenda in Teams', () => {
  for (const typed of [
    'agenda',
    'agenda for the 19 January meeting',
    'agena',
    'show me the agenda',
    'Agenda for January',
  ])
    it(`begins with the standing items, on “${typed}” [row 5] [row 7] [row 8]`, async () => {
      const { teams, mara } = await started();
      const seen = await mara.says(typed);
      expect(itemsIn(seen)).to.deep.equal(STANDING);
      expect(said(seen))
        .to.contain('Agenda: the 19 January 2027 meeting')
        .and.to.contain('Draft: not published yet.')
        .and.to.contain('60 minutes planned, and the meeting has 90: 30 minutes left.');
      await teams.stop();
    });

  it('takes items that members propose once the coordinator accepts them, and tells the proposer', async () => {
    const { teams, mara, cora, dev } = await started();
    for (const one of [mara, cora]) await one.says('help');
    const proposed = await mara.says('agenda item School transport in rural areas, 15 minutes');
    expect(said(proposed)).to.contain(
      'Proposed for the 19 January 2027 meeting: “School transport in rural areas”',
    );
    const { card } = await teams.connector.sees((call) =>
      /Proposed for the agenda/.test(JSON.stringify(call.card)),
    );
    expect(JSON.stringify(card)).to.contain('15 minutes · from Mara Swift');
    expect(said(await mara.says('agenda'))).to.contain('Proposed by you, and not decided on yet');
    expect(said(await dev.says('agenda'))).to.not.contain('School transport');
    expect(said(await cora.says('agenda', { in: GROUP }))).to.not.contain('School transport');
    const accepted = await cora.presses('agenda.accept', {}, card ? { card } : {});
    expect(itemsIn(accepted).slice(4)).to.deep.equal([
      '5 School transport in rural areas',
      '6 Next steps and dates of future meetings',
    ]);
    const word = await teams.connector.sees((call) => /Your item/.test(call.text ?? ''));
    expect(word.text).to.contain('is on the agenda of the 19 January 2027 meeting, as item 5');
    const again = await cora.presses('agenda.accept', {}, card ? { card } : {});
    expect(told(again)).to.contain('on the agenda already, as item 5');
    await teams.stop();
  });

  it('is told to the proposer also where it is declined', async () => {
    const { teams, mara, cora } = await started();
    await mara.says('help');
    await mara.says('propose Flexi-schooling');
    const declined = await cora.presses('agenda.decline', {}, cardOf(await cora.says('agenda')));
    expect(told(declined)).to.contain('Declined: Flexi-schooling');
    const word = await teams.connector.sees((call) => /Your item/.test(call.text ?? ''));
    expect(word.text).to.contain('was not taken onto the agenda');
    await teams.stop();
  });

  it('opens a form on the bare words; what is wrong is said and what was typed stays', async () => {
    const { teams, mara } = await started();
    const form = cardOf(await mara.says('agenda item'));
    const bad = await mara.presses('agenda.propose', { title: 'Fines', minutes: 'many' }, form);
    expect(told(bad)).to.contain('Minutes must be a whole number from 1 to 480.');
    expect(JSON.stringify(bad.card)).to.contain('"Fines"').and.to.contain('"many"');
    const child = await mara.presses('agenda.propose', { title: 'Pupil 943 476 5919' }, form);
    expect(told(child)).to.contain('NHS number');
    const good = await mara.presses('agenda.propose', { title: 'Fines', minutes: '10' }, form);
    expect(told(good)).to.contain('Proposed for the 19 January 2027 meeting: “Fines”');
    const twice = await mara.presses('agenda.propose', { title: 'Fines', minutes: '10' }, form);
    expect(told(twice)).to.contain('Proposed for the 19 January 2027 meeting: “Fines”');
    expect(said(await mara.says('agenda')).match(/Fines/g)).to.have.length(1);
    await teams.stop();
  });

  it('moves an item one place however often its form’s button is pressed', async () => {
    const { teams, cora } = await started();
    const list = cardOf(await cora.says('agenda'));
    const { card } = await cora.presses('agenda.change', { item: 'matters' }, list);
    for (let press = 0; press < 2; press += 1) await cora.presses('agenda.move', {}, card ? { card } : {});
    expect(itemsIn(await cora.says('agenda')).at(1)).to.match(/^2 Matters arising/);
    await teams.stop();
  });

  it('shows a title typed in small letters with a capital', async () => {
    const { teams, cora } = await started();
    await cora.says('agenda item school transport');
    expect(itemsIn(await cora.says('agenda')).some((one) => one.endsWith(' School transport'))).to.equal(
      true,
    );
    await teams.stop();
  });

  for (const [typed, expected] of [
    ['move item 4 up', '3 Round-table'],
    ['item 4 first', '1 Round-table'],
    ['item 1 last', '5 Welcome and introductions'],
    ['move item 1 after 3', '3 Welcome and introductions'],
    ['item 5 to 2', '2 Next steps and dates of future meetings'],
    ['rename item 4 How was the term?', '4 How was the term?'],
    ['mvoe item 4 to the top', '1 Round-table'],
  ] as const)
    it(`is put in order by “${typed}” [row 5]`, async () => {
      const { teams, cora } = await started();
      expect(itemsIn(await cora.says(typed))).to.include(expected);
      await teams.stop();
    });

  it('gives items their minutes, presenter and note, and says when they are too many for the meeting', async () => {
    const { teams, cora, mara } = await started();
    const seen = said(await cora.says('item 4 75 minutes, presenter Dev Patel'));
    expect(seen)
      .to.contain('75 minutes · Dev Patel')
      .and.to.contain('105 minutes planned, and the meeting has 90: 15 minutes too many.')
      .and.to.contain('Item 4: minutes and presenter changed.');
    expect(said(await cora.says('item 4 note bring your figures'))).to.contain('bring your figures');
    expect(said(await mara.says('item 4 5 minutes'))).to.contain('Only a coordinator can do that');
    expect(said(await cora.says('item 9 first'))).to.contain('The agenda has items 1 to 5');
    expect(said(await cora.says('item 4 purple'))).to.contain('not something an item can be given');
    await teams.stop();
  });

  it('loses an item to “remove item 4”, and puts it back', async () => {
    const { teams, cora } = await started();
    const removed = await cora.says('remove item 4');
    expect(said(removed)).to.contain('Item 4 removed: Round-table.');
    const back = await cora.presses('agenda.restore', {}, cardOf(removed));
    expect(itemsIn(back)).to.deep.equal(STANDING);
    await teams.stop();
  });

  it('once published changes by visible revisions alone', async () => {
    const { teams, cora, mara } = await started();
    await cora.says('item 4 20 minutes');
    expect(said(await cora.says('publish the agenda'))).to.contain(
      'Revision 1, 23 November 2026: published.',
    );
    expect(said(await cora.says('publish agenda'))).to.contain('published already, at revision 1');
    teams.at(new Date('2027-01-12T10:00:00Z'));
    await cora.says('add item School transport');
    const seen = said(await mara.says('agenda'));
    expect(seen)
      .to.contain('Revision 2, 12 January 2027: item 5 added: School transport.')
      .and.to.contain('Revision 1, 23 November 2026: published');
    expect(said(await mara.says('publish agenda'))).to.contain('Only a coordinator');
    await teams.stop();
  });

  it('tells the second of two editors what the first did, and loses nothing either typed', async () => {
    const { teams, cora } = await started({
      register: {
        meetings: MEETINGS,
        people: [...Object.values(PEOPLE).filter(({ id }) => id !== DEV.id), { ...DEV, roles: CORA.roles }],
      },
    });
    const dev = teams.person(DEV);
    const [one, two] = [await cora.says('item 4'), await dev.says('item 4')];
    const first = await cora.presses('agenda.edit', { title: 'Round-table', minutes: '40' }, cardOf(one));
    expect(told(first)).to.contain('40 minutes');
    const mine = { title: 'Round-table of all', minutes: '20' };
    const second = await dev.presses('agenda.edit', mine, cardOf(two));
    expect(told(second))
      .to.contain('Somebody changed this item')
      .and.to.contain('It now says: Round-table · 40 minutes');
    expect(JSON.stringify(second.card)).to.contain('Round-table of all');
    const saved = await dev.presses('agenda.edit', mine, pressedCard(second));
    expect(told(saved))
      .to.contain('20 minutes')
      .and.to.contain('Also changed in the last ten minutes: item 4: minutes changed (Cora Oakley at 10am).');
    await Promise.all([cora.says('add item Fines'), dev.says('add item Courts')]);
    expect(itemsIn(await cora.says('agenda'))).to.have.length(7);
    await teams.stop();
  });
});

describe('papers in Teams', () => {
  it('are links, shown with their host [row 5]', async () => {
    const { teams, cora, mara } = await started();
    const added = said(await cora.says('paper https://www.example.org/dash?x=1 Dashboard for item 3'));
    expect(added)
      .to.contain('1** Dashboard')
      .and.to.contain('item 3, Matters arising · www.example.org · 23 November 2026');
    expect(said(await mara.says('papers'))).to.contain('Dashboard');
    expect(said(await cora.says('paper http://www.example.org Grid for item 3'))).to.contain(
      'must start with https://',
    );
    expect(said(await mara.says('paper https://www.example.org/x Mine for item 3'))).to.contain(
      'by whoever proposed or presents',
    );
    expect(said(await cora.says('remove paper 1'))).to.contain('There are no papers yet.');
    await teams.stop();
  });

  it('are added by whoever proposed the item, through the form', async () => {
    const { teams, mara, cora } = await started();
    await mara.says('propose Flexi-schooling');
    const form = cardOf(await mara.says('add a paper'));
    const bad = await mara.presses(
      'agenda.paper',
      { url: 'example', title: 'Policy', item: keyIn(form.card) },
      form,
    );
    expect(told(bad)).to.contain('must be a whole address');
    const good = await mara.presses(
      'agenda.paper',
      { url: 'https://a.example.org', title: '', item: keyIn(form.card) },
      form,
    );
    expect(told(good)).to.contain('a.example.org');
    expect(said(await cora.says('papers'))).to.contain('proposed, Flexi-schooling');
    await teams.stop();
  });

  it('are files that come by an upload page, and open by a link of one’s own', async () => {
    const { teams, cora } = await started();
    const upload = await cora.presses('agenda.upload', { item: 'matters' }, cardOf(await cora.says('paper')));
    expect(told(upload)).to.contain('For “Matters arising”');
    expect(minted.at(-1)).to.equal(`agenda.paper ${JANUARY.id}|matters`);
    await teams.stop();
  });
});

const keyIn = (card: unknown): string => /ITM-[2-9A-Z]{4}/.exec(JSON.stringify(card))?.[0] ?? '';

describe('what the agenda costs', () => {
  it('is three storage requests at most for each command', async () => {
    const { open, asked } = counting(memoryTables());
    const { teams, cora, mara } = await started({ open });
    for (const one of [cora, mara]) await one.says('help');
    for (const [who, text] of [
      [mara, 'agenda'],
      [mara, 'agenda item Fines'],
      [cora, 'agenda item Fines'],
      [cora, 'item 4 first'],
      [cora, 'item 4 20 minutes'],
      [cora, 'remove item 4'],
      [cora, 'publish agenda'],
      [mara, 'papers'],
      [cora, 'paper https://www.example.org Grid for item 3'],
      [cora, 'remove paper 1'],
    ] as const) {
      await costsAtMost(3, asked, { who, text });
    }
    await teams.stop();
  });
});
