import type { AuthorityCode } from '../../domain/authority.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { authorityName, type Register } from '../../domain/register.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { sayPeriod } from '../../domain/returns/period.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import { capital, listOf } from '../../domain/words.ts';
import type { Again } from './again.ts';

/** "CME census return, autumn term 2026"; what is asked for once by its own name: "Medical needs policy". */
export const sayRequest = ({
  type,
  subject,
  period,
}: Pick<DataRequest, 'type' | 'subject' | 'period'>): string =>
  [capital(subject ?? findReturnType(type)?.title ?? type), sayPeriod(period)].filter(Boolean).join(', ');

/** "20 November 2026", "no due day". */
export const sayDue = (due: Day | undefined): string => (due ? sayDay(due) : 'no due day');

/** "due 20 November 2026", "no due day". */
export const sayByWhen = (due: Day | undefined): string => (due ? `due ${sayDay(due)}` : 'no due day');

export const namesOf = (codes: readonly AuthorityCode[], register: Register): string =>
  listOf(codes.map((code) => authorityName(register, code)));

/** The words by which a coordinator changes what asking again leaves as it is. */
export const howToChange = ({ id }: Pick<DataRequest, 'id'>): string =>
  `To change its day, type “change due of ${id} to” and the day; to change its recipient, “change recipient of ${id} to” and a name.`;

/** Who has been asked before, and what asking again leaves as it is. */
export const sayAgain = (
  { added, already, after }: Again,
  { id }: Pick<DataRequest, 'id'>,
  register: Register,
): readonly string[] => [
  ...(already.length > 0 ? [`Already asked for it: ${namesOf(already, register)}.`] : []),
  ...(added.length === 0 ? ['Nobody is left to be asked.'] : []),
  ...(added.length > 0 && after.id !== id
    ? [
        `Those named above are added to ${after.id}, ${sayByWhen(after.due)}: its day and recipient stay as they are.`,
      ]
    : []),
  ...(after.id !== id ? [howToChange(after)] : []),
];
