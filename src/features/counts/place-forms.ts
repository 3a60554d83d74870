import { type Form, form } from './form.ts';

const PLURAL = '(?:las|leas|(?:local |member )?authoritie|council|countie)';
const LAS = '(?:las?|leas?|(?:local )?(?:authority|authoritie)|council|county|countie|borough|area)';
const NETWORK =
  '(?: (?:in|of|across) (?:the|our) (?:region|network|south east))?(?: (?:separately|individually))?';
const OF = '(?: of)?(?: the| our| these| all)*(?: 19| nineteen)?(?: different| individual| single| member)*';

/** "Each of the local authorities in the network", "for every one of our LAs", "across all our authorities". */
export const PLACE_FORMS: readonly Form[] = [
  form(
    `(?:for |by |in |from |across |per )?(?:each|every)(?: and every)?(?: single| one| individual)*${OF} ${LAS}${NETWORK}`,
    () => ({ is: 'each' }),
  ),
  form(`(?:across|between|among|amongst) (?:the |our |these |different |individual )*${PLURAL}`, () => ({
    is: 'each',
  })),
  form(`(?:give me|give us|show me|show us|show|list|name|table of|table with) all${OF} ${LAS}`, () => ({
    is: 'each',
  })),
  form(
    `(?:for |in |from |across |over )?all${OF} ${LAS}(?: together| combined)?(?: in the network)?`,
    () => ({
      is: 'all',
    }),
  ),
];
