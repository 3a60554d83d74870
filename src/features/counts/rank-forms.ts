import { type Form, form } from './form.ts';
import type { Mark } from './marks.ts';

const HIGH = '(?:highest|largest|biggest|most|high|top|greatest|descending)';
const LOW = '(?:lowest|smallest|fewest|least|low|bottom|ascending)';

const PLACED =
  '(?:list|table|league table|ranking|rankings|order|league|pecking order|line up|leader board|leaderboard|chart)';
const highest: Mark = { is: 'want', want: 'highest' };
const lowest: Mark = { is: 'want', want: 'lowest' };
const rank: Mark = { is: 'rank' };

const COME = '(?:come|sit|stand|rank|fall|place|feature|figure|land|appear|lie|rate|end up|position)';

/** Orders, and places in them. */
export const RANK_FORMS: readonly Form[] = [
  // "Our rank out of 19": of all of them, as a rank is.
  form(
    '(?:out )?of (?:the |all |our )*(?:19|nineteen)(?: (?:las|authoritie|councils?))?(?<=\\b(?:rank|ranked|ranking|place|placed|position|stand|come|sit)\\b.*)',
    () => ({ is: 'plain' }),
  ),
  // "Is Surrey seeing more of it year on year".
  form(
    '(?:more|fewer|less)(?: and (?:more|fewer|less))?(?: of)?(?=.* (?:year on year|term on term|each year|every year|each term|every term|over time|as time goes|than ever)$)',
    () => ({
      is: 'plain',
    }),
  ),
  form(
    `(?:(?:in|from|ranked|sorted|ordered|and|the) )*(?:order of )?(?:the )?${HIGH}(?: to (?:the )?(?:lowest|smallest|fewest|least|low|bottom|best)| first| at the top| order| down)`,
    () => highest,
  ),
  form(
    `(?:(?:in|from|ranked|sorted|ordered|and|the) )*(?:order of )?(?:the )?${LOW}(?: to (?:the )?(?:highest|largest|biggest|most|high|top|greatest|worst)| first| at the top| order| up)`,
    () => lowest,
  ),
  // Which of them is better, the measure tells.
  form(
    '(?:(?:in|from|ranked|sorted|ordered|and|the) )*(?:order of )?(?:the )?(?<first>best|worst)(?: to (?:the )?(?:best|worst)| first| at the top)',
    ({ first }) => ({ is: 'best', good: first === 'best' }),
  ),
  form(`(?:in )?(?:descending|decreasing) order(?: of)?`, () => highest),
  form(`(?:in )?(?:ascending|increasing) order(?: of)?`, () => lowest),
  form(
    'where (?:do|are|did) (?:thing|we all|it all|matter)s? (?:stand|at|up to|now)(?: (?:with|on|for|in terms of))?',
    () => ({ is: 'ask' }),
  ),
  form(`where (?:do|did|would|does)(?= (?:we|us|[a-z]+(?: [a-z]+){0,3}) ${COME}\\b)`, () => rank),
  form(`where (?:is|are|am|was|were)(?= .*\\b(?:${PLACED})\\b)`, () => rank),
  form(
    'where (?:is|are|am|was|were)(?= .*\\b(?:relative to|compared|against|versus|vs|v|next to|in relation to)\\b)',
    () => ({
      is: 'plain',
    }),
  ),
  form(
    `what (?:position|place|rank|ranking|number|spot) (?:is|are|was|were|do|does|did|would|in)(?= )`,
    () => rank,
  ),
  form(
    `(?:position|place|spot|placing|standing)? ?(?:in|on|up|down) the (?:regional |network |national )?${PLACED}`,
    () => rank,
  ),
  form(
    `where (?:is|are|was|were)(?= .*\\b(?:highest|lowest|worst|best|most|fewest|greatest|heading|going)\\b)`,
    () => ({ is: 'plain' }),
  ),
];
