import type { Feature } from '../core/feature.ts';
import type { Needs } from '../core/needs.ts';
import { actions } from './actions/feature.ts';
import { agenda } from './agenda/feature.ts';
import { attendance } from './attendance/feature.ts';
import { calendar } from './calendar/feature.ts';
import { decisions } from './decisions/feature.ts';
import { help } from './help/feature.ts';
import { members } from './members/feature.ts';
import { notes } from './notes/feature.ts';
import { roundtable } from './roundtable/feature.ts';
import { terms } from './terms/feature.ts';

/** Every room, in the order help lists them. Add a room by adding a line; what one does for another is handed on here. */
export const features = (needs: Needs): readonly Feature[] => {
  const acting = actions(needs);
  const dates = calendar(needs, acting.offers);
  const items = agenda(needs);
  const roll = attendance(needs);
  const deciding = decisions(needs);
  const people = members(needs);
  const writing = notes(needs, {
    actions: acting.offers,
    calendar: dates.offers,
    attendance: roll.offers,
    decisions: deciding.offers,
    contacts: people.offers,
    agenda: items.offers,
  });
  const rooms = [acting, dates, items, roll, roundtable(needs), deciding, writing, people, terms(needs)];
  return [...rooms, help(rooms)];
};
