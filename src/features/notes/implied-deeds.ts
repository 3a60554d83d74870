import { isAgreedLine } from './agreed-lines.ts';
import { anybodyIn } from './anybody.ts';
import { askedIn, leadIn, leftIn, tailIn, youIn } from './asked-deeds.ts';
import { isDoing } from './doing-verbs.ts';
import { DONE_AFTER, type FoundDeed, isTicked, ONLY_SAID, placeOf } from './found-deed.ts';
import { ownedIn } from './handed-deeds.ts';
import { lastSubject } from './last-subject.ts';
import { meantBefore } from './leaning.ts';
import { partsOf } from './lettered.ts';
import { looselyAsked, looselySigned } from './loose-asked.ts';
import { looselyTold } from './loose-told.ts';
import { isFirstName } from './name-words.ts';
import { isOnlyNews } from './outside-news.ts';
import type { Naming, OwnerWord } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';
import { passiveIn, resolvedIn } from './passive-deeds.ts';
import { withoutContractions } from './plain-sentence.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Told, toldIn } from './told-deeds.ts';
import { isNewsOf, isToldOfAll } from './told-of-all.ts';
import { wantedIn } from './wanted-things.ts';

const NOBODY = 'Only the sentence says so, and no owner is named.';
const LONGEST = 600;
/** No paragraph tells of more, as none marks more. */
const MOST = 500;
/** What every sentence has in it that asks something of somebody: cheaper to look for than to read. */
const HINT =
  /\b(?:to|will|would|shall|should|must|please|pls|plz|undertook|be|could|can|that|with|suggested|proposed|recommended|needed|wanted|required|happy|is|are|if|leave|took|promised|asked|requested|sits?|rests?|lies|from|between)\s|'(?:ll|d)\s|^\p{Lu}[\p{L}'-]+ \p{Ll}+ing\b|:\s|\s[-–—]\s|[([][^()]{2,40}[)\]][\s.]*$/iu;
/** "BMc visit Northgate". */
const TERSE = /^\p{Lu}\p{L}{0,2}\p{Lu}\p{Ll}{0,2}\s\p{Ll}/u;
/** The number or letter in front of a sentence that is one of a list. */
const LEAD =
  /^[\s•*>–→⇒➔➜☐☑✅-]*(?:\[[ xX✓✔]?\]\s*)?(?:(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{1,4})[.):]?|[A-Q][.:)])\s+(?=\p{Lu}|all\b|that\b|the\b|an?\s\p{Ll}))?/u;

/** Actions that only the text implies: "CO to circulate ...", "will be circulated by CO", "Please return ..." (row 20). */
export const impliedDeeds = (
  paragraph: Paragraph,
  taken: readonly (readonly [number, number])[],
  naming: Naming,
): readonly FoundDeed[] => {
  const sentences = leftOf(paragraph.text, taken)
    .flatMap(({ text, at }) => sentencesOf(text).map((sentence) => ({ ...sentence, at: sentence.at + at })))
    .map(withoutLead)
    .map((one, at, all) => (one.isListed && isOfAgreed(all.slice(0, at)) ? { ...one, isAgreed: true } : one));
  const found: FoundDeed[] = [];
  let last = -1;
  for (const [at, sentence] of sentences.entries()) {
    if (found.length >= MOST) break;
    if (sentence.text.length > LONGEST || !(HINT.test(sentence.text) || TERSE.test(sentence.text))) continue;
    const before = sentences.slice(Math.max(0, at - 3), at).map((one) => one.text);
    const deeds = inSentence(sentence, { paragraph, naming, before });
    if (last === at - 1 && isTakenUp(found.at(-1), deeds)) found.pop();
    found.push(...deeds);
    last = deeds.length > 0 ? at : last;
  }
  return found;
};

const SEES_TO =
  /^(?:do|see to|arrange|action|organise|sort|deal with|take (?:on|up)|look (?:after|into|at)|make|provide|send|share|set) (?:this|it|that|so|these|them|those)\b/;

/** "Findings to be presented in June. VS will do this": the first has its owner in the second. */
const isTakenUp = (one: FoundDeed | undefined, [next]: readonly FoundDeed[]): boolean =>
  one?.owners.length === 0 && next !== undefined && next.owners.length > 0 && SEES_TO.test(next.text);

/** The pieces of a text that no mark has taken. */
const leftOf = (text: string, taken: readonly (readonly [number, number])[]): readonly Sentence[] => {
  const pieces: Sentence[] = [];
  let at = 0;
  for (const [from, to] of taken) {
    if (from > at) pieces.push({ text: text.slice(at, from), at });
    at = Math.max(at, to);
  }
  return at < text.length ? [...pieces, { text: text.slice(at), at }] : pieces;
};

interface Listed extends Sentence {
  /** A number in brackets stands before it. */
  readonly isListed: boolean;
  readonly isAgreed?: boolean;
}

const withoutLead = ({ text, at }: Sentence): Listed => {
  const lead = LEAD.exec(text)?.[0] ?? '';
  return { text: text.slice(lead.length), at: at + lead.length, isListed: /^\s*\(/.test(lead) };
};

/** "It was agreed that: (i) ...; (ii) ...": each of them was. */
const isOfAgreed = (before: readonly Sentence[]): boolean =>
  before.some(({ text }) => /\b(?:agreed|resolved|recommended) that\s*:?\s*\(/i.test(text));

interface In {
  readonly paragraph: Paragraph;
  readonly naming: Naming;
  /** The sentences before: "He" is whom the nearest of them is about that names somebody. */
  readonly before: readonly string[];
}

const PRONOUN = /\b(?:[Hh]e|[Ss]he|him|her|them)\b|^They\b/;

const inSentence = (sentence: Listed, { paragraph, naming, before }: In): readonly FoundDeed[] => {
  const { at } = sentence;
  const said = withoutContractions(sentence.text);
  const isAgreed = sentence.isAgreed || (naming.isResolved && before.length === 0);
  const text = isAgreed && !/^that\b/i.test(said) ? `That ${said}` : said;
  const end = at + sentence.text.length;
  const rest = paragraph.text.slice(end, end + 40);
  return foundIn(text, before, naming)
    .flatMap((one) => (one && !isOnlyNews(text, one, naming) ? partsOf(one) : []))
    .map((one) => ({
      ...one,
      isMarked: isAgreedLine(text, one, naming),
      about: meantBefore(
        { ...one, clause: text.slice(0, one.at ?? 0) },
        before.at(-1) ?? naming.earlier?.at(-1),
      ),
    }))
    .map(({ owners, words, text: said, about, isMarked, ...told }) => ({
      ...(told.isLoose && { isLoose: true }),
      ...(about !== undefined && { about }),
      ...placeOf(paragraph, at),
      owners,
      ownerWords: words,
      text: said.replace(ENDS_OPEN, '').trim(),
      done:
        DONE_AFTER.test(rest) ||
        DONE_SINCE.test(text) ||
        isTicked(paragraph.text.slice(Math.max(0, at - 8), end)),
      length: sentence.text.length,
      paragraph,
      by: 'sentence',
      ...(!isMarked && { why: owners.length > 0 ? ONLY_SAID : NOBODY }),
    }));
};

/** Whom "she" or "them" means there, where it says so. */
const meantIn = (text: string, before: readonly string[], naming: Naming) =>
  PRONOUN.test(text)
    ? lastSubject([...(naming.earlier ?? []), ...before], naming, { text, isMany: /^They\b/.test(text) })
    : undefined;

/** Whoever is told something there; else what is asked of a group, or of nobody who is named. */
const foundIn = (text: string, before: readonly string[], naming: Naming): readonly (Told | undefined)[] => {
  if (isToldOfAll(text)) return [];
  const subject = meantIn(text, before, naming);
  const told = toldIn(text, naming, subject);
  const resolved = resolvedIn(text, naming);
  const tail = told.every(isGroup)
    ? (leftIn(text, naming) ??
      youIn(text, naming) ??
      anybodyIn(text) ??
      leadIn(text, naming) ??
      ownedIn(text, naming) ??
      tailIn(text, naming))
    : undefined;
  const better = resolved && resolved.owners.length > 0 ? resolved : tail;
  return told.length > 0 && !better
    ? told
    : [
        better ??
          passiveIn(text, naming, subject) ??
          resolved ??
          askedIn(text) ??
          looselyIn(text, before, naming),
      ];
};

/** By where its words stand alone, where nothing else is found in it. */
const looselyIn = (text: string, before: readonly string[], naming: Naming): Told | undefined => {
  const found =
    looselyTold(
      text,
      naming,
      lastSubject([...(naming.earlier ?? []), ...before], naming, { text, isMany: false }),
    ) ??
    looselySigned(text, naming) ??
    wantedIn(text, naming) ??
    looselyAsked(text);
  return found && !isNewsOf(found) ? { ...found, isLoose: true } : undefined;
};

/** What parts it from the next that is asked: "...; and (iv)". */
const ENDS_OPEN = /[\s,;]+(?:and\s*)?(?:\((?:[a-h]|[ivx]{1,4})\))?\s*$/;

/** "Members to update ... - ALL": the end says who is meant by it. */
const isGroup = ({ owners }: Told): boolean =>
  owners.every(
    ({ kind, words }) => ['body', 'authority', 'others'].includes(kind) || isVerbAlone(words, kind),
  );

/** "Sign to go up on the gate - Ann": a verb, or a thing, that stands where a name might. */
const isVerbAlone = (words: string, kind: OwnerWord['kind']): boolean =>
  kind === 'name' && isDoing(words) && !isFirstName(words);

const DONE_SINCE =
  /\b(?:has|have) (?:now |since |already |also ){0,2}(?:done (?:so|this|it)|been (?:done|completed|actioned))\b/i;
