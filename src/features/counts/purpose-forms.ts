import { type Form, form } from './form.ts';
import { PURPOSE as NOUN } from './frame-words.ts';

const plain = (source: string): Form => form(source, () => ({ is: 'plain' }));

const WHOSE =
  '(?:a|an|the|my|our|this|that|tomorrow|today|todays|tomorrows|his|her|their|next weeks|mondays|tuesdays|wednesdays|thursdays|fridays|some|one|next|an upcoming|annual|monthly|termly)';
const WHEN =
  '(?: (?:tomorrow|today|tonight|next week|this week|this afternoon|this morning|on monday|on tuesday|on wednesday|on thursday|on friday|later|later today|at \\d+ ?(?:am|pm)?|by \\w+day|asap|now|in (?:an|half an|1) hour|please|at (?:one|two|three|four|nine|ten|eleven|noon)|on (?:the )?\\d{1,2}|next month|in (?:early |late |mid )?(?:january|february|march|april|may|june|july|september|october|november|december)))?';
/** "A report she'd started", "the slides that I promised": whose work it is. */
const WORKED_ON =
  '(?: (?:that |which )?(?:i|we|he|she|they|you)(?: (?:have|has|had|was|were|am|is|are|just|already|still|never))* (?:start|started|begun|began|write|wrote|writing|written|draft|drafted|drafting|prepare|prepared|preparing|promised|doing|finish|finished|finishing|putting together|put together|presenting|presented|left|owe))?';
const MONTH_OF_NO_YEAR = '(?! ?\\d)';
/** "It is going into", "which goes to": what becomes of a figure. */
const GOES = `(?:(?:it|this|that|which|they|these) )(?:(?:is|are|will|would|needs?|has|have|all|then|also|be) )*(?:to )?(?:go|goe|going|feed|feeding|used|included|presented|reported|heading|taken|sent) (?:in|into|to|on|before|at|for|in with)`;

/** "For the scrutiny paper", "for my director tomorrow": of what use the figure is. */
export const PURPOSE_FORMS: readonly Form[] = [
  plain(`${GOES} (?:${WHOSE} )*(?:[a-z]+ ){0,3}?${NOUN}${WHEN}${MONTH_OF_NO_YEAR}`),
  plain(
    '(?:and|but|so) (?:have|has|had)(?: just| now| also)? been (?:asked|tasked)(?: to (?:find out|check|report|look at|see|work out|establish)| for| about)?(?= )',
  ),
  plain(
    `(?:its |it is |this is |thats |that is )?(?:needed |required |wanted )?for(?: use in)? (?:${WHOSE} )+(?:[a-z]+ ){0,3}?${NOUN}${WORKED_ON}${WHEN}`,
  ),
  plain(
    `(?:its |it is |this is |thats |that is )?(?:needed |required |wanted )?for (?:(?:[a-z]+ )?(?:ofsted|cabinet|scrutiny|foi|governor|slt|dmt|clt|smt|full council|jsna|inspection|schools forum)|(?:${WHOSE} )?council)${WHEN}`,
  ),
  plain(
    `(?:before(?= ${WHOSE} )|ahead of|in time for|in preparation for|as part of|to go in|to go into|to put in|to include in|to use in|to add to|further to|following|in advance of) (?:${WHOSE} )*(?:[a-z]+ ){0,3}?${NOUN}${WHEN}`,
  ),
  // "Before her 2 o'clock".
  plain(
    '(?:before|by|ahead of|in time for|for) (?:my|our|his|her|their|the) (?:[a-z]+ )?\\d{1,2}(?: ?\\d\\d)? ?(?:am|pm|o ?clock)',
  ),
  plain('(?<=self evaluation )sef'),
  plain(
    '(?:can|could|would|will) (?:you|u|someone|anyone) (?:please |kindly )*(?:dig|look|pull|fish|find|hunt|chase|send|bring|get|sort) (?:it|that|this|them|these)(?: (?:out|up|over|down|through|across|for me|for us|please))*(?= [,.]|$)',
  ),
  plain(
    '(?<=(?:newest|latest|most recent|current) (?:[a-z]+ )?)(?:is|are|would be|will be|will|would) (?:fine|ok|okay|good|enough|great|perfect|sufficient|do)',
  ),
  // "I was reading the papers" names no Reading.
  plain(
    '(?<=\\b(?:was|were|am|been|just|while|whilst|when|i) )reading(?= (?:the|a|an|my|our|about|through|that|this|your|over|up|something|somewhere)\\b)',
  ),
  plain(
    `(?:because|since|as) (?:i|we|my \\w+|our \\w+|the \\w+|there|it) (?:am|are|is|have|has|need|want|will|would)(?: [a-z]+){0,6} ${NOUN}${WHEN}$`,
  ),
  plain(
    '(?:i |we )?(?:need|want|require) (?:it|this|these|them|that)(?: (?:for|by|in|before|asap|urgently|quickly|now|today|tomorrow|soon|please|the|end of|day|morning|afternoon|half|an|hour|my|our|a|meeting|report))*$',
  ),
];
