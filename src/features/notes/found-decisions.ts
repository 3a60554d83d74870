import { placeOf } from './found-deed.ts';
import type { Outcome } from './notes-read.ts';
import type { Paragraph } from './paragraph.ts';
import type { Line } from './read-lines.ts';
import { sentencesOf } from './sentences.ts';

export interface FoundDecision {
  readonly text: string;
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly line: Line;
  readonly at: number;
  readonly length: number;
  /** A word in front says so: "RESOLVED", "Decision:". */
  readonly isMarked: boolean;
}

const MARKED =
  /^(?:[\d.]+\s+)?(?:(?:it was\s+)?RESOLVED|Resolved|DECISIONS?|Decisions?|AGREED|Agreed)\s*[:;,–—-]*\s*(?:\(?[a-z0-9]\)\s*)?(?:that\b\s*[:–-]*\s*)?(?:\(?[a-z0-9i]+\)\s*)?(?=\S)/u;
const SPOKEN =
  /\b(?:it was|was|were|forum|board|group|members|governors|committee|network|all|LAs|meeting)\s+(?:unanimously\s+|also\s+|then\s+|further\s+)?agreed\s+(?!to\b|by\b|as\b|with\b)(?:that\s+)?(.{6,300}?)(?:[.]|$)/i;
const PART =
  /(?:^|(?<=[.:]\s)|(?<=\bagreed\.?\s))([^.:]{5,220}?)(?::\s*|\s)(not agreed|agreed)(?=[.;,]|$|\s+\p{Lu})(?:,\s+(?:since|because|as)\s+([^.]{4,200}))?/gu;
const REFUSED =
  /(?:^|[.]\s|\bagreed\.?\s+)([\p{Lu}][^.:]{4,120}):\s*([^.:]{6,260})\.\s*(?:Not (?:included|agreed|supported|adopted|taken forward))\b/u;
const MINUTES = /\b(?:minutes|notes|record)\b/i;

/** What was decided: RESOLVED, "Decision:", "it was agreed that", "wording: agreed" (inventory row 41). */
export const decisionsIn = (paragraph: Paragraph): readonly FoundDecision[] => {
  const { text } = paragraph;
  if (text.length > 6000) return [];
  const found = [...marked(text), ...spoken(text), ...parts(text), ...refused(text)];
  return found.flatMap(({ at, ...one }) => {
    const place = placeOf(paragraph, at);
    return place && one.text.length > 3 ? [{ ...one, ...place, length: one.text.length }] : [];
  });
};

type Part = Pick<FoundDecision, 'text' | 'outcome' | 'reason' | 'isMarked'> & { readonly at: number };

const marked = (text: string): readonly Part[] => {
  const mark = MARKED.exec(text);
  const told = mark ? text.slice(mark[0].length).trim() : '';
  return told.length > 5 ? [{ text: told, outcome: 'agreed', isMarked: true, at: 0 }] : [];
};

const spoken = (text: string): readonly Part[] =>
  MARKED.test(text)
    ? []
    : sentencesOf(text).flatMap((sentence) => {
        const told = SPOKEN.exec(sentence.text)?.[1];
        const isOfMinutes = MINUTES.test(sentence.text.slice(0, 60));
        return told && !isOfMinutes
          ? [{ text: told.trim(), outcome: 'agreed' as const, isMarked: false, at: sentence.at }]
          : [];
      });

const parts = (text: string): readonly Part[] => {
  if (!/agreed/.test(text) || MARKED.test(text)) return [];
  return [...text.slice(0, 2500).matchAll(PART)].flatMap(({ 1: told = '', 2: said, 3: reason, index }) => {
    const words = withTopic(wordsOf(told), text.slice(0, index));
    const outcome = said === 'agreed' ? ('agreed' as const) : ('not agreed' as const);
    const isPart = words.split(' ').length > 1 && !MINUTES.test(words) && !SPEAKS.test(words);
    return isPart
      ? [{ text: words, outcome, ...(reason && { reason: reason.trim() }), isMarked: false, at: index }]
      : [];
  });
};

/** "The broad definition is" agreed: what is agreed, without the verb. */
const wordsOf = (told: string): string =>
  told
    .trim()
    .replace(/^[\s•]+/, '')
    .replace(/ (?:is|are)$/, '');

const SPEAKS = /\b(?:was|were|has|have|had|been|who|they|to|be|group|forum|members|chair|an|by)$/i;

/** "Joint statement: wording agreed": what the wording is of. */
const withTopic = (words: string, before: string): string => {
  const topic = /(?:^|[.•]\s*)([^.:•]{4,90}):\s*$/.exec(before)?.[1]?.trim();
  return topic && words.split(' ').length < 2 ? `${topic}: ${words}` : words;
};

const refused = (text: string): readonly Part[] => {
  const [, told, reason, at] = withIndex(REFUSED.exec(text.slice(0, 2500)));
  return told
    ? [
        {
          text: told.trim(),
          outcome: 'not agreed',
          ...(reason && { reason: reason.trim() }),
          isMarked: false,
          at,
        },
      ]
    : [];
};

const withIndex = (
  found: RegExpExecArray | null,
): readonly [string, string | undefined, string | undefined, number] => [
  found?.[0] ?? '',
  found?.[1],
  found?.[2],
  found?.index ?? 0,
];
