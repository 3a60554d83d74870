import type { Who } from './walk-people.ts';
import { roomOf } from './walk-rooms.ts';

/** Where it is read: a group and a channel are read by everybody there. */
export type Place = 'personal' | 'group' | 'channel';

/** Something of Surrey's that is found again wherever it is shown. */
export interface Marker {
  readonly what: string;
  /** As it is written: a figure with and without its comma. */
  readonly words: readonly string[];
  /** Who may read it in their own chat. */
  readonly own: readonly Who[];
  /** Whether members may read it where others read along. */
  readonly inGroups?: true;
  /** Whether they may be shown it in a group in answer to a button, which is theirs alone. */
  readonly alone?: true;
  /** What makes it everybody's: an item that is accepted is on the agenda. */
  readonly until?: RegExp;
  /** What a coordinator asks for in a group in so many words, and gets (maySeeNames of the room of requests). */
  readonly asked?: RegExp;
  /** The rooms in whose answers it says something; anywhere else it is a name like any other. */
  readonly within?: RegExp;
}

const SURREY = ['surrey', 'lead of Surrey'] as const;
/** A draft is its authority's, and the coordinator's, who may act for anyone (decision 10). */
const DRAFTING = [...SURREY, 'coordinator'] as const;
/** What was submitted goes to whoever asked for it as well (decisions 3 and 10). */
const RECEIVING = [...DRAFTING, 'recipient'] as const;
const OTHERWISE = [...DRAFTING, 'other recipient'] as const;
const MEMBERS = [
  ...RECEIVING,
  'other recipient',
  'officer',
  'chair',
  'kent',
  'deputy of Kent',
  'lead of Kent',
  'portsmouth',
] as const;

const words = (what: string, word: string, own: readonly Who[]): Marker => ({ what, words: [word], own });

const figure = (what: string, n: number, own: readonly Who[]): Marker => ({
  what,
  words: [String(n), n.toLocaleString('en-GB')],
  own,
});

/** All that is Surrey's, and who may see it: grounded in decisions 3 and 10 and the rooms' own may.ts. */
export const MARKERS = {
  drafted: figure('a figure in draft', 913751, DRAFTING),
  'drafted note': words('what was said to a query in draft', 'dunlinmere', DRAFTING),
  submitted: figure('a figure submitted, not released', 721943, RECEIVING),
  'submitted note': words('what was said to a query, submitted', 'heronbrook', RECEIVING),
  queried: figure('a figure that was sent back', 634339, RECEIVING),
  query: words('why it was sent back', 'sandpiperfield', RECEIVING),
  'given back': words('why the lead gave a draft back', 'curlewgate', DRAFTING),
  narrative: words('what a return says in words', 'lapwingholt', DRAFTING),
  shared: { ...figure('a figure shared with members', 846157, MEMBERS), inGroups: true },
  amended: figure('a pending amendment of it', 857369, RECEIVING),
  'amended because': words('why it is amended', 'plovercombe', RECEIVING),
  shown: figure('a figure shown at a meeting', 435781, RECEIVING),
  before: figure('a figure of the period before', 398939, RECEIVING),
  'to another': figure('a figure for another recipient', 523169, OTHERWISE),
  document: words('the name of a document', 'gorsefield', RECEIVING),
  'document text': words('what stands in a document', 'brackenshaw', RECEIVING),
  'more time': words('why more time was asked for', 'floodmarsh', RECEIVING),
  'more time until': {
    ...words('the day that was granted', '17 December 2026', RECEIVING),
    asked: /^who has not returned$/,
  },
  snoozed: words('until when an officer snoozed', '9 December 2026', ['surrey']),
  'waiting name': words('who waits for Surrey', 'Fernleigh', ['coordinator', 'lead of Surrey']),
  'waiting id': words('their account', 'user-wendyfernleigh', ['coordinator', 'lead of Surrey']),
  update: { ...words('what Surrey reports to the round-table', 'kestrelcroft', MEMBERS), alone: true },
  proposal: {
    ...words('what Surrey proposes for the agenda', 'ospreyfell', ['surrey', 'coordinator']),
    until: /^(agenda\.accept|accept item)/,
  },
  // Slough was asked for one return, sent nothing, and has nobody here (decision 3).
  owing: {
    ...words('who owes a return', 'Slough', ['coordinator', 'recipient']),
    asked: /^who has not returned$/,
    // Whom a request goes to is no secret, and a form of one lists all local authorities.
    until: /^requests\.(form|preview|send)$/,
    within: /^(requests|reminders|returns)$/,
  },
  notes: words('notes in draft', 'merlinwick', ['coordinator', 'chair']),
} as const satisfies Record<string, Marker>;

export type MarkerName = keyof typeof MARKERS;

export interface Reader {
  readonly who: Who | undefined;
  readonly place: Place;
  /** The step that showed it: what it is of, and whether it was pressed by this reader, who alone is answered. */
  readonly step: { readonly of: string };
  readonly alone?: boolean;
  /** Who did the step, where somebody else reads of it. */
  readonly by?: Who;
  /** A card that stands there is drawn anew: it was asked for before. */
  readonly isRedrawn?: boolean;
}

const all: readonly (readonly [string, Marker])[] = Object.entries(MARKERS);

/** Whatever may be read by everybody in a group is still for members: a stranger is told nothing there. */
const mayRead = (
  marker: Marker,
  { who, place, step, alone = false, by = who, isRedrawn = false }: Reader,
): boolean => {
  if (marker.until?.test(step.of)) return true;
  if (marker.within && !marker.within.test(roomOf(step.of))) return true;
  const isAsked = isRedrawn || (by === 'coordinator' && marker.asked?.test(step.of) === true);
  if (marker.asked && place !== 'personal' && isAsked) return true;
  const isOpen = place === 'personal' || marker.inGroups === true || (alone && marker.alone === true);
  return isOpen && who !== undefined && marker.own.includes(who);
};

const named = new Map(all.flatMap(([name, { words: each }]) => each.map((word) => [word, name] as const)));

/** Any of them, by itself: no part of a longer number, of a token or of an id. */
const ANY = new RegExp(`(?<![\\w-])(?:${[...named.keys()].join('|')})(?![\\w-])`, 'g');

/** The names of the markers that stand in it. */
export const markersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(ANY)].map(([word]) => named.get(word) ?? '')),
];

/** What stands in it and is not for that reader. */
export const leaksIn = (text: string, reader: Reader): readonly string[] => {
  const found = markersIn(text);
  return all
    .filter(([name, one]) => found.includes(name) && !mayRead(one, reader))
    .map(([, { what }]) => what);
};

/** The same text without any: what is typed or pressed must not hold what is looked for in the answer. */
export const unmarked = (text: string): string =>
  text.replace(ANY, (word) => (/^[\d,]+$/.test(word) ? '7' : 'x'));
