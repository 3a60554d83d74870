import type { Day } from '../../domain/day.ts';
import { sayDay } from '../../domain/day.ts';
import { comingOnes, findMeetings } from '../../domain/find-meetings.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import { type Refusal, refuse } from '../../domain/result.ts';
import { listOf, shorten } from '../../domain/words.ts';

export type Picked =
  | { readonly is: 'one'; readonly meeting: Meeting }
  | { readonly is: 'several'; readonly meetings: readonly Meeting[]; readonly says: string }
  | { readonly is: 'none'; readonly refusal: Refusal };

/** The one meeting that these words name, those it may be, or the sentence that says what there is. */
export const pickMeeting = (
  words: string,
  { register, today }: { readonly register: Register; readonly today: Day },
): Picked => {
  const known = { meetings: register.meetings, today };
  const found = findMeetings(words, known);
  if (found.refused) return { is: 'none', refusal: found };
  const [meeting, ...others] = found.value;
  if (meeting && others.length === 0) return { is: 'one', meeting };
  if (meeting) return { is: 'several', meetings: found.value, says: severalSays(words, found.value.length) };
  const coming = comingOnes(known)
    .slice(0, 4)
    .map(({ on }) => sayDay(on));
  const there = coming.length > 0 ? `Coming meetings are on ${listOf(coming)}.` : 'No meeting is planned.';
  const none = words.trim() ? `There is no meeting that “${shorten(words.trim(), 60)}” names. ` : '';
  return { is: 'none', refusal: refuse('no-meeting', `${none}${there}`) };
};

const severalSays = (words: string, count: number): string =>
  words.trim() ? `${count} meetings fit “${shorten(words.trim(), 60)}”.` : `${count} meetings are planned.`;
