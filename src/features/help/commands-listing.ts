import type { Command, Feature } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import { anyone, type Caller } from '../../domain/caller.ts';
import { allCard, helpCard, welcomeCard } from './cards.ts';
import {
  everyLine,
  firstLines,
  isRoom,
  type Offer,
  sixLines,
  titleOf,
  welcome,
  welcomeSays,
} from './lines.ts';

/** Answers help for a caller, about nothing in particular, about all, or about a room by its name. */
export const listing =
  (rooms: readonly Feature[], own: readonly Command[]) =>
  (about: string, caller: Caller): Reply => {
    const room = rooms.find(({ name }) => isRoom(about, name));
    if (room)
      return {
        card: helpCard(titleOf(room.name), SLIPS, everyLine(offersOf(room.commands, caller))),
      };
    if (about === 'all') return everything([...rooms, { name: 'help', commands: own }], caller);
    const offers = offersOf([...rooms.flatMap(({ commands }) => commands), ...own], caller);
    return { card: helpCard('CME Network', welcome(caller), sixLines(offers, caller)) };
  };

/** What a first look needs: what their role adds and what everybody does, three of them, and how to find the rest. */
export const welcoming =
  (rooms: readonly Feature[], own: readonly Command[]) =>
  (caller: Caller): Reply => {
    const offers = offersOf([...rooms.flatMap(({ commands }) => commands), ...own], caller);
    return { card: welcomeCard(welcomeSays(caller), firstLines(offers, caller)) };
  };

const ORDINARY: Caller['roles'] = new Set(['member']);

const offersOf = (commands: readonly Command[], caller: Caller): readonly Offer[] =>
  commands.map(({ name, summary, example, may, first = false }) => ({
    name,
    summary,
    example,
    may: may.allows(caller),
    ofRole: !may.allows({ ...caller, roles: ORDINARY }),
    open: may === anyone,
    first,
  }));

const SLIPS = 'Small slips in spelling are understood.';

/** All of it by room, in their order; a room where this person may type nothing is left out. */
const everything = (rooms: readonly Pick<Feature, 'name' | 'commands'>[], caller: Caller): Reply => {
  const parts = rooms
    .map(({ name, commands }) => ({ title: titleOf(name), lines: everyLine(offersOf(commands, caller)) }))
    .filter(({ lines }) => lines.length > 0);
  return {
    card: allCard('Everything you can type', `${SLIPS} For one part alone, type help and its name.`, parts),
  };
};
