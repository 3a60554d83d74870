import { isDoing } from './doing-verbs.ts';

const LABEL = /^(?:what|tasks?|to do)\s*:\s*/i;
const THAT = /^(?:\d{1,3}(?:\.\d{1,2})*[.)]?\s+)?That\s\p{L}/u;

/** "What: write to all schools" without its label. */
export const withoutLabel = (text: string): string => text.replace(LABEL, '');

/** Over an owner who stands alone: a label says that it is what is to be done, or a meeting resolved "That ...". */
export const isPlainlyAsked = (text: string): boolean =>
  THAT.test(text) || (LABEL.test(text) && isDoing(/^\p{L}+/u.exec(withoutLabel(text))?.[0] ?? ''));
