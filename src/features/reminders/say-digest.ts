import type { PositionSaid } from '../../core/offers/requests.ts';
import { listOf, plural } from '../../domain/words.ts';
import type { OverdueOf } from './digest.ts';

/** "Kent: 2 actions and 1 return". */
export const sayOverdue = ({ name, actions, returns }: OverdueOf): string =>
  `${name}: ${listOf([
    ...(actions > 0 ? [plural(actions, 'action')] : []),
    ...(returns > 0 ? [plural(returns, 'return')] : []),
  ])}`;

/** "CME census return, autumn term 2026, due 20 November 2026: 17 of 19 in, 2 outstanding". */
export const sayPosition = ({
  title,
  due,
  asked,
  received,
  outstanding,
  notReturning,
}: PositionSaid): string => {
  const by = due ? `, due ${due}` : '';
  const not = notReturning > 0 ? `, ${notReturning} not returning` : '';
  return `${title}${by}: ${received.length} of ${asked} in, ${outstanding} outstanding${not}`;
};
