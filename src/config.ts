import { z } from 'zod';
import { type Day, parseDay } from './domain/day.ts';
import { CLOUD, type Cloud, crossFaults, type Env, GUID } from './settings.ts';

/** The bot's own registration with Entra. Without one it listens to this machine alone and checks no token. */
export interface App {
  readonly id: string;
  readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  readonly password?: string;
  readonly tenant?: string;
}

/** How people sign in to the tab: with the app registration that Teams asks for their tokens by. */
export interface SignIns {
  readonly appId: string;
  /** Who issues the tokens, like https://login.microsoftonline.com, without a slash at the end. */
  readonly authority: string;
  /** The tenants whose people may. */
  readonly tenants: readonly string[];
}

/** Every setting, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly app?: App;
  /** A sovereign or test cloud; left out for the public one. */
  readonly cloud?: Cloud;
  /** The tenants that may call; left out, any may (only without an app id). */
  readonly tenants?: readonly string[];
  /** Left out, nobody can sign in to the tab. */
  readonly signIns?: SignIns;
  /** Entra object ids of people who coordinate from the first day. */
  readonly coordinators: readonly string[];
  /** A connection string or an account's URL; left out for the embedded store. */
  readonly tables?: string;
  readonly dataDir: string;
  readonly publicUrl?: string;
  /** Hosts, with a port where it is not the usual one, that the bot may answer to beside Microsoft's. */
  readonly serviceHosts: readonly string[];
  readonly packDays: number;
  /** Messages of a round that are on their way at the same time. */
  readonly lanes: number;
  /** Days on which nothing goes out by itself, beside weekends and bank holidays. */
  readonly closedDays: readonly Day[];
  readonly logLevel: string;
}

const text = (wanted: string, shape: RegExp) => z.string().regex(shape, { error: wanted }).optional();

const list = (wanted: string, shape: RegExp) =>
  z
    .string()
    .transform((words) => words.split(/[\s,;]+/).filter(Boolean))
    .refine((items) => items.length > 0 && items.every((item) => shape.test(item)), { error: wanted })
    .optional();

const days = (wanted: string) =>
  list(wanted, /^\d{4}-\d{2}-\d{2}$/)
    .refine((items) => items?.every((item) => parseDay(item)) ?? true, { error: wanted })
    .transform((items) => items?.flatMap((item) => parseDay(item) ?? []));

const url = (wanted: string) =>
  text(wanted, /^https:\/\/[^\s@]+$|^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/\S*)?$/);

const Settings = z.object({
  PORT: z
    .string()
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) < 65_536, {
      error: 'a whole number from 0 to 65535',
    })
    .transform(Number)
    .default(3978),
  HOST: text('a host name or address to listen on, like 127.0.0.1', /^[\w.:-]+$/),
  MicrosoftAppId: text('the app’s id, like 11111111-2222-3333-4444-555555555555', GUID),
  MicrosoftAppType: z
    .enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI'], {
      error: 'SingleTenant, MultiTenant or UserAssignedMSI',
    })
    .default('SingleTenant'),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: text('the id of the tenant the app is registered in', GUID),
  TENANTS: list('tenant ids, separated by commas', GUID),
  SSO_APP_ID: text('the client id of the app registration, like 11111111-2222-3333-4444-555555555555', GUID),
  SSO_AUTHORITY: url('the https address that tokens are issued at').default(
    'https://login.microsoftonline.com',
  ),
  COORDINATORS: list('Entra object ids, separated by commas: no names or e-mail addresses', /^[\w-]{1,64}$/),
  TABLES: text(
    'a storage connection string, or an account’s address like https://name.table.core.windows.net',
    /^https:\/\/[^\s@]+$|AccountName=|TableEndpoint=|UseDevelopmentStorage=true/i,
  ),
  DATA_DIR: z.string().default('.data'),
  PUBLIC_URL: url('the https address people reach the bot at, like https://cme.example.org'),
  SERVICE_HOSTS: list(
    'hosts separated by commas, each like chat.example.org or 127.0.0.1:9000',
    /^[\w.-]+(:\d{1,5})?$/,
  ),
  PACK_DAYS: z
    .string()
    .regex(/^([1-9]|1\d|20)$/, { error: 'a whole number of working days from 1 to 20' })
    .transform(Number)
    .default(5),
  LANES: z
    .string()
    .regex(/^[1-5]$/, { error: 'a whole number from 1 to 5' })
    .transform(Number)
    .default(1),
  CLOSED_DAYS: days('days separated by commas, each like 2026-12-29'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'trace, debug, info, warn, error or silent',
    })
    .default('info'),
  NODE_ENV: z.string().optional(),
  ToBotFromChannelOpenIdMetadataUrl: url('an https address'),
  ToBotFromChannelTokenIssuer: text('the issuer of the channel’s tokens', /\S/),
  ToBotFromEmulatorOpenIdMetadataUrl: url('an https address'),
  ToChannelFromBotLoginUrl: url('an https address'),
  ToChannelFromBotOAuthScope: text('the scope to ask for', /\S/),
  OAuthUrl: url('an https address'),
  CallerId: text('the caller id of that cloud, like urn:botframework:azure', /\S/),
  ValidateAuthority: text('true or false', /^(true|false)$/),
});

/**
 * Reads the settings once. Every fault is named in one error: the setting and what is wanted, never its value.
 * A setting of blanks counts as unset.
 */
export const createConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const given = withoutBlanks(env);
  const parsed = Settings.safeParse(given);
  const faults = [...(parsed.error ? faultsOf(parsed.error) : []), ...crossFaults(given)];
  if (!parsed.success || faults.length)
    throw new Error(`The settings need attention:\n${[...new Set(faults)].join('\n')}`);
  return configOf(parsed.data);
};

const withoutBlanks = (env: Readonly<Record<string, string | undefined>>): Env =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );

const faultsOf = (error: z.ZodError): readonly string[] =>
  error.issues.map(({ path, message }) => `  ${String(path[0])}: ${message}`);

const configOf = (given: z.infer<typeof Settings>): Config => {
  const app = appOf(given);
  const tenants = (given.TENANTS ?? (app?.tenant ? [app.tenant] : undefined))?.map((id) => id.toLowerCase());
  const cloud = cloudOf(given);
  return {
    port: given.PORT,
    host: given.HOST ?? (app ? '0.0.0.0' : '127.0.0.1'),
    ...(app && { app }),
    ...(cloud && { cloud }),
    ...(tenants && { tenants }),
    ...signInsOf(given, tenants),
    coordinators: (given.COORDINATORS ?? []).map((id) => id.toLowerCase()),
    ...(given.TABLES && { tables: given.TABLES }),
    dataDir: given.DATA_DIR,
    ...(given.PUBLIC_URL && { publicUrl: given.PUBLIC_URL.replace(/\/+$/, '') }),
    serviceHosts: (given.SERVICE_HOSTS ?? []).map((host) => host.toLowerCase()),
    packDays: given.PACK_DAYS,
    lanes: given.LANES,
    closedDays: given.CLOSED_DAYS ?? [],
    logLevel: given.LOG_LEVEL,
  };
};

const appOf = (given: z.infer<typeof Settings>): App | undefined =>
  given.MicrosoftAppId
    ? {
        id: given.MicrosoftAppId.toLowerCase(),
        type: given.MicrosoftAppType,
        ...(given.MicrosoftAppPassword && { password: given.MicrosoftAppPassword }),
        ...(given.MicrosoftAppTenantId && { tenant: given.MicrosoftAppTenantId.toLowerCase() }),
      }
    : undefined;

const signInsOf = (
  { SSO_APP_ID, SSO_AUTHORITY }: z.infer<typeof Settings>,
  tenants: readonly string[] = [],
): Pick<Config, 'signIns'> =>
  SSO_APP_ID
    ? {
        signIns: { appId: SSO_APP_ID.toLowerCase(), authority: SSO_AUTHORITY.replace(/\/+$/, ''), tenants },
      }
    : {};

const cloudOf = (given: z.infer<typeof Settings>): Cloud | undefined =>
  given.OAuthUrl ? (Object.fromEntries(CLOUD.map((name) => [name, given[name]])) as Cloud) : undefined; // whole or none: crossFaults saw to it
