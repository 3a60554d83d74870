import { pino } from 'pino';
import { answerer } from '../../../src/core/answer.ts';
import type { Seeing } from '../../../src/core/offers/actions.ts';
import type { Reply } from '../../../src/core/reply.ts';
import { router } from '../../../src/core/router.ts';
import { ics } from '../../../src/documents/ics.ts';
import { dayOf } from '../../../src/domain/day.ts';
import type { Person } from '../../../src/domain/person.ts';
import { callerOf, type Register } from '../../../src/domain/register.ts';
import { calendar } from '../../../src/features/calendar/feature.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import { registers } from '../../../src/storage/register.ts';
import { turnsIn } from '../../../src/storage/turns.ts';
import { aRegister, aTurn, NOW } from '../../support/builders.ts';
import { someNeeds } from '../../support/needs.ts';
import { counting } from '../../support/tables.ts';

/** The calendar on tables in memory, spoken to as the bot speaks to it, with a record of whom it told. */
export const aCalendar = async (seed: Partial<Register> = {}) => {
  const tables = counting(memoryTables());
  const here = registers(tables.open('network'), () => NOW);
  await here.seed(aRegister(seed));
  let made = 0;
  const newReference = (kind: string) => {
    made += 1;
    // No 0 and no 1 is in a reference.
    return `${kind}-${made
      .toString(8)
      .replace(/[01]/g, (digit) => (digit === '0' ? '8' : '9'))
      .padStart(4, 'W')}` as const;
  };
  const followed: Seeing[] = [];
  const minted: string[] = [];
  const room = calendar(
    someNeeds({
      open: tables.open,
      registers: here,
      newReference,
      documents: { ...someNeeds().documents, ics },
      links: {
        ...someNeeds().links,
        mint: async (_turn, { name, what }) => {
          minted.push(`${name} ${what}`);
          return `https://bot.example/files/${minted.length}`;
        },
      },
    }),
    { follow: async (seeing) => void followed.push(seeing) },
  );
  const route = router([room]);
  const turns = turnsIn(tables.open('turns'));
  const answer = answerer({ turns, log: pino({ level: 'silent' }), newReference, elapsed: () => 0 });
  let asked = 0;
  const turnOf = async (who: Person, fresh: boolean, id = '') => {
    asked += 1;
    const register = await here.read({ fresh });
    const from = { tenant: 'host', user: `user-${who.id}`, name: who.name, address: `29:${who.id}` };
    return aTurn({ id: id || `cal-${asked}`, caller: callerOf(register, from, dayOf(NOW)), register });
  };
  return {
    room,
    here,
    followed,
    minted,
    asked: tables.asked,
    turnOf: (who: Person) => turnOf(who, true),
    meetings: async () => (await here.read({ fresh: true })).meetings,
    says: async (who: Person, text: string, id?: string): Promise<Reply> => {
      const found = route.command(text);
      if (!found) throw new Error(`nobody claims "${text}"`);
      return answer.typed(found, await turnOf(who, found.command.fresh === true, id));
    },
    presses: async (who: Person, name: string, data: object, id?: string): Promise<Reply> => {
      const found = route.verb(name);
      if (!found) throw new Error(`nobody handles ${name}`);
      return answer.pressed(found, data, await turnOf(who, found.verb.fresh === true, id));
    },
  };
};
