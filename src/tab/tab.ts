import { known, type Speaker } from '../core/known.ts';
import { type Caller, isMember, members } from '../domain/caller.ts';
import { type Asked, CALLS, type Call, type From, isCall } from './asked.ts';
import { press, type } from './doing.ts';
import { look } from './looking.ts';
import { type FoundPage, pagesAt, pagesOf, titleOf } from './pages.ts';
import type { TabParts } from './parts.ts';
import { isSame, words } from './shown.ts';
import type { SignedIn } from './sign-in.ts';

/** What a request of the tab's client is answered over HTTP. */
export interface TabAnswer {
  readonly status: number;
  readonly body: object;
}

const REFUSED = {
  unsigned: { status: 401, body: { say: 'Teams has to say who you are. Open this tab again.' } },
  tenant: { status: 403, body: { say: 'The network does not serve your organisation.' } },
  keys: { status: 503, body: { say: 'Who you are cannot be checked at the moment. Try again in a minute.' } },
} as const satisfies Record<Extract<SignedIn, { refused: string }>['refused'], TabAnswer>;

const NOT_SET_UP = {
  status: 503,
  body: {
    say: 'Signing in to this tab is not set up yet. Everything in it can be done in a chat with the bot.',
  },
};
const UNREADABLE = {
  status: 400,
  body: { say: 'This tab and the bot are of different versions. Open it again.' },
};
const NOWHERE = { status: 404, body: { say: 'There is nothing at this address.' } };

const JOIN =
  'Members of the network see their actions, returns and meetings here. To ask to join, open a chat with the bot and type **join** and your local authority, for example **join Kent**.';
const WAITING = 'A coordinator has yet to approve you. Then your actions, returns and meetings are here.';

/** Answers the tab's client: who asks is proved first, and whoever is no member is told how to become one. */
export interface Tab {
  /** Who brings this token, or why that is not known. */
  enter(authorization: string): Promise<{ readonly account: Speaker } | TabAnswer>;
  /** What they ask. */
  answer(account: Speaker, name: string, json: unknown): Promise<TabAnswer>;
}

/** Neither throws. */
export const tab = (parts: TabParts): Tab => {
  const pages = pagesOf(parts.router);
  const caught = async <T>(work: () => Promise<T>): Promise<T | TabAnswer> => {
    try {
      return await work();
    } catch (error) {
      const reference = parts.newReference('ERR');
      parts.log.error({ reference, err: error }, 'fault');
      return { status: 500, body: { say: `Something went wrong on our side. Quote ${reference}.` } };
    }
  };
  return {
    enter: (authorization) =>
      caught(async () => {
        if (!parts.signIn) return NOT_SET_UP;
        const signed = await parts.signIn(authorization);
        return 'refused' in signed ? REFUSED[signed.refused] : signed;
      }),
    answer: (account, name, json) =>
      caught(async () => (isCall(name) ? answered(parts, pages, { account, name, json }) : NOWHERE)),
  };
};

interface Request {
  readonly account: Speaker;
  readonly name: Call;
  readonly json: unknown;
}

const answered = async (
  parts: TabParts,
  pages: readonly FoundPage[],
  { account, name, json }: Request,
): Promise<TabAnswer> => {
  const { caller } = await known(parts, { account, may: members }, parts.clock());
  // Nothing is run here for whoever is no member.
  if (!isMember(caller)) {
    const shown = words(caller.standing === 'pending' ? WAITING : JOIN);
    // Somebody who was one a moment ago keeps what stands there, and what was typed.
    return ok(name === 'start' ? { pages: [], shown } : { ...shown, refused: true });
  }
  if (name === 'start')
    return read('start', json, (asked) => start(parts, pages, { account, caller, asked }));
  if (name === 'press') return read('press', json, (asked) => press(parts, account, asked));
  if (name === 'type') return read('type', json, (asked) => type(parts, account, asked));
  return read('look', json, async ({ print, ...asked }) => {
    const shown = await look(parts, pages, { ...asked, account, print });
    return isSame(shown, print) ? { same: true } : shown;
  });
};

const ok = (body: object): TabAnswer => ({ status: 200, body });

const read = async <C extends Call>(
  name: C,
  json: unknown,
  answer: (asked: Asked<C>) => Promise<object>,
): Promise<TabAnswer> => {
  const asked = CALLS[name].safeParse(json);
  return asked.success ? ok(await answer(asked.data as Asked<C>)) : UNREADABLE; // parsed by the very shape that the type is of
};

interface Starting extends Pick<Request, 'account'> {
  readonly caller: Caller;
  readonly asked: Asked<'start'>;
}

const start = async (
  parts: TabParts,
  pages: readonly FoundPage[],
  { account, caller, asked }: Starting,
): Promise<object> => {
  const here = pagesAt(pages, asked.at, caller);
  const from = firstOf(asked, here);
  const shown = from && (await look(parts, pages, { ...asked, account, from }));
  return { pages: here.map((page) => titleOf(page, asked.at)), ...(shown && { shown }) };
};

/** What it opens with. Somebody put the stage before everybody, so a page of the stage stands there and nothing else. */
const firstOf = ({ at, from }: Asked<'start'>, here: readonly FoundPage[]): From | undefined => {
  const isHere = from && 'page' in from && here.some(({ page }) => page.name === from.page);
  if (from && (at !== 'stage' || isHere)) return from;
  return here[0] && { page: here[0].page.name };
};
