import type { Config } from '../../src/config.ts';

/** The settings of a bot on this machine that checks nobody, on a port of its own choosing. */
export const aConfig = (over: Partial<Config> = {}): Config => ({
  port: 0,
  host: '127.0.0.1',
  coordinators: [],
  dataDir: '.data',
  serviceHosts: [],
  packDays: 5,
  lanes: 1,
  closedDays: [],
  logLevel: 'info',
  ...over,
});

/** A message in Mara's personal chat as Teams sends it, unless told otherwise. */
export const anActivity = (over: object = {}): Readonly<Record<string, unknown>> => ({
  type: 'message',
  id: 'activity-1',
  text: 'help',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  from: { id: '29:MEM-MARA', name: 'Mara Swift', aadObjectId: 'user-MEM-MARA' },
  recipient: { id: '28:bot', name: 'CME Network' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'host' },
  channelData: { tenant: { id: 'host' } },
  ...over,
});
