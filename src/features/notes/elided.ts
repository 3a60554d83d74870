import { mayBeDone } from './doing-verbs.ts';
import { type FoundDeed, ONLY_SAID, placeOf } from './found-deed.ts';
import type { Naming, OwnerWords } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';
import { subjectOf } from './told-later.ts';

const REPORTS =
  /\b(?:report(?:ed|s)?|said|advised|updated|explained|confirmed|noted|told|stated|gave|presented)\b[^.:]{0,60}:$/;
const NUMBER = /^\(?(?<number>\d{1,3}(?:\.\d{1,3})*)[.)]?\s+/;
const BULLET = /^\s*[•*>–-]\s*/;
const ELIDED =
  /^(?:(?:[Aa]lso|[Aa]nd)\s)?(?:[Ww]ill|[Ii]s (?:going )?to|[Hh]as agreed to|[Aa]greed to|[Oo]ffered to|[Uu]ndertook to)\s(?:also\s)?(?=(?<verb>\p{Ll}+))/u;
/** A list of more letters in an entry is no list. */
const LONGEST = 400;

interface Reporting {
  readonly owners: OwnerWords;
  readonly number: string;
}

/**
 * "Ann Lee reported:", and below it "Will chase the potholes": the entries of what somebody said leave out who. They
 * are those numbered below that line, or with bullets behind it.
 */
export const elidedIn = (paragraphs: readonly Paragraph[], naming: Naming): readonly FoundDeed[] => {
  let reporting: Reporting | undefined;
  return paragraphs.flatMap((paragraph) => {
    const begun = reportingIn(paragraph, naming);
    reporting = begun ?? (reporting && isOf(paragraph, reporting) ? reporting : undefined);
    return reporting && !begun ? deedOf(paragraph, reporting) : [];
  });
};

const numberOf = ({ number, text }: Paragraph): string =>
  number ?? NUMBER.exec(text)?.groups?.['number'] ?? '';

const bare = ({ text }: Paragraph): string => text.replace(BULLET, '').replace(NUMBER, '');

const reportingIn = (paragraph: Paragraph, naming: Naming): Reporting | undefined => {
  if (paragraph.text.length > LONGEST || !REPORTS.test(paragraph.text.slice(-100))) return undefined;
  const owners = subjectOf(bare(paragraph), { ...naming, strict: false });
  return owners && { owners: withoutPost(owners), number: numberOf(paragraph) };
};

/** "Don Ashby, Locality Steward": what stands behind the comma is what he is. */
const withoutPost = (named: OwnerWords): OwnerWords => {
  const [first, ...more] = named.owners;
  const isPost =
    more.every(({ kind }) => kind !== 'known' && kind !== 'initials') && named.words.includes(',');
  return first && isPost ? { ...named, owners: [first], words: first.words } : named;
};

const isOf = (paragraph: Paragraph, { number }: Reporting): boolean => {
  const own = numberOf(paragraph);
  return own === '' ? BULLET.test(paragraph.text) : number !== '' && own.startsWith(`${number}.`);
};

const deedOf = (paragraph: Paragraph, { owners }: Reporting): readonly FoundDeed[] => {
  const text = bare(paragraph);
  const found = ELIDED.exec(text);
  if (!found || text.length > LONGEST || !mayBeDone(found.groups?.['verb'] ?? '')) return [];
  return [
    {
      ...placeOf(paragraph, 0),
      owners: owners.owners,
      ownerWords: owners.words,
      text: text.slice(found[0].length),
      done: false,
      length: paragraph.text.length,
      paragraph,
      by: 'sentence',
      why: ONLY_SAID,
    },
  ];
};
