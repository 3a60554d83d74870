import { lookup as resolve } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { isLoopback } from '../settings.ts';
import type { Trust } from './service-host.ts';

/**
 * Where Teams keeps the files of personal chats: OneDrive for work, which is SharePoint. Bots get no files in the US
 * government's own clouds (GCC High and DoD), so their hosts are not here.
 */
const MICROSOFT = /^([a-z0-9-]+\.)+sharepoint\.com$/;

/** The address, where the bot may fetch from it or send to it. Plain http is for this machine alone. */
export const fileAddress = (address: string, { hosts, loopback }: Trust): URL | undefined => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username || url.password) return undefined;
  if (url.protocol === 'http:')
    return isLoopback(url.hostname) && (loopback || hosts.includes(url.host)) ? url : undefined;
  return url.protocol === 'https:' && url.port === '' && MICROSOFT.test(url.hostname) ? url : undefined;
};

const INSIDE: readonly (readonly [net: string, bits: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 127, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

const inside = new BlockList();
for (const [net, bits, family] of INSIDE) inside.addSubnet(net, bits, family);

/** Whether an address lies in a network of one's own, where nothing of Microsoft's is. */
export const isInside = (address: string): boolean =>
  isIP(address) === 0 || inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** The look-up of a name, refusing every answer that leads inside: the connection is made to what was checked. */
export const outside =
  (look: typeof resolve = resolve): LookupFunction =>
  (hostname, options, done) => {
    look(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || !first) return done(error ?? new Error('no address'), '');
      if (found.some(({ address }) => isInside(address)))
        return done(Object.assign(new Error('an address inside'), { code: 'EINSIDE' }), '');
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
  };
