import type { Environment } from './environment.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HTTPS = /^https:\/\/[^\s/@]+\.[^\s/@]+(\/\S*)?$/;
/** A whole host name: no scheme, no path, no wildcard. Teams trusts what is named here. */
const DOMAIN = /^(?!-)[a-z\d-]+(\.[a-z\d-]+)+$/i;

const NAME_MOST = 30;
const DEVELOPER_MOST = 32;

interface Rule {
  readonly name: string;
  readonly wanted: string;
  readonly fits: (value: string) => boolean;
}

const isGuid = (value: string): boolean => GUID.test(value);
const isHttps = (value: string): boolean => HTTPS.test(value);

/**
 * What Teams refuses when an app is published, though its schema lets some of it pass: the table of errors of
 * Microsoft Graph's "Publish teamsApp".
 */
const RULES: readonly Rule[] = [
  { name: 'TEAMS_APP_ID', wanted: 'a GUID of its own, made once', fits: isGuid },
  { name: 'BOT_ID', wanted: 'the client id of the bot’s identity, a GUID', fits: isGuid },
  { name: 'SSO_APP_ID', wanted: 'the client id of the app registration, a GUID', fits: isGuid },
  {
    name: 'BOT_DOMAIN',
    wanted: 'the whole host of PUBLIC_URL, like cme.example.org',
    fits: (value) => DOMAIN.test(value),
  },
  { name: 'PUBLIC_URL', wanted: 'an https address', fits: isHttps },
  { name: 'WEBSITE_URL', wanted: 'an https address', fits: isHttps },
  { name: 'PRIVACY_URL', wanted: 'an https address', fits: isHttps },
  { name: 'TERMS_URL', wanted: 'an https address', fits: isHttps },
  {
    name: 'DEVELOPER_NAME',
    wanted: `at most ${DEVELOPER_MOST} characters`,
    fits: (value) => value.length <= DEVELOPER_MOST,
  },
  {
    name: 'APP_NAME_SUFFIX',
    wanted: `so short that the app’s name has at most ${NAME_MOST} characters`,
    fits: (value) => `CME Network${value}`.length <= NAME_MOST,
  },
];

/** Each value that Teams would refuse, by its name and what is wanted; never the value itself. */
export const faultsIn = (environment: Environment): readonly string[] => [
  ...RULES.filter(({ name, fits }) => name in environment && !fits(environment[name] ?? '')).map(
    ({ name, wanted }) => `${name}: ${wanted}`,
  ),
  ...sameIds(environment),
];

/** The app in Teams, its bot and its registration are three things; one id for two of them is a slip. */
const sameIds = ({ TEAMS_APP_ID, BOT_ID, SSO_APP_ID }: Environment): readonly string[] => {
  const ids = [TEAMS_APP_ID, BOT_ID, SSO_APP_ID].filter(Boolean);
  return new Set(ids).size < ids.length ? ['TEAMS_APP_ID, BOT_ID and SSO_APP_ID: three different ids'] : [];
};
