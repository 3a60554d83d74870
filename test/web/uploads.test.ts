import { connect } from 'node:net';
import { expect } from 'chai';
import fc from 'fast-check';
import type { File } from '../../src/core/documents.ts';
import type { MemberTurn } from '../../src/core/turn.ts';
import { NOW, PEOPLE } from '../support/builders.ts';
import { linkFor, startLinked } from '../support/linked.ts';
import { aCard, anUpload } from '../support/room.ts';
import { sendFile, type Teams } from '../support/teams.ts';

const MB = 1024 * 1024;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TEXT = { 'content-type': 'multipart/form-data; boundary=x' };
const part = (name: string, words: string, type = 'text/plain'): string =>
  `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n${words}\r\n`;

describe('an upload page', () => {
  let teams: Teams;
  let url: string;
  let taken: { file: File; what: string; turn: MemberTurn }[];
  const take = async (file: File, what: string, turn: MemberTurn) => {
    taken.push({ file, what, turn });
    return { text: `**${file.bytes.length}** bytes came: 2 \\*actions\\*.` };
  };

  before(async () => {
    teams = await startLinked({
      uploads: [
        anUpload('test.notes', { take }),
        anUpload('test.card', { take: async () => ({ card: aCard('What was found'), saved: true }) }),
        anUpload('test.no', {
          take: async () => ({ text: 'It holds <i>no</i> notes.\nSend the Word file.', refused: 'no-notes' }),
        }),
        anUpload('test.broken', { take: () => Promise.reject(new Error('Jo Bloggs, born 1.2.2015')) }),
        anUpload('test.others', {
          take: async () => ({
            text: 'Done.',
            tell: [{ to: [PEOPLE.cora.id], reply: { text: 'Mara sent a file.' } }],
          }),
        }),
      ],
    });
    for (const person of [PEOPLE.mara, PEOPLE.cora]) await teams.person(person).says('help');
  });
  beforeEach(async () => {
    teams.at(NOW);
    taken = [];
    url = await linkFor(teams.person(PEOPLE.mara), 'test.notes', 'MTG-2F7K');
  });
  after(() => teams.stop());

  const chat = (from: number) =>
    teams.connector.calls
      .slice(from)
      .map(({ conversation, text, card }) => [conversation, text ?? Boolean(card)]);
  const post = (
    body: string | Uint8Array,
    headers: Record<string, string> = TEXT,
    to = url,
  ): Promise<Response> => fetch(to, { method: 'POST', headers, body: body as string }); // fetch takes both
  const stillAnswers = async (): Promise<void> => {
    expect((await fetch(`${teams.running.url}/health/live`)).status).to.equal(200);
  };

  it('says what it is for and what it takes, and works with no script at all', async () => {
    expect(url).to.match(/\/upload\/[\w-]{43}$/);
    const response = await fetch(url);
    const text = await response.text();
    expect(response.status).to.equal(200);
    expect(text)
      .to.include('<title>Hand in the notes – CME Network</title>')
      .and.include('A Word document (.docx), a PDF (.pdf) or a text file (.txt), up to 10\u00a0MB.')
      .and.include('accept=".docx,application/vnd')
      .and.not.include('<script');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).to.match(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self';/);
    expect(policy).not.to.include('unsafe');
    expect(response.headers.get('referrer-policy')).to.equal('no-referrer');
    expect((await fetch(url, { method: 'HEAD' })).status).to.equal(200);
    expect(taken).to.deep.equal([]);
  });

  it('hands the file to its room, and tells the page and the chat what came of it', async () => {
    const from = teams.connector.calls.length;
    const response = await sendFile(url, 'Notes July.docx', 'PK notes', DOCX);
    const text = await response.text();
    expect(response.status).to.equal(200);
    expect(text)
      .to.include('<h1>Your file has arrived</h1>')
      .and.include('<p>8 bytes came: 2 *actions*.</p>')
      .and.include('in your chat with the bot as well');
    const [{ file, what, turn } = {} as (typeof taken)[number]] = taken; // one was taken
    expect([file.name, file.type, Buffer.from(file.bytes).toString(), what]).to.deep.equal([
      'Notes July.docx',
      DOCX,
      'PK notes',
      'MTG-2F7K',
    ]);
    expect(turn.caller.person.id).to.equal('MEM-MARA');
    expect(turn.place).to.deep.equal({ kind: 'personal', conversation: 'a:29:MEM-MARA' });
    expect(turn.mentions).to.deep.equal([]);
    await teams.connector.sees(({ text: said = '' }) => said.startsWith('**8** bytes'));
    expect(chat(from).at(-1)?.[0]).to.equal('a:29:MEM-MARA');
  });

  it('takes one file sent twice once, and says the same; another file by the same link is another', async () => {
    const first = await (await sendFile(url, 'a.txt', 'one')).text();
    await teams.connector.sees(({ text = '' }) => text.startsWith('**3** bytes'));
    const from = teams.connector.calls.length;
    const again = await (await sendFile(url, 'a.txt', 'one')).text();
    expect(again).to.equal(first);
    const [one, two] = taken;
    expect(two?.turn.id).to.equal(one?.turn.id);
    await sendFile(url, 'b.txt', 'three');
    await teams.connector.sees(({ text = '' }) => text.startsWith('**5** bytes'));
    expect(chat(from).map(([, text]) => text)).to.deep.equal(['**5** bytes came: 2 \\*actions\\*.']);
    expect(taken.at(-1)?.turn.id).not.to.equal(one?.turn.id);
  });

  it('tells a card in words on the page, and sends the card to the chat', async () => {
    const to = await linkFor(teams.person(PEOPLE.mara), 'test.card');
    const from = teams.connector.calls.length;
    const text = await (await sendFile(to, 'a.txt', 'one')).text();
    expect(text).to.include('What was found');
    await teams.connector.sees(({ card }) => card !== undefined && teams.connector.calls.length > from);
    expect(chat(from)).to.deep.equal([['a:29:MEM-MARA', true]]);
  });

  it('tells others whom the room wants told', async () => {
    const to = await linkFor(teams.person(PEOPLE.mara), 'test.others');
    await sendFile(to, 'a.txt', 'one');
    const call = await teams.connector.sees(({ text }) => text === 'Mara sent a file.');
    expect(call.conversation).to.equal('a:29:MEM-CORA');
  });

  it('shows a refusal of the room above the form, so that another file can be sent, and leaves the chat alone', async () => {
    const to = await linkFor(teams.person(PEOPLE.mara), 'test.no');
    const from = teams.connector.calls.length;
    const response = await sendFile(to, 'a.txt', 'one');
    const text = await response.text();
    expect(response.status).to.equal(422);
    expect(text)
      .to.include('role="alert"')
      .and.include('It holds &lt;i&gt;no&lt;/i&gt; notes.')
      .and.include('<p>Send the Word file.</p>')
      .and.include('type="file"');
    expect(chat(from)).to.deep.equal([]);
  });

  it('breaks with a reference that the log has too, and nothing else is told', async () => {
    const to = await linkFor(teams.person(PEOPLE.mara), 'test.broken');
    const response = await sendFile(to, 'Jo Bloggs.txt', 'one');
    const reference = /ERR-\w{4}/.exec(await response.text())?.[0] ?? 'none';
    expect(response.status).to.equal(500);
    expect(teams.lines.find((line) => line.includes(reference))).to.include('"msg":"fault"');
    expect(teams.lines.join('\n')).not.to.match(/Jo Bloggs|2015/);
  });

  const REFUSED: readonly (readonly [
    what: string,
    status: number,
    says: RegExp,
    send: () => Promise<Response>,
  ])[] = [
    ['no file chosen', 422, /Choose a file\./, () => sendFile(url, '', '', 'application/octet-stream')],
    [
      'a form without a file',
      422,
      /Choose a file\./,
      () => post('--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nwords\r\n--x--\r\n'),
    ],
    ['no part at all', 422, /Choose a file\./, () => post('--x--\r\n')],
    [
      'two files',
      422,
      /Choose one file only/,
      () => post(`${part('a.txt', 'one')}${part('b.txt', 'two')}--x--\r\n`),
    ],
    ['an empty file', 422, /The file is empty/, () => sendFile(url, 'a.txt', '')],
    ['another ending', 415, /The file must be a Word document/, () => sendFile(url, 'a.exe', 'MZ')],
    ['an ending behind an ending', 415, /The file must be/, () => sendFile(url, 'a.pdf.html', '<script>')],
    ['no ending', 415, /The file must be/, () => sendFile(url, 'notes', 'x')],
    [
      'a type that its ending cannot be',
      415,
      /The file must be/,
      () => sendFile(url, 'a.docx', 'x', 'image/png'),
    ],
    [
      '11 MB',
      413,
      /The file must be 10\u00a0MB or smaller/,
      () => sendFile(url, 'a.txt', new Uint8Array(11 * MB)),
    ],
    [
      '10 MB and a byte',
      413,
      /10\u00a0MB or smaller/,
      () => sendFile(url, 'a.txt', new Uint8Array(10 * MB + 1)),
    ],
    ['a part without an end', 400, /did not arrive whole/, () => post(part('a.txt', 'one'))],
    [
      'a part whose head has no end',
      400,
      /did not arrive whole/,
      () => post('--x\r\nContent-Disposition: form-da'),
    ],
    [
      'another boundary',
      400,
      /did not arrive whole/,
      () => post(`${part('a.txt', 'x')}--x--\r\n`, { 'content-type': 'multipart/form-data; boundary=y' }),
    ],
    ['no boundary', 400, /did not arrive whole/, () => post('x', { 'content-type': 'multipart/form-data' })],
    [
      'a form of another kind',
      400,
      /did not arrive whole/,
      () => post('file=x', { 'content-type': 'application/x-www-form-urlencoded' }),
    ],
    ['JSON', 400, /did not arrive whole/, () => post('{}', { 'content-type': 'application/json' })],
    ['nothing', 400, /did not arrive whole/, () => post('', {})],
    [
      'a thousand fields',
      400,
      /did not arrive whole/,
      () => post(`${'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(1_000)}--x--\r\n`),
    ],
  ];
  for (const [what, status, says, send] of REFUSED)
    it(`sent ${what} says what to do above the form, with status ${status}`, async () => {
      const from = teams.connector.calls.length;
      const response = await send();
      const text = await response.text();
      expect([response.status, text.match(/<title>(.*?) –/)?.[1]]).to.deep.equal([
        status,
        'There is a problem',
      ]);
      expect(text).to.match(says).and.include('role="alert"').and.include('aria-invalid="true"');
      expect(taken).to.deep.equal([]);
      expect(chat(from)).to.deep.equal([]);
      await stillAnswers();
    });

  it('takes 10 MB to the byte', async () => {
    const response = await sendFile(url, 'a.pdf', new Uint8Array(10 * MB), 'application/pdf');
    expect(response.status).to.equal(200);
    expect(taken[0]?.file.bytes.length).to.equal(10 * MB);
  });

  it('stops reading what is too long and never said how long it is', async () => {
    let sent = 0;
    const chunk = new TextEncoder().encode(part('a.txt', 'x'.repeat(MB)));
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        return sent > 14 ? controller.close() : controller.enqueue(sent === 1 ? chunk : chunk.slice(200));
      },
    });
    const response = await fetch(url, { method: 'POST', headers: TEXT, body, duplex: 'half' } as RequestInit); // `duplex` is missing there
    expect(response.status).to.equal(413);
    await stillAnswers();
  });

  for (const [what, name, kept] of [
    ['a way out of its folder', '../../etc/passwd.txt', 'passwd.txt'],
    ['a way out in the manner of Windows', 'C:\\\\Windows\\\\system.txt', 'system.txt'],
    ['signs of HTML', '<img src=x onerror=alert(1)>.txt', '<img src=x onerror=alert(1)>.txt'],
    ['the name turned round', 'notes\u202etxt.exe.txt', 'notestxt.exe.txt'],
    ['a name of 5,000 letters', `${'n'.repeat(5_000)}.txt`, `${'n'.repeat(116)}.txt`],
  ] as const)
    it(`keeps ${what} from doing harm as a file name`, async () => {
      const response = await post(`${part(name, 'one')}--x--\r\n`);
      expect(response.status).to.equal(200);
      expect(taken[0]?.file.name).to.equal(kept);
      expect(await response.text()).not.to.include('<img');
      expect(teams.lines.join('\n')).not.to.match(/passwd|onerror|nnnn/);
    });

  for (const type of ['', 'application/octet-stream', 'application/zip', DOCX])
    it(`takes a Word file that the browser calls ${type || 'nothing'}`, async () => {
      expect((await sendFile(url, 'NOTES.DOCX', 'PK', type)).status).to.equal(200);
      expect(taken[0]?.file.type).to.equal(DOCX);
    });

  it('reads nothing for a link that has ended', async () => {
    teams.at(new Date(NOW.getTime() + 10 * 60_000));
    const response = await sendFile(url, 'a.txt', 'x'.repeat(5 * MB));
    expect(response.status).to.equal(410);
    expect(await response.text()).to.include('This link has ended');
    expect(taken).to.deep.equal([]);
  });

  it('takes fifty files at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 50 }, async (_, at) => (await sendFile(url, `${at}.txt`, `file ${at}`)).status),
    );
    expect(all).to.deep.equal(Array(50).fill(200));
    expect(new Set(taken.map(({ turn }) => turn.id)).size).to.equal(50);
  });

  it('asks for a little patience when more large files come at once than fit in memory', async () => {
    const bytes = new Uint8Array(10 * MB);
    const all = await Promise.all(
      Array.from({ length: 8 }, async (_, at) => (await sendFile(url, `${at}.pdf`, bytes)).status),
    );
    expect(all).to.include(200);
    expect(all.every((status) => status === 200 || status === 503)).to.equal(true);
    expect((await sendFile(url, 'after.pdf', bytes)).status).to.equal(200);
  });

  it('lives through somebody who hangs up in the middle of a file, and has its memory back', async () => {
    const { port, pathname } = new URL(url);
    for (let at = 0; at < 8; at += 1)
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(
            `POST ${pathname} HTTP/1.1\r\nHost: x\r\nContent-Type: ${TEXT['content-type']}\r\nContent-Length: ${9 * MB}\r\n\r\n${part('a.txt', 'x'.repeat(1_000))}`,
            () => setTimeout(() => socket.destroy(), 20),
          );
        });
        socket.once('close', () => resolve());
      });
    await stillAnswers();
    expect((await sendFile(url, 'a.pdf', new Uint8Array(10 * MB))).status).to.equal(200);
    expect(taken).to.have.length(1);
  });

  it('answers whatever is posted with 200 or 4xx, and goes on answering', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '--x',
        '--x--',
        '\r\n',
        '\n',
        '--',
        'Content-Disposition: form-data; name="file"; filename="a.txt"',
        'Content-Type: text/plain',
        ': ',
        '\u0000',
        part('a.txt', 'one'),
        part('', ''),
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    const type = fc.constantFrom(
      'multipart/form-data; boundary=x',
      'multipart/form-data; boundary="x"',
      'multipart/form-data;boundary=',
      'multipart/mixed; boundary=x',
      'text/plain',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), type, async (pieces, declared) => {
        const { status } = await post(pieces.join(''), { 'content-type': declared });
        expect(status === 200 || (status >= 400 && status < 500), `${status}`).to.equal(true);
      }),
      { numRuns: 150 },
    );
    await stillAnswers();
  });
});

describe('an upload page without a chat', () => {
  it('says where to go on', async () => {
    const teams = await startLinked();
    const inGroup = await teams.person(PEOPLE.mara).says('mint test.notes', { in: '19:meeting@thread.v2' });
    const text = await (await sendFile(inGroup.texts[0] ?? '', 'a.txt', 'one')).text();
    expect(text).to.include('To go on, open a chat with the bot.');
    await teams.stop();
  });
});
