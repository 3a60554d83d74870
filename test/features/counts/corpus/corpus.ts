import { CLIPPED_LATER } from './clipped-four.ts';
import { CLIPPED } from './clipped-one.ts';
import { CLIPPED_ANEW } from './clipped-three.ts';
import { CLIPPED_AGAIN } from './clipped-two.ts';
import { EXAM_EIGHT } from './exam-eight.ts';
import { EXAM_ELEVEN } from './exam-eleven.ts';
import { EXAM_FIFTEEN } from './exam-fifteen.ts';
import { EXAM_FIVE } from './exam-five.ts';
import { EXAM_FOUR } from './exam-four.ts';
import { EXAM_FOURTEEN } from './exam-fourteen.ts';
import { EXAM_NINE } from './exam-nine.ts';
import { EXAM_ONE } from './exam-one.ts';
import { EXAM_SEVEN } from './exam-seven.ts';
import { EXAM_SIX } from './exam-six.ts';
import { EXAM_TEN } from './exam-ten.ts';
import { EXAM_THIRTEEN } from './exam-thirteen.ts';
import { EXAM_THREE } from './exam-three.ts';
import { EXAM_TWELVE } from './exam-twelve.ts';
import { EXAM_TWO } from './exam-two.ts';
import { FOLLOW_UPS } from './follow-ups.ts';
import { LEANING_ASKED } from './leaning-asked.ts';
import { LEANING_ASKED_ANEW } from './leaning-asked-anew.ts';
import { LEANING_ASKED_LAST } from './leaning-asked-last.ts';
import { LEANING_ASKED_MORE } from './leaning-asked-more.ts';
import { MEASURES_ASKED } from './measures.ts';
import { NOT_WORDED } from './not-worded.ts';
import { OTHERS } from './others.ts';
import { PARTS_ASKED } from './parts.ts';
import { PERIODS_ASKED } from './periods.ts';
import { PLACES_ASKED } from './places.ts';
import { SAID_AFTER } from './said-after.ts';
import { SAID_AFTER_MORE } from './said-after-more.ts';
import { SAID_AROUND } from './said-around.ts';
import { SAID_ASIDE } from './said-aside.ts';
import { SAID_FULLY } from './said-fully.ts';
import { SAID_LOOSELY } from './said-loosely.ts';
import { SAID_LOOSELY_MORE } from './said-loosely-more.ts';
import { SAID_NEWLY } from './said-newly.ts';
import { SAID_WANTS } from './said-wants.ts';
import { SAID_WANTS_MORE } from './said-wants-more.ts';
import { SAID_WHEN } from './said-when.ts';
import { SAID_WHEN_MORE } from './said-when-more.ts';
import type { Case } from './score.ts';
import { TIRED } from './tired.ts';
import { TOLD_BESIDE } from './told-beside.ts';
import { UNCLEAR_ASKED } from './unclear.ts';
import { TERSE } from './unseen-eight.ts';
import { CLAUSES_AROUND } from './unseen-eighteen.ts';
import { CLAUSES_AROUND_MORE } from './unseen-eighteen-more.ts';
import { MIXED } from './unseen-eleven.ts';
import { PLAIN_WORDS_ASKED_MORE } from './unseen-fifteen.ts';
import { UNSEEN_FIVE } from './unseen-five.ts';
import { UNSEEN_FOUR } from './unseen-four.ts';
import { PLAIN_WORDS_ASKED } from './unseen-fourteen.ts';
import { LOOSE } from './unseen-nine.ts';
import { OFFICES } from './unseen-nineteen.ts';
import { OFFICES_MORE } from './unseen-nineteen-more.ts';
import { UNSEEN_ONE } from './unseen-one.ts';
import { MOST_OF_PARTS } from './unseen-parts.ts';
import { CAREFUL } from './unseen-seven.ts';
import { REASONS_AROUND } from './unseen-seventeen.ts';
import { REASONS_AROUND_MORE } from './unseen-seventeen-more.ts';
import { UNSEEN_SIX } from './unseen-six.ts';
import { HURRIED_AND_CHATTY } from './unseen-sixteen.ts';
import { MESSAGES } from './unseen-ten.ts';
import { FIRST_TRIES } from './unseen-thirteen.ts';
import { ASKED_IN_CHAT_LAST } from './unseen-thirty.ts';
import { TOLD_BEFORE } from './unseen-thirty-one.ts';
import { CHATTED_MORE } from './unseen-thirty-three.ts';
import { CHATTED } from './unseen-thirty-two.ts';
import { UNSEEN_THREE } from './unseen-three.ts';
import { VOICES } from './unseen-twelve.ts';
import { OTHER_WORDINGS } from './unseen-twenty.ts';
import { ASKED_IN_CHAT_ANEW } from './unseen-twenty-eight.ts';
import { ASKED_IN_CHAT_ANEW_MORE } from './unseen-twenty-eight-more.ts';
import { ASKED_ANEW } from './unseen-twenty-five.ts';
import { ASKED_ANEW_MORE } from './unseen-twenty-five-more.ts';
import { ASKED_BY_OTHERS } from './unseen-twenty-four.ts';
import { ASKED_BY_OTHERS_IN_CHAT } from './unseen-twenty-four-chat.ts';
import { ASKED_BY_OTHERS_MORE } from './unseen-twenty-four-more.ts';
import { ASKED_IN_CHAT_LATER } from './unseen-twenty-nine.ts';
import { YET_OTHER_WORDINGS } from './unseen-twenty-one.ts';
import { YET_OTHER_WORDINGS_MORE } from './unseen-twenty-one-more.ts';
import { ASKED_IN_CHAT_AGAIN } from './unseen-twenty-seven.ts';
import { ASKED_IN_CHAT_AGAIN_MORE } from './unseen-twenty-seven-more.ts';
import { ASKED_IN_CHAT } from './unseen-twenty-six.ts';
import { ASKED_IN_CHAT_MORE } from './unseen-twenty-six-more.ts';
import { ASKED_IN_CHAT_YET } from './unseen-twenty-six-yet.ts';
import { LAST_ROUND } from './unseen-twenty-three.ts';
import { STRAY_TALK } from './unseen-twenty-two.ts';
import { UNSEEN_TWO } from './unseen-two.ts';
import { WANTS_ASKED } from './wants.ts';
import { WORDED_AFTER } from './worded-eight.ts';
import { WORDED_YET } from './worded-five.ts';
import { WORDED_LATER } from './worded-four.ts';
import { WORDED_AND_CLIPPED } from './worded-nine.ts';
import { WORDED } from './worded-one.ts';
import { WORDED_LAST } from './worded-seven.ts';
import { WORDED_STILL } from './worded-six.ts';
import { WORDED_ANEW } from './worded-three.ts';
import { WORDED_AGAIN } from './worded-two.ts';

/** Questions as officers type them, each with what it means, by what they are about. */
export const CORPUS: Readonly<Record<string, readonly Case[]>> = {
  measures: MEASURES_ASKED,
  places: PLACES_ASKED,
  periods: PERIODS_ASKED,
  parts: PARTS_ASKED,
  wants: WANTS_ASKED,
  'follow-ups': FOLLOW_UPS,
  tired: TIRED,
  unclear: UNCLEAR_ASKED,
  others: OTHERS,
  'whatever comes, written afresh': UNSEEN_ONE,
  'whatever comes, written afresh again': UNSEEN_TWO,
  'whatever comes, written afresh a third time': UNSEEN_THREE,
  'officers, chairs and a data officer, written before the grammar was read': UNSEEN_FOUR,
  'in other voices': UNSEEN_FIVE,
  'the next officer': UNSEEN_SIX,
  'officers in a careful voice': CAREFUL,
  'officers on a phone': TERSE,
  'an analyst, a chair and a new officer': LOOSE,
  'messages with greetings and reasons around them': MESSAGES,
  'whoever comes next': MIXED,
  'minutes, plans, dictation and English as it is learnt': VOICES,
  'wants, parts, measures and definitions, said in other words': [...SAID_WANTS, ...SAID_WANTS_MORE],
  'periods, places and slips, said in other words': [...SAID_WHEN, ...SAID_WHEN_MORE],
  'what is said loosely': [...SAID_LOOSELY, ...SAID_LOOSELY_MORE],
  'what is said after a question, and what no figure answers': [...SAID_AFTER, ...SAID_AFTER_MORE],
  'what is said around a question': SAID_AROUND,
  'what may narrow a question': SAID_ASIDE,
  'what is tried first': FIRST_TRIES,
  'rates, ranks, moves and times in yet other words': SAID_NEWLY,
  'whole questions of every kind': SAID_FULLY,
  'everyday wording, by a hand that had seen neither reader nor corpus': [
    ...PLAIN_WORDS_ASKED,
    ...PLAIN_WORDS_ASKED_MORE,
  ],
  'the same hand, hurried and chatty': HURRIED_AND_CHATTY,
  'reasons around a question': [...REASONS_AROUND, ...REASONS_AROUND_MORE],
  'clauses beside a question': [...CLAUSES_AROUND, ...CLAUSES_AROUND_MORE],
  'offices of every kind': [...OFFICES, ...OFFICES_MORE],
  'every measure in other words': OTHER_WORDINGS,
  'every measure in yet other words': [...YET_OTHER_WORDINGS, ...YET_OTHER_WORDINGS_MORE],
  'small talk beside a question': STRAY_TALK,
  'a last round of every kind': LAST_ROUND,
  'an exam by another hand': [...ASKED_BY_OTHERS, ...ASKED_BY_OTHERS_MORE, ...ASKED_BY_OTHERS_IN_CHAT],
  'an exam by a third hand': [...ASKED_ANEW, ...ASKED_ANEW_MORE],
  'what is told beside a question': TOLD_BESIDE,
  'what is told before a question': TOLD_BEFORE,
  'what is told after and within a question': [...CHATTED, ...CHATTED_MORE],
  'chat of every kind': [
    ...ASKED_IN_CHAT,
    ...ASKED_IN_CHAT_MORE,
    ...ASKED_IN_CHAT_YET,
    ...ASKED_IN_CHAT_AGAIN,
    ...ASKED_IN_CHAT_AGAIN_MORE,
    ...ASKED_IN_CHAT_ANEW,
    ...ASKED_IN_CHAT_ANEW_MORE,
    ...ASKED_IN_CHAT_LATER,
    ...ASKED_IN_CHAT_LAST,
  ],
  'courses told, joints, limits, comparisons, purposes and what leans on what was told': [
    ...LEANING_ASKED,
    ...LEANING_ASKED_MORE,
    ...LEANING_ASKED_ANEW,
    ...LEANING_ASKED_LAST,
  ],
  'voices of every kind, in nine rounds': [
    ...WORDED,
    ...WORDED_AGAIN,
    ...WORDED_ANEW,
    ...WORDED_LATER,
    ...WORDED_YET,
    ...WORDED_STILL,
    ...WORDED_LAST,
    ...WORDED_AFTER,
    ...WORDED_AND_CLIPPED,
  ],
  'a hurry of every kind, in four rounds': [...CLIPPED, ...CLIPPED_AGAIN, ...CLIPPED_ANEW, ...CLIPPED_LATER],
  'words that were learnt, where they say something else': NOT_WORDED,
  'a hundred of every kind': EXAM_THIRTEEN,
  'parts, two places and all of them': MOST_OF_PARTS,
  'seven exams by hands that had seen neither reader nor corpus': [
    ...EXAM_NINE,
    ...EXAM_TEN,
    ...EXAM_ELEVEN,
    ...EXAM_TWELVE,
    ...EXAM_FOURTEEN,
    ...EXAM_FIFTEEN,
    ...EXAM_EIGHT,
    ...EXAM_FIVE,
    ...EXAM_FOUR,
    ...EXAM_ONE,
    ...EXAM_SEVEN,
    ...EXAM_SIX,
    ...EXAM_THREE,
    ...EXAM_TWO,
  ],
};

export const CASES: readonly Case[] = Object.values(CORPUS).flat();
