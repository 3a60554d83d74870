import { type Form, form } from './form.ts';

const PLURAL = '(?:las|leas|(?:local |member )?authoritie|council|countie)';
const LAS = '(?:las?|leas?|(?:local )?(?:authority|authoritie)|council|county|countie|borough|area)';
const NETWORK =
  '(?: (?:in|of|across) (?:the|our) (?:region|network|south east))?(?: (?:separately|individually))?';
const OF =
  '(?: of)?(?: the| our| these| all)*(?: 19| south east| southeast| se| seslip| network)*(?: different| individual| single| member)*';

/** "Each of the local authorities in the network", "for every one of our LAs", "across all our authorities". */
export const PLACE_FORMS: readonly Form[] = [
  // Which of the nineteen those are is not known here.
  form(
    '(?<!\\b(?:berk|berkshire|sussex) )(?:unitarie|unitary (?:las|leas|authoritie|councils|ones))',
    () => ({ is: 'bar' }),
  ),
  // "Surrey told us about theirs": who was told.
  form(
    '(?<=\\b(?:told|tells?|asked|asks?|rang|phoned|emailed|sent|showed|gave|warned|informed|reminded|joined|visited|helped|contacted|chased) )us',
    () => ({ is: 'plain' }),
  ),
  // "Surrey with the others": it is one of them.
  form(
    '(?:(?:all|each of|every one of|the rest of) )?(?:the |our |its |their )?(?:every )?other(?: 18)?(?: local)? (?:las?|leas?|authoritie|authority|councils?)(?<=\\b(?:compare|against|versus|vs|beside|alongside|rank).*)',
    () => ({ is: 'each' }),
  ),
  // "Does anyone have more than 300": any of them.
  form(
    '(?:is|are|was|were|has|have|does|do|did) (?:anyone|anybody)(?: (?:have|had|got|with|at|record|report))*(?= (?:above|over|under|below|more than|fewer than|less than|at least|at most|exceeding) \\d)',
    () => ({ is: 'each' }),
  ),
  form('(?<=[,/] )las?(?= [,/-](?: |$))', () => ({ is: 'each' })),
  form('(?:la|las) list', () => ({ is: 'each' })),
  // "On average, how many does an authority have": of each, where the average is asked for.
  form(
    `(?:(?:across|over|of|in|for|among|between) )?(?:all (?:the |our )?|an? |any )${LAS}${NETWORK}(?<=\\b(?:average(?! (?:attendance|absence|persistent|severe|overall))|mean|avg)\\b.*)`,
    () => ({ is: 'each' }),
  ),
  form(`(?<=\\b(?:average|mean|typical) )${LAS}${NETWORK}(?= |$)`, () => ({ is: 'each' })),
  // "How do authorities compare": one by one.
  form(
    '(?<=^(?:.* )?how (?:do|did|does|are|have) )(?:the |our |all |different |local |member |individual |various )*(?:las|authoritie|council|countie)s?(?= (?:compare|compared|differ|stack|measure|stand|do|doing|fare|perform|vary|rank|line|look)\\b)',
    () => ({ is: 'each' }),
  ),
  form('(?:only|just)(?: the| those| these)?(?= (?:las|leas|authoritie|councils) )', () => ({ is: 'plain' })),
  // "CME all LAs autumn 25": one by one; "for all LAs" and "all LAs in total" is all together.
  form(
    'all (?<=[a-z0-9,] all )(?<!(?:for|across|of|in|from|over|among|amongst|between|by|with|at|on|to|compare|and|same) all )(?<!\\b(?:total|sum|combined|altogether)\\b.* all )(?:the )?(?:19 |nineteen )?(?:las|leas|authoritie|local authoritie|councils?)(?!.*\\b(?:total|sum|combined|together|altogether)\\b)',
    () => ({ is: 'each' }),
  ),
  // "I need the number for us please", but "send us please", and "Kent for us please" is done for us.
  form('(?<=\\b(?:and|or|than|against|with|versus|vs|,) (?:for )?)us please', () => ({ is: 'own' })),
  form('(?<=\\bfor )us please', () => ({ is: 'we' })),
  form('us please', () => ({ is: 'plain' })),
  form('(?:our|my) regional(?= )', () => ({ is: 'region' })),
  form(
    '(?<=\\bby (?:[a-z]+ ){1,3})(?:and|,)(?: by)? (?:la|local authority|authority|council)(?= |$)',
    () => ({ is: 'each' }),
  ),
  form(
    `(?:for |by |in |from |across |per )?(?:each|every)(?: and every)?(?: single| one| individual)*${OF} ${LAS}${NETWORK}`,
    () => ({ is: 'each' }),
  ),
  form(
    `(?:across|between|among|amongst) (?:the |our |these |different |individual |19 |other )*${PLURAL}`,
    () => ({
      is: 'each',
    }),
  ),
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
