import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import { coordinators } from '../../domain/caller.ts';
import { capital } from '../../domain/words.ts';
import { sayCensus, setCensus } from './set-census.ts';
import type { TermStore } from './store.ts';

const NAMES = ['autumn', 'spring', 'summer'] as const;

const SAMPLES = {
  autumn: 'set autumn census 2026 to 1 October 2026',
  spring: 'set spring census 2027 to 21 January 2027',
  summer: 'set summer census 2027 to 20 May 2027',
} as const;

/** Census days are the network's own data: DfE announces them term by term (decision 7). */
export const commandsOfCensus = (store: TermStore): readonly Command[] =>
  NAMES.map(
    (name): Command => ({
      name: `set ${name} census`,
      aliases: [`set the ${name} census`],
      summary: `Set the census day of the ${name} term`,
      example: SAMPLES[name],
      may: coordinators,
      changes: true,
      fresh: true,
      run: (rest, turn) =>
        store.save(turn, (now) => {
          const { censuses } = now.register;
          const set = setCensus(name, rest, { censuses, today: now.today });
          if (set.refused) return refusedAs(set);
          const text = plain(`Saved: ${sayCensus(set.value.after)}.`);
          return { census: set.value, reply: { text: capital(text) } };
        }),
    }),
  );
