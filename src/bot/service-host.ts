import { isLoopback } from '../settings.ts';

/** Where Teams is served from, the government clouds included. */
const MICROSOFT = [
  /^smba\.trafficmanager\.net$/,
  /^([a-z0-9-]+\.)+botframework\.(com|us|azure\.us)$/,
  /^([a-z0-9-]+\.)+teams\.microsoft\.(com|us)$/,
];

/** One plain form, so that no two readers of the address can understand it differently. */
const PLAIN = /^https?:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?(\/[\w.~%/-]*)?$/i;

/** The further hosts of the settings; without an app id this machine is one. */
export interface Trust {
  readonly hosts: readonly string[];
  readonly loopback: boolean;
}

/** Whether the bot may send anything to this address. Plain http is for this machine alone. */
export const isTrusted = (serviceUrl: string, { hosts, loopback }: Trust): boolean => {
  if (!PLAIN.test(serviceUrl) || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, host, port } = new URL(serviceUrl);
  const near = isLoopback(hostname);
  if (protocol === 'http:' && !near) return false;
  if (hosts.includes(host) || (near && loopback)) return true;
  return port === '' && MICROSOFT.some((shape) => shape.test(hostname));
};
