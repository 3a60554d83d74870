import { expect } from 'chai';
import { SignJWT } from 'jose';
import { signIn } from '../../src/tab/sign-in.ts';
import { NOW } from '../support/builders.ts';
import { type Entra, type Minting, SSO_APP_ID, startEntra, TENANT } from '../support/entra.ts';

const USER = 'eeeeeeee-2222-4222-8222-222222222222';
const ELSEWHERE = 'dddddddd-9999-4999-8999-999999999999';
/** The tenant of personal Microsoft accounts, whose keys stand among everybody’s. */
const PERSONAL = '9188040d-6c67-4c5b-b112-36a304b66dad';

describe('signing in to the tab', () => {
  let entra: Entra;
  let signsIn: ReturnType<typeof signIn>;

  const beginning = (patience = { timeoutMs: 5_000, cooldownMs: 30_000 }) =>
    signIn({ ...entra.signIns, clock: () => NOW, patience });
  const withToken = async (minting?: Minting) => signsIn(`Bearer ${await entra.mint(minting)}`);

  beforeEach(async () => {
    entra = await startEntra(() => NOW);
    signsIn = beginning();
  });
  afterEach(() => entra.close());

  it('knows a person by tenant and object id, in small letters', async () => {
    expect(await withToken({ user: USER.toUpperCase(), name: 'Cora Oakley' })).to.deep.equal({
      account: { tenant: TENANT, user: USER, name: 'Cora Oakley', address: '' },
    });
  });

  it('shows a name on one line, without signs that nobody sees', async () => {
    const signed = await withToken({ name: 'Cora\n\u202eOakley\u200b' });
    expect(signed).to.have.nested.property('account.name', 'Cora Oakley');
  });

  it('takes a name that is not told for an empty one', async () => {
    expect(await withToken({ claims: { name: undefined } })).to.have.nested.property('account.name', '');
  });

  const GOOD: readonly (readonly [what: string, minting: Minting])[] = [
    ['has one scope more', { claims: { scp: 'openid access_as_user' } }],
    ['says that it is a user’s', { claims: { idtyp: 'user' } }],
    ['came of Outlook', { claims: { azp: 'bc59ab01-8403-45c6-8796-ac3ef710b3e3' } }],
    ['ended half a minute ago, by a clock that is behind', { expires: -30 }],
    ['begins in half a minute, by a clock that is ahead', { notBefore: 30 }],
    ['has 4 KB of further claims', { claims: { groups: 'x'.repeat(4_000) } }],
  ];
  for (const [what, minting] of GOOD)
    it(`takes a token that ${what}`, async () => {
      expect(await withToken(minting)).to.have.property('account');
    });

  const BAD: readonly (readonly [what: string, refused: string, minting: Minting | (() => Minting)])[] = [
    ['is signed by a key that is not published', 'unsigned', () => ({ key: entra.strangeKey })],
    ['names a key that is not there', 'unsigned', () => ({ header: { kid: 'k9' }, key: entra.strangeKey })],
    ['is for another app', 'unsigned', { claims: { aud: ELSEWHERE } }],
    [
      'is for this app by its address, as version 1 has it',
      'unsigned',
      { claims: { aud: `api://cme.example.org/${SSO_APP_ID}` } },
    ],
    ['is of version 1', 'unsigned', { claims: { ver: '1.0', iss: `https://sts.windows.net/${TENANT}/` } }],
    ['says that it is of version 1, and is issued as of version 2', 'unsigned', { claims: { ver: '1.0' } }],
    ['is of another issuer', 'unsigned', { claims: { iss: 'https://login.example.org/v2.0' } }],
    ['has no issuer', 'unsigned', { claims: { iss: undefined } }],
    [
      'is of another tenant',
      'tenant',
      () => ({ claims: { tid: ELSEWHERE, iss: `${entra.url}/${ELSEWHERE}/v2.0` } }),
    ],
    [
      'names one tenant and is issued by another',
      'unsigned',
      () => ({ claims: { iss: `${entra.url}/${ELSEWHERE}/v2.0` } }),
    ],
    ['is issued by one tenant and names another', 'tenant', { claims: { tid: ELSEWHERE } }],
    ['names no tenant', 'unsigned', { claims: { tid: undefined } }],
    ['names a path for a tenant', 'tenant', { claims: { tid: `../${TENANT}` } }],
    ['ended two minutes ago', 'unsigned', { expires: -120 }],
    ['never ends', 'unsigned', { claims: { exp: undefined } }],
    ['begins in two minutes', 'unsigned', { notBefore: 120 }],
    ['does not say when it begins', 'unsigned', { claims: { nbf: undefined } }],
    [
      'is of a program by itself',
      'unsigned',
      { claims: { scp: undefined, roles: ['access_as_user'], idtyp: 'app' } },
    ],
    ['says that it is a program’s, with a scope', 'unsigned', { claims: { idtyp: 'app' } }],
    ['has no scope', 'unsigned', { claims: { scp: undefined } }],
    ['has other scopes', 'unsigned', { claims: { scp: 'openid access_as_user_too' } }],
    ['came of a program that is none of Microsoft’s', 'unsigned', { claims: { azp: ELSEWHERE } }],
    ['came of nobody', 'unsigned', { claims: { azp: undefined } }],
    ['came of what every object has', 'unsigned', { claims: { azp: 'constructor' } }],
    ['names nobody', 'unsigned', { claims: { oid: undefined } }],
    ['names somebody by no id', 'unsigned', { claims: { oid: 'mara@example.org' } }],
    ['is an id token', 'unsigned', { claims: { scp: undefined, azp: undefined, nonce: 'n' } }],
    [
      'says where its key is',
      'unsigned',
      () => ({ header: { jku: 'https://login.example.org/keys' }, key: entra.strangeKey }),
    ],
    ['is longer than any', 'unsigned', { claims: { groups: 'x'.repeat(8_000) } }],
  ];
  for (const [what, refused, minting] of BAD)
    it(`refuses a token that ${what}`, async () => {
      const signed = await withToken(typeof minting === 'function' ? minting() : minting);
      expect(signed).to.deep.equal({ refused });
    });

  const HEADERS: readonly (readonly [what: string, header: () => string | Promise<string>])[] = [
    ['nothing', () => ''],
    ['a word', () => 'Bearer'],
    ['what is no token', () => 'Bearer tulip'],
    ['three parts of nothing', () => 'Bearer a.b.c'],
    ['a name and a password', () => `Basic ${Buffer.from('mara:tulip').toString('base64')}`],
    ['a good token under another scheme', async () => `Basic ${await entra.mint()}`],
    ['two tokens', async () => `Bearer ${await entra.mint()} ${await entra.mint()}`],
    ['a token that nobody signed', async () => `Bearer ${await entra.forge('none')}`],
    ['a token that is signed by what is public', async () => `Bearer ${await entra.forge('HS256')}`],
    ['a token of the Bot Framework', async () => `Bearer ${await ofTheBotFramework(entra)}`],
    ['a header without end', () => `Bearer ${'a'.repeat(1_000_000)}`],
  ];
  for (const [what, header] of HEADERS)
    it(`refuses ${what}`, async () => {
      expect(await signsIn(await header())).to.deep.equal({ refused: 'unsigned' });
    });

  it('refuses a token whose claims were changed after it was signed', async () => {
    const [head = '', , signature = ''] = (await entra.mint()).split('.');
    const [, other = ''] = (await entra.mint({ user: USER })).split('.');
    expect(await signsIn(`Bearer ${head}.${other}.${signature}`)).to.deep.equal({ refused: 'unsigned' });
  });

  it('asks nobody for keys of a tenant that it does not serve', async () => {
    await withToken({ claims: { tid: ELSEWHERE } });
    await signsIn('Bearer tulip');
    expect(entra.asked()).to.equal(0);
  });

  it('asks for keys once, however many come at once', async () => {
    const signed = await Promise.all([withToken(), withToken({ user: USER }), withToken()]);
    expect(signed.filter((one) => 'account' in one)).to.have.length(3);
    await withToken({ header: { kid: 'k8' } });
    await withToken({ header: { kid: 'k9' } });
    expect(entra.asked()).to.equal(1);
  });

  it('refuses a key of personal accounts that signs for a tenant', async () => {
    entra.publishFor(`${entra.url}/${PERSONAL}/v2.0`);
    expect(await withToken()).to.deep.equal({ refused: 'unsigned' });
  });

  it('takes a key that is published for no issuer by name', async () => {
    entra.publishFor(undefined);
    expect(await withToken()).to.have.property('account');
  });

  for (const how of ['fail', 'garble', 'hang'] as const)
    it(`says that keys cannot be had where Entra does this: ${how}; and signs in once they can`, async () => {
      signsIn = beginning({ timeoutMs: how === 'hang' ? 50 : 5_000, cooldownMs: 30_000 });
      entra.behave(how);
      expect(await withToken()).to.deep.equal({ refused: 'keys' });
      entra.behave('well');
      expect(await withToken()).to.have.property('account');
    });

  it('says that keys cannot be had where nobody answers', async () => {
    const token = await entra.mint();
    await entra.close();
    expect(await signsIn(`Bearer ${token}`)).to.deep.equal({ refused: 'keys' });
    entra = await startEntra(() => NOW);
  });

  it('goes on with the keys it has while Entra does not answer', async () => {
    await withToken();
    entra.behave('fail');
    expect(await withToken({ user: USER })).to.have.nested.property('account.user', USER);
  });

  it('goes over to a new key, and trusts the old one no more', async () => {
    signsIn = beginning({ timeoutMs: 5_000, cooldownMs: 0 });
    const old = await entra.mint();
    expect(await signsIn(`Bearer ${old}`)).to.have.property('account');
    await entra.roll();
    expect(await withToken({ user: USER })).to.have.nested.property('account.user', USER);
    expect(await signsIn(`Bearer ${old}`)).to.deep.equal({ refused: 'unsigned' });
  });
});

/** What Teams sends to the bot’s own door: of another issuer, for the bot, of nobody; here even by a key of Entra’s. */
const ofTheBotFramework = (entra: Entra): Promise<string> =>
  new SignJWT({ serviceurl: 'https://smba.trafficmanager.net/emea/' })
    .setProtectedHeader({ alg: 'RS256', kid: 'entra-1' })
    .setIssuer('https://api.botframework.com')
    .setAudience(SSO_APP_ID)
    .setExpirationTime('1h')
    .sign(entra.strangeKey);
