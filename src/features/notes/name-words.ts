import { isNobody } from './nobody-words.ts';
import { BODY_ENDS, ORGANISED_WORDS } from './office-lists.ts';

const BODY_LAST = new RegExp(`^(?:${BODY_ENDS})$`, 'i');

/** Words that end what is an office or a body, not a person: "Comms sub-group", "Service Director". */
export const endsBody = (word: string): boolean => BODY_LAST.test(word);

/** First names that are verbs too. */
const FIRST =
  /^(?:Mark|Bill|Will|Grace|Rob|Drew|Chase|Frank|Sue|Pat|Josh|Jack|Nick|Bob|Dean|Grant|Harry|Lance|Pierce|Ray|Skip|Wade|Ward|Chuck|Faith|Hope|Joy|Rose|Dot|Guy|Max|Art|Carry|Peg|Don|Ken|Jan|Rich|Read|Marshal|Trace|Tally|Buddy)$/;

export const isFirstName = (word: string): boolean => FIRST.test(word);

const ORGANISED = new RegExp(String.raw`\b(?:${ORGANISED_WORDS})\b`, 'i');

/** Whether these words are of a job or an organisation: no name of a person is. */
export const isOrganised = (words: string): boolean => ORGANISED.test(words);

const TITLES =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllrs?|Councillors?|Messrs|Rev|Revd|Reverend|Sir|Dame|Father|Fr|Sister|Lady|Lord|Canon|Det|PC|DC|DS|DI|DCI|Sgt|Sergeant|Insp|Inspector|Supt|Superintendent|Capt|Ald|Alderman';
const TITLE = String.raw`(?:(?:${TITLES})\.?\s+){0,2}`;
const PART = String.raw`(?:(?:de|De|van|von|Von|di|da|del|le|Le|al|bin|O)\s+|[OD]'|Mc|Mac|St\.?\s+)?\p{Lu}[\p{L}'’]+(?:-\p{L}[\p{L}'’]+)*`;
const FULL = new RegExp(
  String.raw`^(${TITLE})(?:\p{Lu}\.?\s+)?${PART}(?:\s+(?:\p{Lu}\.?\s+)?${PART}){1,3}$`,
  'u',
);
const TITLED = new RegExp(String.raw`^(?:${TITLES})\.?\s+(?:\p{Lu}\.?\s+){0,3}${PART}(?:\s+${PART})?$`, 'u');

/** "Mr S", as schools write it. */
const LETTERED = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s\p{Lu}$/u;

/** "K Passmore", "M.J. Woolley". */
const SHORT = new RegExp(String.raw`^(?!I\b|A\s)\p{Lu}\.?(?:\s?\p{Lu}\.?)?\s+${PART}$`, 'u');

/** Surnames that are words of every sentence too. */
const SURNAMES = /^(?:May|Young|Page|Good|Case|Close|Way|Long|Want|Winter|Summer|Work|Light|Friday|March)$/;

const IS_TITLE = new RegExp(`^(?:${TITLES})$`);

/** "Jasper Bibb", "Miss R Elms", "Cllr Pat Jeffs": a whole name. */
export const isWholeName = (all: string): boolean => isWhole(inSmall(all).replace(ELECTED, ''));

/** "CLLR SHAH", as it stands behind "ACTION:", is Cllr Shah. */
const LOUD = /^(?:CLLRS?|COUNCILLORS?|MRS?|MISS|DR)\.?\s[\p{Lu}\s'-]{3,}$/u;

const inSmall = (words: string): string => (LOUD.test(words) ? lowered(words) : words);

const lowered = (words: string): string => words.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());

/** "Youth Cllr Jacob Archer": of what they are a councillor. */
const ELECTED = /^(?:Youth|Parish|Town|District|County|Borough|City)\s+(?=Cllrs?\b|Councillors?\b)/;

const isWhole = (words: string): boolean =>
  words.length <= 60 &&
  !isOrganised(words) &&
  !words
    .split(/\s+/)
    .some(
      (word, at, [first = '']) =>
        word.length > 1 &&
        isNobody(word) &&
        !(at > 0 && (SURNAMES.test(word) || IS_TITLE.test(first.replace('.', '')))),
    ) &&
  (FULL.test(words) || TITLED.test(words) || SHORT.test(words) || LETTERED.test(words));

/** "PC", "Cllr": what stands before a name. */
export const isTitle = (word: string): boolean => IS_TITLE.test(word) || LOUD_TITLE.test(word);

/** "MS" in capitals is rather somebody's initials. */
const LOUD_TITLE = /^(?:CLLRS?|COUNCILLORS?|MRS?|MISS|DR)$/;
