import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import { filled, readEnvironment } from '../../src/app-package/environment.ts';
import { idleRooms } from '../../src/app-package/idle-rooms.ts';
import { hasMenus, withMenus } from '../../src/app-package/manifest.ts';
import { commandLists } from '../../src/app-package/menu.ts';
import { CONSENTS, PERMISSIONS } from '../../src/app-package/permissions.ts';
import { FILLED, type Finished, MANIFEST } from './given.ts';
import { faultsOf, RULES } from './teams-rules.ts';

const finished = JSON.parse(filled(MANIFEST, readEnvironment(FILLED))) as Finished; // held against the schema below
const lists = commandLists(idleRooms());

describe('the app’s manifest', () => {
  it('breaks no rule of Teams that is known offline', () => {
    expect(faultsOf(finished)).to.deep.equal([]);
  });

  it('has the menus of the rooms: run npm run manifest where it has not', () => {
    expect(hasMenus(MANIFEST, lists), 'run npm run manifest, and commit what it changes').to.equal(true);
  });

  it('asks for what the approval sheet explains, and for nothing else', () => {
    const asked = finished.authorization.permissions.resourceSpecific;
    expect(asked.map(({ name }) => name)).to.deep.equal(CONSENTS.map(({ name }) => name));
    expect(asked.every(({ type }) => type === 'Application')).to.equal(true);
    expect(finished.permissions).to.deep.equal(PERMISSIONS.map(({ name }) => name));
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
    expect(finished.bots[0]?.scopes).to.deep.equal(['personal', 'team', 'groupChat']);
  });

  it('trusts the bot’s own host alone', () => {
    expect(finished.validDomains).to.deep.equal(['cme-network-live-abcdef.azurewebsites.net']);
    expect(finished.webApplicationInfo.resource).to.equal(
      `api://${finished.validDomains[0]}/cccccccc-1111-4111-8111-111111111111`,
    );
  });

  it('declares nothing that is not there yet', () => {
    for (const missing of ['staticTabs', 'configurableTabs', 'activities'])
      expect(finished).to.not.have.property(missing);
  });
});

describe('the message extension', () => {
  it('makes of messages what the rooms make of them, by their names, and searches what they find', () => {
    const rooms = idleRooms();
    const commands = finished.composeExtensions.flatMap((one) => one.commands);
    const made = commands.filter(({ type }) => type === 'action').map(({ id, title }) => [id, title]);
    const offered = rooms.flatMap(({ fromMessages = [] }) => fromMessages);
    expect(made).to.deep.equal(offered.map(({ name, title }) => [name, title]));
    expect(commands.filter(({ type }) => type === 'query')).to.have.length(1);
    expect(rooms.flatMap(({ finds = [] }) => finds)).to.not.be.empty;
  });
});

describe('a fault in the manifest', () => {
  const BROKEN: readonly (readonly [says: string, change: Readonly<Record<string, unknown>>])[] = [
    ['its version is not three numbers', { version: '1.0' }],
    ['its version begins with 0', { version: '0.9.1' }],
    ['its schema is of another version', { manifestVersion: '1.29' }],
    ['its id is no GUID', { id: 'cme' }],
    [
      'its short name is longer than 30',
      { name: { short: 'CME Network of the whole South East', full: 'CME' } },
    ],
    ['its name names Microsoft’s products', { name: { short: 'CME for Teams', full: 'CME' } }],
    ['its name has a word of trials in it', { name: { short: 'CME Network (dev)', full: 'CME' } }],
    ['its short description is longer than 80', { description: { short: 'x'.repeat(81), full: 'y' } }],
    [
      'its full description repeats the short one',
      { description: { short: 'Actions', full: 'Actions and so on' } },
    ],
    [
      'an address of its developer is not https',
      { developer: { ...finished.developer, privacyUrl: 'http://example.org' } },
    ],
    [
      'its message extension is another bot’s',
      { composeExtensions: finished.composeExtensions.map((one) => ({ ...one, botId: 'another' })) },
    ],
    [
      'a title of its message extension is longer than 32, or what it says than 128',
      {
        composeExtensions: finished.composeExtensions.map((one) => ({
          ...one,
          commands: one.commands.map((command) => ({ ...command, title: 'x'.repeat(33) })),
        })),
      },
    ],
    ['it still has a packageName', { packageName: 'org.example.cme' }],
    ['a domain has a scheme, a path or a star', { validDomains: ['*.azurewebsites.net'] }],
    ['it uses a property that this test does not know', { staticTab: [] }],
    [
      'it asks for a permission that Teams does not know',
      {
        authorization: {
          permissions: { resourceSpecific: [{ name: 'Meetings.Read', type: 'Application' }] },
        },
      },
    ],
    ['it works in no shared channel', { supportsChannelFeatures: undefined }],
    ['it asks for consent and names no app registration', { webApplicationInfo: { id: '', resource: '' } }],
    ...(
      [
        ['a list has more commands than ten', Array.from({ length: 11 }, (_, at) => `say ${at}`)],
        ['a list is empty', []],
        ['a command’s title is empty or longer than 128', ['x'.repeat(129)]],
        ['two commands of a list are one', ['pack', 'pack']],
      ] as const
    ).map(
      ([says, titles]) =>
        [
          says,
          {
            bots: finished.bots.map((bot) => ({
              ...bot,
              commandLists: [
                { scopes: ['personal'], commands: titles.map((title) => ({ title, description: 'Says' })) },
              ],
            })),
          },
        ] as const,
    ),
  ];

  for (const [says, change] of BROKEN)
    it(`is found: ${says}`, () => {
      expect(faultsOf({ ...finished, ...change } as Finished)).to.include(says); // broken on purpose
    });

  it('is one of rules that have names of their own', () => {
    expect(new Set(RULES.map(([says]) => says)).size).to.equal(RULES.length);
  });
});

describe('the menus in Teams', () => {
  it('are ten lines at most, the last of them help', () => {
    for (const { commands } of lists) {
      expect(commands.length).to.be.within(5, 10);
      expect(commands.at(-1)?.title).to.equal('help');
    }
  });

  it('have in a group nothing that is for one’s own chat', () => {
    const [own, group] = lists.map(({ commands }) => commands.map(({ title }) => title));
    expect(own).to.include.members(['what do I owe', 'return']);
    expect(group).to.include.members(['action', 'decision', 'start meeting']);
    expect(group).to.not.include.members(['what do I owe']);
    expect(group).to.not.include.members(['return']);
  });

  it('are not what they were once a command has changed, until they are written anew', () => {
    const [first, ...rest] = lists;
    const [line, ...lines] = first?.commands ?? [];
    if (!first || !line) throw new Error('there is no menu');
    const other = [{ ...first, commands: [{ ...line, description: 'Something else' }, ...lines] }, ...rest];
    expect(hasMenus(MANIFEST, other)).to.equal(false);
    const written = withMenus(MANIFEST, other);
    expect(hasMenus(written, other)).to.equal(true);
    expect(written).to.contain('Something else');
  });

  it('are another version for Teams, and stay what they are where nothing changed', () => {
    const versionIn = (text: string): string => (JSON.parse(text) as Finished).version; // the manifest itself
    const last = (version: string): number => Number(version.split('.')[2]);
    const written = withMenus(MANIFEST, lists.slice(0, 1));
    expect(last(versionIn(written))).to.equal(last(versionIn(MANIFEST)) + 1);
    expect(withMenus(MANIFEST, lists)).to.equal(MANIFEST);
  });

  it('offer what the bot understands', () => {
    const names = new Set(idleRooms().flatMap(({ commands }) => commands.map(({ name }) => name)));
    for (const { commands } of lists) for (const { title } of commands) expect(names).to.include(title);
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
      expect(check(finished)).to.deep.equal([]);
    });

    it('finds a wrong scope, an unknown property and a missing one', () => {
      const { bots, ...without } = finished;
      const [bot] = bots;
      expect(check({ ...finished, bots: [{ ...bot, scopes: ['groupchat'] }] })).to.not.be.empty;
      expect(check({ ...finished, staticTab: [] })).to.not.be.empty;
      expect(check({ ...without, name: undefined })).to.not.be.empty;
    });
  });
