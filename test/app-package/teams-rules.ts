import type { Finished } from './given.ts';
import { CATALOGUE, CONTEXTS, KNOWN, RESERVED } from './teams-lists.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HTTPS = /^https:\/\/[^\s/]+/;

const tabAddresses = ({ staticTabs, configurableTabs }: Finished): readonly string[] => [
  ...staticTabs.flatMap(({ contentUrl }) => contentUrl ?? []),
  ...configurableTabs.map(({ configurationUrl }) => configurationUrl),
];

const isAt = (address: string, domain: string): boolean => address.startsWith(`https://${domain}/`);

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
    (one) =>
      one.authorization.permissions.resourceSpecific.some(({ name }) => !Object.hasOwn(CATALOGUE, name)),
  ],
  [
    'it asks in its own name for what is done in a person’s, or the other way round',
    (one) =>
      one.authorization.permissions.resourceSpecific.some(
        ({ name, type }) => CATALOGUE[name] && !CATALOGUE[name].includes(type),
      ),
  ],
  [
    'it stands on the stage of meetings and does not ask to, or the other way round',
    ({ configurableTabs, authorization }) =>
      configurableTabs.some(({ context }) => context.includes('meetingStage')) !==
      authorization.permissions.resourceSpecific.some(({ name }) => name === 'MeetingStage.Write.Chat'),
  ],
  [
    'it asks for more than sixteen permissions',
    (one) => one.authorization.permissions.resourceSpecific.length > 16,
  ],
  [
    'it asks for consent and names no app registration',
    ({ webApplicationInfo }) => !GUID.test(webApplicationInfo?.id ?? ''),
  ],
  [
    'a tab is not at an address that it trusts',
    (one) => tabAddresses(one).some((address) => !one.validDomains.some((domain) => isAt(address, domain))),
  ],
  [
    'a tab of Teams’ own is given a name, or one of its own has none',
    ({ staticTabs }) =>
      staticTabs.some(({ entityId, name }) => RESERVED.includes(entityId) === (name !== undefined)),
  ],
  [
    'two of its tabs are one',
    ({ staticTabs }) => new Set(staticTabs.map(({ entityId }) => entityId)).size < staticTabs.length,
  ],
  ['it has more tabs to configure than one', ({ configurableTabs }) => configurableTabs.length > 1],
  [
    'a tab stands where Teams has none',
    ({ configurableTabs }) =>
      configurableTabs.some(({ context }) => context.some((place) => !CONTEXTS.includes(place))),
  ],
  ['it works in no shared channel', ({ supportsChannelFeatures }) => supportsChannelFeatures !== 'tier1'],
  ['it takes no files', ({ bots }) => bots.some(({ supportsFiles }) => !supportsFiles)],
];

export const faultsOf = (manifest: Finished): readonly string[] =>
  RULES.filter(([, broken]) => broken(manifest)).map(([says]) => says);
