import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { identityFault } from '../../domain/keepable.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import type { Result } from '../../domain/result.ts';
import { takeMeeting } from '../../domain/take-meeting.ts';
import { sayMeeting, whichMeeting } from '../../domain/which-meeting.ts';
import { plural, shorten } from '../../domain/words.ts';
import { listCard } from './cards.ts';
import type { Room } from './commands-reply.ts';
import { type Decision, sayOutcome } from './decision.ts';
import { placeOf } from './store-places.ts';
import { isWanted, readWanted, type Wanted } from './wanted.ts';

/** On one card. */
const PAGE = 8;

/** Looked through at most for words: one storage request. */
const SEARCHED = 200;

interface Asked extends Wanted {
  readonly of?: Meeting;
}

/** The newest decisions first; of one meeting, of one outcome, or with these words. */
export const listDecisions = async (
  room: Room,
  turn: MemberTurn,
  { said, after }: { readonly said: string; readonly after?: string },
): Promise<Reply> => {
  const fault = identityFault(said, turn.today);
  if (fault) return refusedAs(fault);
  const asked = askedIn(said, turn);
  if (asked.refused) return refusedAs(asked);
  const { of } = asked.value;
  return of
    ? {
        card: ofOne(await room.store.ofMeeting(of.id), asked.value, { said, after, register: turn.register }),
      }
    : ofAll(room, turn, { said, after, asked: asked.value });
};

const askedIn = (said: string, turn: MemberTurn): Result<Asked> => {
  const taken = takeMeeting(said.replace(/^\s*(?:from|made (?:at|in))\s+/i, 'of '), turn.register, turn);
  if (!taken) return { value: readWanted(said) };
  const which = whichMeeting(taken.words, { ...turn, otherwise: undefined });
  if (which.refused) return which;
  return { value: { ...readWanted(taken.rest), of: which.value.meeting } };
};

interface Listing {
  readonly said: string;
  readonly after: string | undefined;
  readonly register: Register;
}

/** A meeting's decisions are few: they are read whole, and shown a page at a time in their order. */
const ofOne = (all: readonly Decision[], asked: Asked, { said, after, register }: Listing) => {
  const found = all.filter((one) => isWanted(one, asked));
  const begins = after ? found.findIndex(({ ref }) => ref === after) + 1 : 0;
  const decisions = found.slice(begins, begins + PAGE);
  const next = begins + PAGE < found.length ? decisions.at(-1)?.ref : undefined;
  const title = asked.of ? `Decisions of ${sayMeeting(asked.of)}` : 'Decisions';
  const says = found.length > 0 ? plural(found.length, 'decision') : 'There are none.';
  return listCard({ title, decisions, says, asked: said, ...(next && { next }) }, register);
};

const ofAll = async (
  room: Room,
  { register }: MemberTurn,
  { said, after, asked }: Omit<Listing, 'register'> & { readonly asked: Asked },
): Promise<Reply> => {
  const isSearch = asked.words.trim() !== '' || asked.outcome !== undefined;
  const page = await room.store.page(isSearch ? SEARCHED : PAGE, after);
  const found = page.decisions.filter((one) => isWanted(one, asked));
  const decisions = found.slice(0, PAGE);
  const cut = found.length > PAGE ? decisions.at(-1) : undefined;
  const next = cut ? placeOf(cut) : page.next;
  const view = {
    title: titleOf(asked),
    decisions,
    says: saysOf(page, { found, after, isSearch }),
    asked: said,
  };
  return { card: listCard({ ...view, ...(next && { next }) }, register) };
};

const titleOf = ({ outcome, words }: Asked): string =>
  [outcome ? `Decisions: ${sayOutcome(outcome).toLowerCase()}` : 'Decisions', shorten(words.trim(), 60)]
    .filter(Boolean)
    .join(', about ');

interface Found {
  readonly found: readonly Decision[];
  readonly after: string | undefined;
  readonly isSearch: boolean;
}

/** A search says how far it looked. */
const saysOf = (
  page: { readonly decisions: readonly Decision[]; readonly next?: string },
  { found, after, isSearch }: Found,
): string => {
  if (isSearch) {
    const which = after ? 'the next' : 'the newest';
    const looked = page.next ? ` in ${which} ${page.decisions.length} decisions` : '';
    const most = found.length > PAGE ? `, the first ${PAGE} of them here` : '';
    return found.length > 0 ? `${found.length} found${looked}${most}.` : `None found${looked}.`;
  }
  return page.decisions.length > 0
    ? 'The newest first.'
    : 'There are none yet. Type proposed and what you put forward.';
};
