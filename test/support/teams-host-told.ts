import { beginning, contextOf, type Seat } from './teams-host-seat.ts';

/** One thing an app said to its host. */
export interface Said {
  readonly func: string;
  readonly args: readonly unknown[];
}

/** What an app told the host, to be asserted upon. */
export interface Told {
  /** All of it, in order. */
  readonly said: readonly Said[];
  /** It said that it has loaded and that all went well. */
  readonly succeeded: boolean;
  /** It said that it cannot be shown: the reason and the words. */
  readonly failed: { readonly reason: unknown; readonly message: unknown } | undefined;
  /** Whether Save is offered on a configuration page, if it said so. */
  readonly isValid: boolean | undefined;
  /** What a configuration page would have kept. */
  readonly config: Readonly<Record<string, unknown>> | undefined;
  /** Deep links it offered for the tab's own Copy link. */
  readonly shared: readonly {
    readonly subPageId: unknown;
    readonly label: unknown;
    readonly webUrl: unknown;
  }[];
  /** Addresses it had opened: deep links, and pages in the system's browser. */
  readonly opened: readonly string[];
  /** Addresses it had put on the meeting's stage. */
  readonly staged: readonly string[];
  /** What it wants to be told of: "themeChange". */
  readonly wants: ReadonlySet<string>;
  /** The last time that it said this, or the first time that it will. */
  once(func: string): Promise<Said>;
  /** The next time that it says any of these. */
  next(...funcs: readonly string[]): Promise<Said>;
}

/** What a sign-in is refused with, in the words that Teams hands on: consent_required, interaction_required, … */
export class Refused extends Error {}

/** Gives the token of whoever sits there, or throws Refused. */
export type Tokens = () => string | Promise<string>;

export interface Asked {
  readonly seat: Seat;
  readonly tokens: Tokens;
}

/** Remembers what is said, and knows what a host answers; undefined where a host says nothing. */
export interface Ear {
  readonly told: Told;
  hears(said: Said, asked: Asked): Promise<readonly unknown[] | undefined>;
}

type Answers = Readonly<
  Record<string, (asked: Asked, args: readonly unknown[]) => readonly unknown[] | Promise<readonly unknown[]>>
>;

const DONE = [true] as const;
const NO_PERMISSION = {
  errorCode: 1000,
  message: "App doesn't have sufficient permission to use this API",
} as const;

const ANSWERS: Answers = {
  initialize: ({ seat }) => beginning(seat),
  getContext: ({ seat }) => [contextOf(seat)],
  'authentication.getAuthToken': ({ tokens }) => token(tokens),
  'authentication.authenticate': () => [false, 'CancelledByUser'],
  'settings.setSettings': () => DONE,
  executeDeepLink: () => DONE,
  'pages.navigateToApp': () => DONE,
  'meeting.getAppContentStageSharingCapabilities': ({ seat: { stage } }) =>
    stage ? [null, { doesAppHaveSharePermission: stage.may }] : [NO_PERMISSION, null],
  'meeting.shareAppContentToStage': ({ seat: { stage } }) =>
    stage?.refuses ? [{ errorCode: stage.refuses, message: 'not for end users' }, null] : [null, true],
};

/** What a host takes in and says nothing to. */
const UNANSWERED: ReadonlySet<string> = new Set([
  'registerHandler',
  'appInitialization.appLoaded',
  'appInitialization.success',
  'appInitialization.failure',
  'appInitialization.expectedFailure',
  'settings.setValidityState',
  'settings.save.success',
  'settings.save.failure',
  'settings.remove.success',
  'settings.remove.failure',
  'shareDeepLink',
  'setFrameContext',
  'returnFocus',
  'readyToUnload',
]);

const token = async (tokens: Tokens): Promise<readonly unknown[]> => {
  try {
    return [true, await tokens()];
  } catch (error) {
    if (error instanceof Refused) return [false, error.message];
    throw error;
  }
};

/** @param onStrange told of what no host of this kind answers, so that no test waits for it unawares */
export const anEar = (onStrange: (fault: string) => void): Ear => {
  const said: Said[] = [];
  const waiting: { readonly funcs: readonly string[]; tell(one: Said): void }[] = [];
  const told = toldBy(said, (...funcs) => new Promise((tell) => void waiting.push({ funcs, tell })));
  return {
    told,
    hears: async (one, asked) => {
      said.push(one);
      for (const { funcs, tell } of waiting) if (funcs.includes(one.func)) tell(one);
      const answer = ANSWERS[one.func];
      if (answer) return answer(asked, one.args);
      if (one.func === 'settings.getSettings') return [told.config ?? {}];
      if (!UNANSWERED.has(one.func)) onStrange(`asked the host for ${one.func}, which this double knows not`);
      return undefined;
    },
  };
};

const toldBy = (said: readonly Said[], next: Told['next']): Told => {
  const all = (func: string): readonly Said[] => said.filter((one) => one.func === func);
  const last = (func: string): Said | undefined => all(func).at(-1);
  return {
    said,
    get succeeded() {
      return last('appInitialization.success') !== undefined;
    },
    get failed() {
      const one = last('appInitialization.failure') ?? last('appInitialization.expectedFailure');
      return one && { reason: one.args[0], message: one.args[1] };
    },
    get isValid() {
      const one = last('settings.setValidityState');
      return one && one.args[0] === true;
    },
    get config() {
      return last('settings.setSettings')?.args[0] as Told['config']; // pages.config.setConfig sends one object
    },
    get shared() {
      return all('shareDeepLink').map(({ args: [subPageId, label, webUrl] }) => ({
        subPageId,
        label,
        webUrl,
      }));
    },
    get opened() {
      return all('executeDeepLink').map(({ args: [url] }) => String(url));
    },
    get staged() {
      return all('meeting.shareAppContentToStage').map(({ args: [url] }) => String(url));
    },
    get wants() {
      return new Set(all('registerHandler').map(({ args: [name] }) => String(name)));
    },
    once: async (func) => last(func) ?? next(func),
    next,
  };
};
