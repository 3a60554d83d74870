import type { TermName } from '../../domain/term.ts';
import type { Entry } from './lexicon.ts';

export const termWord = (words = ''): TermName => {
  if (/^aut/.test(words)) return 'autumn';
  return /^spr/.test(words) ? 'spring' : 'summer';
};

export const TIME_WORDS: readonly Entry[] = [
  [
    [
      'newest|latest|most recent|recent|current|currently|now|right now|at the moment|atm|at present',
      'today|as of today|as it stands|as things stand|up to date|most up to date|to date|these days',
      'presently|last available|last known|latest available|last count|last census|most recent census',
      'latest census|latest figure|this week|as at now|now please|just now|so far|at this point|stand at',
      'standing at|as of now|last return|live|rn|nowadays|this minute|as we speak',
    ],
    { is: 'newest' },
  ],
  [
    'since|starting in|starting from|starting with|beginning in|going back to|back to|ever since',
    { is: 'since' },
  ],
  ['from', { is: 'from' }],
  [
    [
      'onwards|onward|to now|till now|until now|up to now|to present|to the present|to today|up to today',
      'and after|and since|on wards|and later',
    ],
    { is: 'onwards' },
  ],
  ['until|till|up until|up till|ending in', { is: 'until' }],
  ['between', { is: 'between' }],
];
