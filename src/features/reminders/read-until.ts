import { addMonths, type Day, sayDay } from '../../domain/day.ts';
import { readDue } from '../../domain/due-read.ts';
import { lastDayOf } from '../../domain/due-state.ts';
import type { Register } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';

/** Months for which something may be put off. */
const MOST = 6;

/** "until Friday", "12 January", "end of term": the day from which somebody is reminded again. */
export const readUntil = (
  words: string,
  { today, register }: { readonly today: Day; readonly register: Pick<Register, 'terms'> },
): Result<Day> => {
  const said = words.replace(/^\s*(?:until|till|to|for)\s+/i, '');
  const read =
    readDue(said, { today, terms: register.terms }) ??
    readDue(`in ${said}`, { today, terms: register.terms });
  if (read && 'refused' in read) return read;
  const on = read && lastDayOf(read);
  if (!on) return refuse('until', 'The day must be a date such as 12 January, Friday or end of term.');
  if (on <= today) return refuse('past', 'The day must be after today.');
  const latest = addMonths(today, MOST);
  return on > latest ? refuse('far', `The day must be ${sayDay(latest)} or before.`) : ok(on);
};
