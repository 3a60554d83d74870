import { endAt } from '../../domain/match-at.ts';
import { isDoing, mayBeDone } from './doing-verbs.ts';
import { isNobody } from './nobody-words.ts';
import { type Naming, type OwnerWords, ownersAt } from './owner-words.ts';
import { type Later, subjectOf } from './told-later.ts';
import { mayBeWho, WHO, whoIn } from './who-words.ts';

/** What hands something to somebody within a sentence: "it falls to the Council to lobby", "with Ann to help on it". */
const HANDS = [
  String.raw`\b(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]hey|[Tt]hese)\s(?:\p{Ll}+ly\s|now\s|then\s)?(?:falls?|fell|(?:is|was|are|were|will be|would be|should be|has been)\s(?:now\s)?(?:left|down|over|up|passed|given|delegated)?)\s?(?:to|for|with|on)`,
  String.raw`,\s(?:and\s|but\s)?with`,
  String.raw`\b(?:agreed|asked|arranged|requested|called|made|agreement|request|proposal|suggestion|plan|plea|wish|need)\sfor`,
  String.raw`\b(?:step|action|plan|task|job|suggestion|proposal|ask|request)\s(?:is|was|will be|would be)\sfor`,
  String.raw`\basked\s[^.;]{3,80}?,?\sand\sfor`,
  String.raw`\b(?:task|job|action|responsibility|remit|authority|duty)\s(?:was|is|has been|were|had been)?\s?(?:given|passed|delegated|assigned|falls|fell|left)?\s?(?:to|with)`,
  String.raw`\b(?:[Dd]elegated|[Dd]elegate|[Rr]emitted|[Aa]uthority (?:is |was )?given|[Ll]eft|[Hh]anded(?: over)?) (?:authority |this |it )?to`,
].join('|');
const HANDED = new RegExp(
  `(?:${HANDS})\\s(?<who>${WHO})\\s+to\\s+(?:also\\s+)?(?=(?<verb>\\p{Ll}[\\p{Ll}-]*))`,
  'gu',
);

/** "delegated to Ann and the Clerk the task of updating it". */
const GIVEN = new RegExp(
  `\\b(?:delegated|gave|given|assigned|handed|left|passed|entrusted)\\s(?:to\\s)?(?<who>${WHO})\\s(?:(?:with\\s)?the\\s(?:task|job|responsibility|authority|power|role)\\s(?:of|to|for)|responsibility\\sfor|authority\\sto)\\s(?=(?<verb>\\p{Ll}[\\p{Ll}-]*))`,
  'gu',
);

/** For these it is always to decide, and nothing that a meeting asks of them. */
const OTHERS =
  /\b(?:parents?|carers?|famil(?:y|ies)|pupils?|child(?:ren)?|young people|courts?|tribunal|government|ministers?|parliament|employers?|governing bodies|individuals?|people|anyone)\b/i;

/** What is handed to somebody in the middle of a sentence. */
export const handedIn = (text: string, naming: Naming): readonly Later[] =>
  [HANDED, GIVEN]
    .flatMap((form) => [...text.matchAll(form)])
    .flatMap((found) => {
      const { who = '', verb = '' } = found.groups ?? {};
      const at = found.index + found[0].lastIndexOf(who);
      const isOne = mayBeWho(who) || /^(?:each|every|all)\s/.test(who);
      if (!isOne || OTHERS.test(who) || !(isDoing(verb) || mayBeDone(verb) || verb.endsWith('ing')))
        return [];
      const named = whoIn(who, naming);
      if (who.includes(',') && named.owners.length < 2) return [];
      return [{ owners: { ...named, end: at + who.length }, at, from: found.index + found[0].length }];
    });

/** "agreed subject to Ann rewording step four". */
const SUBJECT_TO = /\b(?:subject to|pending|dependent on|conditional on)\s(?=\p{Lu}|the\s)/gu;
const DOES = /\s(?=\p{Ll}{2,}ing\s)/uy;

/** "Ann's offer to host it was accepted". */
const OFFER =
  /(?<who>\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,2})'s (?:kind |generous )?offer to (?=[^.;]{3,90}?\bwas (?:\p{Ll}+ly )?(?:accepted|welcomed|taken up))/gu;

export const offeredIn = (text: string, naming: Naming): readonly Later[] =>
  [...text.matchAll(OFFER)].map(({ index, 0: all, groups }) => {
    const who = groups?.['who'] ?? '';
    return {
      owners: { ...whoIn(who, naming), end: index + who.length },
      at: index,
      from: index + all.length,
    };
  });

/** What something waits for that somebody does. */
export const awaitedIn = (text: string, naming: Naming): readonly Later[] =>
  [...text.matchAll(SUBJECT_TO)].flatMap((sign) => {
    const at = sign.index + sign[0].length;
    const owners = ownersAt(text, at, naming);
    const from = owners && endAt(DOES, text, owners.end);
    const isOne = owners?.owners.every(({ kind }) =>
      ['known', 'initials', 'name', 'role', 'body'].includes(kind),
    );
    return owners && isOne && from !== undefined ? [{ owners, at, from }] : [];
  });

/** "Gil has found somebody; details to follow from him": whoever that sentence, or the one before, is about. */
const FROM_THEM =
  /(?<=^|[;,–:(-]\s|\band\s)(?=[\p{L}][\p{L} ]{2,50}?\s(?:to|will|would)\s(?:follow|come|be (?:sent|shared|provided))\s(?:[^.;,]{0,40}\s)?from\s(?:him|her|them)\b)/gu;

export const followsIn = (text: string, naming: Naming, before: OwnerWords | undefined): readonly Later[] =>
  [...text.matchAll(FROM_THEM)].slice(0, 1).flatMap(({ index }) => {
    const owners = (index > 0 ? subjectOf(text.slice(0, index), naming) : undefined) ?? before;
    return owners ? [{ owners, at: index, from: index }] : [];
  });

/** Where an owner stands at the end of a sentence that says whose it is, and nothing follows. */
const OWNS = new RegExp(
  `(?:${[
    String.raw`\b(?:[Rr]esponsib\p{Ll}+|[Oo]wnership|[Ll]ead|[Ll]eadership|[Tt]ask|[Jj]ob|[Aa]ctions?|[Rr]emit|[Ii]t|[Tt]his)\b[^.;:]{0,90}?\s(?:now\s|to\s)?(?:sit|sits|sat|rests?|lie|lies|lay|stays?|remains?|(?:is|was|will be|has been|were|are)\s(?:now\s)?(?:given|passed|handed|assigned|allocated|delegated|transferred|allotted))\s(?:over\s)?(?:with|to)`,
    String.raw`^(?:The\s)?[Ll]ead(?:\s(?:officer|person|authority))?\b[^.;:,]{0,60}?\s(?:is|will be|would be|to be)`,
    String.raw`\b(?:is|are|was|were|to be)\s(?:still\s)?(?:expected|awaited|due|required|requested|needed|wanted|sought|outstanding)\sfrom`,
    String.raw`(?:(?<=^|[.;:]\s)N|\bn)eeds?\s(?!to\b)(?![^.;,]{3,40}?\b(?:received|had|came|got)\sfrom)[^.;,]{3,40}?\sfrom`,
    String.raw`\b(?:to|will|would|should)\s(?:go|come|follow|be (?:sent|circulated|issued))\b[^.;]{0,60}?\sfrom`,
    String.raw`\bbe\s(?:agreed|discussed|settled|finalised|drafted|resolved|arranged|worked up)\sbetween`,
  ].join(
    '|',
  )})\\s(?<who>${WHO})(?=[.]?$|,s|\\s(?:at|by|before|in time|for the next|after|this|next)\\s[^,;]{2,50}$|\\s(?:today|tomorrow|shortly|asap)\\.?$)`,
  'u',
);

const WHEN = /\s(?:next|this|today|tomorrow|shortly|soon|asap)\b.*$|\.$/;

/** "Responsibility for the survey rests with Ann Lee", "An update is expected from Bo at the next meeting". */
export const ownedIn = (text: string, naming: Naming) => {
  const who = OWNS.exec(text.trim())?.groups?.['who']?.replace(WHEN, '');
  if (
    !who ||
    !(mayBeWho(who) || EVERYBODY.test(who)) ||
    OTHERS.test(who) ||
    OUTSIDE.test(who) ||
    isNobody(who) ||
    / for /.test(who)
  )
    return undefined;
  const named = whoIn(who, naming);
  const isSure = named.owners.every(({ kind }) => kind !== 'name' || / /.test(named.words));
  return isSure ? { owners: named.owners, words: named.words, text } : undefined;
};

const EVERYBODY = /^(?:all|each|every)(?:\b|one$|body$)/;
const OUTSIDE = /\b(?:DfE|Department|Government|Ofsted|Treasury|schools|LAs|local authorities)\b/;
