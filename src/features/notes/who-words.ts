import { eitherWay } from './either-way.ts';
import { endsBody, isOrganised } from './name-words.ts';
import { NOT_OF_OWNERS } from './office-lists.ts';
import { type Naming, type OwnerWords, ownersAt } from './owner-words.ts';

/** "Ann from Tiny Acorns", "colleagues from Kent". */
const FROM = "(?:\\sfrom\\s(?:the\\s)?\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*)*)?";
const WORD = `(?!(?:${eitherWay(NOT_OF_OWNERS)}|\\p{Ll}+ed|\\p{Ll}+ly)(?![\\p{L}'-]))\\p{L}[\\p{L}'’&.-]*${FROM}`;
/** A few words without a verb, and none that no owner is made of: "the outreach librarian", "Ann and Bo". */
export const WHO = `(?:(?:[Tt]he|[Aa]n?|[Ee]ach|[Ee]very|[Aa]ll|[Bb]oth|[Oo]ther|[Oo]ur)\\s+)?${WORD}(?:(?:\\s+|\\s*[/&]\\s*|,\\s+)${WORD}){0,6}(?:\\s\\([^()]{1,40}\\))?`;

/** Somebody, by the last word: a job, a body, several of a kind. */
export const mayAct = (who: string): boolean =>
  isActor(who) || /^(?:[Tt]he\s)?(?:[\p{L}-]+\s)?[Hh]eads? of \p{L}+/u.test(who);

const isActor = (who: string): boolean => {
  const last = /(\p{L}[\p{L}'-]*)(?:\s\([^()]*\))?$/u.exec(who.trim())?.[1] ?? '';
  if (
    /(?:ions|ments|ties|nces|ings|ures|ages|sses|plans|dates|costs|fees|figures|papers|notes|forms|needs|steps|links|details|copies|minutes|slides|results|comments|numbers|names|reviews?|surveys?|consultations?|inquir(?:y|ies)|bids?)$/i.test(
      last,
    )
  )
    return false;
  return (
    endsBody(last) ||
    isOrganised(last) ||
    /(?:[^aeiou]er|or|ist|ian|man|woman|person|people|ee)s?$/i.test(last) ||
    (/\p{Ll}{2,}s$/u.test(last) && !/ss$/.test(last)) ||
    (/^\p{Lu}\p{Ll}+$/u.test(last) && who !== last)
  );
};

export const mayBeWho = (who: string): boolean =>
  mayAct(who) || /\p{Lu}/u.test(who.slice(1)) || /^\p{Lu}/u.test(who);

export const whoIn = (who: string, naming: Naming): Pick<OwnerWords, 'owners' | 'words'> => {
  const named = ownersAt(who, 0, { ...naming, strict: true });
  return named && named.end >= who.length ? named : { owners: [{ words: who, kind: 'body' }], words: who };
};
