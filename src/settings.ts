/** Settings that are set: blanks are gone. */
export type Env = Readonly<Record<string, string>>;

export const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The settings of a sovereign or test cloud: botbuilder takes all of them or none. */
export const CLOUD = [
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromChannelTokenIssuer',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'OAuthUrl',
  'CallerId',
  'ValidateAuthority',
] as const;
export type Cloud = Readonly<Record<(typeof CLOUD)[number], string>>;

/** Whether a host name or address means this machine alone. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

interface Rule {
  readonly name: string;
  readonly wanted: string;
  broken(env: Env): boolean;
}

const isProduction = (env: Env): boolean => env['NODE_ENV']?.toLowerCase() === 'production';

const isManaged = (env: Env): boolean => env['MicrosoftAppType'] === 'UserAssignedMSI';

const RULES: readonly Rule[] = [
  {
    name: 'HOST',
    wanted: 'a loopback address like 127.0.0.1, since without MicrosoftAppId nobody is checked at the door',
    broken: (env) => !env['MicrosoftAppId'] && env['HOST'] !== undefined && !isLoopback(env['HOST']),
  },
  {
    name: 'MicrosoftAppId',
    wanted: 'set, since NODE_ENV is production',
    broken: (env) => isProduction(env) && !env['MicrosoftAppId'],
  },
  {
    name: 'TABLES',
    wanted: 'set, since NODE_ENV is production and the embedded store can lose five seconds of work',
    broken: (env) => isProduction(env) && !env['TABLES'],
  },
  {
    name: 'PUBLIC_URL',
    wanted: 'set, since NODE_ENV is production and links would lead to this machine alone',
    broken: (env) => isProduction(env) && !env['PUBLIC_URL'],
  },
  {
    name: 'MicrosoftAppPassword',
    wanted: 'set, or MicrosoftAppType set to UserAssignedMSI',
    broken: (env) => Boolean(env['MicrosoftAppId']) && !isManaged(env) && !env['MicrosoftAppPassword'],
  },
  {
    name: 'MicrosoftAppPassword',
    wanted: 'unset, since MicrosoftAppType is UserAssignedMSI',
    broken: (env) => isManaged(env) && Boolean(env['MicrosoftAppPassword']),
  },
  {
    name: 'MicrosoftAppTenantId',
    wanted: 'set, or MicrosoftAppType set to MultiTenant',
    broken: (env) =>
      Boolean(env['MicrosoftAppId']) &&
      env['MicrosoftAppType'] !== 'MultiTenant' &&
      !env['MicrosoftAppTenantId'],
  },
  {
    name: 'TENANTS',
    wanted: 'the tenants that may call, since there is neither TENANTS nor MicrosoftAppTenantId',
    broken: (env) => Boolean(env['MicrosoftAppId']) && !env['TENANTS'] && !env['MicrosoftAppTenantId'],
  },
  {
    name: 'TENANTS',
    wanted: 'the tenants whose people may sign in to the tab, since SSO_APP_ID is set',
    broken: (env) =>
      Boolean(env['SSO_APP_ID']) &&
      !env['TENANTS'] &&
      !(env['MicrosoftAppId'] && env['MicrosoftAppTenantId']),
  },
  {
    name: 'SSO_AUTHORITY',
    wanted: 'an https address, since NODE_ENV is production',
    broken: (env) => isProduction(env) && Boolean(env['SSO_AUTHORITY']?.startsWith('http:')),
  },
];

/** Faults that lie between settings, each as a line that names one. */
export const crossFaults = (env: Env): readonly string[] => {
  const set = CLOUD.filter((name) => env[name]);
  const missing = set.length ? CLOUD.filter((name) => !env[name]) : [];
  return [
    ...RULES.filter(({ broken }) => broken(env)).map(({ name, wanted }) => `  ${name}: ${wanted}`),
    ...missing.map(
      (name) => `  ${name}: set, since ${set[0]} is: a cloud’s settings go together, all or none`,
    ),
  ];
};
