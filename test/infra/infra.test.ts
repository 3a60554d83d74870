import { expect } from 'chai';
import { TYPES } from './checks/resources.ts';
import { settingNames } from './checks/settings.ts';
import { infraFaults } from './faults.ts';
import { type Files, infra, readAll } from './files.ts';

const files = infra();

/** One fault put into one file. */
const changed = (path: string, from: string | RegExp, to: string): Files => {
  const text = files[path] ?? '';
  const other = text.replace(from, to);
  expect(other, `${path} no longer says ${from}`).to.not.equal(text);
  return { ...files, [path]: other };
};

describe('infra', () => {
  it('has nothing wrong that can be told without a compiler', () => {
    expect(infraFaults(files)).to.deep.equal([]);
  });

  it('is read: each file says something', () => {
    const { sources } = readAll(files);
    expect(sources.map(({ path }) => path)).to.include.members(['main.bicep', 'modules/web.bicep']);
    for (const { path, statements } of sources) expect(statements, path).to.not.be.empty;
  });

  it('keeps of Azure’s types those it uses, each with its source', () => {
    const used = readAll(files).sources.flatMap(({ statements }) =>
      statements.filter(({ is }) => is === 'resource').map(({ ref }) => ref),
    );
    expect([...new Set(used)].sort()).to.deep.equal(Object.keys(TYPES).sort());
    for (const [ref, { source }] of Object.entries(TYPES))
      expect(source, ref).to.match(/^(Azure\/|npm @azure\/)/);
  });

  it('knows the bot’s settings', () => {
    expect(settingNames()).to.include.members(['MicrosoftAppId', 'TABLES', 'PUBLIC_URL']);
  });
});

type Seeded = readonly [what: string, path: string, from: string | RegExp, to: string, says: RegExp];

/** Faults as people make them, and the sentence that finds each. */
const SEEDED: readonly Seeded[] = [
  ['an unknown property', 'modules/web.bicep', 'alwaysOn:', 'alwaysOnn:', /alwaysOnn.*no such property/],
  [
    'a property that is there for others',
    'modules/storage.bicep',
    "kind: 'StorageV2'",
    "kind: 'StorageV2'\n  endpoint: 'x'",
    /endpoint.*no such property/,
  ],
  ['a wrong enumeration', 'modules/storage.bicep', "'TLS1_2'", "'TLS12'", /“TLS12” is none of/],
  [
    'a wrong enumeration two files away',
    'main.bicep',
    "@allowed(['Standard_LRS', 'Standard_ZRS'])",
    "@allowed(['Standard_LRS', 'Standard_ZZRS'])",
    /“Standard_ZZRS” is none of/,
  ],
  [
    'a text for a number',
    'modules/monitoring.bicep',
    'Frequency: 300',
    "Frequency: '300'",
    /string stands where integer belongs/,
  ],
  [
    'a missing property',
    'modules/alerts.bicep',
    /\n *groupShortName: [^\n]*/,
    '',
    /groupShortName is missing/,
  ],
  [
    'a resource without its place',
    'modules/identity.bicep',
    'location: location\n',
    '',
    /location is missing/,
  ],
  [
    'an unknown type',
    'modules/bot.bicep',
    'botServices@2022-09-15',
    'botServices@2099-01-01',
    /not in resource-types\.json/,
  ],
  [
    'a module without a parameter',
    'main.bicep',
    /\n {4}subnetId: network\.outputs\.subnetId\n {4}operator/,
    '\n    operator',
    /needs the parameter subnetId/,
  ],
  [
    'a module with one too many',
    'main.bicep',
    'sku: planSku',
    'sku: planSku\n    size: planSku',
    /takes no parameter size/,
  ],
  [
    'a module that is not there',
    'main.bicep',
    'modules/bot.bicep',
    'modules/bots.bicep',
    /which is not there/,
  ],
  [
    'an output that is not there',
    'main.bicep',
    'storage.outputs.tablesUrl',
    'storage.outputs.tableUrl',
    /no output tableUrl/,
  ],
  [
    'a name that nothing declares',
    'modules/web.bicep',
    'serverFarmId: plan.id',
    'serverFarmId: plans.id',
    /nothing declares plans/,
  ],
  [
    'a parameter that nobody uses',
    'modules/bot.bicep',
    'param name string',
    'param name string\nparam sku string',
    /param sku is used by nothing/,
  ],
  ['a function that is not there', 'main.bicep', 'toLower(', 'lower(', /no function lower/],
  [
    'a brace too few',
    'modules/network.bicep',
    /\}\n\noutput/,
    '\n\noutput',
    /modules\/network\.bicep line \d+/,
  ],
  ['a decorator misspelt', 'main.bicep', '@minLength(1)', '@minLenght(1)', /@minLenght does not belong/],
  [
    'a parameter the file lacks',
    'live.parameters.json',
    /"alertEmails"[^\n]*\n/,
    '"x": { "value": 1 }\n',
    /alertEmails is missing/,
  ],
  [
    'a parameter that main does not have',
    'dev.parameters.json',
    '"instances"',
    '"instance"',
    /no parameter instance\b/,
  ],
  [
    'a value that is not allowed',
    'live.parameters.json',
    '"uksouth"',
    '"westeurope"',
    /location is none of uksouth/,
  ],
  [
    'too many machines',
    'live.parameters.json',
    '"instances": { "value": 2 }',
    '"instances": { "value": 20 }',
    /instances is too small or too large/,
  ],
  [
    'an empty value that Azure would take',
    'main.bicep',
    '@minLength(1)\nparam alertEmails',
    'param alertEmails',
    /alertEmails is left empty/,
  ],
  [
    'a storage account open to everybody',
    'modules/storage.bicep',
    "defaultAction: 'Deny'",
    "defaultAction: 'Allow'",
    /networkAcls\.defaultAction has to be Deny/,
  ],
  [
    'blobs that anybody reads',
    'modules/storage.bicep',
    'allowBlobPublicAccess: false',
    'allowBlobPublicAccess: true',
    /allowBlobPublicAccess has to be false/,
  ],
  [
    'a storage account with keys',
    'modules/storage.bicep',
    /\n {4}allowSharedKeyAccess: false/,
    '',
    /allowSharedKeyAccess has to be false/,
  ],
  [
    'a door with passwords',
    'modules/web.bicep',
    "name: 'scm'",
    "name: 'ftp'",
    /the scm door takes passwords/,
  ],
  ['plain http', 'modules/web.bicep', 'httpsOnly: true', 'httpsOnly: false', /httpsOnly has to be true/],
  [
    'a key that is handed out',
    'modules/storage.bicep',
    'output tablesUrl',
    'output key string = account.listKeys().keys[0].value\noutput tablesUrl',
    /listKeys hands out keys/,
  ],
  [
    'a setting that holds a secret',
    'main.bicep',
    'LOG_LEVEL: logLevel',
    "LOG_LEVEL: logLevel\n      MicrosoftAppPassword: 'x'",
    /would be a secret/,
  ],
  [
    'a setting that is not set',
    'main.bicep',
    /\n {6}TABLES:[^\n]*/,
    '',
    /TABLES is a setting of the bot, and infra/,
  ],
  [
    'a tab that nobody could sign in to',
    'main.bicep',
    'SSO_APP_ID:',
    'SSO_ID:',
    /SSO_APP_ID is a setting of the bot, and infra/,
  ],
  [
    'a setting the bot does not know',
    'main.bicep',
    'PACK_DAYS:',
    'PACKDAYS:',
    /PACKDAYS is no setting of the bot/,
  ],
  [
    'a setting the bot would not start with',
    'main.bicep',
    "'UserAssignedMSI'",
    "'ManagedIdentity'",
    /MicrosoftAppType: SingleTenant/,
  ],
  ['tables by no identity', 'main.bicep', /\n {6}AZURE_CLIENT_ID:[^\n]*/, '', /AZURE_CLIENT_ID is a setting/],
];

describe('a fault in infra', () => {
  for (const [what, path, from, to, says] of SEEDED)
    it(`is found: ${what}`, () => {
      expect(infraFaults(changed(path, from, to)).join('\n')).to.match(says);
    });
});
