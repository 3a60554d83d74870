import { type Form, form } from './form.ts';

/** What stands before it in the whole text; forms are matched where they stand. */
const after = (words: string): string => `(?<=^(?:.* )?(?:${words}) (?:.* )?)`;

/** Words whose meaning hangs on what else is said. */
export const SENSE_FORMS: readonly Form[] = [
  // "What does EHE mean", but "mean EHE per LA".
  form(`${after('what|wot|whats|how')}mean`, () => ({ is: 'want', want: 'definition' })),
  // "Tell us", and "remind us what": nobody's own figures, and no reminder.
  form('(?:let|give|show|tell|send|get|help|bring|take|update|inform|find|remind) us(?: all)?', () => ({
    is: 'plain',
  })),
  form(
    'remind (?:me|us|everyone|everybody|people|colleague)(?: all)?(?: again)?(?: please)?(?= (?:what|how|who|which|where|of)(?: |$))',
    () => ({ is: 'plain' }),
  ),
  form(
    '(?:(?:do|are|have|did) )?(?:we|us)(?: (?:stand|sit|compare))? as a (?:whole )?(?:region|network|group)',
    () => ({
      is: 'region',
    }),
  ),
  // The period of the question before.
  form(
    '(?:for |in |over |during |at |on )?(?:the same|that same|same) (?:year|term|period|census|date|day)',
    () => ({
      is: 'those',
    }),
  ),
  // "CME that are also EHE" are those that are both, which nobody counts.
  form('(?:(?:that|who|which) )?(?:are|is|were|was|being) (?:also|both)', () => ({ is: 'bar' })),
  // "SAOs revoked and issued".
  form(`${after('sao|attendance order|order')}(?<=(?:and|or|vs|v|versus) )issued`, () => ({
    is: 'measure',
    ids: ['sao-issued'],
  })),
  // "How have red cases moved", but not "moved abroad".
  form(
    `${after('how|has|have')}(?:moved|shifted|developed|fared|progressed|altered|varied|fluctuated)(?! (?:to|in|into|from|out|abroad|away|back|here|overseas))`,
    () => ({ is: 'want', want: 'trend' }),
  ),
  // Of school, or of time?
  form('(?:split |broken down |break down |breakdown )?by year(?! (?:group|on|by))', () => ({
    is: 'yearly',
  })),
];
