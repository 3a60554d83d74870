import type { Offering } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import type { AttendanceOffer } from '../../core/offers/attendance.ts';
import type { Attendee } from '../../domain/attendee.ts';
import type { Decided } from '../../storage/sheet.ts';
import { asKnown, NOBODY, type Roll, sayInstead } from './attendee.ts';
import { commands } from './commands.ts';
import { inHistory, type Room } from './commands-record.ts';
import { joined } from './roll.ts';
import { attendanceStore } from './store.ts';
import { verbs } from './verbs.ts';

/** Who comes to a meeting, who sent apologies, and who was there (inventory rows 2 to 4). */
export const attendance = ({ open }: Needs): Offering<AttendanceOffer> => {
  const room: Room = { store: attendanceStore(open('attendance')) };
  return { name: 'attendance', commands: commands(room), verbs: verbs(room), offers: offersOf(room) };
};

const offersOf = ({ store }: Room): AttendanceOffer => ({
  of: async (meeting, register) => {
    const { present, apologies } = await store.of(meeting);
    const said = ({ by: _, at: __, ...one }: Roll['present'][number]): Attendee => {
      const known = asKnown(one, register);
      return known.instead ? { ...known, instead: sayInstead(known.instead, register) } : known;
    };
    return { present: present.map(said), apologies: apologies.map(said) };
  },
  add: async ({ id, now, register, by }, meeting, to) => {
    const doing = { by, at: now.toISOString(), register };
    const saving = { turn: id, by, how: 'system' as const, at: now };
    const reply = await store.change(meeting, saving, ({ value = NOBODY }): Decided<Roll> => {
      const { roll, changed } = joined(value, to, doing);
      if (changed.length === 0) return {};
      return { after: roll, reply: {}, verb: 'add', to: changed.map(inHistory) };
    });
    if (reply.refused) throw new Error(`attendance was not kept: ${reply.refused}`);
  },
});
