import { expect } from 'chai';
import { FINISHED, type Finished } from './given.ts';
import { faultsOf, RULES } from './teams-rules.ts';

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
      { developer: { ...FINISHED.developer, privacyUrl: 'http://example.org' } },
    ],
    [
      'its message extension is another bot’s',
      { composeExtensions: FINISHED.composeExtensions.map((one) => ({ ...one, botId: 'another' })) },
    ],
    [
      'a title of its message extension is longer than 32, or what it says than 128',
      {
        composeExtensions: FINISHED.composeExtensions.map((one) => ({
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
    [
      'it asks in its own name for what is done in a person’s, or the other way round',
      {
        authorization: {
          permissions: { resourceSpecific: [{ name: 'MeetingStage.Write.Chat', type: 'Application' }] },
        },
      },
    ],
    [
      'it stands on the stage of meetings and does not ask to, or the other way round',
      { authorization: { permissions: { resourceSpecific: [] } } },
    ],
    [
      'it stands on the stage of meetings and does not ask to, or the other way round',
      { configurableTabs: FINISHED.configurableTabs.map((one) => ({ ...one, context: ['channelTab'] })) },
    ],
    [
      'a tab is not at an address that it trusts',
      {
        staticTabs: [{ entityId: 'home', name: 'Network', contentUrl: 'https://elsewhere.example.org/tab' }],
      },
    ],
    [
      'a tab of Teams’ own is given a name, or one of its own has none',
      { staticTabs: [{ entityId: 'about', name: 'About us' }] },
    ],
    ['two of its tabs are one', { staticTabs: [{ entityId: 'about' }, { entityId: 'about' }] }],
    [
      'it has more tabs to configure than one',
      { configurableTabs: [...FINISHED.configurableTabs, ...FINISHED.configurableTabs] },
    ],
    [
      'a tab stands where Teams has none',
      { configurableTabs: FINISHED.configurableTabs.map((one) => ({ ...one, context: ['channel'] })) },
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
            bots: FINISHED.bots.map((bot) => ({
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
      expect(faultsOf({ ...FINISHED, ...change } as Finished)).to.include(says); // broken on purpose
    });

  it('is one of rules that have names of their own', () => {
    expect(new Set(RULES.map(([says]) => says)).size).to.equal(RULES.length);
  });
});
