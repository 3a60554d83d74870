import type { Finished } from './given.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HTTPS = /^https:\/\/[^\s/]+/;

/** Every property of the manifest that we use, as schema 1.30 has them; a name that is not here is a slip. */
const KNOWN =
  '$schema manifestVersion version id localizationInfo developer name description icons accentColor bots composeExtensions permissions validDomains webApplicationInfo authorization supportsChannelFeatures defaultInstallScope defaultGroupCapability'.split(
    ' ',
  );

/** Permissions that Teams' own catalogue has for a bot in a meeting (npm @microsoft/teams.cli 3, rsc-catalog). */
const CATALOGUE = [
  'OnlineMeeting.ReadBasic.Chat',
  'OnlineMeetingParticipant.Read.Chat',
  'ChannelMeeting.ReadBasic.Group',
];

type Rule = readonly [says: string, broken: (manifest: Finished) => boolean];

const commandsOf = ({ bots }: Finished) => bots.flatMap(({ commandLists }) => commandLists);

/**
 * What Teams refuses, or warns of, when an app is published: the limits of schema 1.30, and the rules of Microsoft
 * Graph's "Publish teamsApp" and of the store's guidelines that no schema states.
 */
export const RULES: readonly Rule[] = [
  [
    'it uses a property that this test does not know',
    (one) => Object.keys(one).some((key) => !KNOWN.includes(key)),
  ],
  ['its version is not three numbers', ({ version }) => !/^\d+\.\d+\.\d+$/.test(version)],
  ['its version begins with 0', ({ version }) => version.startsWith('0.')],
  [
    'its schema is of another version',
    ({ $schema, manifestVersion }) => !$schema.includes(`/v${manifestVersion}/`),
  ],
  [
    'its schema has another address',
    ({ $schema }) => !$schema.startsWith('https://developer.microsoft.com/'),
  ],
  ['its id is no GUID', ({ id }) => !GUID.test(id)],
  ['its bot is no GUID', ({ bots }) => bots.some(({ botId }) => !GUID.test(botId))],
  ['it has more or fewer bots than one', ({ bots }) => bots.length !== 1],
  ['its developer’s name is longer than 32', ({ developer }) => (developer['name'] ?? '').length > 32],
  [
    'an address of its developer is not https',
    ({ developer }) =>
      ['websiteUrl', 'privacyUrl', 'termsOfUseUrl'].some((key) => !HTTPS.test(developer[key] ?? '')),
  ],
  ['its short name is longer than 30', ({ name }) => name.short.length > 30],
  ['its full name is longer than 100', ({ name }) => name.full.length > 100],
  [
    'its name names Microsoft’s products',
    ({ name }) => /teams|microsoft|copilot/i.test(name.short + name.full),
  ],
  [
    'its name begins with one of Teams’ own',
    ({ name }) => /^(chat|calendar|files|help|activity|calls)\b/i.test(name.short),
  ],
  [
    'its name has a word of trials in it',
    ({ name }) => /\b(beta|dev|preview|uat|stag\w*|test|product)\b/i.test(name.short),
  ],
  ['its short description is longer than 80', ({ description }) => description.short.length > 80],
  ['its full description is longer than 4,000', ({ description }) => description.full.length > 4_000],
  [
    'its full description repeats the short one',
    ({ description }) => description.full.includes(description.short),
  ],
  ['it still has a packageName', ({ packageName }) => packageName !== undefined],
  ['it has more lists of commands than three', (one) => commandsOf(one).length > 3],
  [
    'a list has more commands than ten',
    (one) => commandsOf(one).some(({ commands }) => commands.length > 10),
  ],
  ['a list is empty', (one) => commandsOf(one).some(({ commands }) => commands.length === 0)],
  [
    'a command’s title is empty or longer than 128',
    (one) =>
      commandsOf(one).some(({ commands }) => commands.some(({ title }) => !title || title.length > 128)),
  ],
  [
    'a command’s description is empty or longer than 128',
    (one) =>
      commandsOf(one).some(({ commands }) =>
        commands.some(({ description }) => !description || description.length > 128),
      ),
  ],
  [
    'two commands of a list are one',
    (one) =>
      commandsOf(one).some(
        ({ commands }) => new Set(commands.map(({ title }) => title)).size < commands.length,
      ),
  ],
  [
    'a list is for a scope that its bot has not',
    ({ bots }) =>
      bots.some(({ scopes, commandLists }) =>
        commandLists.some((list) => list.scopes.some((scope) => !scopes.includes(scope))),
      ),
  ],
  [
    'it names a scope as Teams does not',
    ({ bots }) =>
      bots.some(({ scopes }) => scopes.some((scope) => !['personal', 'team', 'groupChat'].includes(scope))),
  ],
  [
    'its message extension is another bot’s',
    ({ bots, composeExtensions }) => composeExtensions.some(({ botId }) => botId !== bots[0]?.botId),
  ],
  ['it has more message extensions than one', ({ composeExtensions }) => composeExtensions.length > 1],
  [
    'a title of its message extension is longer than 32, or what it says than 128',
    ({ composeExtensions }) =>
      composeExtensions.some(({ commands }) =>
        [...commands, ...commands.flatMap(({ parameters = [] }) => parameters)].some(
          ({ title, description }) => title.length > 32 || description.length > 128,
        ),
      ),
  ],
  [
    'a search has no parameter, or more than five',
    ({ composeExtensions }) =>
      composeExtensions.some(({ commands }) =>
        commands.some(
          ({ type, parameters = [] }) => type === 'query' && (!parameters[0] || parameters.length > 5),
        ),
      ),
  ],
  [
    'a domain has a scheme, a path or a star',
    ({ validDomains }) => validDomains.some((domain) => !/^[a-z\d-]+(\.[a-z\d-]+)+$/i.test(domain)),
  ],
  [
    'it asks for a permission that Teams does not know',
    (one) => one.authorization.permissions.resourceSpecific.some(({ name }) => !CATALOGUE.includes(name)),
  ],
  [
    'it asks for more than sixteen permissions',
    (one) => one.authorization.permissions.resourceSpecific.length > 16,
  ],
  [
    'it asks for consent and names no app registration',
    ({ webApplicationInfo }) => !GUID.test(webApplicationInfo?.id ?? ''),
  ],
  ['it works in no shared channel', ({ supportsChannelFeatures }) => supportsChannelFeatures !== 'tier1'],
  ['it takes no files', ({ bots }) => bots.some(({ supportsFiles }) => !supportsFiles)],
];

export const faultsOf = (manifest: Finished): readonly string[] =>
  RULES.filter(([, broken]) => broken(manifest)).map(([says]) => says);
