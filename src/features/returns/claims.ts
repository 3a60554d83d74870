import { takeReturnType } from '../../domain/returns/find-type.ts';

const COMPLETE =
  /^\W*(?:please\s+)?(?:complete|do|fill\s+in)\s+(?:the\s+|our\s+)?([^:\n\t]+)([:\n\t][\s\S]*)?$/i;
const ACTION = /\bACT[-\s]?[2-9A-Z]{4}\b/i;
/** What may stand beside a return's name without making it an action's words. */
const BESIDE = /^(?:\s*(?:for|of|the|return|autumn|spring|summer|term|this|last|[\d/-]+))*\s*$/i;

/**
 * "complete CME census" begins as an action's command does, and means a return: where nothing but a return's name and
 * its term follows. Answers what follows the word.
 */
export const claimed = (text: string): string | undefined => {
  const approved = APPROVE.exec(text)?.[1];
  if (approved) return isOfReturn(approved) ? approved : undefined;
  const [, head = '', tail = ''] = COMPLETE.exec(text) ?? [];
  if (!head || ACTION.test(text)) return undefined;
  const taken = takeReturnType(head);
  return taken && BESIDE.test(taken.rest) ? `${head}${tail}` : undefined;
};

/** "approve the CME census for Kent" begins as the approval of somebody who joins: its card has the button. */
const APPROVE = /^\W*approve\s+(?:the\s+)?([^:\n\t]+)$/i;

const isOfReturn = (words: string): boolean => {
  const taken = takeReturnType(words);
  return taken !== undefined && 'type' in taken && !taken.type.named;
};

/** A file sent without a word is taken for figures where only figures come so. */
export const isFigures = (name: string): boolean => /\.(?:csv|xlsx)$/i.test(name);
