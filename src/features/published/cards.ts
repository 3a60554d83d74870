import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { notPublished } from '../../domain/counts/not-published.ts';
import { sayPublication } from '../../domain/counts/publications.ts';
import { sayDay } from '../../domain/day.ts';
import { nameOf, type Register } from '../../domain/register.ts';
import { periodFrom } from '../../domain/returns/period.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import { capital, plural } from '../../domain/words.ts';
import type { Loaded, LoadedPeriod } from './loaded.ts';
import { whoIn } from './say-read.ts';

/** The page that takes the file, for whoever asked alone. */
export const linkCard = (title: string, url: string): Card => ({
  template: 'published/link',
  data: { title: plain(title), says: PAGE, url },
});

const PAGE =
  'The page takes one file as DfE publishes it: CSV (.csv), or an Excel workbook (.xlsx) of the same table. What the bot reads in it comes back to your chat, and nothing is kept before you confirm it. The link is yours alone and works for 10 minutes.';

export interface ReviewView {
  /** The kept reading that Confirm saves. */
  readonly staged: string;
  readonly op: string;
  readonly title: string;
  readonly says: readonly string[];
  readonly left: readonly string[];
}

/** What was read from a file, to be compared with it. */
export const reviewCard = ({ staged, op, title, says, left }: ReviewView): Card => ({
  template: 'published/review',
  data: {
    staged,
    op,
    title: plain(title),
    says: says.map((text) => ({ text: plain(text) })),
    left: left.map((text) => ({ text: plain(text) })),
    hasLeft: left.length > 0,
  },
});

export interface ListView {
  readonly register: Register;
  readonly done?: string;
  readonly mayLoad: boolean;
}

/** The periods told of one type; older ones are counted. */
const SHOWN = 12;

/** What is loaded, by return type, the newest period first. */
export const listCard = (all: readonly Loaded[], { register, done = '', mayLoad }: ListView): Card => ({
  template: 'published/list',
  data: {
    done: plain(done),
    hasDone: done !== '',
    none: all.length === 0,
    types: all.map(({ type, periods }) => ({
      title: plain(findReturnType(type)?.title ?? type),
      periods: periods.slice(0, SHOWN).map((one) => ({ text: plain(sayLoaded(type, one, register)) })),
      more: periods.length > SHOWN ? `And ${plural(periods.length - SHOWN, 'earlier one')}.` : '',
      hasMore: periods.length > SHOWN,
    })),
    mayLoad,
  },
});

const sayLoaded = (type: string, one: LoadedPeriod, register: Register): string => {
  const rounded = one.roundedTo > 1 ? `, rounded to ${one.roundedTo}` : '';
  const gap = gapIn(type, one);
  const said = `${capital(one.says)}: ${whoIn(one)}${rounded}. ${sayHow(type, one, register)}`;
  return gap ? `${said} ${gap}` : said;
};

/** Why the region is not among them, where that is known. */
const gapIn = (type: string, one: LoadedPeriod): string | undefined => {
  const period = periodFrom(one.period);
  const id = findReturnType(type)?.versions[0].fields[0]?.id ?? '';
  return period && !one.region ? notPublished({ type, period, level: 'region', id }) : undefined;
};

const sayHow = (type: string, { on, by, file, how }: LoadedPeriod, register: Register): string => {
  if (how === 'shipped') return `Shipped with the bot. Source: ${sayPublication(type)}.`;
  if (how === 'imported') return `Imported on ${sayDay(on)} by whoever runs the bot, from ${file}.`;
  return `Loaded on ${sayDay(on)} by ${nameOf(register, by)} from ${file}.`;
};
