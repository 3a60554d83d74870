import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { createConfig } from '../src/config.ts';
import { CLOUD, isLoopback } from '../src/settings.ts';

const ID = '11111111-2222-3333-4444-555555555555';
const OTHER = 'AAAAAAAA-2222-3333-4444-555555555555';
const APP = { MicrosoftAppId: ID, MicrosoftAppPassword: 'hush', MicrosoftAppTenantId: OTHER };
const WHOLE_CLOUD = {
  ...Object.fromEntries(CLOUD.map((name) => [name, 'https://login.example.org'])),
  ValidateAuthority: 'false',
};

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    createConfig(env);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').slice(1); // createConfig throws errors alone
  }
};

describe('the settings', () => {
  it('are enough when none is set: this machine alone, an embedded store', () => {
    expect(createConfig({})).to.deep.equal({
      port: 3978,
      host: '127.0.0.1',
      coordinators: [],
      dataDir: '.data',
      serviceHosts: [],
      packDays: 5,
      lanes: 1,
      closedDays: [],
      logLevel: 'info',
    });
  });

  it('count as unset when they are blank', () => {
    expect(createConfig({ PORT: '', TABLES: '  ', TENANTS: '' })).to.deep.equal(createConfig({}));
  });

  it('with an app id listen to everybody, and serve its own tenant alone', () => {
    const config = createConfig(APP);
    expect(config.host).to.equal('0.0.0.0');
    expect(config.app).to.deep.equal({
      id: ID,
      type: 'SingleTenant',
      password: 'hush',
      tenant: OTHER.toLowerCase(),
    });
    expect(config.tenants).to.deep.equal([OTHER.toLowerCase()]);
  });

  it('read lists with commas and blanks, in small letters', () => {
    const config = createConfig({
      ...APP,
      TENANTS: `${ID}, ${OTHER}`,
      COORDINATORS: `${OTHER};${ID}`,
      SERVICE_HOSTS: 'Chat.Example.org,127.0.0.1:9000',
      PUBLIC_URL: 'https://cme.example.org/',
      TABLES: 'https://cme.table.core.windows.net',
    });
    expect(config.tenants).to.deep.equal([ID, OTHER.toLowerCase()]);
    expect(config.coordinators).to.deep.equal([OTHER.toLowerCase(), ID]);
    expect(config.serviceHosts).to.deep.equal(['chat.example.org', '127.0.0.1:9000']);
    expect(config.publicUrl).to.equal('https://cme.example.org');
    expect(config.tables).to.equal('https://cme.table.core.windows.net');
  });

  it('take the days on which the network is closed, real ones alone', () => {
    const { closedDays } = createConfig({ CLOSED_DAYS: '2026-12-29, 2026-12-30' });
    expect(closedDays).to.deep.equal(['2026-12-29', '2026-12-30']);
    for (const CLOSED_DAYS of ['2026-02-30', '29 December 2026', '2026-12-29,x'])
      expect(faultsOf({ CLOSED_DAYS }).join(), CLOSED_DAYS).to.include('CLOSED_DAYS: days separated');
  });

  it('take a whole cloud', () => {
    expect(createConfig({ ...APP, ...WHOLE_CLOUD }).cloud).to.deep.equal(WHOLE_CLOUD);
  });

  it('name every fault at once, and never a value', () => {
    const faults = faultsOf({
      PORT: 'secret-port',
      LOG_LEVEL: 'loud',
      MicrosoftAppId: 'secret-id',
      TENANTS: 'contoso.example',
      NODE_ENV: 'production',
    });
    const names = faults.map((line) => line.trim().split(':')[0]);
    expect(names).to.include.members([
      'PORT',
      'LOG_LEVEL',
      'MicrosoftAppId',
      'TENANTS',
      'TABLES',
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
    ]);
    expect(faults.join()).not.to.match(/secret|loud|contoso/);
  });

  it('take the app registration of the tab, for the tenants that are served', () => {
    const signIns = { appId: OTHER.toLowerCase(), authority: 'https://login.microsoftonline.com' };
    expect(createConfig({ ...APP, SSO_APP_ID: OTHER }).signIns).to.deep.equal({
      ...signIns,
      tenants: [OTHER.toLowerCase()],
    });
    expect(createConfig({ SSO_APP_ID: OTHER, TENANTS: ID }).signIns?.tenants).to.deep.equal([ID]);
    expect(createConfig(APP)).to.not.have.property('signIns');
  });

  it('take another authority, without the slash at its end', () => {
    for (const given of ['https://login.microsoftonline.us/', 'http://127.0.0.1:9000']) {
      const { signIns } = createConfig({ ...APP, SSO_APP_ID: OTHER, SSO_AUTHORITY: given });
      expect(signIns?.authority).to.equal(given.replace(/\/$/, ''));
    }
  });

  const FAULTS: readonly (readonly [string, Record<string, string>, RegExp])[] = [
    ['a port that is no number', { PORT: '39x' }, /PORT: a whole number from 0 to 65535/],
    ['a port that is too high', { PORT: '70000' }, /PORT/],
    ['no lane', { LANES: '0' }, /LANES: a whole number from 1 to 5/],
    ['six lanes', { LANES: '6' }, /LANES/],
    ['an open address without an app id', { HOST: '0.0.0.0' }, /HOST: a loopback address/],
    [
      'production without an app id',
      { NODE_ENV: 'production', TABLES: 'AccountName=a' },
      /MicrosoftAppId: set/,
    ],
    ['production in capitals without an app id', { NODE_ENV: 'Production' }, /MicrosoftAppId: set/],
    ['tenants that are commas alone', { ...APP, TENANTS: ', ,' }, /TENANTS: tenant ids/],
    ['production without tables', { ...APP, NODE_ENV: 'production' }, /TABLES: set/],
    ['production without an address for links', { ...APP, NODE_ENV: 'production' }, /PUBLIC_URL: set/],
    [
      'an app without a password',
      { MicrosoftAppId: ID, MicrosoftAppTenantId: OTHER },
      /MicrosoftAppPassword: set/,
    ],
    [
      'a managed identity with a password',
      { ...APP, MicrosoftAppType: 'UserAssignedMSI' },
      /MicrosoftAppPassword: unset/,
    ],
    [
      'a type that is none',
      { ...APP, MicrosoftAppType: 'Both' },
      /MicrosoftAppType: SingleTenant, MultiTenant or/,
    ],
    [
      'a single tenant that is not named',
      { MicrosoftAppId: ID, MicrosoftAppPassword: 'x' },
      /MicrosoftAppTenantId/,
    ],
    [
      'many tenants, none of them allowed',
      { MicrosoftAppId: ID, MicrosoftAppPassword: 'x', MicrosoftAppType: 'MultiTenant' },
      /TENANTS: the tenants that may call/,
    ],
    ['an app registration that is no id', { SSO_APP_ID: 'cme', TENANTS: ID }, /SSO_APP_ID: the client id/],
    ['an app registration and nobody who may', { SSO_APP_ID: ID }, /TENANTS: .* sign in to the tab/],
    [
      'a plain-http authority elsewhere',
      { ...APP, SSO_APP_ID: ID, SSO_AUTHORITY: 'http://login.example.org' },
      /SSO_AUTHORITY: the https address/,
    ],
    [
      'a plain-http authority in production',
      { ...APP, NODE_ENV: 'production', SSO_APP_ID: ID, SSO_AUTHORITY: 'http://127.0.0.1:9000' },
      /SSO_AUTHORITY: an https address/,
    ],
    ['an e-mail address for a coordinator', { COORDINATORS: 'cora@example.org' }, /COORDINATORS/],
    ['tables that are neither', { TABLES: 'my tables' }, /TABLES/],
    ['a plain-http public address', { PUBLIC_URL: 'http://cme.example.org' }, /PUBLIC_URL/],
    ['half a cloud', { ...APP, OAuthUrl: 'https://a.example' }, /CallerId: set, since OAuthUrl is/],
    [
      'a plain-http login that is not on this machine',
      { ...APP, ...WHOLE_CLOUD, ToChannelFromBotLoginUrl: 'http://login.example.org' },
      /ToChannelFromBotLoginUrl/,
    ],
    ['a service host with a path', { SERVICE_HOSTS: 'a.example/x' }, /SERVICE_HOSTS/],
  ];
  for (const [what, env, wanted] of FAULTS)
    it(`refuse ${what}`, () => expect(faultsOf(env).join('\n')).to.match(wanted));

  it('take a managed identity without a password', () => {
    const { app } = createConfig({
      MicrosoftAppId: ID,
      MicrosoftAppTenantId: OTHER,
      MicrosoftAppType: 'UserAssignedMSI',
    });
    expect(app?.type).to.equal('UserAssignedMSI');
    expect(app).not.to.have.property('password');
  });

  it('each have one line of explanation in .env.example', () => {
    const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const names = lines.filter((_, index) => index % 2 === 1).map((line) => line.replace(/=$/, ''));
    expect(lines.filter((_, index) => index % 2 === 0).every((line) => /^# \S.{10,}/.test(line))).to.equal(
      true,
    );
    expect(names).to.include.members([
      ...CLOUD,
      'PORT',
      'HOST',
      'TENANTS',
      'COORDINATORS',
      'TABLES',
      'DATA_DIR',
    ]);
    expect(names).to.have.length(27);
    expect(createConfig(Object.fromEntries(names.map((name) => [name, ''])))).to.deep.equal(createConfig({}));
  });
});

describe('loopback', () => {
  for (const [host, is] of [
    ['localhost', true],
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['::1', true],
    ['[::1]', true],
    ['0.0.0.0', false],
    ['localhost.example.org', false],
    ['127.0.0.1.example.org', false],
  ] as const)
    it(`${is ? 'is' : 'is not'} ${host}`, () => expect(isLoopback(host)).to.equal(is));
});
