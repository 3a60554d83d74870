import type { IncomingMessage } from 'node:http';
import { expect } from 'chai';
import { addressOf } from '../../src/web/address.ts';

/** As much of a request as its sender's address depends on. */
const from = (remoteAddress: string | undefined, forwarded?: string): IncomingMessage =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as IncomingMessage; // no more of it is read

const FRONT = '169.254.129.1';

describe('the address a request came from', () => {
  const BEHIND: readonly (readonly [what: string, forwarded: string | undefined, address: string])[] = [
    ['an address and a port, as App Service writes it', '192.0.2.7:51234', '192.0.2.7'],
    ['an address alone', '192.0.2.7', '192.0.2.7'],
    ['what the sender wrote, and then who they are', '10.0.0.1, 198.51.100.9,192.0.2.7:51234', '192.0.2.7'],
    ['IPv6 with a port', '[2001:db8:1:2:3:4:5:6]:443', '2001:db8:1:2::'],
    ['IPv6 alone, in short', '2001:db8::7', '2001:db8:0:0::'],
    ['IPv6 with zeros before a group', '2001:0DB8:0001:0002::9', '2001:db8:1:2::'],
    ['IPv4 in IPv6', '[::ffff:192.0.2.7]:51234', '192.0.2.7'],
    ['no address at the end: the front it came through', '192.0.2.7, tulip', FRONT],
    ['nothing', '', FRONT],
    ['no header', undefined, FRONT],
  ];
  for (const [what, forwarded, address] of BEHIND)
    it(`is the last that the front names: ${what}`, () => {
      expect(addressOf(from(FRONT, forwarded), true)).to.equal(address);
    });

  it('is that of the connection where nothing stands in front, whatever the sender wrote', () => {
    expect(addressOf(from('198.51.100.9', '192.0.2.7'), false)).to.equal('198.51.100.9');
    expect(addressOf(from('::1'), false)).to.equal('0:0:0:0::');
    expect(addressOf(from('fe80::1%eth0'), false)).to.equal('fe80:0:0:0::');
  });

  it('is one for all of whom nothing is known', () => {
    expect(addressOf(from(undefined), false)).to.equal('unknown');
  });
});
