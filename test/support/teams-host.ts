import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { LONGEST_MS } from './browser.ts';
import { complaintsOf, connect } from './teams-host-network.ts';
import { hostPage, PHONE_SCRIPT } from './teams-host-page.ts';
import { aSeat, isPhone, type Seat, type Theme } from './teams-host-seat.ts';
import { anEar, type Ear, type Said, type Tokens, type Told } from './teams-host-told.ts';

/** Where the tab is to the browser; the bot behind it listens on this machine. */
export const TAB = 'https://cme.example.org';

/** What teams-js 2.58 takes for Teams, as it does a few others; it takes nothing that is not https. */
const TEAMS = 'https://teams.microsoft.com/v2/';

export interface Opening {
  /** Where the bot listens: "http://127.0.0.1:3978". */
  readonly bot: string;
  /** What is opened there: "/tab". */
  readonly path: string;
  readonly tokens: Tokens;
  readonly seat?: Partial<Seat>;
  /** Of the frame, in pixels; a desk unless said. */
  readonly size?: { readonly width: number; readonly height: number };
  /** The address of the page around it; Teams' own unless said. */
  readonly host?: string;
}

/** Teams with our app open in it. */
export interface TeamsHost {
  readonly page: Page;
  readonly seat: Seat;
  /** The app: what stands in the frame, now. */
  readonly tab: Frame;
  readonly told: Told;
  /** What the browser complained of, and what the app asked for that there is not. */
  readonly faults: readonly string[];
  /** When the browser has complained of this. */
  complains(words: RegExp): Promise<void>;
  /** Somebody chooses another look. The app must have asked to be told. */
  looks(theme: Theme): Promise<void>;
  /** Somebody presses Save on a configuration page: what was kept, or why not. */
  saves(): Promise<{ readonly kept: Told['config'] } | { readonly refused: unknown }>;
  /** From the next opening on somebody else sits there. */
  becomes(user: Seat['user']): void;
  /** From now on these are the tokens. */
  signsInWith(tokens: Tokens): void;
  /** From now on the bot is out of reach, or within reach again. */
  away(isAway: boolean): void;
  close(): Promise<void>;
}

const DESK = { width: 1280, height: 800 } as const;

/** Opens the app in a Teams of its own: another browser profile, as on another machine. */
export const openHost = async (browser: Browser, opening: Opening): Promise<TeamsHost> => {
  const seat = aSeat(opening.seat);
  const context = await browser.newContext({
    viewport: opening.size ?? DESK,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    ...(isPhone(seat) && { isMobile: true, hasTouch: true }),
  });
  const { faults, complains, onFault } = complaints();
  const ear = anEar(onFault);
  const host = opening.host ?? TEAMS;
  const url = TAB + opening.path;
  const internet = await connect(context, { tab: TAB, bot: opening.bot, host, page: hostPage(url) }, onFault);
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  await complaintsOf(page, onFault);
  const asked = { seat, tokens: opening.tokens };
  await listen(page, ear, asked);
  const tab = await (isPhone(seat) ? opened(page, url) : framed(page, host));
  return {
    page,
    seat,
    get tab() {
      return tab();
    },
    faults,
    complains,
    told: ear.told,
    ...internet,
    ...deedsOf({ page, context, asked, ear }),
  };
};

const complaints = () => {
  const faults: string[] = [];
  const waiting: { readonly words: RegExp; tell(): void }[] = [];
  return {
    faults,
    onFault: (fault: string): void => {
      faults.push(fault);
      for (const { words, tell } of waiting) if (words.test(fault)) tell();
    },
    complains: async (words: RegExp): Promise<void> => {
      if (!faults.some((fault) => words.test(fault)))
        await new Promise<void>((tell) => void waiting.push({ words, tell }));
    },
  };
};

interface Asking {
  seat: Seat;
  tokens: Tokens;
}

/** Only Teams' own page speaks to the host; an app in its frame that did would be a stranger. */
const listen = (page: Page, ear: Ear, asked: Asking): Promise<void> =>
  page
    .exposeBinding('hostHeard', async ({ frame }, message: Said & { id: number; uuidAsString?: string }) => {
      if (frame !== page.mainFrame()) return undefined;
      const args = await ear.hears({ func: message.func, args: message.args ?? [] }, asked);
      return args && { id: message.id, uuidAsString: message.uuidAsString, args };
    })
    .then(() => undefined);

const opened = async (page: Page, url: string): Promise<() => Frame> => {
  await page.addInitScript(PHONE_SCRIPT);
  await page.goto(url);
  return () => page.mainFrame();
};

const framed = async (page: Page, host: string): Promise<() => Frame> => {
  await page.goto(host);
  return () => {
    const tab = page.frame('embedded-page-container');
    if (!tab) throw new Error('the page of the host has no frame');
    return tab;
  };
};

interface World {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly asked: Asking;
  readonly ear: Ear;
}

type Deeds = Pick<TeamsHost, 'looks' | 'saves' | 'becomes' | 'signsInWith' | 'close'>;

const deedsOf = ({ page, context, asked, ear: { told } }: World): Deeds => {
  const says = (func: string, args: readonly unknown[]): Promise<unknown> =>
    page.evaluate(`hostSays(${JSON.stringify({ func, args })})`);
  return {
    looks: async (theme) => {
      asked.seat = { ...asked.seat, theme };
      if (!told.wants.has('themeChange')) throw new Error('the app has not asked to be told of a theme');
      await says('themeChange', [theme]);
    },
    saves: async () => {
      if (!told.wants.has('save')) throw new Error('the app has not asked to be told of Save');
      if (!told.isValid) throw new Error('Save is greyed out: the app has not said that all is filled in');
      const ended = told.next('settings.save.success', 'settings.save.failure');
      await says('settings.save', [{}]);
      const { func, args } = await ended;
      return func === 'settings.save.success' ? { kept: told.config } : { refused: args[0] };
    },
    becomes: (user) => {
      asked.seat = { ...asked.seat, user };
    },
    signsInWith: (tokens) => {
      asked.tokens = tokens;
    },
    close: () => context.close(),
  };
};
