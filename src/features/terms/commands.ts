import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { coordinators, isCoordinator, members } from '../../domain/caller.ts';
import { addMonths } from '../../domain/day.ts';
import type { Term, TermName } from '../../domain/term.ts';
import { capital } from '../../domain/words.ts';
import { termsCard } from './cards.ts';
import { commandsOfCensus } from './commands-census.ts';
import { readTerm } from './read-term.ts';
import { sayDates, setTerm } from './set-term.ts';
import type { TermStore } from './store.ts';

export const commands = (store: TermStore): readonly Command[] => [
  {
    name: 'terms',
    aliases: ['term dates', 'when is term', 'when does term end', 'when does term start'],
    summary: 'Term dates, and which of them are assumed',
    may: members,
    run: async (rest, turn) => ({ card: termsCard(chosen(rest, turn), shownTo(turn)) }),
  },
  ...(['autumn', 'spring', 'summer'] as const).map(
    (name): Command => ({
      name: `set ${name} term`,
      aliases: [`set the ${name} term`, `set ${name}`],
      summary: `Set or confirm the dates of the ${name} term`,
      example: SAMPLES[name],
      may: coordinators,
      changes: true,
      fresh: true,
      run: async (rest, turn) => set(store, { name, rest }, turn),
    }),
  ),
  ...commandsOfCensus(store),
];

const SAMPLES: Readonly<Record<TermName, string>> = {
  autumn: 'set autumn term 2026 to 2 September 2026 - 18 December 2026',
  spring: 'set spring term 2027 to 4 January 2027 - 25 March 2027',
  summer: 'set summer term 2027 to 12 April 2027 - 21 July 2027',
};

const MOST = 7;

const shownTo = ({ today, caller, register }: Turn) => ({
  today,
  censuses: register.censuses,
  mayChange: isCoordinator(caller),
});

/** From the term before this one on; "terms all" shows every year there is. */
const chosen = (rest: string, { register, today }: Turn): readonly Term[] => {
  if (/\ball\b/i.test(rest)) return register.terms;
  return register.terms.filter(({ last }) => last >= addMonths(today, -4)).slice(0, MOST);
};

const set = (
  store: TermStore,
  { name, rest }: { name: TermName; rest: string },
  turn: Turn,
): Promise<Reply> =>
  store.save(turn, (now) => {
    const read = readTerm(name, rest, now.today);
    if (read.refused) return refusedAs(read);
    const settled = setTerm(name, read.value, now.register.terms);
    if (settled.refused) return refusedAs(settled);
    const { before, after } = settled.value;
    const same = before && before.first === after.first && before.last === after.last;
    const done = `${capital(sayDates(after))}: ${same ? 'confirmed' : 'saved'}.`;
    return { term: settled.value, reply: { card: termsCard([after], { ...shownTo(now), done }) } };
  });
