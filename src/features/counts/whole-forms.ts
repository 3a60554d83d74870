import { type Form, form } from './form.ts';

const HELD = '(?: (?:that )?(?:you|we|u) (?:have|hold|know|got|have got)(?: got)?)?';
const ON = '(?: (?:on|for|about|of|from))?';

const KEEPER = '(?:the )?(?:network|seslip)';
const KEEPS =
  '(?:hold|holds|has|have|have got|has got|keep|keeps|knows?|collects?|collected|records?|gathers?|stores?|gets?|got)';

/** "What do we know about Kent", but "what have we got for EHE": what else is said tells. */
const WHATEVER: readonly string[] = [
  '(?:what|anything)(?: else)? (?:do|can|does|have|has|did|could)(?: (?:we|you|u|the network|the bot|it|anyone|they))? (?:know|have|hold|got|tell (?:me|us)|show (?:me|us)|say|see|have got|find)(?: (?:about|on|for|of|from))',
  '(?:what|which)(?: all)?(?: the)? (?:figure|data|number|stat|statistic|information|info|indicator|measure)(?: (?:do|can|does|have|has|is|are|did))*(?: (?:we|you|u|there|the network|available|held|exist))*(?: (?:have|hold|got|available|held|know))*(?: (?:about|on|for|of|from))',
  '(?:tell|show|give|send) (?:me|us) (?:all|everything|anything|the whole story|the full story)(?: (?:about|on|for|of))',
  '(?:the )?(?:complete|full|whole|big|bigger|overall|entire) (?:picture|run ?down|story|profile|summary|overview|set|list|works|report|dataset|data set|return)(?: (?:about|on|for|of|from))?',
  '(?:an |a |the )?(?:quick |short |brief |general |high level |at a glance )*(?:overview|summary|profile|snapshot|digest|run through|low down|dashboard|scorecard|fact sheet|factsheet|key figure|headline figure|headline)(?: (?:figure|report|sheet|view|page|card))?(?: (?:about|on|for|of|from))',
];

/** "Everything you have on", "all the data for". */
export const WHOLE_FORMS: readonly Form[] = [
  // "Break Kent's CME down by length": what is broken down stands between.
  form(
    '(?:break|breaking|split|splitting|divide|dividing)(?= (?:[a-z0-9/]+ ){1,8}(?:down|up|out)(?: by| into)\\b)',
    () => ({ is: 'plain' }),
  ),
  form(
    '(?<=\\b(?:break|breaking|split|splitting|divide|dividing) (?:[a-z0-9/]+ ){1,8})(?:down|up|out)(?= (?:by|into)\\b)',
    () => ({ is: 'split' }),
  ),
  // Who holds a figure is no place that it is of.
  form(
    `(?:everything|all|anything|whatever)(?: that| which)? ${KEEPER} ${KEEPS}(?: (?:on|about|for|of|regarding|concerning|in relation to))`,
    () => ({ is: 'want', want: 'everything' }),
  ),
  form(`(?:(?:that|which|do|does|did) )?${KEEPER} ${KEEPS}(?: (?:on|about|for|of))`, () => ({ is: 'plain' })),
  ...WHATEVER.map((source) => form(source, () => ({ is: 'whatever' }))),
  form(
    'all(?: of)?(?: the)?(?= (?:[a-z]+ ){1,4}(?:data|figure|fig|number|stat|statistic|info|information|measure|indicator)\\b)',
    () => ({
      is: 'whatever',
    }),
  ),
  form(`(?:absolutely )?(?:everything|the lot)(?: there is)?${HELD}${ON}`, () => ({
    is: 'want',
    want: 'everything',
  })),
  form('(?<=\\b(?:know|hear|learn|see|tell (?:me|us)) )all about', () => ({
    is: 'want',
    want: 'everything',
  })),
  form(
    '(?:all|whatever)(?: that)? (?:you|u|ya|we|there) (?:have|has|hold|know|is|got|have got|is known|can find|can give me|can tell me)(?: (?:on|about|for|of|re))',
    () => ({ is: 'want', want: 'everything' }),
  ),
  form(
    `(?:all|every)(?: of)?(?: the| your| our)? (?:available )?(?:data|figure|fig|number|stat|statistic|info|information|measure|indicator)${HELD}${ON}`,
    () => ({ is: 'want', want: 'everything' }),
  ),
];
