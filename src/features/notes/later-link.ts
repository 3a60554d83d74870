import { mayBeDone } from './doing-verbs.ts';
import type { Link } from './later-links.ts';
import { atItLink, linkAt } from './told-links.ts';

/** What ties them to what they will do; what "who" has promised others, is no deed of the meeting. */
export const laterLink = (text: string, { index, 0: sign }: RegExpExecArray): Link | undefined => {
  const at = index + sign.length;
  const link = linkAt(text, at - 1) ?? canAt(text, at) ?? gladAt(text, at) ?? atItLink(text, at - 1);
  if (!link || link.verb === 'be' || (link.verb === 'act-as' && sign.startsWith('who'))) return undefined;
  return link.way === 'at' || mayBeDone(link.verb) ? link : undefined;
};

/** "he can share the list": an offer. */
const canAt = (text: string, at: number): Link | undefined => {
  const verb = /^can (\p{Ll}+)/u.exec(text.slice(at, at + 20))?.[1];
  return verb ? { verb, way: 'to', from: at + 4 } : undefined;
};

/** "Bo said he would be glad to.": what, stands before it. */
const gladAt = (text: string, at: number): Link | undefined => {
  const isGlad = /^(?:will|would) be (?:glad|happy|willing|pleased|delighted) to[\s.]*$/.test(text.slice(at));
  return isGlad ? { verb: 'act-as', way: 'to', from: text.length } : undefined;
};
