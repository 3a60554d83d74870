/** Where a message goes, as far as the limits of Teams ask. */
export interface Going {
  readonly conversation: string;
  readonly tenant: string;
}

/** The limits of Teams, over everything that this instance sends. */
export interface Limits {
  /** A message has gone there: an answer, which never waits. */
  sent(to: Going): void;
  /** Nothing where a message that can wait may go there now, which then counts; or so many milliseconds to wait. */
  turn(to: Going): number;
}

interface Window {
  readonly most: number;
  readonly ms: number;
  /** Messages do not come there as evenly as they went: so much longer is looked back. */
  readonly uneven: number;
}

/** Of one bot in one conversation: the limits that Teams documents for sending and creating. */
const CONVERSATION: readonly Window[] = [
  { most: 7, ms: 1_000, uneven: 100 },
  { most: 8, ms: 2_000, uneven: 100 },
  { most: 60, ms: 30_000, uneven: 100 },
  { most: 1_800, ms: 3_600_000, uneven: 100 },
];
/** Of one app in one tenant: 50 a second, of which what can wait leaves some free. */
const TENANT: readonly Window[] = [{ most: 48, ms: 1_000, uneven: 30 }];

/** Conversations and tenants that are remembered; past that, those quiet for longest are forgotten. */
const MOST = 20_000;

/** @param elapsed milliseconds that only grow */
export const limitsOf = (elapsed: () => number): Limits => {
  const conversations = recentOf(CONVERSATION);
  const tenants = recentOf(TENANT);
  const sent = ({ conversation, tenant }: Going): void => {
    const now = elapsed();
    conversations.add(conversation, now);
    tenants.add(tenant, now);
  };
  return {
    sent,
    turn: (to) => {
      const now = elapsed();
      const ms = Math.max(conversations.waitFor(to.conversation, now), tenants.waitFor(to.tenant, now));
      if (ms === 0) sent(to);
      return ms;
    },
  };
};

/** The latest moments of each key, oldest first: as many as the windows look back upon. */
const recentOf = (windows: readonly Window[]) => {
  const most = Math.max(...windows.map((window) => window.most));
  const longest = Math.max(...windows.map(({ ms, uneven }) => ms + uneven));
  const moments = new Map<string, number[]>();
  const of = (key: string, now: number): number[] =>
    (moments.get(key) ?? []).filter((at) => at > now - longest);
  return {
    add: (key: string, now: number): void => {
      const kept = [...of(key, now), now].slice(-most);
      moments.delete(key); // so that it comes last
      moments.set(key, kept);
      if (moments.size > MOST) moments.delete(moments.keys().next().value ?? '');
    },
    waitFor: (key: string, now: number): number => {
      const before = of(key, now);
      return Math.max(0, ...windows.map((window) => waitIn(window, before, now)));
    },
  };
};

/** Until the message that is `most` back has left the window. */
const waitIn = ({ most, ms, uneven }: Window, before: readonly number[], now: number): number => {
  const blocking = before[before.length - most];
  return blocking === undefined ? 0 : Math.max(0, blocking + ms + uneven - now);
};
