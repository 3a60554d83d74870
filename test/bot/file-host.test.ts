import { expect } from 'chai';
import fc from 'fast-check';
import { fileAddress, isInside, outside } from '../../src/bot/file-host.ts';

const STRICT = { hosts: ['chat.example.org', '127.0.0.1:9000'], loopback: false };
const LOCAL = { hosts: [], loopback: true };

describe('an address of a file', () => {
  for (const url of [
    'https://contoso-my.sharepoint.com/personal/mara_contoso/_layouts/15/download.aspx?UniqueId=1&tempauth=a.b',
    'https://contoso.sharepoint.com/personal/x/_api/v2.0/drive/items/01/uploadSession?guid=1',
    'https://CONTOSO.SharePoint.com/x',
    'http://127.0.0.1:9000/x',
  ])
    it(`is Teams’: ${url.slice(0, 60)}`, () => expect(fileAddress(url, STRICT)).to.be.instanceOf(URL));

  for (const url of [
    '',
    'https://sharepoint.com/x',
    'http://contoso.sharepoint.com/x',
    'https://contoso.sharepoint.com:8443/x',
    'https://contoso.sharepoint.com./x',
    'https://contoso.sharepoint.com.evil.example/x',
    'https://evilsharepoint.com/x',
    'https://user@contoso.sharepoint.com/x',
    'https://contoso.sharepoint.com@evil.example/x',
    'https://evil.example/?contoso.sharepoint.com',
    'https://evil.example\\.sharepoint.com/x',
    'https://10.0.0.1/x',
    'https://[::1]/x',
    'https://chat.example.org/x',
    'http://chat.example.org/x',
    'http://127.0.0.1:9001/x',
    'http://localhost/x',
    'ftp://contoso.sharepoint.com/x',
    'data:text/plain,x',
  ])
    it(`is not Teams’: ${JSON.stringify(url)}`, () => expect(fileAddress(url, STRICT)).to.equal(undefined));

  it('may be this machine where nobody is checked at the door', () => {
    expect(fileAddress('http://127.0.0.1:1234/x', LOCAL)).to.be.instanceOf(URL);
    expect(fileAddress('http://192.168.0.1:1234/x', LOCAL)).to.equal(undefined);
  });

  it('whatever is given, leads to SharePoint or to this machine', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webUrl({ withQueryParameters: true })), (given) => {
        const url = fileAddress(given, LOCAL);
        if (url) expect(url.hostname).to.match(/\.sharepoint\.com$|^localhost$|^127\.|^\[::1\]$/);
      }),
    );
  });
});

describe('an address inside', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    'no address',
  ])
    it(`is ${address}`, () => expect(isInside(address)).to.equal(true));

  for (const address of [
    '13.107.136.8',
    '52.104.0.1',
    '2620:1ec:8f8::8',
    '172.32.0.1',
    '::ffff:13.107.136.8',
  ])
    it(`is not ${address}`, () => expect(isInside(address)).to.equal(false));
});

describe('looking up where a file is', () => {
  type Found = readonly { readonly address: string; readonly family: number }[];
  const looked = (found: Found, all = true) => {
    const look = (_: string, __: object, done: (error: null, found: Found) => void) => done(null, found);
    let outcome: readonly unknown[] = [];
    outside(look as never)('contoso.sharepoint.com', { all }, (...given) => {
      outcome = given;
    }); // the same call as Node's own look-up
    return outcome;
  };
  const GOOD = { address: '13.107.136.8', family: 4 };
  const BAD = { address: '10.0.0.1', family: 4 };

  it('gives what was found, as it was asked for', () => {
    expect(looked([GOOD])).to.deep.equal([null, [GOOD]]);
    expect(looked([GOOD], false)).to.deep.equal([null, '13.107.136.8', 4]);
  });

  it('gives nothing where any of it leads inside, or nothing was found', () => {
    for (const found of [[GOOD, BAD], [BAD], []])
      for (const all of [true, false]) expect(looked(found, all)[0]).to.be.instanceOf(Error);
  });
});
