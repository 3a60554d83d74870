import { readFileSync } from 'node:fs';
import { createConfig } from '../../../src/config.ts';
import { under } from '../bicep/tree.ts';
import type { Source } from '../files.ts';
import { evaluate, type Scope } from './evaluate.ts';

/** Settings of the bot that infra does not set, and why. */
const LEFT: Readonly<Record<string, string>> = {
  MicrosoftAppPassword: 'a managed identity has none',
  DATA_DIR: 'the embedded store runs on development machines alone',
  SERVICE_HOSTS: 'Microsoft’s own hosts are known to the bot',
  SSO_AUTHORITY: 'the public cloud',
  ToBotFromChannelOpenIdMetadataUrl: 'the public cloud',
  ToBotFromChannelTokenIssuer: 'the public cloud',
  ToBotFromEmulatorOpenIdMetadataUrl: 'the public cloud',
  ToChannelFromBotLoginUrl: 'the public cloud',
  ToChannelFromBotOAuthScope: 'the public cloud',
  OAuthUrl: 'the public cloud',
  CallerId: 'the public cloud',
  ValidateAuthority: 'the public cloud',
};

/** What packages of the bot read by themselves: @azure/identity, for which of a site's identities it is to take. */
const OF_PACKAGES = ['AZURE_CLIENT_ID'];

/** The names in src/config.ts. */
export const settingNames = (): readonly string[] => {
  const shape = /const Settings = z\.object\(\{(.*?)\n\}\);/s.exec(
    readFileSync('src/config.ts', 'utf8'),
  )?.[1];
  return [...(shape ?? '').matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name);
};

/** What infra sets, worked out as a deployment with these parameters would. */
export const settingsOf = (main: Source, parameters: Readonly<Record<string, unknown>>): unknown => {
  const web = main.statements.find(({ is, name }) => is === 'module' && name === 'web');
  const settings = under(under(web?.value, 'params'), 'settings');
  return settings ? evaluate(settings, scopeOf(main, parameters)) : {};
};

const scopeOf = (main: Source, parameters: Readonly<Record<string, unknown>>): Scope => {
  const names: Record<string, unknown> = {};
  const outputs = {
    'identity.clientId': '22222222-2222-3333-4444-555555555555',
    'storage.tablesUrl': 'https://stcme.table.core.windows.net',
  };
  for (const { is, name, value } of main.statements)
    if ((is === 'param' || is === 'var') && (name in parameters || value))
      names[name] = name in parameters ? parameters[name] : value && evaluate(value, { names, outputs });
  return { names, outputs };
};

/** Settings that are unknown to the bot, that are neither set nor left out for a reason, or that it would not start with. */
export const settingFaults = (
  main: Source,
  parameters: Readonly<Record<string, unknown>>,
  names = settingNames(),
): readonly string[] => {
  const settings = settingsOf(main, parameters) as Readonly<Record<string, string>>; // an object of texts: Azure takes nothing else
  const given = Object.keys(settings);
  const unknown = given.filter((name) => !names.includes(name) && !OF_PACKAGES.includes(name));
  const unset = [...names, ...OF_PACKAGES].filter((name) => !given.includes(name) && !(name in LEFT));
  const texts = given.filter((name) => typeof settings[name] !== 'string');
  return [
    ...unknown.map((name) => `${name} is no setting of the bot`),
    ...unset.map((name) => `${name} is a setting of the bot, and infra neither sets it nor leaves it out`),
    ...texts.map((name) => `${name} has to be a text`),
    ...startFaults(settings),
  ];
};

const startFaults = (settings: Readonly<Record<string, string>>): readonly string[] => {
  try {
    createConfig(settings);
    return [];
  } catch (error) {
    return [String(error)];
  }
};
