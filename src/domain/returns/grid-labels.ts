import type { AnswerField } from './answer-ids.ts';
import { labelKey } from './label-key.ts';
import { type Labels, labelsOf } from './labels.ts';
import { isNumberWord, readMark } from './read-value.ts';
import type { Breakdown, Version } from './return-type.ts';

/** What a cell may mean: fields by their label, or the breakdown that it is the heading of. */
export interface Meaning {
  readonly fields: readonly AnswerField[];
  readonly heading?: Breakdown;
}

const LONGEST = 120;

/** What the words of a cell mean in a version; nothing where they are no label of it. */
export const meaningIn =
  (version: Version) =>
  (text: string): Meaning | undefined => {
    if (text.length > LONGEST || isNumber(text)) return undefined;
    const labels = labelsOf(version);
    for (const key of keysOf(text)) {
      const found = called(labels, key);
      if (found) return found;
    }
    return undefined;
  };

const called = (labels: Labels, key: string): Meaning | undefined => {
  const fields = labels.fields.get(key) ?? [];
  const heading = labels.breakdowns.get(key)?.[0];
  return fields.length > 0 || heading ? { fields, ...(heading && { heading }) } : undefined;
};

/** "Year 7 (age 11 to 12)" is Year 7, and "Number of girls" girls. */
const keysOf = (text: string): readonly string[] => {
  const whole = labelKey(text);
  const bare = labelKey(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).replace(
    /^(?:grand|overall) total$/,
    'total',
  );
  const plain = bare.replace(/^(?:total )?(?:number|no|count) of /, '').replace(/^by /, '');
  return [...new Set([whole, bare, plain, bare.replace(/ (?:children|pupils)$/, '')])].filter(Boolean);
};

const NUMBER = /^[<>≤≥£-]?\s*\d[\d,.\s\u00a0]*%?$/;
const NONE = /^(?:nil|none)$/i;

const isNumber = (text: string): boolean => NUMBER.test(text);

/** A number or what can only stand in its place. */
export const isFigure = (text: string): boolean =>
  isNumber(text) || NONE.test(text) || isNumberWord(text) || isMark(text);

/** "unknown" and "not known" may be labels as well. */
const isMark = (text: string): boolean => readMark(text)?.kind === 'mark';

/** A number, a mark or "not known". */
export const mayBeFigure = (text: string): boolean => isFigure(text) || readMark(text) !== undefined;
