import { expect } from 'chai';
import { accountAt, managedIdentity } from '../../src/storage/azure-account.ts';

const said = (target: string): string => {
  try {
    accountAt(target, {}).close();
  } catch (error) {
    return String(error);
  }
  return 'accepted';
};

describe('what TABLES may say', () => {
  for (const [what, target] of [
    ['the address of an account', 'https://cmenetwork.table.core.windows.net'],
    [
      'a connection string',
      'DefaultEndpointsProtocol=https;AccountName=cme;AccountKey=a2V5;EndpointSuffix=core.windows.net',
    ],
    [
      'a connection string with its table endpoint',
      'AccountName=cme;AccountKey=a2V5;TableEndpoint=https://cme.table.core.windows.net',
    ],
    [
      'a shared access signature',
      'TableEndpoint=https://cme.table.core.windows.net;SharedAccessSignature=sv=2019&sig=x',
    ],
    [
      'Azurite on this machine',
      'DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:10002/devstoreaccount1',
    ],
    [
      'the same by name',
      'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;TableEndpoint=http://localhost:10002/a',
    ],
    ['UseDevelopmentStorage=true', 'UseDevelopmentStorage=true'],
  ] as const)
    it(`is ${what}`, () => {
      expect(said(target)).to.equal('accepted');
    });

  for (const [what, target, sentence] of [
    ['nonsense', 'tables please', /must be the connection string/],
    ['an address by http', 'http://cme.table.core.windows.net', /must be the connection string/],
    [
      'an endpoint that is none',
      'AccountName=cme;AccountKey=c2VjcmV0;TableEndpoint=nowhere',
      /must be the connection string/,
    ],
    [
      'http to another machine',
      'DefaultEndpointsProtocol=http;AccountName=cme;AccountKey=c2VjcmV0',
      /cme\.table\.core\.windows\.net unencrypted/,
    ],
  ] as const)
    it(`is not ${what}, and the key is not repeated`, () => {
      expect(said(target)).to.match(sentence).and.not.include('c2VjcmV0');
    });
});

describe('an account reached by managed identity', () => {
  it('makes one client a table, and asks for no token before the first request', async () => {
    const account = accountAt('https://cmenetwork.table.core.windows.net', {});
    const client = await account.table('actions');
    expect(client.url).to.equal('https://cmenetwork.table.core.windows.net');
    expect(await account.table('actions')).to.equal(client);
    expect((await account.service()).url).to.equal('https://cmenetwork.table.core.windows.net');
    account.close();
  });

  it('uses the identity Azure gives', async () => {
    expect((await managedIdentity()).getToken).to.be.a('function');
  });
});
