import { type Form, form } from './form.ts';
import type { Mark } from './marks.ts';

const versus: Mark = { is: 'versus' };
const more: Mark = { is: 'more' };

const MOVED =
  '(?:gone|going|go|went|risen|rose|fallen|fell|dropped|grown|grew|increased|decreased|jumped|climbed|crept|moved|changed|rising|falling)';
const THEN =
  '(?:last|a year ago|(?:the )?(?:autumn|spring|summer)|(?:20)?\\d\\d ?[/-] ?(?:20)?\\d\\d|(?:the |this time |same time )*(?:(?:last|previous|prior) (?:year|term)|year before|term before))';

/** What holds one against another: "in line with", "better or worse than". */
export const HELD_FORMS: readonly Form[] = [
  form('on(?= (?:the )?(?:year|term) before(?! last))', () => versus),
  // "Put the two next to each other": what is put so is named elsewhere.
  form(
    '(?:(?:put|set|lay|show|see|place|have|get|view|line|lined) )?(?:up )?(?:the|these|those|them|both|all)? ?(?:two|both|three|figure|number|of them|pair)?(?: of them)? (?:up )?(?:side by side|next to (?:each other|one another)|alongside (?:each other|one another)|beside (?:each other|one another)|against (?:each other|one another)|together to compare)',
    () => ({ is: 'want', want: 'compare' }),
  ),
  form('(?:up|down)(?: or (?:up|down))? (?:on|against)(?= )', () => versus),
  // "Gone up on last year": how it stands beside that, and no trend.
  form(`${MOVED}(?: up| down)?(?: or (?:up|down|fallen|risen))? (?:on|against)(?= ${THEN}\\b)`, () => versus),
  form(
    '(?:in line with|on a par with|on par with|level with|close to|closer to|near to|near|far from|far off|away from|nearer to|as (?:high|low|good|bad|big|large) as|the same as|same as|matched against|set against|measured against|held against|put against|when set beside|beside|up against|in contrast to|as opposed to|compared against|set beside|next to|put beside|benchmarked against)',
    () => versus,
  ),
  form(
    '(?:any )?(?:much |far |a lot |significantly |slightly |even |still )*(?:better|worse|higher|lower|above|below|bigger|smaller|more|less|fewer|over|under)(?: or (?:better|worse|higher|lower|above|below|bigger|smaller|more|less|fewer|over|under|the same))+(?: than| the)?',
    () => more,
  ),
  form(
    '(?:any )?(?:much |far |a lot |significantly |slightly |even |still |doing )*(?:better|worse|higher|lower|bigger|smaller|greater|more|fewer|less) (?:in (?:number|total|size|volume|proportion|percentage|general|fact) )?than',
    () => more,
  ),
  form(
    '(?:ahead of|behind(?! (?:that|this|it|those|them)\\b)|trailing|outperforming|beating|far above|far below|well above|well below|just above|just below|way above|way below)',
    () => more,
  ),
  form(
    '(?:any )?(?:much |far |even )?(?:more|less) (?:common|prevalent|widespread|frequent|usual|likely)(?: than)?',
    () => more,
  ),
  form(
    '(?:broadly |roughly |very )?similar(?! (?:la|las|local|authority|authoritie|council|area|place|size|one)\\b)',
    () => ({ is: 'want', want: 'compare' }),
  ),
  form('how (?:far|close|near)(?: (?:off|short of|adrift of|away from))?', () => more),
  // "Is it under the England figure", but "under the guidance".
  form(
    '(?:under|over)(?: (?:the|our|that|those|that of|those of))+(?= (?:england|english|national|nation|region|regional|south east|network|average|country|sector)s?(?: (?:average|figure|rate|level|number|mean|one|total|percentage))?(?: |$)(?!definition|guidance))',
    () => more,
  ),
  // "Did Kent's exceed Surrey's", but "exceeding 100".
  form(
    '(?:exceed|exceeds|exceeded|surpass|surpasses|surpassed|outnumber|outnumbered)(?! (?:by )?\\d)',
    () => more,
  ),
  form(
    'how much(?= (?:above|below|over|under|higher|lower|more|fewer|less|bigger|smaller|larger)\\b)',
    () => ({ is: 'plain' }),
  ),
];
