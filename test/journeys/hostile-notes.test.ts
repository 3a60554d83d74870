import { request } from 'node:http';
import { expect } from 'chai';
import mammoth from 'mammoth';
import { day } from '../../src/domain/day.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { figure } from '../soak/figure.ts';
import { aMeeting } from '../support/a-meeting.ts';
import { PEOPLE } from '../support/builders.ts';
import { type FileHost, startFileHost } from '../support/file-host.ts';
import { aDocx, aTxt } from '../support/files.ts';
import { PARAGRAPH, scannedPdf, TYPES, wordParts, zipBomb, zipOf } from '../support/hostile-files.ts';
import { paused } from '../support/pauses.ts';
import { type Actor, linksIn, type Seen, sendFile, startTeams, type Teams } from '../support/teams.ts';
import { said } from './shown.ts';

const NOVEMBER = aMeeting({ id: 'MTG-N4VM', on: day('2026-11-04'), state: 'ended' });
const HEAD = `South East Children Missing Education Network
Network meeting Wednesday 4 November 2026, 10:00 – 11:30am.

Present: Mara Swift (Portsmouth), Dev Patel (Kent), Cora Oakley (SESLIP)
`;
const MACROS = TYPES.replace(
  'wordprocessingml.document.main+xml',
  'ms-word.document.macroEnabled.main+xml',
).replace('application/vnd.openxmlformats-officedocument.', 'application/vnd.');

/** Tables, and the texts of all rows that the rooms wrote. */
const watched = () => {
  const tables = memoryTables();
  const rows: string[] = [];
  const open: OpenTable = (name) => {
    const table = tables(name);
    if (['network', 'turns', 'conversations', 'links'].includes(name)) return table;
    const transact: typeof table.transact = async (...given) => {
      rows.push(JSON.stringify(given));
      return table.transact(...given);
    };
    return { ...table, transact };
  };
  return { open, rows };
};

interface Hostile {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly says: RegExp;
}

const long = (lines: number): Uint8Array => new TextEncoder().encode('A line\n'.repeat(lines));

const FILES: readonly Hostile[] = [
  {
    what: 'a zip bomb',
    name: 'notes.docx',
    bytes: () => zipBomb(300, true),
    says: /unpack|larger|more than/i,
  },
  {
    what: 'a zip bomb that lies about its size',
    name: 'notes.docx',
    bytes: () => zipBomb(300, false),
    says: /unpack|larger|more than|damaged/i,
  },
  {
    what: 'a Word file with macros',
    name: 'notes.docx',
    bytes: () => zipOf(wordParts(PARAGRAPH, { types: MACROS })),
    says: /macro/i,
  },
  { what: 'a PDF of pictures', name: 'notes.pdf', bytes: scannedPdf, says: /pictures of pages/ },
  {
    what: 'a million lines',
    name: 'notes.txt',
    bytes: () => long(1_000_000),
    says: /long|characters|more/i,
  },
  {
    what: 'more than any notes hold',
    name: 'notes.txt',
    bytes: () => aTxt(`${HEAD}${'CO to send it on. '.repeat(7_000)}`).bytes,
    says: /120,000 characters or less/,
  },
  {
    what: 'more lines than any notes have',
    name: 'notes.txt',
    bytes: () => aTxt(`${HEAD}${'\ta\tb\n'.repeat(6_100)}`).bytes,
    says: /6,000 lines or fewer/,
  },
  {
    what: 'a child’s number',
    name: 'notes.txt',
    bytes: () => aTxt(`${HEAD}\nUPN H801200001001 was discussed.\n`).bytes,
    says: /UPN \(unique pupil number\)/,
  },
  {
    what: 'an NHS number',
    name: 'notes.txt',
    bytes: () => aTxt(`${HEAD}\nNHS number 943 476 5919 was discussed.\n`).bytes,
    says: /NHS number/,
  },
  {
    what: 'a date of birth in a Word file',
    name: 'notes.docx',
    bytes: async () => (await aDocx([HEAD, 'The case of a child, DOB 14/05/2012, was discussed.'])).bytes,
    says: /date of birth/,
  },
];

const address = async (cora: Actor): Promise<string> => {
  const [card] = (await cora.says('import notes')).cards;
  const link = await cora.presses('notes.upload', {}, card ? { card } : {});
  return linksIn(link.card)[0]?.url ?? '';
};

/** As the issue wants it of the program; the gate's machine does other things besides. */
const MOST_PAUSE = process.env['SOAK'] ? 200 : 1_000;

/** Notes of at least so many letters, as they are: rows of a table, each with its item and what is to be done. */
const lengthy = (letters: number): string => {
  const weeks = ['4 December', '11 December', '18 December'];
  const row = (n: number): string =>
    `${n}.\tItem ${n}\t\n\tWhat was said of item ${n}, by whom and why it matters to the others.\tDP to send paper ${n} to Kent by ${weeks[n % 3]}.\n`;
  const rows = Array.from({ length: letters / 100 }, (_, index) => row(index + 1));
  return `${HEAD}\n\tITEM\tActions\n${rows.join('')}`;
};

describe('hostile notes', () => {
  let teams: Teams;
  let cora: Actor;
  let host: FileHost;
  let rows: string[];

  beforeEach(async () => {
    const tables = watched();
    rows = tables.rows;
    host = await startFileHost();
    teams = await startTeams({ threads: true, open: tables.open, register: { meetings: [NOVEMBER] } });
    cora = teams.person(PEOPLE.cora);
  });
  afterEach(async () => {
    await teams.stop();
    await host.close();
  });

  for (const { what, name, bytes, says } of FILES) {
    it(`are refused in words by the upload page, and nothing is kept: ${what}`, async () => {
      const [url, file] = [await address(cora), await bytes()];
      const { value, ms, pause } = await paused(async () => {
        const page = await sendFile(url, name, file);
        return { status: page.status, words: await page.text() };
      });
      figure(`${what}: ${Math.round(ms)} ms, pause ${Math.round(pause(100))} ms`);
      expect(value.status).to.equal(422);
      expect(value.words).to.match(says).and.to.contain('There is a problem');
      expect(value.words).to.not.match(/H801200001001|943 476 5919|14\/05\/2012|at Object|node:/);
      expect(rows).to.deep.equal([]);
      expect(pause(99)).to.be.below(1_000);
      expect(said(await cora.says('review notes'))).to.contain('There are no notes of that meeting yet');
    });

    it(`are refused in words as an attachment, and nothing is kept: ${what}`, async () => {
      const downloadUrl = host.give(await bytes());
      const content = { downloadUrl, uniqueId: '1', fileType: name.slice(-3) };
      const attachments = [
        { contentType: 'application/vnd.microsoft.teams.file.download.info', name, content },
      ];
      const seen: Seen = await cora.says('import notes', { over: { attachments } });
      expect(said(seen)).to.match(says);
      expect(said(seen)).to.not.match(/H801200001001|943 476 5919|14\/05\/2012/);
      expect(rows).to.deep.equal([]);
    });
  }

  it('of the length that is read leave the bot answering, and are suggestions', async () => {
    const url = await address(cora);
    const { value, pause } = await paused(async () =>
      (await sendFile(url, 'notes.txt', lengthy(60_000).slice(0, 60_000))).text(),
    );
    figure(`60,000 characters: pause ${Math.round(pause(100))} ms`);
    expect(value).to.contain('Still to decide: ');
    expect(pause(99), 'pause of the loop').to.be.below(MOST_PAUSE);
    expect(pause(100), 'the longest pause, which compiles from source too').to.be.below(1_000);
  });

  it('that take too long to read are refused in words, and nothing is kept', async () => {
    const text = `${HEAD.trimEnd()}, ${'Tess, '.repeat(19_900)}`;
    const url = await address(cora);
    const { value, ms, pause } = await paused(() => sendFile(url, 'notes.txt', text));
    figure(`20,000 times one first name: ${Math.round(ms)} ms, pause ${Math.round(pause(100))} ms`);
    expect(value.status).to.equal(422);
    expect(await value.text()).to.contain('took too long to read');
    expect(rows).to.deep.equal([]);
    expect(pause(99)).to.be.below(MOST_PAUSE);
  });

  it('of the kind that holds macros are not taken by their name', async () => {
    const page = await sendFile(await address(cora), 'notes.docm', zipOf(wordParts(PARAGRAPH)));
    expect(page.status).to.equal(415);
    expect(await page.text())
      .to.contain('.docx')
      .and.to.contain('The file must be');
  });

  it('of 200 MB are refused before they have come', async () => {
    const { hostname, port, pathname } = new URL(await address(cora));
    const value = await sentBy(hostname, { port, path: pathname });
    expect(value.status).to.equal(413);
    expect(value.sent, 'megabytes sent before the answer').to.be.below(32);
    expect(rows).to.deep.equal([]);
  });

  it('with HTML and Markdown in names, titles and actions are words in every card', async () => {
    const { cards } = await cora.says(`import notes\n${MARKED}`);
    await cora.says('accept sure');
    const [notes, actions] = [await cora.says('notes'), await cora.says('actions')];
    for (const card of [...cards, ...notes.cards, ...actions.cards]) {
      expect(JSON.stringify(card)).to.not.match(/[^\\]\[press\]\(https/);
      expect(JSON.stringify(card)).to.not.match(/[^\\]\*\*bold\*\*/);
    }
    expect(said(actions)).to.contain('onerror=alert');
  });

  it('with HTML and Markdown are words in the PDF and the Word file', async () => {
    await cora.says(`import notes\n${MARKED}`);
    await cora.says('accept sure');
    const [card] = (await cora.says('notes')).cards;
    const opened = async (as: string): Promise<Buffer> => {
      const link = await cora.presses('notes.link', { as }, card ? { card } : {});
      return Buffer.from(await (await fetch(linksIn(link.card)[0]?.url ?? '')).arrayBuffer());
    };
    expect((await opened('pdf')).toString('latin1')).to.not.match(/\/URI \(https:\/\/evil|\/JavaScript/);
    const { value: html } = await mammoth.convertToHtml({ buffer: await opened('docx') });
    expect(html)
      .to.contain('&lt;img src=x')
      .and.to.not.match(/<img src=x|href="https:\/\/evil|<strong>bold/);
  });
});

const EVIL = '<img src=x onerror=alert(1)> [press](https://evil.example) **bold**';
const MARKED = `${HEAD.replace('Dev Patel', 'Dev Patel (Kent), Eve <b>Nett</b>')}
\tITEM\tActions
1.\tTitle ${EVIL}\t
2.\tCodes
\tShown ${EVIL}.\tDP to circulate ${EVIL} by 18 December.
`;

/** Sends 200 MB by and by; gives the status, and how many megabytes had gone when the answer came. */
const sentBy = (hostname: string, to: { readonly port: string; readonly path: string }) =>
  new Promise<{ readonly status: number; readonly sent: number }>((resolve, reject) => {
    const MB = 1024 * 1024;
    const piece = Buffer.alloc(64 * 1024, 'x');
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="notes.txt"\r\n\r\n';
    let sent = 0;
    const headers = { 'content-type': 'multipart/form-data; boundary=b', 'transfer-encoding': 'chunked' };
    const sending = request({ hostname, ...to, method: 'POST', headers }, (response) => {
      resolve({ status: response.statusCode ?? 0, sent: sent / MB });
      sending.destroy();
    });
    sending.on('error', reject);
    sending.write(head);
    const more = (): void => {
      while (!sending.destroyed && sent < 200 * MB) {
        sent += piece.length;
        if (!sending.write(piece)) return void sending.once('drain', more);
      }
    };
    more();
  });
