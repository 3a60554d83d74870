import { labelKey } from './label-key.ts';
import type { Labels } from './labels.ts';

/** What stands between a label and its value, and says nothing. */
const FILLER = /^(?:[-–—:=]|is|are|was|were)$/i;
/** A comma parts words, but "1,200" is one. */
const COMMA = /,(?!\d{3}(?!\d))/g;
const JOINT = /(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu;

/** A line in the pieces that labels and values are made of: "Yr7: 12" is "Yr", "7", "12". */
export const tokensOf = (line: string): readonly string[] =>
  line
    .replace(COMMA, ' ')
    .replace(/([<>≤≥])\s+(?=\d)/g, '$1')
    .replace(JOINT, ' ')
    .split(/[\s:=]+/)
    .filter((token) => token !== '');

/** How many pieces from here on are mere filler. */
export const fillersAt = (tokens: readonly string[], from: number): number => {
  const end = tokens.findIndex((token, index) => index >= from && !FILLER.test(token));
  return (end < 0 ? tokens.length : end) - from;
};

const LABEL_MOST = 14;

export interface LabelFound {
  readonly key: string;
  readonly length: number;
}

/** The longest label that begins at a piece. */
export const labelAt = (tokens: readonly string[], at: number, labels: Labels): LabelFound | undefined => {
  for (let length = Math.min(LABEL_MOST, tokens.length - at); length > 0; length -= 1) {
    const key = labelKey(tokens.slice(at, at + length).join(' '));
    if (labels.fields.has(key) || labels.breakdowns.has(key)) return { key, length };
  }
  return undefined;
};
