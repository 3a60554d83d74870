import type { Feature } from '../core/feature.ts';
import type { Needs } from '../core/needs.ts';
import { actions } from './actions/feature.ts';
import { agenda } from './agenda/feature.ts';
import { attendance } from './attendance/feature.ts';
import { calendar } from './calendar/feature.ts';
import { help } from './help/feature.ts';
import { members } from './members/feature.ts';
import { roundtable } from './roundtable/feature.ts';
import { terms } from './terms/feature.ts';

/** Every room, in the order help lists them. Add a room by adding a line. */
export const features = (needs: Needs): readonly Feature[] => {
  const acting = actions(needs);
  const rooms = [
    acting,
    calendar(needs, acting.offers),
    agenda(needs),
    attendance(needs),
    roundtable(needs),
    members(needs),
    terms(needs),
  ];
  return [...rooms, help(rooms)];
};
