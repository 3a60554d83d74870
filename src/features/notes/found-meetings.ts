import type { Day } from '../../domain/day.ts';
import type { Where } from '../../domain/meeting.ts';
import { datesIn, dayAfter, timesIn, type Written } from './dates.ts';
import { placeOf } from './found-deed.ts';
import type { ReadMeeting } from './notes-read.ts';
import type { Paragraph } from './paragraph.ts';
import type { Line } from './read-lines.ts';
import { sentencesOf } from './sentences.ts';

export interface FoundMeeting {
  readonly meeting: ReadMeeting & { readonly on: Day };
  readonly text: string;
  readonly line: Line;
  readonly at: number;
  readonly length: number;
  readonly isStated: boolean;
}

const STATES =
  /\b(?:next|future|following|forthcoming) (?:\w+ ){0,3}?meetings?\b|\bdates? (?:and times? )?(?:of|for) (?:the )?(?:next|future)|\bnext (?:due to )?meets?\b|\bnext (?:call|session) (?:is|will)\b|\bdue to meet\b|\bnext meeting|\bmeet(?:s|ing)? (?:again|next)\b|\bdates? for (?:the |your )?diar/i;
const TITLES =
  /next (?:\w+ ){0,2}meeting|future (?:\w+ )?meetings?|dates? of (?:the )?(?:next|future|meetings?)|meeting dates|next steps and/i;
const FOCUS =
  /\b(?:(?:to )?(?:include a )?focus(?:ing|ed)? (?:will be )?on|(?:the )?theme(?: is|:| will be)?)\s+(.{3,120}?)(?:[.;]|$)/i;
const VENUE =
  /(?:,|\bat\b|\bin\b|\bvenue:?)\s+(?:the )?((?:[A-Z][\w'&.-]*|of|and|the|at)(?:\s+(?:[A-Z0-9][\w'&.-]*|of|and|the))*(?:\s+\d{1,2})?)/;
const REMOTE = /\b(?:teams|zoom|online|virtual(?:ly)?|remote(?:ly)?)\b/i;
const BOOKED =
  /(?:although\s+)?((?:[A-Z][\w'-]*\s?){1,4}(?:in [A-Z]\w+)?)\s*(?:is|has been|was)\s+(?:provisionally\s+)?booked/;
const UNDECIDED =
  /face[- ]to[- ]face or|or (?:via |by |on )?teams|in person or|whether to meet|venue (?:to be|tb)|to be (?:confirmed|decided)|tbc/i;

/** The meetings to come that a paragraph tells of (inventory rows 11 and 12). */
export const meetingsIn = (
  paragraph: Paragraph,
  title: string | undefined,
  after: Day,
): readonly FoundMeeting[] => {
  const { text } = paragraph;
  const isListed = title !== undefined && TITLES.test(title);
  if (text.length > 6000 || !(isListed || STATES.test(text))) return [];
  return sentencesOf(text).flatMap((sentence, at, all) => {
    if (!isListed && !STATES.test(sentence.text) && !STATES.test(all[at - 1]?.text ?? '')) return [];
    const dates = datesIn(sentence.text).filter((date) => isMeeting(sentence.text, date));
    const more = all
      .slice(at + 1, at + 3)
      .map((one) => one.text)
      .join(' ');
    return dates.flatMap((date, index) => {
      const on = dayAfter(date, after);
      const place = placeOf(paragraph, sentence.at);
      if (!on || on <= after || !place) return [];
      const near = sentence.text.slice(date.at, dates[index + 1]?.at);
      const meeting = {
        on,
        ...timesIn(near.slice(date.end - date.at)),
        ...whereOf(near, more),
        ...focusOf(sentence.text),
      };
      return [
        {
          meeting,
          text: sentence.text,
          ...place,
          length: sentence.text.length,
          isStated: STATES.test(sentence.text) || isListed,
        },
      ];
    });
  });
};

const DEADLINE =
  /\b(?:by|before|until|from the|since|of|minutes of|return(?:ed)? by|deadline|notes of the|held on|on or before)\s+(?:the\s+)?(?:\w+day\s+)?$/i;

/** "by 25 November" is when something is due; "the minutes of 3 May" have been. */
const isMeeting = (text: string, date: Written): boolean =>
  !DEADLINE.test(text.slice(Math.max(0, date.at - 30), date.at));

const whereOf = (near: string, more: string): { readonly where?: Where } => {
  const about = `${near} ${more}`;
  const booked = BOOKED.exec(about)?.[1]
    ?.replace(/^Although\s+/i, '')
    .trim();
  if (UNDECIDED.test(about)) return { where: { kind: 'undecided', ...(booked && { booked }) } };
  if (REMOTE.test(near)) return { where: { kind: 'teams' } };
  const after = near.replace(/^[^,]*?\d(?:.*\d)?\s*(?:am|pm|midday|noon)?/i, (head) =>
    ' '.repeat(head.length),
  );
  const name = VENUE.exec(after)?.[1]?.replace(/[\s.]+$/, '');
  return name && name.length > 3 && datesIn(name).length === 0 ? { where: { kind: 'venue', name } } : {};
};

const focusOf = (text: string): { readonly focus?: string } => {
  const focus = FOCUS.exec(text)?.[1]?.trim();
  return focus ? { focus } : {};
};

const DECIDED = /decision[^.]{0,60}?\bby (?:the )?([^.,;]{4,40}?)(?=\s+(?:whether|on|as|about)\b|[.,;]|$)/i;

/** "a decision will be made by the start of Sept": the words of the day by which the place is settled. */
export const decideByWords = (text: string): string | undefined => DECIDED.exec(text)?.[1];

/** One meeting a day: what two lines say of the same day belongs together. */
export const oneADay = <T extends FoundMeeting>(found: readonly T[]): readonly T[] => {
  const days = new Map<Day, T>();
  for (const one of found) {
    const before = days.get(one.meeting.on);
    days.set(one.meeting.on, before ? { ...before, meeting: { ...one.meeting, ...before.meeting } } : one);
  }
  return [...days.values()];
};
