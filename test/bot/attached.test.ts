import { expect } from 'chai';
import { fetchBytes } from '../../src/bot/file-transfer.ts';
import type { File } from '../../src/core/documents.ts';
import type { Turn } from '../../src/core/turn.ts';
import type { Result } from '../../src/domain/result.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { PEOPLE } from '../support/builders.ts';
import { type FileHost, startFileHost } from '../support/file-host.ts';
import { aCard, aCommand, aRoom } from '../support/room.ts';
import { type Actor, type Seen, startTeams, type Teams } from '../support/teams.ts';

const KB = 1024;
const LARGE = 'The file is larger than 64 KB. Make it smaller, or send it in parts.';
const STRANGE =
  'The bot only opens files that are kept in Teams. Attach the file to your message from your computer or OneDrive.';
const GONE = 'The file could not be opened. Attach it to a new message.';

const sent = (downloadUrl: unknown, name: unknown = 'Notes.docx') => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  contentUrl: 'https://contoso-my.sharepoint.com/personal/mara/Documents/Notes.docx',
  name,
  content: { downloadUrl, uniqueId: '1150D938', fileType: 'docx' },
});

describe('a file attached in personal chat', () => {
  let host: FileHost;
  let elsewhere: FileHost;
  let teams: Teams;
  let mara: Actor;
  let fetched: Result<File> | undefined;
  const turns: Turn[] = [];

  const take = async (turn: Turn): Promise<{ text: string }> => {
    turns.push(turn);
    fetched = await turn.files?.[0]?.fetch(64 * KB);
    return { text: fetched?.refused ? fetched.say : `Took ${fetched?.value.bytes.length} bytes.` };
  };
  const rooms = () => [
    aRoom({
      commands: [
        aCommand('help', () => ({ card: aCard('Help') })),
        aCommand('take', (_, turn) => take(turn)),
        aCommand('import file', (rest, turn) =>
          take(turn).then(({ text }) => ({ text: `${rest}: ${text}` })),
        ),
      ],
      catchesFiles: (names) =>
        names.some((name) => name.endsWith('.docx'))
          ? { command: 'import file', rest: names.join(', ') }
          : undefined,
    }),
  ];
  const says = (text: string, attachments: unknown, place?: string): Promise<Seen> =>
    mara.says(text, { over: { attachments }, ...(place && { in: place }) });

  before(async () => {
    [host, elsewhere] = [await startFileHost(), await startFileHost()];
    teams = await startTeams({ rooms, open: memoryTables() });
    mara = teams.person(PEOPLE.mara);
  });
  beforeEach(() => {
    turns.length = 0;
    fetched = undefined;
    host.gets.length = 0;
    elsewhere.gets.length = 0;
  });
  after(async () => {
    await teams.stop();
    await Promise.all([host.close(), elsewhere.close()]);
  });

  it('reaches the command it was sent with, as name, type and bytes', async () => {
    const { texts } = await says('take', [sent(`${host.url}/text/hello`)]);
    expect(texts).to.deep.equal(['Took 5 bytes.']);
    expect(fetched).to.deep.equal({
      value: {
        name: 'Notes.docx',
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        bytes: Buffer.from('hello'),
      },
    });
  });

  it('is not fetched before its room asks for it', async () => {
    await says('help', [sent(`${host.url}/text/hello`)]);
    expect(host.gets).to.deep.equal([]);
  });

  for (const words of ['', 'our lovely zebras'])
    it(`reaches the room that claims it, sent with ${words ? 'words that nobody claims' : 'no words'}`, async () => {
      const { texts } = await says(words, [sent(`${host.url}/text/hello`)]);
      expect(texts).to.deep.equal(['Notes.docx: Took 5 bytes.']);
    });

  it('that no room claims, sent with no words, gets help', async () => {
    const { cards } = await says('', [sent(`${host.url}/text/x`, 'holiday.jpg')]);
    expect(cards.map((card) => card.body[0]?.['text'])).to.deep.equal(['Help']);
  });

  it('is none of the pictures and HTML that Teams attaches beside it', async () => {
    const others = [
      { contentType: 'text/html', content: '<p>take</p>' },
      { contentType: 'image/*', contentUrl: 'https://smba.trafficmanager.net/uk/v3/attachments/1' },
    ];
    await says('take', others);
    expect(turns[0]?.files).to.equal(undefined);
    await says('take', [...others, sent(`${host.url}/text/x`)]);
    expect(turns[1]?.files).to.have.length(1);
  });

  for (const attachments of [
    'all of them',
    {},
    [
      null,
      7,
      'x',
      {},
      sent(undefined),
      sent(7),
      sent(''),
      sent('x'.repeat(9_000)),
      sent('x', 7),
      sent('x', ''),
    ],
  ])
    it(`is no file where it is malformed: ${JSON.stringify(attachments).slice(0, 30)}`, async () => {
      expect((await says('take', attachments)).status).to.equal(200);
      expect(turns[0]?.files).to.equal(undefined);
    });

  it('is one of ten at most', async () => {
    await says(
      'take',
      Array.from({ length: 50 }, () => sent(`${host.url}/text/x`)),
    );
    expect(turns[0]?.files).to.have.length(10);
  });

  it('is not believed in a group', async () => {
    await says('take', [sent(`${host.url}/text/x`)], '19:group@thread.v2');
    expect(turns[0]?.files).to.equal(undefined);
  });

  for (const [given, shown] of [
    ['../../etc/pass\u202ewd.txt', 'passwd.txt'],
    ['C:\\Users\\mara\\Notes.pdf', 'Notes.pdf'],
    ['a/', 'file'],
  ] as const)
    it(`called ${JSON.stringify(given)} is called ${shown}`, async () => {
      await says('take', [sent(`${host.url}/text/x`, given)]);
      expect(turns[0]?.files?.[0]?.name).to.equal(shown);
    });

  for (const [way, says64] of [
    [`bytes/${64 * KB}`, `Took ${64 * KB} bytes.`],
    [`bytes/${64 * KB + 1}`, LARGE],
    ['endless', LARGE],
    ['gone', GONE],
    ['refuses', GONE],
    ['short', GONE],
    ['loop', STRANGE],
    ['to//text/moved', 'Took 5 bytes.'],
  ] as const)
    it(`answered with ${way} is answered: ${says64.slice(0, 40)}`, async () => {
      expect((await says('take', [sent(`${host.url}/${way}`)])).texts).to.deep.equal([says64]);
    });

  it('is no longer than the server says it is, whatever else it sends', async () => {
    await says('take', [sent(`${host.url}/lies/${200 * KB}`)]);
    expect(fetched?.refused ? 0 : fetched?.value.bytes.length).to.be.at.most(5);
  });

  it('is not followed to another host', async () => {
    const { texts } = await says('take', [sent(`${host.url}/to/${elsewhere.url}/text/secret`)]);
    expect([texts, elsewhere.gets]).to.deep.equal([[STRANGE], []]);
  });

  for (const url of [
    'https://evil.example/notes.docx',
    'http://contoso-my.sharepoint.com/notes.docx',
    'https://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'not an address',
  ])
    it(`is not fetched from ${url}`, async () => {
      expect((await says('take', [sent(url)])).texts).to.deep.equal([STRANGE]);
    });

  for (const way of ['hang', 'drip'])
    it(`that takes too long (${way}) is given up`, async () => {
      const trust = { hosts: [], loopback: true };
      const slow = await fetchBytes(`${host.url}/${way}`, { trust, most: KB, within: 100 });
      expect(slow.refused ? slow.say : '').to.equal(
        'The file took longer than 10 seconds to arrive. Attach it to a new message.',
      );
    });

  it('leaves its address and its name out of the log', async () => {
    await says('take', [sent(`${host.url}/gone?tempauth=secret`)]);
    expect(teams.lines.join('')).not.to.match(/tempauth|secret|Notes\.docx/);
  });

  it('is fetched from this machine only where nobody is checked or the settings name it', async () => {
    const strict = await startTeams({ rooms, open: memoryTables(), auth: true });
    const seen = await strict
      .person(PEOPLE.mara)
      .says('take', { over: { attachments: [sent(`${host.url}/text/x`)] } });
    await strict.stop();
    expect([seen.texts, host.gets]).to.deep.equal([[STRANGE], []]);
  });
});
