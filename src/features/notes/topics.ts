import { likeName } from '../../domain/name.ts';
import { sentencesOf } from './sentences.ts';

const THINGS =
  /^[\s•]*(.{3,80}?)\s+(?:(?:have|has|had|were|was)\s+(?:now\s+)?(?:been\s+)?)?(?:received|returned|submitted)\s+from\b/i;

/** "Policies received from Kent. Others please to be sent": the others are policies. */
export const withThings = (text: string, paragraph: string): string => {
  if (!/^others?\b/i.test(text)) return text;
  const things = sentencesOf(paragraph).flatMap((one) => THINGS.exec(one.text)?.[1] ?? []);
  return things[0] ? `${things[0]}: ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
};

/** Deeds that say to whom but not what: "share with AD Education Network". */
const LACKING =
  /^(share|send|circulate|forward|feed ?back|report|report back|distribute|email|return|present)\s+(?:(?:it|this|these|them)\s+)?(?:with|to|back to|among|around)\s+/i;

/** What such a deed is about: the topic with which the paragraph begins, or the item's title. */
export const topicFor = (text: string, paragraph: string, title: string | undefined): string | undefined => {
  if (!LACKING.test(text) || text.length > 90) return undefined;
  const head = /(?:^|\n)[\s•]*([^:.\n]{4,90}):\s/.exec(paragraph)?.[1] ?? title;
  const isNew = head && !likeName(text).includes(likeName(head));
  return isNew ? head.trim() : undefined;
};
