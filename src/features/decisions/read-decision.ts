import { type Reference, readReference } from '../../domain/reference.ts';
import { capital } from '../../domain/words.ts';
import type { Outcome } from './decision.ts';

/** What was typed after "decision", "agreed" or "not agreed". */
export interface ReadDecision {
  readonly text: string;
  readonly outcome?: Outcome;
  readonly reason?: string;
  /** The decision whose outcome is recorded: "agreed DEC-2F7K because ...". */
  readonly ref?: Reference;
}

const OUTCOME: readonly (readonly [RegExp, Outcome])[] = [
  [/^(?:not[ -]agreed|rejected|declined|turned down|disagreed)\b/i, 'not-agreed'],
  [/^(?:agreed|approved|accepted)\b/i, 'agreed'],
  [/^(?:proposed|proposal)\b/i, 'proposed'],
];
const LEAD = /^[\s:,;.–—-]+/;
const THAT = /^(?:that|is|was|to be)\s+(?=\S)/i;
const REFERENCE = /^DEC[ -]?[2-9A-HJKMNP-Z]{4}\b/i;
const BECAUSE = /(?:[\s,;.–—-]+|^)(?:because(?:\s+of)?|reason\s*:)\s+(\S.*)$/is;

/** Reads "agreed to have a separate code because the county LAs asked for it", and "DEC-2F7K not agreed because ...". */
export const readDecision = (words: string, said?: Outcome): ReadDecision => {
  const first = outcomeIn(words.replace(LEAD, ''), said);
  const found = REFERENCE.exec(first.rest)?.[0];
  const ref = found && readReference('DEC', found);
  const second = ref ? outcomeIn(tidy(first.rest.slice(found.length)), first.outcome) : first;
  const reason = BECAUSE.exec(second.rest);
  const text = (reason ? second.rest.slice(0, reason.index) : second.rest).trim();
  return {
    text: capital(text.replace(/[\s,;]+$/, '')),
    ...(second.outcome && { outcome: second.outcome }),
    ...(reason?.[1] && { reason: capital(reason[1].trim()) }),
    ...(ref && { ref }),
  };
};

const tidy = (words: string): string => words.replace(LEAD, '').trim().replace(THAT, '');

const outcomeIn = (words: string, said?: Outcome): { readonly rest: string; readonly outcome?: Outcome } => {
  const text = tidy(words);
  if (said) return { rest: text, outcome: said };
  for (const [pattern, outcome] of OUTCOME) {
    const found = pattern.exec(text);
    if (found) return { rest: tidy(text.slice(found[0].length)), outcome };
  }
  return { rest: text };
};
