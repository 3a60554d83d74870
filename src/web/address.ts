import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network address that a request came from. Where https ends before it gets here, that is the last one in
 * X-Forwarded-For: App Service adds it, as address and port, behind whatever the sender wrote there. Anywhere else the
 * header is the sender's own words.
 */
export const addressOf = ({ headers, socket }: IncomingMessage, isSecure: boolean): string => {
  const forwarded = isSecure ? [headers['x-forwarded-for'] ?? []].flat().join(',') : '';
  const last = forwarded.split(',').at(-1)?.trim() ?? '';
  return networkOf(withoutPort(last)) ?? networkOf(socket.remoteAddress ?? '') ?? 'unknown';
};

const withoutPort = (address: string): string =>
  /^\[([^\]]*)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address;

/** An IPv4 address; of IPv6 the 64 bits that one household or office has, since it has all addresses within. */
const networkOf = (address: string): string | undefined => {
  const four = address.replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (isIPv4(four)) return four;
  if (!isIPv6(address)) return undefined;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const first = head ? head.split(':') : [];
  const rest = tail === undefined ? [] : Array<string>(8).fill('0');
  return `${[...first, ...rest].slice(0, 4).map(plain).join(':')}::`;
};

const plain = (group: string): string => group.replace(/^0+(?=.)/, '');
