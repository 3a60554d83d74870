import { expect } from 'chai';
import type { AuthorityCode } from '../../src/domain/authority.ts';
import { day } from '../../src/domain/day.ts';
import type { Person } from '../../src/domain/person.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { aMeeting } from '../support/a-meeting.ts';
import { accountOf, code, PEOPLE } from '../support/builders.ts';
import {
  aRequest,
  counts,
  DEE,
  JO,
  KENT,
  KIT,
  PORTSMOUTH,
  RAE,
  startReturns,
  submittedBy,
} from '../support/returns-world.ts';
import { counting } from '../support/tables.ts';
import { linksIn, type Seen } from '../support/teams.ts';
import { buttonsOf, first, on } from './returns-shown.ts';
import { said, told } from './shown.ts';

const [SURREY, READING] = [code('936'), code('870')];
const GROUP = '19:network@thread.v2';
const MEETING = '19:meeting@thread.v2';
const CHANNEL = '19:chan@thread.tacv2';
const PEOPLE_HERE: readonly Person[] = [...Object.values(PEOPLE), KIT, JO, DEE, RAE];
const SIGNED = [KENT, SURREY, READING].map((authority) => ({ authority, from: day('2026-09-01') }));
const AGREEMENT = { id: 'seslip', title: 'SESLIP data-sharing agreement', signed: SIGNED };
const REQUEST = aRequest({
  type: 'cme-census',
  version: 3,
  asked: [KENT, SURREY, READING, PORTSMOUTH],
  agreement: 'seslip',
});

const returned = (total: number, female: number, by = PEOPLE.dev) => ({
  sent: submittedBy(
    by,
    counts({ total, 'sex.female': female, 'sex.male': total - female, 'sex.unknown': 0 }),
  ),
  standing: 'approved' as const,
  approval: { n: 1, by: PEOPLE.cora.id, at: '2026-11-20' },
});

/** Kent has 40 and Surrey 3 children missing education this autumn; Reading's are not in. DfE's figures are shipped. */
const begun = async (over: Parameters<typeof startReturns>[0] = {}) => {
  const world = await startReturns({
    requests: [REQUEST],
    begins: true,
    ...over,
    register: {
      people: PEOPLE_HERE,
      accounts: PEOPLE_HERE.map(accountOf),
      agreements: [AGREEMENT],
      meetings: [aMeeting({ thread: MEETING })],
      ...over.register,
    },
  });
  await world.teams.running.begun;
  const puts = (authority: AuthorityCode, value: object) => world.put(REQUEST, authority, value);
  await puts(KENT, returned(40, 18));
  await puts(SURREY, returned(3, 1, PEOPLE.ines));
  const release = async (words: string) =>
    world.cora.presses('requests.release', {}, first(await world.cora.says(words)));
  return { ...world, hugh: world.teams.person(PEOPLE.hugh), release };
};

const SHARE = 'share CME census for autumn 2026 with members';
const SHOW = 'show CME census for autumn 2026 at the meeting';
const ASKS = 'How many CME in Kent autumn 2026?';

describe('a question about figures, over HTTP', () => {
  it('is answered from DfE’s shipped figures with a line to read aloud, buttons, and what is behind it [row 33]', async () => {
    const { teams, mara } = await begun();
    const seen = await mara.says('how many children are missing education (DfE) in Kent in autumn 2025?');
    expect(said(seen)).to.match(
      /^Kent: 1,340 children missing education on the census day of autumn term 2025, published by DfE and rounded to 10\./,
    );
    expect(buttonsOf(seen.cards[0])).to.include.members(['As a rate', 'Show the trend', 'Export']);
    const [about] = JSON.stringify(seen.cards[0]).match(/"id":"about-figure".*/) ?? [];
    expect(about)
      .to.contain('Open Government Licence')
      .and.to.contain('does not necessarily reflect good or bad practice')
      .and.to.contain('version 3');
    const rate = await mara.presses('counts.ask', buttonData(seen, 'As a rate'));
    expect(told(rate)).to.contain('0.5 per 100 children');
    await teams.stop();
  });

  for (const [typed, wanted] of [
    ['term 2 cme kent', /“term 2” is not the same everywhere/],
    ['sum of all LAs CME autumn 2024', /DfE did not publish a South East total/],
    ['chronic absence Medway 24/25', /^Medway: 2\.37% of pupils severely absent in 2024\/25/],
    ['how many CME in the south east last year', /^South East: 5,540 children missing education/],
    ['how many returns are in', /CME census return, autumn term 2026/],
    ['how many LAs have sent the CME census', /CME census return, autumn term 2026/],
    ['how many actions does Kent have?', /actions/i],
    ['how many overdue actions', /overdue/i],
    ['how many have sent their return', /type \*\*requests\*\*/],
    ['how many members are there', /type \*\*members\*\*/],
    ['not accessing full entitlement in Kent', /not accessing their full entitlement/],
    ['attendance rate in Portsmouth', /average attendance/i],
    ['could you let me know the CME (DfE) for Kent and Surrey', /Kent 1,340 and Surrey 150/],
    [
      'how many LAs have over 1000 CME autumn 2025',
      /^\d+ of \d+ local authorities with a figure that is shown/,
    ],
    ['CME (DfE) in Kent and Surrey combined autumn 2025', /^Kent and Surrey together: about 1,490 children/],
    ['lowest CME top 3 autumn 2025', /^Lowest: /],
  ] as const)
    it(`“${typed}” is answered by whom it is for`, async () => {
      const { teams, mara } = await begun();
      expect(said(await mara.says(typed)))
        .to.match(wanted)
        .and.to.not.match(/not understood|–/);
      await teams.stop();
    });

  it('says which words are answered, where more was typed than a question [row 33]', async () => {
    const { teams, mara } = await begun();
    const asked = 'How many CME in Kent in autumn 2025?';
    const answer = await mara.says(`The boiler has packed up again, sorry. ${asked}`);
    expect(said(answer)).to.match(/^Kent: .*1,340/);
    expect(JSON.stringify(answer.cards)).to.include(
      `This answers “${asked}”, without what stands beside it.`,
    );
    expect(JSON.stringify(answer.cards)).to.not.include('boiler');
    await teams.stop();
  });

  it('goes on from the one before, in the same conversation alone', async () => {
    const { teams, mara, dev } = await begun();
    await mara.says('CME (DfE) in Kent in autumn 2025');
    expect(said(await mara.says('and Surrey?'))).to.match(/^Surrey: 150 children/);
    expect(said(await mara.says('as a rate'))).to.match(/^Surrey: .*0\.1 per 100 children/);
    expect(said(await mara.says('and Surrey?', { in: GROUP }))).to.not.contain('150');
    expect(said(await dev.says('and Surrey?'))).to.not.contain('150');
    await teams.stop();
  });

  it('goes on from the answer that a button gave, for whoever pressed it', async () => {
    const { teams, mara, dev } = await begun();
    const seen = await mara.says('CME (DfE) in Kent in autumn 2025');
    await mara.presses('counts.ask', buttonData(seen, 'As a rate'));
    expect(said(await mara.says('and Surrey?'))).to.match(/^Surrey: .*0\.1 per 100 children/);
    const unclear = await dev.says('how many children in Kent');
    await dev.presses('counts.ask', buttonData(unclear, 'Children in elective home education (census day)'));
    expect(said(await dev.says('and Surrey?'))).to.match(/home education/);
    await teams.stop();
  });

  it('that is not clear is asked about, with the questions it may have been as buttons', async () => {
    const { teams, mara } = await begun();
    const seen = await mara.says('how many children in Kent');
    expect(seen.cards[0]?.['actions']).to.have.length.above(1);
    const [chosen] = buttonsOf(seen.cards[0]);
    const answer = await mara.presses('counts.ask', buttonData(seen, chosen ?? ''));
    expect(told(answer)).to.match(/Kent|no figure/);
    await teams.stop();
  });

  it('never keeps or repeats what could identify a child', async () => {
    const { teams, mara, open } = await begun();
    const text = 'how many CME in Kent, NHS number 943 476 5919';
    expect(said(await mara.says(text)))
      .to.contain('NHS number')
      .and.to.not.contain('943');
    expect(teams.lines.join('\n')).to.not.contain('943 476');
    await teams.stop();
    expect(open).to.be.a('function');
  });

  it('is asked in a group by mention, and leaves other rooms’ texts to them', async () => {
    const { teams, cora, mara } = await begun();
    expect(said(await mara.says('CME in Kent in autumn 2025', { in: GROUP }))).to.contain('1,340');
    expect(said(await mara.says('CME in Kent in autumn 2025', { in: CHANNEL }))).to.contain('1,340');
    for (const [typed, words] of [
      ['position of the CME census', 'CME census return'],
      ['who has not returned the CME census', 'Reading'],
      ['action Kent to send the CME figures by Friday', 'Recorded'],
      ['how many have returned the CME census', '2 of 4'],
      ['what is due', 'due'],
      ['published figures', 'published'],
    ] as const)
      expect(said(await cora.says(typed)).toLowerCase(), typed).to.contain(words.toLowerCase());
    await teams.stop();
  });

  it('of a stranger is not answered', async () => {
    const { teams } = await begun();
    const sam = teams.account({ user: 'sam', name: 'Sam Newcome', address: '29:sam' });
    expect(said(await sam.says('how many CME in Kent'))).to.contain('Members of the network can do that');
    const pressed = await sam.presses('counts.ask', { v: 1, q: '{}' });
    expect(told(pressed)).to.contain('Members of the network can do that');
    await teams.stop();
  });
});

/** What the button of that title carries. */
const buttonData = ({ cards }: Seen, title: string): object => {
  const actions = (cards[0]?.['actions'] ?? []) as readonly {
    readonly title: string;
    readonly data: object;
  }[]; // a card’s
  return actions.find((one) => one.title === title)?.data ?? {};
};

describe('the network’s own figures, over HTTP [row 36]', () => {
  it('are their authority’s, the coordinator’s and the recipient’s in their own chats until they are shared', async () => {
    const { teams, cora, dev, kit, dee, mara, rae, ines, hugh } = await begun();
    for (const one of [dev, kit, dee, cora, rae])
      expect(said(await one.says(ASKS))).to.match(
        /^Kent: 40 children .* from its network return \(approved\)/,
      );
    for (const one of [ines, hugh])
      expect(said(await one.says(ASKS)))
        .to.contain('have not been shared here')
        .and.to.not.contain('Kent: 40');
    expect(said(await mara.says(ASKS))).to.contain('has not signed the SESLIP data-sharing agreement');
    for (const place of [GROUP, CHANNEL, MEETING])
      for (const one of [dev, cora, rae])
        expect(said(await one.says(ASKS, { in: place }))).to.not.contain('Kent: 40');
    await teams.stop();
  });

  it('shown at a meeting are there in its own chat, shared they are there for all who signed, protected [row 35]', async () => {
    const { teams, cora, ines, hugh, mara, release } = await begun();
    await release(SHOW);
    const surrey = 'How many CME in Surrey autumn 2026?';
    expect(said(await hugh.says(ASKS, { in: MEETING }))).to.match(/^Kent: 40 children/);
    expect(said(await hugh.says(ASKS, { in: GROUP }))).to.not.contain('Kent: 40');
    expect(said(await hugh.says(ASKS))).to.not.contain('Kent: 40');
    await release(SHARE);
    expect(said(await hugh.says(ASKS))).to.match(/^Kent: 40 children .* released on 23 November 2026/);
    for (const where of [{}, { in: GROUP }, { in: MEETING }])
      expect(said(await hugh.says(surrey, where))).to.match(
        /^Surrey: c \(not shown, to protect small numbers\)/,
      );
    expect(said(await cora.says(surrey, { in: GROUP }))).to.match(/^Surrey: c /);
    expect(said(await cora.says(surrey))).to.match(/^Surrey: 3 children/);
    expect(said(await ines.says(surrey))).to.match(/^Surrey: 3 children/);
    expect(said(await mara.says(surrey))).to.contain('has not signed');
    await teams.stop();
  });

  it('in full for signatories where the clause lets them, who are told of it', async () => {
    const { teams, hugh, cora, release } = await begun();
    await cora.says('small numbers clause 4.2');
    await release(SHARE);
    const seen = await hugh.says('How many CME in Surrey autumn 2026?');
    expect(said(seen)).to.match(/^Surrey: 3 children/);
    expect(JSON.stringify(seen.cards)).to.contain('clause 4.2');
    expect(said(await hugh.says('How many CME in Surrey autumn 2026?', { in: GROUP }))).to.match(
      /^Surrey: c /,
    );
    await teams.stop();
  });

  it('export as they were seen, for whoever pressed alone', async () => {
    const { teams, hugh, dev, release } = await begun();
    await release(SHARE);
    const asked = 'compare CME in Kent and Surrey autumn 2026 from the network';
    for (const [who, where, line] of [
      [hugh, {}, /Surrey,936,Autumn term 2026,Network,approved,2 of 4 local authorities,c,number/],
      [dev, { in: GROUP }, /Kent,886,Autumn term 2026,Network,approved,2 of 4 local authorities,40,number/],
    ] as const) {
      const seen = await who.says(asked, where);
      const pressed = await who.presses('counts.export', {}, { ...first(seen), ...where });
      const [xlsx, csv] = await Promise.all(linksIn(pressed.card).map(({ url }) => fetch(url)));
      expect(await csv?.text()).to.match(line);
      expect(
        Buffer.from((await xlsx?.arrayBuffer()) ?? new ArrayBuffer(0))
          .subarray(0, 2)
          .toString(),
      ).to.equal('PK');
      expect(told(await who.presses('counts.ask', {}, { ...on(pressed), ...where }))).to.contain('Kent 40');
    }
    await teams.stop();
  });

  it('are everything there is about Kent, a request a return type', async () => {
    const { open, asked } = counting(memoryTables());
    const { teams, dev } = await begun({ open });
    asked.length = 0;
    const text = said(await dev.says('everything about Kent'));
    expect(text).to.contain('40, Autumn term 2026').and.to.contain('1,340, Autumn term 2025');
    expect(asked.filter((one) => one === 'list returns').length).to.equal(10);
    await teams.stop();
  });
});

describe('what a question costs', () => {
  it('is at most four storage requests for three groups, and flat as years are added [row 33]', async () => {
    const { open, asked } = counting(memoryTables());
    const { teams, dev } = await begun({ open });
    for (const [text, most] of [
      ['How many CME in Kent?', 2],
      ['trend of CME in Kent', 3],
      ['compare CME, EHE and persistent absence in Kent', 4],
      ['which LA has the highest CME', 3],
      ['what is CME', 1],
    ] as const) {
      asked.length = 0;
      await dev.says(text);
      expect(asked.length, `${text}: ${asked.join(', ')}`).to.be.at.most(most);
    }
    await teams.stop();
  });
});

describe('a picture of figures', () => {
  it('stands at an address of its own, with words for whoever does not see it', async () => {
    const { teams, mara } = await begun();
    const { cards } = await mara.says('compare CME (DfE) in Kent and Surrey in autumn 2025');
    const [, url = '', alt = ''] = /"url":"([^"]+)","altText":"([^"]+)"/.exec(JSON.stringify(cards[0])) ?? [];
    expect(alt).to.contain('Highest 1,340 (Kent); lowest 150 (Surrey)');
    const answer = await fetch(url);
    expect(answer.headers.get('content-type')).to.equal('image/png');
    await teams.stop();
  });
});

describe('the dashboard of an agenda pack', () => {
  it('has the core measures as a channel would see them, with DfE’s beside them [row 33]', async () => {
    const { teams, cora, mara, release } = await begun();
    const before = said(await cora.says('pack'));
    expect(before).to.contain('Children missing education (DfE): South East 5,540, autumn term 2025 (DfE)');
    await release(SHARE);
    for (const one of [cora, mara]) {
      const text = said(await one.says('pack'));
      expect(text).to.contain('Children missing education (DfE): network ').and.to.not.contain('network 43');
    }
    await teams.stop();
  });
});
