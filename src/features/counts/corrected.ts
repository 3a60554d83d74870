import type { Asked } from './asked.ts';

const SAID_WRONG =
  /^(?:sorry|oops|scrap that|scratch that|correction|actually|wait|no wait|rather|or rather)$/i;

/** "In Kent – sorry, Medway": one of them was not meant. */
export const corrected = ({ marks }: Asked): readonly string[] =>
  marks.flatMap((mark, at) => {
    const next = marks.slice(at + 1).find(({ words }) => !/^(?:,|-|in|for|i|meant?)$/i.test(words));
    const isSame = next !== undefined && marks.slice(0, at).some(({ is }) => is === next.is);
    const isNamed =
      next !== undefined && (next.is === 'place' || next.is === 'period' || next.is === 'measure');
    return SAID_WRONG.test(mark.words) && isSame && isNamed ? [mark.words] : [];
  });
