import type { Reply } from '../core/reply.ts';
import { bind } from './card.ts';
import { unplain } from './plain.ts';

/** A reply where no card can be drawn: its words, or else its card's own summary, a paragraph each, as plain text. */
export const inWords = ({ text, card }: Pick<Reply, 'text' | 'card'>): readonly string[] => {
  const drawn = card && bind(card);
  const summary = drawn?.['fallbackText'] ?? drawn?.['speak'];
  const words = text || (typeof summary === 'string' ? summary : '');
  return words
    .split(/\n+/)
    .map((line) => unplain(undrawn(line)).trim())
    .filter(Boolean);
};

/** Without the signs that draw bold words and links; a backslash before one means the sign itself. */
const undrawn = (line: string): string =>
  line.replace(/(?<!\\)\[([^\]\\]*)\]\([^)\s]*\)/g, '$1').replace(/(?<!\\)(\*\*|__)/g, '');
