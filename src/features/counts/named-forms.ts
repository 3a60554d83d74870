import { type Form, form } from './form.ts';
import type { Mark } from './marks.ts';
import { BACK, STARTED } from './measure-turns.ts';

const measure = (...ids: readonly string[]): Mark => ({ is: 'measure', ids });

const EHE =
  '(?:ehe|home education|home ed|home educate|home schooling|homeschooling|elective home education|elective home ed|being home educated|being educated at home|being home schooled)';
const SCHOOL = '(?:(?:a |the )?(?:mainstream |state )?school|school roll|education in school)';

/** What a measure counts, said with its verb: who went where, and what was done with a case. */
export const NAMED_FORMS: readonly Form[] = [
  form('(?:average|mean|overall|typical) attendance(?: rate| percentage| figure| level)?', () =>
    measure('attendance'),
  ),
  // "Deregistrations to EHE": those who started.
  form(
    `(?:de ?registration|de ?registered|deregistering|withdrawal|registration|registered|notification|removal|move|transfer|new registration|exit from school|taken off roll|off roll)s? (?:to|into|for|on to|in favour of)(?= ${EHE}(?: |$))`,
    () => ({ is: 'turn', turn: 'start' }),
  ),
  form(
    `(?:new )?${EHE} (?:registration|de ?registration|notification|starter|start|joiner|commencement)s?`,
    () => measure(...STARTED),
  ),
  form(
    `(?:went|go|gone|going|moved|came|come|coming|returned|returning|return|transferred|got)(?: back)? (?:from|out of|off) ${EHE}(?: back)? (?:in)?to ${SCHOOL}`,
    () => measure(...BACK),
  ),
  form(
    '(?:notice|warning|letter|order)s? (?:(?:served|issued|sent|given) )?(?:under|of) (?:section|sec|s) ?437(?: ?1)?',
    () => measure('s437'),
  ),
  // "Left EHE other than for school": that is what leaving it counts.
  form(
    '(?<=\\b(?:left|leave|leaving|leaver|leavers|stopped|ended|exited|came off|come off|coming off) (?:.* )?)(?:(?:for|to|into|because of) (?:something|anything|somewhere|anywhere|reason|a reason|a destination|destination) )?(?:other than|other reason than|but not|rather than|not|without)(?: (?:for|to|into|back|going|returning|a|return|coming|because they))* school',
    () => ({ is: 'plain' }),
  ),
  form(
    '(?:children|pupil|kid|young people)?(?: ?(?:that|who|have|had|has))* ?(?:missed|miss)(?: out on)? education',
    () => measure('cme', 'not-full'),
  ),
  // "How many cases did Surrey challenge with schools".
  form(
    '(?<=\\b(?:case|provision|arrangement|pupil|children|timetable|many|plan)s? (?:.* )?)(?:challenge|challenging|challenged|took up|taken up|queried|query)(?: it| them| this)?(?: with| to)(?: (?:the|their|a|its))? school',
    () => measure('challenged'),
  ),
  form(
    '(?:have |had |whose |their |with )*(?:provision|arrangement|timetable)s? (?:that )?(?:(?:was|were|has|have|had|been|being) )*challenged(?: (?:with|by|to|at)(?: (?:the|their))? (?:school|la|local authority|authority))?',
    () => measure('challenged'),
  ),
  form(
    'challenge(?:s)?(?: (?:were|was|have been|has been|had been|being))?(?: (?:made|raised|put|issued|sent))? (?:to|with|at)(?: (?:the|their|a))? school',
    () => measure('challenged'),
  ),
  form(
    '(?:returned|returning|return|went back|gone back|going back|go back|came back|come back|moved back)(?: (?:in)?to)(?: (?:a|any|the|their|mainstream|another|some|full time))+ (?:school(?:ing)?|classroom)',
    () => ({ is: 'turn', turn: 'return' }),
  ),
  form(
    '(?:section |sec |s ?)?437(?: 1)? (?:notice|letter|warning)s?(?: (?:(?:were|was|being|have been) )?(?:served|issued|sent|given))?',
    () => measure('s437'),
  ),
  form(
    '(?<=\\b(?:sao|order)s? (?:.* )?)(?:revoke|revoked|revoking|withdrew|withdrawn|cancelled|cancel|lifted|lift|discharged|discharge)',
    () => measure('sao-revoked'),
  ),
  form(
    'outreach (?:provision|education|teaching|tuition|support|service|schooling|work)(?: (?:for|because of|due to|on account of)(?: (?:their|a))? (?:medical|health)(?: (?:need|reason|condition|ground)s?)?)?',
    () => measure('medical'),
  ),
  form(
    'outreach(?: (?:provision|education|work))? (?:for|because of) (?:medical|health) (?:need|reason|ground|condition)s?',
    () => measure('medical'),
  ),
  form('(?<=challenged (?:.* )?)over (?:their |the )?(?:provision|arrangement|timetable|plan)s?', () => ({
    is: 'plain',
  })),
  form('challenged? (?:the |their |its )?school', () => measure('challenged')),
  form('most (?:often|frequently)', () => ({ is: 'want', want: 'highest' })),
  form('reduced tts?', () => measure('reduced')),
];

/** What stands beside a measure and says no more than it does. */
export const BESIDE_FORMS: readonly Form[] = [
  form(
    '(?:i |we |im |just |am |are )*after(?= (?:the |some |any |our |your |latest )*(?:figure|number|total|rate|latest|suspension|permanent|cme|ehe|home|elective|persistent|severe|attendance|red|reduced|trend|count|percentage|share|sao|school attendance|breakdown|data|pa)s? )',
    () => ({ is: 'plain' }),
  ),
  form(
    '(?:challenged?|challenging|queried|querying|questioned|questioning|disputed|disputing|doubted|doubting)(?: (?:our|the|my|these|those|your|its|last))+ (?:number|figure|data|stat|total|count|return|report)s?',
    () => ({ is: 'plain' }),
  ),
  form('(?:digging|looking|pulling|working|finding) (?:out|up|for|together)', () => ({ is: 'plain' })),
  form(
    '(?:being )?(?:educated|taught|supported|schooled) (?:through|via|by|in|with)(?: an?| the)?(?= outreach)',
    () => ({
      is: 'plain',
    }),
  ),
  form('(?:please|pls|plz|you|u)(?: (?:please|just))? send(?: (?:me|us|over|through|across))?(?= )', () => ({
    is: 'plain',
  })),
  form(
    '(?:putting|pulling|bringing|getting) together(?= (?:a|an|the|our|my|some|slides?|notes?|papers?|pack|reports?|bits)(?: |$))',
    () => ({
      is: 'plain',
    }),
  ),
  form('(?:please |kindly |pls )*(?:advise|inform)(?: me| us)?(?: on| of| about| re)?', () => ({
    is: 'plain',
  })),
  form('(?:up )?on (?:the |a )?(?:screen|whiteboard|wall|big screen)', () => ({ is: 'plain' })),
  form('(?:thank|thanks|cheers) a (?:mil|million|bunch|ton|lot)', () => ({ is: 'plain' })),
  form('(?:with |many )?thanks? in advance', () => ({ is: 'plain' })),
  form(
    'parents? (?:gave|give|cited|cite|stated|state|reported|said)(?= (?:[a-z]+ ){1,5}as (?:the|a|their) reason)',
    () => ({
      is: 'plain',
    }),
  ),
  form(
    '(?:i |we )?hope (?:everyone|everybody|you|u|all|things|this)(?: all)? (?:is|are|had|have|has|find|finds|well|ok|keeping|enjoyed)(?: [a-z]+){0,5}?(?= [.,]|$)',
    () => ({ is: 'plain' }),
  ),
  form('(?:coming|getting|come|got|get) back to (?:me|us|you)', () => ({ is: 'plain' })),
  form('yours (?:sincerely|faithfully|truly|ever)', () => ({ is: 'plain' })),
  form(
    '(?:that|it|this) (?:cannot|can not|does not|do not|ca not) (?:be|look|seem|sound) (?:right|correct|true)',
    () => ({
      is: 'plain',
    }),
  ),
  form('(?:press|hit|click|pressing) send', () => ({ is: 'plain' })),
  form('do (?:me|us) a favour(?: and)?', () => ({ is: 'plain' })),
  form(
    '(?:(?:i|we|they|he|she) )?would find it (?:(?:very|really|most|so) )?(?:helpful|useful|handy|good|interesting|easier)(?: (?:to (?:have|know|see|get)|if (?:i|we|you) could(?: (?:have|see|get|send|give))?))?',
    () => ({ is: 'plain' }),
  ),
  form('(?:mainly|mostly|chiefly|primarily)(?= (?:because|due|for|owing|on account))', () => ({
    is: 'plain',
  })),
  form(
    '(?:(?:by|before|until|till|at|for) (?:about )?\\d{1,2}(?: \\d\\d)? ?(?:am|pm|o ?clock)|(?:by|before|until|till) (?:noon|midday|lunch|lunchtime|close of play|cop|end of play|(?:the )?end of (?:the |my |our )?(?:day|play|week)|tonight|tea ?time))(?: (?:today|tomorrow|on [a-z]+day))?',
    () => ({ is: 'plain' }),
  ),
  form(
    '(?:for |of |between )?(?:the|these|those) two(?: of them)?(?= (?:in|for|at|over|since|and|on|with|please)(?: |$)|$)',
    () => ({ is: 'those' }),
  ),
  form('by \\d{1,2}$', () => ({ is: 'plain' })),
  form(
    '(?:in|into|to|on|for) (?:her|his|my|our|their|the|your) (?:inbox|hands|pack|slides|desk|in tray|report|paper|briefing)',
    () => ({
      is: 'plain',
    }),
  ),
];

/** Who published a figure, said with what they did. */
export const SOURCE_FORMS: readonly Form[] = [
  // "So it has to be the published figure": which of two, and no other figure.
  form(
    '(?:(?:so|and|but|as) )?(?:it|this|that|they) (?:(?:has|have|needs?|ought|really|only|must|should|will|had better|just) )+(?:to )?be (?:(?:the|only|just|from|a) )*(?:published|official|dfe|publicly available)(?: dfe| published| official)*(?: (?:figure|number|data|statistic|one|stat|count)s?)?',
    () => ({ is: 'source', from: 'published' }),
  ),
  form(
    '(?:(?:according to|going by|in|from|per|by|on) )?(?:the )?(?:dfe|department for education)s? (?:publication|release|statistical release|bulletin|table|dataset|data set)',
    () => ({ is: 'source', from: 'published' }),
  ),
  form(
    '(?:our own|the networks?(?: own)?) (?:return|figure|data|number)s? (?:say|show|give|have|tell (?:me|us))(?: (?:for|about|on))?',
    () => ({ is: 'source', from: 'network' }),
  ),
  form(
    '(?:according to|going by|judging by|based on|using|in|from|by|on|per) (?:the |our )?(?:network|seslip)s?(?: own)? (?:return|data|figure|collection|number|stat|statistic)s?',
    () => ({ is: 'source', from: 'network' }),
  ),
  form(
    '(?:(?:did|does|do|has|have) )?(?:the )?(?:dfe|department for education|department)(?:s)? (?:publish|published|publishing|publication|release|released|report|reported|print|printed|put out|give|gave|say|said|state|stated|show|showed|have published|has published|issue|issued)(?: (?:for|about|on))?',
    () => ({ is: 'source', from: 'published' }),
  ),
  form(
    '(?:published|released|put out|issued|reported|printed) by (?:the )?(?:dfe|department for education|department)',
    () => ({
      is: 'source',
      from: 'published',
    }),
  ),
  form(
    '(?:the )?(?:published|official|dfe|national) (?:data|figure|statistic|stat|number|return)s? (?:say|show|give|have|tell (?:me|us))(?: (?:about|for|on))?',
    () => ({
      is: 'source',
      from: 'published',
    }),
  ),
];
