import type { PositionSaid } from '../../core/offers/requests.ts';
import type { Day } from '../../domain/day.ts';
import { sayDay } from '../../domain/day.ts';
import type { Register } from '../../domain/register.ts';
import { authorityName } from '../../domain/register.ts';
import type { Collection } from './owed.ts';
import { standingsOf } from './position.ts';
import { sayRequest } from './say.ts';

/** A position for papers that everybody is given: nobody's debt stands there by name (decision 3). */
export const positionSaid = (
  { request, returns }: Collection,
  { register, today }: { readonly register: Register; readonly today: Day },
): PositionSaid => {
  const standings = standingsOf({ request, returns }, today);
  const settled = standings.filter((one) => one.settled);
  const received = settled.filter(({ stage }) => stage !== 'not-returning');
  return {
    title: sayRequest(request),
    due: request.due ? sayDay(request.due) : '',
    asked: standings.length,
    received: received.map(({ authority }) => authorityName(register, authority)).sort(),
    outstanding: standings.length - settled.length,
    notReturning: settled.length - received.length,
  };
};
