import { type Form, form } from './form.ts';

const plain = (source: string): Form => form(source, () => ({ is: 'plain' }));

/** Words that float behind what they belong to, and say no more of it: "Kent and Surrey each have". */
export const FLOATING_FORMS: readonly Form[] = [
  plain(
    '(?<=\\b(?:and|,) (?:[a-z]+ ){1,4})each(?= (?:have|had|has|got|having|record|recorded|report|reported|return|returned|issue|issued|serve|served|revoke|revoked|see|saw|seen|show|showed|stand|stood|hold|held|send|sent)\\b)',
  ),
  plain('(?:on|by) (?:its|it is|their|his|her) own'),
  // "Issued by schools": who suspends; "by school" of any other figure parts it.
  plain(
    '(?<=\\b(?:issued|imposed|made|handed out|handed down|given out|dished out|meted out|used|excluded|suspended)s? )by (?:the |our |its |their |local |state |all )*schools?(?= (?:in|across|within|of|from|over|around|here|throughout|last|this|during|since)\\b)(?<=\\b(?:suspension|exclusion|excluded|suspended|pex)\\b.*)',
  ),
  plain(
    '(?<=\\b(?:how many|number of|many) (?:fixed term |permanent |fixed period )?(?:suspension|exclusion)s? (?:.* )?)(?:received|receive|incurred|incur|picked up|collected|accrued)(?: by)?',
  ),
  plain(
    '(?:imposed|handed out|handed down|given out|dished out|meted out)(?<=\\b(?:suspension|exclusion|order|notice)\\b.*)',
  ),
  plain(
    '(?:the |those |these )*(?:letters?|acronym|abbreviation|initials?|shorthand)(?= [a-z0-9]{2,5} (?:stand|stands|mean|means|refer|refers|is short)\\b)',
  ),
  plain(
    '(?:the )?(?:current )?state of(?= (?:[a-z]+ )?(?:cme|ehe|home|elective|persistent|severe|attendance|reduced|suspension|permanent)\\b)',
  ),
  plain('(?:formal|statutory|official)(?= (?:[a-z]+ )?(?:notice|letter|warning|order))'),
  plain('(?:went|gone|go|going|sent) out(?<=\\b(?:notice|letter|warning|order|437)\\b.*)'),
  plain('(?:on account|on (?:the )?grounds?|for reasons?|as a consequence|in consequence) of'),
  // "Spread across year groups": by which, is said next.
  plain(
    '(?:distributed|spread|divided|shared)(?: out)? (?:across|over|among|amongst|between|through)(?= (?:the |all |different |each )*(?:year group|reason|sex|phase|ethnic|sub|school type|colour|boy|girl|prim)s?)',
  ),
];
