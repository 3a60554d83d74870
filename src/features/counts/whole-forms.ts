import { type Form, form } from './form.ts';

const HELD = '(?: (?:that )?(?:you|we|u) (?:have|hold|know|got|have got)(?: got)?)?';
const ON = '(?: (?:on|for|about|of|from))?';

/** "Everything you have on", "all the data for". */
export const WHOLE_FORMS: readonly Form[] = [
  form(`(?:absolutely )?(?:everything|the lot)(?: there is)?${HELD}${ON}`, () => ({
    is: 'want',
    want: 'everything',
  })),
  form(
    `(?:all|every)(?: of)?(?: the| your| our)? (?:available )?(?:data|figure|number|stat|statistic|info|information|measure|indicator)${HELD}${ON}`,
    () => ({ is: 'want', want: 'everything' }),
  ),
];
