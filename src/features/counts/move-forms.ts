import { type Form, form } from './form.ts';

/** "Left home education for school", "came out of home education and went back to school". */
const FOR_SCHOOL =
  '(?:for|to|into|back to|back into|back in|and (?:went|gone|returned|moved|came|started|are|is)(?: back)?(?: to| into| in| at)?|to (?:go|return|come|move|attend|start)(?: back)?(?: to| into| at| in)?)(?: an?| the| mainstream)* school';

export const MOVE_FORMS: readonly Form[] = [
  form(
    '(?:de ?registered|withdrawn|(?:taken|came|come|coming) off (?:the |a )?(?:school )?rolls?)(?: from (?:a |the )?school)? to be(?= home educated)',
    () => ({
      is: 'turn',
      turn: 'start',
    }),
  ),
  // "EHE to school".
  form(
    '(?<=\\b(?:ehe|home education|home ed) )(?:back )?(?:in)?to (?:mainstream )?school(?! (?:roll|age|type))',
    () => ({
      is: 'turn',
      turn: 'return',
    }),
  ),
  form(
    '(?:after|following|out of|having been|from)(?= (?:being |having been |a period of |a spell of |time in )?(?:home|ehe|elective|electively))',
    () => ({
      is: 'plain',
    }),
  ),
  form(
    '(?:how often|how many times|(?:the )?number of times)(?= (?:[a-z]+ ){0,2}(?:was|were|have|has|had|did|are|is|do)\\b)',
    () => ({ is: 'ask' }),
  ),
  form(
    '(?<=(?:how often|how many time|number of time|count of time)(?: .*)? )(?:suspended|been suspended|get suspended|got suspended|suspend|suspending)',
    () => ({
      is: 'measure',
      ids: ['suspensions', 'suspensions-term'],
    }),
  ),
  form(
    `(?:(?:went|gone|go|going|moved|moving|move|come|came|coming|switched|transferred|reintegrated|got|getting|put|been|are|were) )${FOR_SCHOOL}(?! (?:because|in order|roll))`,
    () => ({ is: 'turn', turn: 'return' }),
  ),
  form(
    `(?<=\\b(?:left|leave|leaving|moved|moving|move|come|came|coming|gone|going|went|switched|stopped|ceased|ended|transferred|out) (?:.* )?)${FOR_SCHOOL}(?! (?:because|in order|roll))`,
    () => ({ is: 'turn', turn: 'return' }),
  ),
  form(
    '(?:across|over|in|for|during|throughout) the (?:whole|full|entire|course|entirety)(?: of)?(?= (?:the )?(?:\\d|academic|school))',
    () => ({
      is: 'turn',
      turn: 'anytime',
    }),
  ),
  form(
    '(?:(?:have|has|had|were|was|been|being|are|is|who|that) )*(?:taken|pulled|withdrawn|removed|moved|taken out)(?: out)?(?: of| from| off)?(?: the)?(?: a)?(?: school)?(?: roll| register)? (?:to be|to|for|into|in order to be|so as to be|and)(?= (?:home|ehe|elective|educated|electively))',
    () => ({ is: 'turn', turn: 'start' }),
  ),
];
