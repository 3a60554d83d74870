import { dayOf, sayDay } from './day.ts';
import { sayClock } from './say-meeting.ts';
import { listOf } from './words.ts';
import { sayMoment } from './working-hours.ts';

/** The job that tells coordinators that the bot had stopped. */
export const GAP_JOB = 'jobs.gap';

/** Hours in which no instance of the bot was working: ISO instants throughout. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  /** The jobs whose hour came meanwhile, oldest first. */
  readonly missed: readonly {
    readonly title: string;
    /** Each hour that was missed. */
    readonly at: readonly string[];
    /** When it is made up, or goes again; nothing where no day ahead is open. */
    readonly next?: string;
  }[];
}

const exactly = (iso: string): string => {
  const at = new Date(iso);
  return `${sayDay(dayOf(at))} at ${sayClock(at)}`;
};

/** What coordinators are told, in Markdown; titles are the program's own words. */
export const sayGap = ({ from, to, missed }: Gap, now: Date): string =>
  [
    `**The bot was not working** from ${exactly(from)} to ${exactly(to)}.`,
    missed.length ? '' : 'Nothing was due in that time, so nothing is missing.',
    ...missed.map((one) => `- Missed: ${one.title}, due ${hoursOf(one.at)}. ${madeUp(one, now)}`),
    'Type **jobs** to see how each of them stands.',
  ]
    .filter((line) => line !== '')
    .join('\n\n');

const SHOWN = 3;

const hoursOf = (at: readonly string[]): string => {
  const shown = at.slice(-SHOWN).map((one) => `on ${exactly(one)}`);
  const more = at.length - shown.length;
  return listOf(more > 0 ? [...shown, `${more} times before`] : shown);
};

const madeUp = ({ at, next }: Gap['missed'][number], now: Date): string => {
  if (!next) return 'It goes when somebody asks for it.';
  const once = at.length > 1 ? ', once for all of them' : '';
  return `Made up ${sayMoment(new Date(next), now)}${once}.`;
};
