import { type Form, form } from './form.ts';

const HOW = '(?<=^(?:.* )?how (?:is|are|was|were|should|would|do|does) (?:.* )?)';

/** "How is it worked out", "what does it cover", "the threshold for". */
export const DEFINITION_FORMS: readonly Form[] = [
  form(
    `${HOW}(?:calculated|measured|worked out|computed|derived|arrived at|counted|determined|classified|categorised|defined|established)(?= (?:$|by|in|for|at|under|as)|$)`,
    () => ({ is: 'want', want: 'definition' }),
  ),
  form(
    'how (?:do|does|did|would|should|can|could) (?:we|you|they|dfe|the dfe|one|the network|people|the department|las|the government) (?:measure|count|work out|calculate|define|determine|arrive at|compute|classify|categorise|identify)',
    () => ({ is: 'want', want: 'definition' }),
  ),
  form(
    '(?:what|who)(?: all)? (?:is|are|gets|get|would be) (?:included|covered|counted|classed|captured|in scope)(?: (?:in|by|as|within|under|for))?',
    () => ({
      is: 'want',
      want: 'definition',
    }),
  ),
  form(
    '(?<=^(?:.* )?what (?:do|does) (?:.* )?)(?:cover|include|mean by|stand for|consist of|comprise|involve|refer to|count as|class as|treat as|call)(?= |$)',
    () => ({
      is: 'want',
      want: 'definition',
    }),
  ),
  form(
    '(?:the |what |which )*(?:threshold|criteria|criterion|cut off|rule|basis|methodology|technical definition)(?: (?:is|are))?(?: (?:for|of|behind|used for|used to define|to be|to count as|around))?',
    () => ({
      is: 'want',
      want: 'definition',
    }),
  ),
  form('(?:what )?makes (?:a|an|somebody|someone) (?:child|pupil|young person|case|kid|student)?', () => ({
    is: 'want',
    want: 'definition',
  })),
  form(
    'when (?:is|are|does|do|would) (?:a |an |the )?(?:child|children|pupil|kid|young person|young people|student|case|absence)(?: (?:to be|be|considered|counted|classed|deemed|regarded|treated|said|recorded|become|becomes|count|counts|qualify|qualifies|seen|flagged)(?: (?:to be|to have|as))?)+',
    () => ({ is: 'want', want: 'definition' }),
  ),
  form('(?:different|distinct|separate) (?:from|to|than)', () => ({ is: 'want', want: 'compare' })),
];
