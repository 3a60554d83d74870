import { anybodyIn } from './anybody.ts';
import { askedIn, leadIn, leftIn, tailIn, youIn } from './asked-deeds.ts';
import { DONE_AFTER, type FoundDeed, isTicked, placeOf } from './found-deed.ts';
import { type Leaning, meantBefore } from './leaning.ts';
import { isOrganised } from './name-words.ts';
import type { Naming, OwnerWords } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';
import { passiveIn, resolvedIn } from './passive-deeds.ts';
import { withoutContractions } from './plain-sentence.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Told, toldIn } from './told-deeds.ts';
import { subjectOf } from './told-later.ts';

const SAID = 'Only the sentence says so; nothing marks it as an action.';
const NOBODY = 'Only the sentence says so, and no owner is named.';
const LONGEST = 600;
/** What every sentence has in it that asks something of somebody: cheaper to look for than to read. */
const HINT =
  /\b(?:to|will|would|shall|should|must|please|pls|plz|undertook|be|could|can|that|with|suggested|proposed|recommended|needed|wanted|required|happy|is|are|if|leave)\s|'(?:ll|d)\s|^\p{Lu}[\p{L}'-]+ \p{Ll}+ing\b|:\s|\s[-–—]\s|[([][^()]{2,40}[)\]][\s.]*$/iu;
/** The number or letter in front of a sentence that is one of a list. */
const LEAD =
  /^[\s•*>–→⇒➔➜☐☑✅-]*(?:\[[ xX✓✔]?\]\s*)?(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{1,4})[.):]?\s+(?=\p{Lu}|all\b|that\b))?/u;

/** Actions that only the text implies: "CO to circulate ...", "will be circulated by CO", "Please return ..." (row 20). */
export const impliedDeeds = (
  paragraph: Paragraph,
  taken: readonly (readonly [number, number])[],
  naming: Naming,
): readonly FoundDeed[] =>
  leftOf(paragraph.text, taken)
    .flatMap(({ text, at }) => sentencesOf(text).map((sentence) => ({ ...sentence, at: sentence.at + at })))
    .map(withoutLead)
    .flatMap((sentence, at, all) => {
      const { text } = sentence;
      if (text.length > LONGEST || !HINT.test(text)) return [];
      const before = all.slice(Math.max(0, at - 3), at).map((one) => one.text);
      return inSentence(sentence, { paragraph, naming, before });
    });

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

const withoutLead = ({ text, at }: Sentence): Sentence => {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  return { text: text.slice(lead), at: at + lead };
};

interface In {
  readonly paragraph: Paragraph;
  readonly naming: Naming;
  /** The sentences before: "He" is whom the nearest of them is about that names somebody. */
  readonly before: readonly string[];
}

const PRONOUN = /\b(?:[Hh]e|[Ss]he)\b|^They\b/;

const inSentence = (sentence: Sentence, { paragraph, naming, before }: In): readonly FoundDeed[] => {
  const { at } = sentence;
  const text = withoutContractions(sentence.text);
  const told = toldIn(text, naming, PRONOUN.test(text) ? lastSubject(before, naming) : undefined);
  const resolved = resolvedIn(text, naming);
  const tail = told.every(isGroup)
    ? (leftIn(text, naming) ??
      youIn(text, naming) ??
      anybodyIn(text) ??
      leadIn(text, naming) ??
      tailIn(text, naming))
    : undefined;
  const better = resolved && resolved.owners.length > 0 ? resolved : tail;
  const found =
    told.length > 0 && !better ? told : [better ?? passiveIn(text, naming) ?? resolved ?? askedIn(text)];
  const end = at + sentence.text.length;
  const rest = paragraph.text.slice(end, end + 40);
  return found
    .flatMap((one): readonly Told[] => (one ? [one] : []))
    .map(({ owners, words, text: said, at: from = 0 }) => ({
      ...aboutOf({ text: said, words, clause: text.slice(0, from) }, before.at(-1)),
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
      why: owners.length > 0 ? SAID : NOBODY,
    }));
};

const lastSubject = (before: readonly string[], naming: Naming): OwnerWords | undefined => {
  for (const sentence of [...before].reverse()) {
    const subject = subjectOf(sentence, naming);
    if (subject && !subject.owners.some(({ words }) => isOrganised(words) || naming.isAuthority(words)))
      return subject;
  }
  return undefined;
};

const aboutOf = (told: Leaning, before: string | undefined): { readonly about?: string } => {
  const about = meantBefore(told, before);
  return about === undefined ? {} : { about };
};

/** What parts it from the next that is asked: "...; and (iv)". */
const ENDS_OPEN = /[\s,;]+(?:and\s*)?(?:\((?:[a-h]|[ivx]{1,4})\))?\s*$/;

/** "Members to update ... - ALL": the end says who is meant by it. */
const isGroup = ({ owners }: Told): boolean =>
  owners.every(({ kind }) => ['body', 'authority', 'others'].includes(kind));

const DONE_SINCE =
  /\b(?:has|have) (?:now |since |already |also ){0,2}(?:done (?:so|this|it)|been (?:done|completed|actioned))\b/i;
