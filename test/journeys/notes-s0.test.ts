import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { File } from '../../src/core/documents.ts';
import { day } from '../../src/domain/day.ts';
import { aMeeting } from '../support/a-meeting.ts';
import { aRegister, PEOPLE } from '../support/builders.ts';
import { type FileHost, startFileHost } from '../support/file-host.ts';
import { aDocx, aPdf, type FileLine } from '../support/files.ts';
import { type Actor, linksIn, type Seen, sendFile, startTeams, type Teams } from '../support/teams.ts';
import { linesOf, referencesIn, said, told } from './shown.ts';

const ROOT = new URL('../../', import.meta.url);
const SEEDS = fileURLToPath(new URL('../shared/domain/seeds/', ROOT));
const S0 = `${SEEDS}000_003c90a5eef139c8.txt`;

/** Notes of the network's own form, what they hold, and when they are brought in. */
interface Sample {
  readonly name: string;
  readonly text: string;
  readonly on: string;
  readonly now: string;
  readonly present: readonly string[];
  readonly apologies: readonly string[];
  /** The three Actions cells: what is to be done, and by whom as the review shows it. */
  readonly cells: readonly (readonly [text: RegExp, who: RegExp])[];
  /** What the text alone implies. */
  readonly implied: readonly RegExp[];
  readonly next: RegExp;
  readonly decideBy: string;
}

const GRID = /^A grid will be circulated by CO\. LAs will be asked to express an interest/;
const INVENTED: Sample = {
  name: 'notes of the network’s own form',
  text: readFileSync(new URL('test/features/notes/samples/d01-network-tabs.txt', ROOT), 'utf8'),
  on: '2026-02-04',
  now: '2026-02-09T10:00:00Z',
  present: [
    'Mara Swift (Portsmouth)', // as the register knows her
    'Neal Stanton (Portsmouth)',
    'Dee Bramall (Oxfordshire)',
    'Hettie Alder (Kent)',
    'Andy Mace (Kent)',
    'Kit Dale (Bracknell Forest)',
    'Fran Hosty (Reading)',
    'Gil Dunn (Reading)',
    'Gus Toms (Brighton and Hove)',
    'Cora Oakley (SESLIP)',
  ],
  apologies: [
    'Bet Armes (East Sussex)',
    'Viv Trunt (Buckinghamshire)',
    'Helen Lowe (Windsor and Maidenhead)',
    'Rose Goss (Windsor and Maidenhead)',
  ],
  cells: [
    [/^Share with AD Education Network/, /^Who: Mara Swift and Cora Oakley\./],
    [/^EHE leaflets: others please to be sent to CO/, /^Who: All other LAs: 15\./],
    [GRID, /^Who: CO \/ All: 20\.|^Who: Cora Oakley and /],
  ],
  implied: [
    /contact LGA for advice/i,
    /circulate the revised school nurse guidelines/i,
    /offer support and liaise/i,
    /grid for projects will be circulated/i,
    /decision will be made/i,
    /further dates will be circulated/i,
  ],
  next: /^29 April 2026, 1pm, Holm House in Newbury \(booked\) or Microsoft Teams/,
  decideBy: '1 April 2026',
};

const JULY: Sample = {
  name: 'the July notes',
  text: existsSync(S0) ? readFileSync(S0, 'utf8') : '',
  on: '2026-07-01',
  now: '2026-07-06T10:00:00Z',
  present: [
    'Mike Stoneman (Portsmouth)',
    'Neil Stevenson (Portsmouth)',
    'Debbie Bell (Oxfordshire)',
    'Hilary Alford (Kent)',
    'Andrew Macey (Kent)',
    'Katy Daly (Bracknell Forest)',
    'Mark Keiller (Surrey)',
    'Fiona Hostler (Reading)',
    'Gill Dunlop (Reading)',
    'Melissa Perry (Wokingham)',
    'Dave Harvey (Hampshire)',
    'Gavin Thomas (Brighton and Hove)',
    'Linda Curtis (West Berkshire)',
    'Chris Owen (SESLIP)',
  ],
  apologies: [
    'Beth Armstrong (East Sussex)',
    'Viv Trundell (Buckinghamshire)',
    'Christine Clarke (Medway)',
    'Helen Lovell (Windsor and Maidenhead)',
    'Rosie Gossage (Windsor and Maidenhead)',
  ],
  cells: [
    [/^Share with AD Education Network/, /^Who: Mike Stoneman and Chris Owen\./],
    [/^Medical Needs Policies: others please to be sent to CO/, /^Who: All other LAs: 15\./],
    [GRID, /^Who: CO \/ All: 20\.|^Who: Chris Owen and /],
  ],
  implied: [
    /contact LGA for advice/i,
    /circulate RCPCH revised guidelines/i,
    /offer support and liaise/i,
    /grid for projects will be circulated/i,
    /decision will be made/i,
    /further dates will be circulated/i,
  ],
  next: /^29 September 2026, 1pm, Shaw House in Newbury \(booked\) or Microsoft Teams/,
  decideBy: '1 September 2026',
};
const SAMPLES: readonly Sample[] = [INVENTED, ...(JULY.text ? [JULY] : [])];

/** The text as a table of two columns between paragraphs, as its Word file has it. */
const fileLines = (text: string): readonly FileLine[] =>
  text.split('\n').flatMap((line): readonly FileLine[] => {
    const [number = '', item, actions] = line.split('\t').map((cell) => cell.trim());
    if (item === undefined) return line.trim() ? [line.trim()] : [];
    return [[number, item, actions ?? '']];
  });

const BEFORE = day('2019-09-01');
const ESTABLISHED = Object.values(PEOPLE).map((person) => ({
  ...person,
  roles: person.roles.map((role) => ({ ...role, from: BEFORE })),
}));
/** A second coordinator, so that two can press at once. */
const SAM = {
  ...PEOPLE.cora,
  id: 'MEM-SAM2' as const,
  name: 'Sam Rowe',
  initials: 'SR',
  roles: [{ name: 'coordinator' as const, from: BEFORE }],
};
const TERMS = [
  { year: 2025, name: 'spring' as const, first: day('2026-01-05'), last: day('2026-03-27'), assumed: true },
  { year: 2025, name: 'summer' as const, first: day('2026-04-13'), last: day('2026-07-21'), assumed: true },
];

interface World {
  readonly teams: Teams;
  readonly cora: Actor;
  readonly sam: Actor;
}

const started = async ({ on, now }: Pick<Sample, 'on' | 'now'>): Promise<World> => {
  const people = [...ESTABLISHED, SAM];
  const teams = await startTeams({
    now: new Date(now),
    register: {
      people,
      accounts: aRegister({ people }).accounts.concat({
        tenant: 'host',
        user: `user-${SAM.id}`,
        address: `29:${SAM.id}`,
        name: SAM.name,
        state: 'approved',
        person: SAM.id,
      }),
      terms: TERMS,
      meetings: [aMeeting({ id: 'MTG-PAST', on: day(on), state: 'ended' })],
    },
  });
  return { teams, cora: teams.person(PEOPLE.cora), sam: teams.person(SAM) };
};

const onCard = ({ cards: [card] }: Pick<Seen, 'cards'>) => (card ? { card } : {});

/** The ways in which notes come, each ending with the card that asks which meeting they are of. */
const WAYS: readonly {
  readonly by: string;
  readonly bring: (text: string, world: World, host: FileHost) => Promise<Seen>;
}[] = [
  { by: 'pasted', bring: (text, { cora }) => cora.says(`import notes\n${text}`) },
  {
    by: 'as a Word file by the upload page',
    bring: (text, world) => uploaded(world, aDocx(fileLines(text))),
  },
  { by: 'as a PDF by the upload page', bring: (text, world) => uploaded(world, aPdf(fileLines(text))) },
  {
    by: 'as a Word file attached in personal chat',
    bring: async (text, { cora }, host) => {
      const { bytes } = await aDocx(fileLines(text));
      return cora.says('import notes', { over: { attachments: [attachmentOf(host, bytes)] } });
    },
  },
];

const uploaded = async ({ teams, cora }: World, file: Promise<File>): Promise<Seen> => {
  const link = await cora.presses('notes.upload', {}, onCard(await cora.says('import notes')));
  const { name, bytes, type } = await file;
  const from = teams.connector.calls.length;
  const page = await sendFile(linksIn(link.card)[0]?.url ?? '', name, bytes, type);
  const words = await page.text();
  expect(page.status, words).to.equal(200);
  const call = await teams.connector.sees(
    (one) => teams.connector.calls.indexOf(one) >= from && one.card !== undefined,
  );
  return { status: 200, posted: [call], texts: [], cards: call.card ? [call.card] : [] };
};

const attachmentOf = (host: FileHost, bytes: Uint8Array): object => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  name: 'Notes.docx',
  content: {
    downloadUrl: host.give(bytes),
    uniqueId: '1150D938',
    fileType: 'docx',
  },
});

/** One suggestion as the review shows it. */
interface Row {
  readonly kind: string;
  readonly sure: boolean;
  readonly lines: readonly string[];
}

const HEAD = /^(\d+)\. (.+) – (sure|unsure)$/;

const rowsIn = (lines: readonly string[]): readonly Row[] => {
  const rows: { kind: string; sure: boolean; lines: string[] }[] = [];
  for (const line of lines) {
    const head = HEAD.exec(line);
    if (head) rows.push({ kind: head[2] ?? '', sure: head[3] === 'sure', lines: [] });
    else rows.at(-1)?.lines.push(line);
  }
  return rows;
};

/** Every page of the review, turned as a person turns them. */
const reviewed = async ({ cora }: World): Promise<readonly Row[]> => {
  let card = (await cora.says('review notes')).cards[0];
  const rows: Row[] = [];
  while (card) {
    rows.push(...rowsIn(linesOf(card)));
    const next = /"title":"Next[^"]*","verb":"notes.review","data":(\{[^}]*\})/.exec(JSON.stringify(card));
    card = next ? (await cora.presses('notes.review', JSON.parse(next[1] ?? '{}'))).card : undefined;
  }
  return rows;
};

const isDeed = ({ kind }: Row): boolean => /^(?:Action|Document collection|Data request)$/.test(kind);

for (const sample of SAMPLES)
  for (const { by, bring } of WAYS)
    describe(`${sample.name}, ${by}`, () => {
      let world: World;
      let host: FileHost;
      let asked: Seen;
      let rows: readonly Row[];

      before(async () => {
        host = await startFileHost();
        world = await started(sample);
        asked = await bring(sample.text, world, host);
        await world.cora.presses('notes.place', { chosen: 'MTG-PAST' }, onCard(asked));
        rows = await reviewed(world);
      });
      after(async () => {
        await world.teams.stop();
        await host.close();
      });

      it('are asked about, since their date has no year', () =>
        expect(said(asked)).to.contain('No year is written').and.to.contain('the last such day'));

      it('give their three Actions cells, sure, with text and owners', () => {
        const sure = rows.filter((row) => isDeed(row) && row.sure);
        expect(sure.map(({ lines }) => lines.join(' / '))).to.have.length(sample.cells.length);
        for (const [index, [text, who]] of sample.cells.entries()) {
          expect(sure[index]?.lines[0]).to.match(text);
          expect(sure[index]?.lines[1]).to.match(who);
        }
      });

      it('give what is implied as suggestions that are unsure, and invent nothing', () => {
        const unsure = rows.filter((row) => isDeed(row) && !row.sure).map(({ lines }) => lines[0] ?? '');
        for (const text of sample.implied) expect(unsure.filter((one) => text.test(one))).to.have.length(1);
        expect(unsure).to.have.length(sample.implied.length);
      });

      it('give both future dates', () => {
        const dates = rows.filter(({ kind }) => kind === 'Meeting date');
        expect(dates).to.have.length(1);
        expect(dates[0]?.lines[0])
          .to.match(sample.next)
          .and.to.contain(`to be decided by ${sample.decideBy}`);
      });

      it('record nothing before they are accepted, and each thing once however often it is accepted', async () => {
        const { cora, sam } = world;
        expect(said(await cora.says('actions'))).to.contain('There are none.');
        expect(said(await cora.says('meetings'))).to.contain('No meeting is planned yet.');
        const how = onCard(await cora.says('review notes'));
        const both = await Promise.all([
          cora.presses('notes.sure', {}, how),
          sam.presses('notes.sure', {}, how),
        ]);
        expect(both.map(told).filter((text) => text.includes('Accepted'))).to.have.length(1);
        await cora.presses('notes.sure', {}, how);
        await cora.says('review notes');
        await cora.says('accept sure');
        const actions = said(await cora.says('actions'));
        expect(referencesIn(actions)).to.have.length(sample.cells.length);
        expect(actions).to.contain('15 LAs');
        expect(said(await cora.says('meetings')).match(/1pm/g)).to.have.length(1);
      });

      it('put down who was there and who sent apologies, each with their authority', async () => {
        const { cora } = world;
        const roll = said(await cora.says('attendance for the last meeting'));
        expect(roll)
          .to.contain(`Present (${sample.present.length})`)
          .and.to.contain(`Apologies (${sample.apologies.length})`);
        for (const name of [...sample.present, ...sample.apologies]) expect(roll).to.contain(name);
      });
    });

describe('a date in notes that has gone by', () => {
  it('is asked about, and overdue for nobody until it is answered [row 19]', async () => {
    const { teams, cora } = await started({ on: '2026-02-04', now: '2026-02-25T10:00:00Z' });
    const text = INVENTED.text
      .replace('Wed 4th February', 'Wednesday 4 February 2026')
      .replace('share with AD Education Network.', 'share with AD Education Network by 13 February.');
    const read = said(await cora.says(`import notes\n${text}`));
    expect(read).to.contain('Its date has gone by. Is it still open?');
    await cora.says('accept sure');
    expect(said(await cora.says('actions')))
      .to.contain('2 actions')
      .and.to.not.contain('AD Education');
    expect(said(await cora.says('accept 3'))).to.contain('Say whether it is still open');
    expect(said(await cora.says('accept 3 not sure'))).to.contain('Accepted number 3.');
    const listed = said(await cora.says('actions'));
    expect(listed).to.contain('3 actions').and.to.contain('Still open? · was due 13 February 2026');
    const [ref = ''] = referencesIn(listed);
    expect(said(await cora.says('actions overdue'))).to.contain('Nothing is overdue');
    await cora.says(`still open ${ref}`);
    expect(said(await cora.says('actions overdue'))).to.contain('AD Education');
    await teams.stop();
  });
});
