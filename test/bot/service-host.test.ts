import { expect } from 'chai';
import fc from 'fast-check';
import { isTrusted, type Trust } from '../../src/bot/service-host.ts';

const STRICT: Trust = { hosts: ['chat.example.org', '127.0.0.1:9000'], loopback: false };
const LOCAL: Trust = { hosts: [], loopback: true };

describe('a service address', () => {
  for (const url of [
    'https://smba.trafficmanager.net/uk/',
    'https://smba.trafficmanager.net/emea/11111111-2222-3333-4444-555555555555/',
    'https://SMBA.trafficmanager.net',
    'https://europe.webchat.botframework.com/',
    'https://smba.infra.gov.teams.microsoft.us/gov',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
    'https://api.botframework.azure.us/',
    'https://chat.example.org/teams',
    'http://127.0.0.1:9000/',
  ])
    it(`is trusted: ${url}`, () => expect(isTrusted(url, STRICT)).to.equal(true));

  for (const url of [
    '',
    'smba.trafficmanager.net',
    'http://smba.trafficmanager.net/uk/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://smba.trafficmanager.net:pw@evil.example/',
    'https://user@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net./',
    'https://evil-smba.trafficmanager.net/',
    'https://evil.trafficmanager.net/',
    'https://xbotframework.com/',
    'https://botframework.com.evil.example/',
    'https://evil.example/smba.trafficmanager.net',
    'https://evil.example?smba.trafficmanager.net',
    'https://evil.example#smba.trafficmanager.net',
    'https://evil.example\\@smba.trafficmanager.net/',
    'https:\\\\smba.trafficmanager.net/',
    'https://smba.trafficmanager.net\n.evil.example/',
    'https://smba。trafficmanager.net/',
    'https://20.50.60.70/',
    'https://[::1]/',
    'http://127.0.0.1:9001/',
    'http://localhost:9000/',
    'http://chat.example.org/teams',
    'https://chat.example.org:444/',
    'ftp://chat.example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ])
    it(`is not trusted: ${JSON.stringify(url)}`, () => expect(isTrusted(url, STRICT)).to.equal(false));

  it('may be any port of this machine where nobody is checked at the door', () => {
    for (const url of ['http://localhost:56150', 'http://127.0.0.1:1/', 'http://[::1]:3978/x'])
      expect(isTrusted(url, LOCAL)).to.equal(true);
    expect(isTrusted('http://192.168.1.4:56150', LOCAL)).to.equal(false);
    expect(isTrusted('https://smba.trafficmanager.net/uk/', LOCAL)).to.equal(true);
  });

  it('is never trusted for what stands before, behind or around a trusted name', () => {
    const host = fc.constantFrom(
      'smba.trafficmanager.net',
      'x.botframework.com',
      'x.teams.microsoft.com',
      'chat.example.org',
    );
    const junk = fc.string({ minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(host, junk, junk, (name, before, behind) => {
        for (const url of [
          `https://${before}${name}${behind}`,
          `${before}https://${name}${behind}`,
          `https://${name}${behind}`,
        ]) {
          if (!isTrusted(url, STRICT)) continue;
          const real = new URL(url);
          const known =
            /^(smba\.trafficmanager\.net|chat\.example\.org|([a-z0-9-]+\.)+(botframework\.com|teams\.microsoft\.com))$/;
          expect(real.hostname).to.match(known);
          expect([real.username, real.password, real.port]).to.deep.equal(['', '', '']);
        }
      }),
      { seed: 20261123, numRuns: 2_000 },
    );
  });

  it('is decided without ever throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })),
        (url) => {
          expect(isTrusted(url, STRICT)).to.equal(false);
        },
      ),
      { seed: 20261123, numRuns: 1_000 },
    );
  });
});
