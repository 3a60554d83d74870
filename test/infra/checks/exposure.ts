import { type Expression, partsOf, under, wordsOf } from '../bicep/tree.ts';
import type { Source } from '../files.ts';
import { named } from './resources.ts';

interface Rule {
  readonly type: string;
  /** From the resource's body on. */
  readonly path: string;
  readonly is: string | boolean;
}

const STORAGE = 'Microsoft.Storage/storageAccounts';
const SITE = 'Microsoft.Web/sites';

/** What may not be left open: each is written out, since Azure's own default is another or may become another. */
const RULES: readonly Rule[] = [
  { type: STORAGE, path: 'properties.allowSharedKeyAccess', is: false },
  { type: STORAGE, path: 'properties.allowBlobPublicAccess', is: false },
  { type: STORAGE, path: 'properties.allowCrossTenantReplication', is: false },
  { type: STORAGE, path: 'properties.isLocalUserEnabled', is: false },
  { type: STORAGE, path: 'properties.supportsHttpsTrafficOnly', is: true },
  { type: STORAGE, path: 'properties.minimumTlsVersion', is: 'TLS1_2' },
  { type: STORAGE, path: 'properties.networkAcls.defaultAction', is: 'Deny' },
  { type: SITE, path: 'properties.httpsOnly', is: true },
  { type: SITE, path: 'properties.siteConfig.minTlsVersion', is: '1.2' },
  { type: SITE, path: 'properties.siteConfig.scmMinTlsVersion', is: '1.2' },
  { type: SITE, path: 'properties.siteConfig.ftpsState', is: 'Disabled' },
  { type: SITE, path: 'properties.siteConfig.remoteDebuggingEnabled', is: false },
  { type: `${SITE}/basicPublishingCredentialsPolicies`, path: 'properties.allow', is: false },
  { type: 'Microsoft.BotService/botServices', path: 'properties.disableLocalAuth', is: true },
];

/** What is reachable that should not be, and secrets. */
export const exposureFaults = (sources: readonly Source[]): readonly string[] => [
  ...RULES.flatMap(({ type, path, is }) =>
    named(sources, type)
      .filter((body) => plainAt(body, path) !== is)
      .map(() => `${type}: ${path} has to be ${is}`),
  ),
  ...['ftp', 'scm'].flatMap((door) => (hasPolicy(sources, door) ? [] : [`the ${door} door takes passwords`])),
  ...sources.flatMap(({ path, statements }) =>
    statements.flatMap(({ value }) => (value ? secretsIn(value, path) : [])),
  ),
];

const plainAt = (body: Expression, path: string): unknown => {
  const found = path.split('.').reduce<Expression | undefined>(under, body);
  return found?.is === 'value' ? found.value : wordsOf(found);
};

const hasPolicy = (sources: readonly Source[], door: string): boolean =>
  named(sources, `${SITE}/basicPublishingCredentialsPolicies`).some(
    (body) => wordsOf(under(body, 'name')) === door,
  );

/** Keys that Azure would hand out, and settings that would hold one. */
const secretsIn = (one: Expression, path: string): readonly string[] => [
  ...partsOf(one).flatMap((part) => secretsIn(part, path)),
  ...(one.is === 'call' && /^list/i.test(one.name)
    ? [`${path} line ${one.line}: ${one.name} hands out keys`]
    : []),
  ...(one.is === 'object'
    ? one.props
        .filter(({ key }) => /password|secret|connectionstring|accountkey/i.test(key))
        .map(({ key, line }) => `${path} line ${line}: ${key} would be a secret`)
    : []),
];
