import { expect } from 'chai';
import type { File } from '../../src/core/documents.ts';
import { coordinators, members } from '../../src/domain/caller.ts';
import { ok, type Result, refuse } from '../../src/domain/result.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { NOW, PEOPLE } from '../support/builders.ts';
import type { Call } from '../support/connector.ts';
import { type FileHost, startFileHost } from '../support/file-host.ts';
import { aCommand, aRoom, aVerb } from '../support/room.ts';
import { type Actor, startTeams, type Teams } from '../support/teams.ts';

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const SAVED = 'application/vnd.microsoft.teams.card.file.info';
const NOT_SAVED = 'The file could not be saved to your OneDrive. Ask for it again.';

interface Attachment {
  readonly contentType: string;
  readonly name: string;
  readonly contentUrl?: string;
  readonly content: Readonly<Record<string, unknown>>;
}

const attachmentOf = ({ body }: Call): Attachment | undefined =>
  (body['attachments'] as Attachment[] | undefined)?.[0]; // the double keeps what the bot sent

describe('a file offered in personal chat', () => {
  let host: FileHost;
  let teams: Teams;
  let mara: Actor;
  let made: string[];
  let making: (what: string) => Result<File>;
  const offer = (download: string) => ({
    text: 'Here is the pack.',
    offer: { download, what: 'MTG-2F7K|2', name: 'Pack.pdf', description: 'The agenda pack', size: 5 },
  });
  const downloads = (['members', 'coordinators'] as const).map((who) => ({
    name: `test.${who}`,
    may: who === 'members' ? members : coordinators,
    make: async (what: string) => {
      made.push(what);
      return making(what);
    },
  }));
  const rooms = () => [
    aRoom({
      commands: [aCommand('pack', (rest) => offer(`test.${rest || 'members'}`))],
      verbs: [aVerb('test.pack', () => offer('test.members'))],
      downloads,
    }),
  ];

  beforeEach(async () => {
    host = await startFileHost();
    teams = await startTeams({ rooms, open: memoryTables() });
    mara = teams.person(PEOPLE.mara);
    made = [];
    making = () => ok({ name: 'Pack.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-') });
  });
  afterEach(async () => {
    await teams.stop();
    await host.close();
  });

  const card = async (): Promise<Call> =>
    teams.connector.sees((call) => attachmentOf(call)?.contentType === CONSENT);
  const offered = async (asked = 'pack'): Promise<unknown> => {
    await mara.says(asked);
    return attachmentOf(await card())?.content['acceptContext'];
  };
  const answers = (context: unknown, over: object = {}, who: Actor = mara) =>
    who.sends({
      type: 'invoke',
      name: 'fileConsent/invoke',
      value: {
        type: 'fileUpload',
        action: 'accept',
        context,
        uploadInfo: {
          uploadUrl: `${host.url}/upload?guid=1`,
          contentUrl: `${host.url}/Documents/Pack.pdf`,
          name: 'Pack.pdf',
          uniqueId: '1150D938',
          fileType: 'pdf',
        },
        ...over,
      },
    });
  const said = (): Promise<readonly (string | undefined)[]> =>
    teams.running.stop().then(() => teams.connector.calls.slice(2).map(({ text }) => text));

  it('is a card that asks, after the words, and names nothing but itself', async () => {
    await mara.says('pack');
    const asked = await card();
    expect(teams.connector.calls.map(({ text }) => text)).to.deep.equal(['Here is the pack.', undefined]);
    const { name, content } = attachmentOf(asked) ?? {};
    expect(name).to.equal('Pack.pdf');
    expect(content).to.include({ description: 'The agenda pack', sizeInBytes: 5 });
    expect(content?.['acceptContext']).to.have.all.keys('offer');
    expect(JSON.stringify(asked.body)).not.to.include('MTG-2F7K');
  });

  it('is asked of whoever pressed a button for it too', async () => {
    await mara.presses('test.pack');
    expect((await card()).conversation).to.equal('a:29:MEM-MARA');
  });

  it('is not offered in a group', async () => {
    await mara.says('pack', { in: '19:group@thread.v2' });
    await teams.running.stop();
    expect(teams.connector.calls.map(({ text }) => text)).to.deep.equal(['Here is the pack.']);
  });

  it('is not offered twice where the same message comes again', async () => {
    for (const seconds of [0, 31]) {
      teams.at(new Date(NOW.getTime() + seconds * 1_000));
      await mara.says('pack', { id: 'twice' });
    }
    await teams.running.stop();
    expect(teams.connector.calls.filter((call) => attachmentOf(call))).to.have.length(1);
  });

  it('that is wanted is made, put where Teams asks, and shown', async () => {
    const { status } = await answers(await offered());
    expect(status).to.equal(200);
    const shown = await teams.connector.sees((call) => attachmentOf(call)?.contentType === SAVED);
    expect(made).to.deep.equal(['MTG-2F7K|2']);
    expect(host.puts).to.deep.equal([
      { path: '/upload?guid=1', range: 'bytes 0-4/5', bytes: Buffer.from('%PDF-') },
    ]);
    expect(attachmentOf(shown)).to.deep.include({
      name: 'Pack.pdf',
      contentUrl: `${host.url}/Documents/Pack.pdf`,
      content: { uniqueId: '1150D938', fileType: 'pdf' },
    });
  });

  it('that is not wanted is not made', async () => {
    await answers(await offered(), { action: 'decline', uploadInfo: undefined });
    expect(await said()).to.deep.equal(['Nothing was saved to your OneDrive.']);
    expect(made).to.deep.equal([]);
  });

  it('is put once, however often Teams tells of the answer', async () => {
    const context = await offered();
    await Promise.all([answers(context), answers(context), answers(context)]);
    await answers(context);
    await teams.running.stop();
    expect([host.puts.length, made.length]).to.deep.equal([1, 1]);
  });

  it('is for nobody but whom it was offered to', async () => {
    const context = await offered();
    await answers(context, {}, teams.person(PEOPLE.dev));
    expect((await said())[0]).to.match(/was somebody else’s\. Ask for the file again\.$/);
    expect(made).to.deep.equal([]);
  });

  it('is offered for a day', async () => {
    const context = await offered();
    teams.at(new Date(NOW.getTime() + 24 * 60 * 60_000 + 1));
    await answers(context);
    expect((await said())[0]).to.match(/^That offer is more than a day old/);
  });

  it('that they may not open, or no longer, is not made', async () => {
    await answers(await offered('pack coordinators'));
    expect(await said()).to.deep.equal(['You can no longer open that file. A coordinator can say why.']);
    expect(made).to.deep.equal([]);
  });

  it('that nobody makes any more says so', async () => {
    await answers(await offered('pack nobody'));
    expect((await said())[0]).to.match(/^That file is no longer made/);
  });

  it('whose room refuses is refused in its words', async () => {
    making = () => refuse('gone', 'That pack was withdrawn.');
    await answers(await offered());
    expect(await said()).to.deep.equal(['That pack was withdrawn.']);
  });

  it('whose room breaks says that it was not saved, and logs no word of why', async () => {
    making = () => {
      throw new Error('a child’s name');
    };
    await answers(await offered());
    expect(await said()).to.deep.equal([NOT_SAVED]);
    expect(teams.lines.join('')).to.include('"file not sent"').and.not.include('child');
  });

  for (const way of ['refuses', 'gone'])
    it(`that OneDrive does not take (${way}) says that it was not saved`, async () => {
      const to = {
        uploadUrl: `${host.url}/${way}`,
        contentUrl: 'x',
        name: 'x',
        uniqueId: 'x',
        fileType: 'x',
      };
      await answers(await offered(), { uploadInfo: to });
      expect(await said()).to.deep.equal([NOT_SAVED]);
    });

  it('is put nowhere but with Teams', async () => {
    const to = {
      uploadUrl: 'https://evil.example/x',
      contentUrl: 'x',
      name: 'x',
      uniqueId: 'x',
      fileType: 'x',
    };
    await answers(await offered(), { uploadInfo: to });
    expect(await said()).to.deep.equal([NOT_SAVED]);
    expect(teams.lines.join('')).to.include('"cause":"file-host"').and.not.include('evil.example');
  });

  it('is linked to nowhere but with Teams', async () => {
    const uploadUrl = `${host.url}/upload`;
    const to = { uploadUrl, contentUrl: 'https://evil.example/', name: 'x', uniqueId: 'x', fileType: 'x' };
    await answers(await offered(), { uploadInfo: to });
    expect(await said()).to.deep.equal(['The file is in your OneDrive.']);
  });

  for (const value of [
    undefined,
    'text',
    { action: 'accept' },
    { action: 'accept', context: { offer: '../x' } },
    { action: 'steal', context: {} },
    { action: 'accept', context: { download: 'test.members', what: 'MTG-9999|1' }, uploadInfo: {} },
  ])
    it(`answered with ${JSON.stringify(value)} is heard and left alone`, async () => {
      const { status } = await mara.sends({ type: 'invoke', name: 'fileConsent/invoke', value });
      await teams.running.stop();
      expect([status, made, teams.connector.calls]).to.deep.equal([200, [], []]);
    });

  it('answered by an id that was never offered is nobody’s', async () => {
    await answers({ offer: '11111111-2222-4333-8444-555555555555' });
    await teams.running.stop();
    expect(teams.connector.calls.map(({ text }) => text)[0]).to.match(/Ask for the file again/);
  });
});
