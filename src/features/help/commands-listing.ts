import type { Command, Feature } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import { anyone, type Caller } from '../../domain/caller.ts';
import { capital } from '../../domain/words.ts';
import { helpCard } from './cards.ts';
import { everyLine, type HelpLine, type Offer, sixLines, welcome } from './lines.ts';

/** Answers help for a caller, about nothing in particular, about all, or about a room by its name. */
export const listing =
  (rooms: readonly Feature[], own: readonly Command[]) =>
  (about: string, caller: Caller): Reply => {
    const room = rooms.find(({ name }) => name === about);
    if (room) return shown(capital(room.name), everyLine(offersOf(room.commands, caller)));
    const offers = offersOf([...rooms.flatMap(({ commands }) => commands), ...own], caller);
    if (about === 'all') return shown('Everything you can type', everyLine(offers));
    return { card: helpCard('CME Network', welcome(caller), sixLines(offers, caller)) };
  };

const ORDINARY: Caller['roles'] = new Set(['member']);

const offersOf = (commands: readonly Command[], caller: Caller): readonly Offer[] =>
  commands.map(({ name, summary, example, may }) => ({
    name,
    summary,
    example,
    may: may.allows(caller),
    ofRole: !may.allows({ ...caller, roles: ORDINARY }),
    open: may === anyone,
  }));

const shown = (title: string, lines: readonly HelpLine[]): Reply => ({
  card: helpCard(title, 'Small slips in spelling are understood.', lines),
});
