import { type Caller, isMember } from '../../domain/caller.ts';
import { capital } from '../../domain/words.ts';

/** What help needs to know of a command. */
export interface Offer {
  readonly name: string;
  readonly summary: string;
  readonly example?: string | undefined;
  /** Whether this caller may give it. */
  readonly may: boolean;
  /** Whether a role of theirs lets them, where an ordinary member may not: approving is a lead's work too. */
  readonly ofRole: boolean;
  /** Whether anybody may: what a stranger needs and a member has behind them. */
  readonly open: boolean;
  readonly first: boolean;
}

export interface HelpLine {
  readonly type: string;
  readonly summary: string;
}

const SIX = 6;
const ALL: HelpLine = { type: 'help all', summary: 'Everything you can type' };

const line = ({ name, summary, example }: Offer): HelpLine => ({ type: example ?? name, summary });

/** Six lines for this person: what their role adds, then what everybody does; of each, what is needed most. */
export const sixLines = (offers: readonly Offer[], caller: Caller): readonly HelpLine[] => {
  const shown = offers
    .filter((offer) => offer.may && offer.example)
    .sort((a, b) => Number(b.first) - Number(a.first));
  if (!isMember(caller)) return shown.slice(0, SIX).map(line);
  const own = shown.filter((offer) => offer.ofRole).slice(0, 2);
  const shared = shown.filter((offer) => !offer.ofRole && !offer.open);
  return [...own, ...shared.slice(0, SIX - 1 - own.length)].map(line).concat(ALL);
};

export const everyLine = (offers: readonly Offer[]): readonly HelpLine[] =>
  offers.filter((offer) => offer.may).map(line);

/** A room's name as people read it. */
export const titleOf = (room: string): string => (room === 'roundtable' ? 'Round-table' : capital(room));

/** Whether these words name that room: "round-table" is the roundtable. */
export const isRoom = (words: string, room: string): boolean => words.replace(/[\s-]+/g, '') === room;

/** What to say first to this person. */
export const welcome = (caller: Caller): string => {
  if (caller.standing === 'pending')
    return 'A coordinator has yet to approve you. You will be told here when they have. Until then you can type:';
  if (!isMember(caller))
    return 'This is the bot of the South East Children Missing Education Network. Ask to join to use it. You can type:';
  return `Hello ${caller.person.name.split(' ')[0]}. You can type:`;
};

const FIRST_LOOK = 3;
const EVERYTHING: HelpLine = { type: 'help', summary: 'What else you can type' };

/** What somebody who has just met the bot may begin with. */
export const firstLines = (offers: readonly Offer[], caller: Caller): readonly HelpLine[] => {
  const lines = sixLines(offers, caller).filter(({ type }) => type !== ALL.type && type !== 'privacy');
  return [...lines.slice(0, FIRST_LOOK), EVERYTHING];
};

const WHAT =
  'I keep the actions, meetings and figures of the South East Children Missing Education Network, and remind people of what is due.';

/** What this is, and where this person stands. */
export const welcomeSays = (caller: Caller): string => {
  if (caller.standing === 'pending')
    return `${WHAT} A coordinator has yet to approve you; you will be told here when they have.`;
  if (!isMember(caller)) return `${WHAT} Members of the network can use me. To ask to join, say for whom.`;
  return `Hello ${caller.person.name.split(' ')[0]}. ${WHAT}`;
};

/** What is said once where somebody has put the bot into a team or chat and it has no chat of theirs to say it in. */
export const WELCOME_HERE =
  'This is the bot of the CME Network. It posts nothing by itself, and what one person or local authority owes is never shown here: mention it and ask, for example **help**.';

/** The same for whoever put it there, in their own chat. */
export const WELCOME_THERE =
  'You added me to a team or chat. I have posted nothing there, and will not by myself: mention me there to ask, for example **next meeting**. What somebody owes is shown in their own chat alone.';
