import { type Form, form } from './form.ts';

const LAS =
  '(?:las?|leas?|(?:local )?(?:authority|authoritie)|council|county|countie|borough|area|member authoritie)';
const NETWORK =
  '(?: (?:in|of|across) (?:the|our) (?:region|network|south east))?(?: (?:separately|individually))?';
const OF = '(?: of)?(?: the| our| these| all)*(?: 19| nineteen)?(?: different| individual| single| member)*';

/** "Each of the local authorities in the network", "for every one of our LAs", "across all our authorities". */
export const PLACE_FORMS: readonly Form[] = [
  form(
    `(?:for |by |in |from |across |per )?(?:each|every)(?: and every)?(?: single| one| individual)*${OF} ${LAS}${NETWORK}`,
    () => ({ is: 'each' }),
  ),
  form(
    `(?:for |in |from |across |over )?all${OF} ${LAS}(?: together| combined)?(?: in the network)?`,
    () => ({
      is: 'all',
    }),
  ),
];
