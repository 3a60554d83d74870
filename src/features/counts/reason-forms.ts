import { type Form, form, numberOf } from './form.ts';
import type { Mark } from './marks.ts';

const reasons: Mark = { is: 'breakdown', kinds: ['reason'] };

const PEOPLE =
  '(?:parent|parents|familie|family|people|child|children|kid|pupil|carer|they|young people|mum|dad|youngster|student)';
const KINDS =
  'main|most common|most frequent|most cited|most popular|most often given|most often|commonest|top|biggest|key|usual|leading|primary|principal|single|typical|predominant|frequent|chief|number one|stated|recorded|given|different|various|largest|most';
const KIND = `(?:(?:${KINDS}) )`;

/** Why children are where they are, as far as a reason is returned. */
export const REASON_FORMS: readonly Form[] = [
  form(
    '(?:an? |the |their )?(?:school )?application (?:that |which )?(?:is |are |was |has been )?(?:still )?(?:awaiting|waiting for|waiting on|pending)(?: (?:an?|its|the|their))?(?: (?:outcome|decision|result))?',
    () => ({ is: 'part', refs: [{ kind: 'reason', ids: ['application'] }] }),
  ),
  // "The three most common reasons".
  form(
    `(?:the |top )*(?<n>two|three|four|five|six|\\d\\d?)(?:(?: (?:${KINDS}))+(?= (?:reason|cause|driver|explanation)\\b)|(?= (?:reason|cause|driver)\\b))`,
    ({ n = '' }) => ({ is: 'top', top: numberOf(n), want: 'highest' }),
  ),
  form(
    `(?:the )?${PEOPLE} (?:main |own |stated )?(?:reason|explanation|motive|motivation)(?: (?:for|to|given for|behind))?`,
    () => reasons,
  ),
  form(
    `(?:whose|where(?: the| their)?) (?:parent|parents|carer|family|familie|mum|dad)(?: (?:have|has|had|are|is|were))?(?: (?:chosen|opted|decided|elected|choose|elect|chose|opt|decide|choosing|electing))?(?: to)?(?= (?:home|educate|elect|ehe))`,
    () => ({ is: 'plain' }),
  ),
  form(
    `why (?:do|did|are|were|have|has|is)(?: (?:so many|more|most|our|the|these|some|all))* ${PEOPLE}(?: (?:choose|choosing|chose|chosen|opt|opting|decide|deciding|decided|want|wanting|being|going|turn|turning|move|moving|pick|picking|to|for|into|become|becoming|end up|ending up|their))*(?= )`,
    () => reasons,
  ),
  form(
    `(?:the |what |which )*${KIND}*(?:reason|cause|driver|explanation)(?: (?:that|why|do|did|which|being|given|recorded|stated|cited|reported|behind|by|for|of|are|is|were|have|has|from|what|our|the|most|was))* ${PEOPLE}(?: (?:give|gave|given|cite|cited|state|stated|choose|chose|choosing|have|are|were|being|been|become|to|for|go|goe|turn|opt|pick|report|on|into|in))*(?= )`,
    () => reasons,
  ),
  form(
    `(?:the |what |which )*${KIND}+(?:reason|cause|driver|explanation)(?: (?:for|of|behind|given|given for|recorded|recorded for|why|cited|cited for|stated for))?`,
    () => reasons,
  ),
  form(
    '(?:with|giving|gave|given|citing|cited|stating|stated|where)(?: the)?(?: main| primary)?(?: reason)? ?(?:of|is|was|being|as)?(?= (?:mental|bullying|being bullied|religio|lifestyle|philosophical|dissatisf|risk of|covid|physical|health))',
    () => ({
      is: 'plain',
    }),
  ),
  form(
    '(?:as|being|is|was) (?:the|a|their) (?:main |primary |stated |given |recorded )*reason(?: for)?',
    () => ({ is: 'plain' }),
  ),
];
