import { isDoing } from './doing-verbs.ts';
import { isTitle } from './name-words.ts';
import { STARTS } from './place-lists.ts';

/** Where within a sentence somebody may be told to do something. */
export interface Place {
  readonly at: number;
  /** Nothing parts it from what stands before: only people are owners there. */
  readonly isMid: boolean;
}

const START = new RegExp(STARTS, 'gu');

/** "Playground bin - ongoing MB to order a key", "Arising from minute 119 Ann Lee would ensure", "agreed the Clerk would". */
const MID =
  /(?<before>[\p{L}\p{N}'.-]+)[^\p{L}\p{N}\s]?\s(?=\p{Lu}|the\s)(?=(?:\S+\s){1,8}?(?:to|will|would|shall|should)\s\p{Ll})/gu;

/** "Officers are to be invited – Ann to ask them": the sign behind the word. */
const DASH = /^[-–—]\s+/;

const MOST = 40;

export const placesIn = (text: string): readonly Place[] => {
  const places = new Map<number, Place>([[0, { at: 0, isMid: false }]]);
  const add = (sign: RegExpExecArray, isMid: boolean): void => {
    const end = sign.index + sign[0].length;
    const at = end + (DASH.exec(text.slice(end, end + 4))?.[0].length ?? 0);
    if (!places.has(at)) places.set(at, { at, isMid });
  };
  for (const sign of text.matchAll(START)) add(sign, false);
  for (const sign of text.matchAll(MID)) {
    const before = sign.groups?.['before'] ?? '';
    if (before === 'for' ? ASKED.test(text.slice(0, sign.index)) : mayFollow(before)) add(sign, true);
  }
  return [...places.values()].sort((a, b) => a.at - b.at).slice(0, MOST);
};

/** "asked for it to be noted and for Ann to pass it on". */
const ASKED = /\b(?:agreed|asked|requested|suggested|proposed|action|and)\s+(?=\S+$)|\basked for\b/i;

const SMALL = new Set(
  'to by from with for of via at than and or on in into as between about like asked the a an its their his her our'.split(
    ' ',
  ),
);

/** "will invite Ann Lee to speak", "to allow Kent to attend": it is another who does it; and "Ann Lee" is one name. */
const mayFollow = (before: string): boolean =>
  !/^\p{Lu}(?!\p{Lu}*$)/u.test(before) &&
  !isTitle(before) &&
  !SMALL.has(before.toLowerCase()) &&
  !isDoing(before) &&
  !OTHERS.test(before);

const OTHERS =
  /^(?:enabl|allow|help|want|expect|requir|permit|let|need|thank|welcom|remind|invit|encourag|arrang|commission|appoint|employ|recruit)\p{Ll}*$|ing$/u;
