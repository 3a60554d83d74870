import { areKnown } from './known-owners.ts';
import type { Link } from './later-links.ts';
import type { OwnerWords } from './owner-words.ts';
import { atItLink, bareLinkAt, canLink, linkAt, politeLinkAt } from './told-links.ts';

/** It was agreed, or somebody asked for it. */
export const AGREED =
  /\b(?:agreed|resolved|requested|suggested|recommended|proposed|decided|asked that|left it|was left|Proposed|RESOLVED|AGREED|Resolved|Agreed)\b|^That\b/;

const POLITE = /(?:^|[\s(])(?:could|can|would)\s$/i;
const THAT =
  /(?:^|[\s(])[Tt]hat\s$|\bthat an? [^.;:]{0,30}(?:of|comprising)\s$|\b(?:asked|requested) that\s$|\b(?:suggested|proposed|recommended)\s$/i;

/** Whether the verb may follow the owner at once there. */
const isBare = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return POLITE.test(before)
    ? before.length < 12 || /^(?:all|everyone|everybody|each)\b/i.test(text.slice(at))
    : THAT.test(before) &&
        (before.length < 6 ||
          AGREED.test(before) ||
          /^(?:\(?\w{1,3}\)\s)?[Tt]hat\b/.test(before) ||
          /\basked that\s$/.test(before));
};

/** The words that ask something of those who are named there, in whatever form they do. */
export const linkOf = (text: string, named: OwnerWords, at: number): Link | undefined =>
  linkAt(text, named.end) ??
  (isBare(text, at) ? (bareLinkAt(text, named.end) ?? doesLink(text, named)) : undefined) ??
  terseLink(text, named) ??
  looseLink(text, named, at);

/** "Agreed that Roz brings a paper". */
const doesLink = (text: string, { owners, end }: OwnerWords): Link | undefined =>
  areKnown(owners) ? politeLinkAt(text, end) : undefined;

/** "Roz finish": a base form behind one person tells them. */
const terseLink = (text: string, { owners: [first, ...more], end }: OwnerWords): Link | undefined => {
  const isOne =
    more.length === 0 &&
    (first?.kind === 'known' ||
      first?.kind === 'initials' ||
      /^every(?:one|body)$/i.test(first?.words ?? ''));
  const bare = isOne ? bareLinkAt(text, end) : undefined;
  const isWhole = bare && /\s\S/.test(text.slice(bare.from + bare.verb.length));
  return isWhole && !SAME_IN_PAST.test(bare.verb) ? bare : undefined;
};

/** What somebody is at or can do, and what they are kindly asked for. */
const looseLink = (text: string, { owners, end }: OwnerWords, at: number): Link | undefined => {
  const before = text.slice(0, at);
  const isAlone = (at === 0 || /[–—;-]\s$/.test(before)) && owners.every(({ kind }) => kind === 'known');
  if (isAlone) return atItLink(text, end) ?? canLink(text, end);
  return /\bif\s$/.test(before) ? politeLinkAt(text, end) : undefined;
};

/** "Roz put it up": so she may have done. */
const SAME_IN_PAST = /^(?:put|set|read|let|cut|split|cost|shut|bid|spread|broadcast|come|run)$/;
