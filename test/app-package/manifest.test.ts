import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import { idleRooms } from '../../src/app-package/idle-rooms.ts';
import { hasMenus } from '../../src/app-package/manifest.ts';
import { commandLists } from '../../src/app-package/menu.ts';
import { CONSENTS, PERMISSIONS } from '../../src/app-package/permissions.ts';
import { FINISHED, MANIFEST } from './given.ts';
import { faultsOf } from './teams-rules.ts';

const lists = commandLists(idleRooms());

describe('the app’s manifest', () => {
  it('breaks no rule of Teams that is known offline', () => {
    expect(faultsOf(FINISHED)).to.deep.equal([]);
  });

  it('has the menus of the rooms: run npm run manifest where it has not', () => {
    expect(hasMenus(MANIFEST, lists), 'run npm run manifest, and commit what it changes').to.equal(true);
  });

  it('asks for what the approval sheet explains, and for nothing else', () => {
    const asked = FINISHED.authorization.permissions.resourceSpecific;
    expect(asked.map(({ name }) => name)).to.deep.equal(CONSENTS.map(({ name }) => name));
    expect(asked.map(({ type }) => type)).to.deep.equal(CONSENTS.map(({ type }) => type ?? 'Application'));
    expect(asked.filter(({ type }) => type === 'Delegated').map(({ name }) => name)).to.deep.equal([
      'MeetingStage.Write.Chat',
    ]);
    expect(FINISHED.permissions).to.deep.equal(PERMISSIONS.map(({ name }) => name));
  });

  it('asks for the events of meetings that the bot listens to', () => {
    const heard = readFileSync('src/bot/happening.ts', 'utf8');
    const names = CONSENTS.map(({ name }) => name);
    expect(heard)
      .to.match(/meetingstart/)
      .and.match(/meetingparticipantjoin/);
    expect(names).to.include.members(['OnlineMeeting.ReadBasic.Chat', 'OnlineMeetingParticipant.Read.Chat']);
  });

  it('opens the bot to the places that it serves', () => {
    expect(FINISHED.bots[0]?.scopes).to.deep.equal(['personal', 'team', 'groupChat']);
  });

  it('trusts the bot’s own host alone', () => {
    expect(FINISHED.validDomains).to.deep.equal(['cme-network-live-abcdef.azurewebsites.net']);
    expect(FINISHED.webApplicationInfo.resource).to.equal(
      `api://${FINISHED.validDomains[0]}/cccccccc-1111-4111-8111-111111111111`,
    );
  });

  it('declares nothing that is not there yet', () => {
    expect(FINISHED).to.not.have.property('activities');
  });
});

describe('the tabs', () => {
  it('are one of one’s own beside the chat, and one for channels and meetings', () => {
    expect(FINISHED.staticTabs.map(({ entityId }) => entityId)).to.deep.equal([
      'home',
      'conversations',
      'about',
    ]);
    expect(FINISHED.configurableTabs[0]?.context).to.include.members([
      'channelTab',
      'meetingSidePanel',
      'meetingStage',
    ]);
  });

  it('open pages that the bot has, at each place that the rooms have pages for', () => {
    const places = new Set(idleRooms().flatMap(({ pages = [] }) => pages.flatMap(({ at }) => at)));
    expect([...places].sort()).to.deep.equal(['channel', 'meeting', 'personal', 'stage']);
    const served = readFileSync('src/web/tab.ts', 'utf8');
    for (const address of [
      FINISHED.staticTabs[0]?.contentUrl,
      FINISHED.configurableTabs[0]?.configurationUrl,
    ])
      expect(served).to.include(`server.get('${new URL(address ?? '').pathname}'`);
  });
});

describe('the message extension', () => {
  it('makes of messages what the rooms make of them, by their names, and searches what they find', () => {
    const rooms = idleRooms();
    const commands = FINISHED.composeExtensions.flatMap((one) => one.commands);
    const made = commands.filter(({ type }) => type === 'action').map(({ id, title }) => [id, title]);
    const offered = rooms.flatMap(({ fromMessages = [] }) => fromMessages);
    expect(made).to.deep.equal(offered.map(({ name, title }) => [name, title]));
    expect(commands.filter(({ type }) => type === 'query')).to.have.length(1);
    expect(rooms.flatMap(({ finds = [] }) => finds)).to.not.be.empty;
  });
});

/** Microsoft's own schema, which its npm package brings; package.json says whether it has to be here. */
const OFFICIAL = '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json';
const load = createRequire(import.meta.url);
const found = ((): string | undefined => {
  try {
    return load.resolve(OFFICIAL);
  } catch {
    return undefined;
  }
})();
const isNamed = readFileSync('package.json', 'utf8').includes('"@microsoft/app-manifest"');

interface Ajv {
  compile(schema: object): ((data: unknown) => boolean) & { readonly errors?: readonly object[] | null };
}

if (found || isNamed)
  describe('Microsoft’s schema 1.30', () => {
    const check = (manifest: unknown): readonly object[] => {
      const AjvDraft04: new (options: object) => Ajv = load('ajv-draft-04').default;
      const ajv = new AjvDraft04({ allErrors: true, strict: false, unicodeRegExp: false });
      load('ajv-formats').default(ajv, ['uri', 'email', 'regex']);
      const validate = ajv.compile(
        JSON.parse(readFileSync(found ?? OFFICIAL, 'utf8').replace(/^\uFEFF/, '')),
      );
      return validate(manifest) ? [] : (validate.errors ?? []);
    };

    it('has nothing against the manifest', () => {
      expect(check(FINISHED)).to.deep.equal([]);
    });

    it('finds a wrong scope, an unknown property and a missing one', () => {
      const { bots, ...without } = FINISHED;
      const [bot] = bots;
      expect(check({ ...FINISHED, bots: [{ ...bot, scopes: ['groupchat'] }] })).to.not.be.empty;
      expect(check({ ...FINISHED, staticTab: [] })).to.not.be.empty;
      expect(check({ ...without, name: undefined })).to.not.be.empty;
    });
  });
