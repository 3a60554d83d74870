import { SCHEDULE, sayKeeps } from '../domain/retention/schedule.ts';
import { costLines, type Sizes } from './approval-cost.ts';
import type { Environment } from './environment.ts';
import { CONSENTS, FEATURES, PERMISSIONS, type Permission } from './permissions.ts';

/** What the sheet is written from. */
export interface Approval {
  readonly environment: string;
  readonly values: Environment;
  readonly version: string;
  readonly sizes: Sizes;
  /** The file those are of. */
  readonly sizesFrom: string;
  /** What the bot itself answers to "privacy": what it keeps, where, how long, whom to ask. */
  readonly privacy: string;
}

/** A sheet for whoever has to approve the app, in IT and in data protection. It is Markdown. */
export const approvalSheet = (about: Approval): string =>
  [
    ...heading(about),
    ...asked(),
    ...places(about.sizes),
    ...kept(about.privacy),
    ...who(),
    '## What it costs a month',
    '',
    ...costLines(about.sizes),
    '',
  ].join('\n');

const heading = ({ environment, values, version, sizesFrom }: Approval): readonly string[] => [
  '# CME Network in Microsoft Teams: for approval',
  '',
  'A bot for the South East Children Missing Education Network: meeting actions, meetings and their notes, and data',
  'returns of local authorities. No data about any one child goes in: pupil and NHS numbers, dates of birth, postcodes',
  'and lists of children are refused and not stored.',
  '',
  `- Package: ${environment}, version ${version}`,
  `- App in Teams: \`${values['TEAMS_APP_ID'] ?? ''}\``,
  `- Bot (a managed identity; there is no password): \`${values['BOT_ID'] ?? ''}\``,
  `- App registration for consent and for signing in to the tab (no secret): \`${values['SSO_APP_ID'] ?? ''}\``,
  `- Address: ${values['PUBLIC_URL'] ?? ''}`,
  `- Region, sizes and times are those of ${sizesFrom}.`,
  '',
];

const table = (rows: readonly Permission[]): readonly string[] => [
  '| Permission | Why | What stops without it |',
  '| --- | --- | --- |',
  ...rows.map(({ name, why, without }) => `| \`${name}\` | ${why} | ${without} |`),
  '',
];

const asked = (): readonly string[] => [
  '## What it asks for',
  '',
  'Resource-specific consent, for the one team or meeting chat that the bot is added to. The bot works without any of it:',
  '',
  ...table(CONSENTS),
  'Of the app itself:',
  '',
  ...table([...PERMISSIONS, ...FEATURES]),
  'It asks for no permission of Microsoft Graph. It cannot read mail, calendars, files or the directory. In channels and',
  'group chats Teams gives it only messages that mention it; it does not ask to read others.',
  '',
  'Whoever opens its tab is signed in by Teams, without a password and without cookies: Teams, the Microsoft 365 app or',
  'Outlook asks Entra for a token for this one app (scope `access_as_user`, preauthorised), which tells the bot tenant, object',
  'id and name of who opened it, opens nothing else and lasts about an hour. The bot checks who issued it, for whom, of which',
  'tenant and by which key, and keeps none. Without it the tab shows nothing, and the same is had in the chat.',
  'Pages of the bot come by https alone, set no cookie and run no script but the tab’s own; the tab alone may be framed, by',
  'Teams, the Microsoft 365 app and Outlook. Whoever tries tokens or links too often is turned away for a minute.',
  '',
];

const places = ({ location, storageSku, logDays }: Sizes): readonly string[] => [
  '## Where data lies',
  '',
  `- What the network records: tables of one storage account (${storageSku}) in the Azure region \`${location}\`, in the`,
  '  subscription of whoever hosts the bot. Access keys are off; the bot’s managed identity alone has the role Storage',
  '  Table Data Contributor. Transport is TLS 1.2 or later; Azure encrypts what is at rest.',
  `- The log: a Log Analytics workspace in the same region, ${logDays} days. It holds what kind of thing was done, how long it took`,
  '  and what went wrong; no messages, no names and nothing from a card.',
  '- Messages and cards themselves lie in Teams, as every chat does, under the retention of the tenant that holds the chat.',
  '  On their way they pass through Microsoft’s Bot Framework.',
  '- Nothing is sent to anybody else. There is no AI service.',
  '',
];

const kept = (privacy: string): readonly string[] => [
  '## What is kept, and how long',
  '',
  'The retention schedule as it ships. A coordinator may set other periods, and starts the deleting; “privacy all” tells how',
  'it stands.',
  '',
  '| What | Which is | Why | How long | Then |',
  '| --- | --- | --- | --- | --- |',
  ...SCHEDULE.map(
    (kind) => `| ${kind.title} | ${kind.what} | ${kind.why} | ${sayKeeps(kind, {})} | ${kind.ends} |`,
  ),
  '',
  'The bot’s own words, which anybody reads by typing “privacy”:',
  '',
  ...privacy.split('\n').map((line) => `> ${line}`.trimEnd()),
  '',
];

const who = (): readonly string[] => [
  '## Who gets it, and guests',
  '',
  '- A Teams administrator of the hosting tenant uploads the package under Manage apps and allows it for the officers of',
  '  the network, or for everybody: being able to open the bot gives nobody anything, since strangers can only ask to join.',
  '- Officers of other local authorities are guests of the hosting tenant. In a team, a channel or a meeting chat that the',
  '  bot was added to they use it at once: they mention it, and press what stands on its cards. For a chat of their own with',
  '  it they change to the hosting organisation in Teams and add the app there; the administrator’s app policy must reach guests.',
  '- Guests have no message extensions, and anonymous people in a meeting can read cards but not use the bot.',
  '- The bot answers activities of the tenants in its setting TENANTS alone; all others get 403.',
  '- Who belongs to the network is decided by a coordinator or an authority’s lead, in the bot.',
  '- What is said here of guests is what Microsoft’s documents say. Try it with one guest before everybody is asked in.',
  '',
];
