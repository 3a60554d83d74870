import type { AuthorityCode } from '../../domain/authority.ts';
import type { Beside, Places, Want } from '../../domain/counts/question.ts';
import { authorityName } from '../../domain/register.ts';
import { listOf } from '../../domain/words.ts';
import { type Asked, hasMark, marksOfKind } from './asked.ts';
import { type Doubt, doubt, type Found, found } from './doubt.ts';
import { ranksParts } from './read-most.ts';
import { isTogether, limitIn } from './read-reckon.ts';

const one = (code: AuthorityCode): Places => ({ kind: 'authorities', codes: [code] });

const several = (asked: Asked): Found<never> | undefined => {
  const [shared] = marksOfKind(asked, 'shared');
  if (!shared) return undefined;
  const offers = shared.codes.map((code) => ({
    label: authorityName(asked.register, code),
    over: { places: one(code) },
  }));
  const names = offers.map(({ label }) => label);
  return doubt('several-places', `“${shared.words}” could be ${listOf(names, 'or')}.`, offers);
};

const outside = (asked: Asked): Found<never> | undefined => {
  const [place] = marksOfKind(asked, 'outside');
  if (!place) return undefined;
  return doubt('no-place', `“${place.words}” is no local authority of this network.`, [
    { label: 'South East', over: { places: { kind: 'region' } } },
  ]);
};

const NO_OWN: Doubt = {
  code: 'no-place',
  say: 'It is not known which local authority is yours. Name it.',
  offers: [{ label: 'South East', over: { places: { kind: 'region' } } }],
};

const compares = (asked: Asked, want: Want): boolean =>
  want === 'compare' || hasMark(asked, 'versus', 'rank', 'more');

/** "Do we have the most in the region?" */
const isAskedOfUs = (asked: Asked, want: Want): boolean =>
  (want === 'highest' || want === 'lowest') && asked.marks[0]?.is === 'we' && !hasMark(asked, 'each');

/** "We" is the asker's own where no place is named, or where it is held against one. */
const saysOwn = (asked: Asked, want: Want): boolean => {
  if (hasMark(asked, 'own')) return true;
  if (!hasMark(asked, 'we') || !asked.own || want === 'definition') return false;
  return (
    compares(asked, want) ||
    isAskedOfUs(asked, want) ||
    !hasMark(asked, 'place', 'region', 'all', 'each', 'england')
  );
};

const codesIn = (asked: Asked, own: boolean): readonly AuthorityCode[] => {
  const named = asked.marks.flatMap((mark): readonly AuthorityCode[] => {
    if (mark.is === 'place') return mark.codes;
    return own && asked.own && (mark.is === 'own' || mark.is === 'we') ? [asked.own] : [];
  });
  return [...new Set(named)];
};

const besideIn = (asked: Asked): { readonly beside?: readonly Beside[] } => {
  const beside: Beside[] = [];
  const isWide = asked.marks.some(
    (mark) => mark.is === 'region' || (mark.is === 'all' && !isTogether(mark, asked)),
  );
  if (isWide) beside.push('region');
  if (hasMark(asked, 'england')) beside.push('england');
  return beside.length > 0 ? { beside } : {};
};

const england = (asked: Asked): { readonly beside?: readonly Beside[] } =>
  hasMark(asked, 'england') ? { beside: ['england'] } : {};

const eachIn = (asked: Asked, codes: readonly AuthorityCode[]): Places => {
  const mark = codes.length > 0 ? codes : rankedBefore(asked);
  return { kind: 'each', ...(mark.length > 0 && { mark }), ...england(asked) };
};

/** "Where does that rank", after a question about Kent. */
const rankedBefore = (asked: Asked): readonly AuthorityCode[] => {
  const [rank] = marksOfKind(asked, 'rank');
  const before = asked.follows?.places;
  return before && rank && /^(?:where|what|how)\b/i.test(rank.words) ? codesOf(before, asked) : [];
};

const WHOLE: readonly Want[] = ['figure', 'trend', 'definition', 'everything'];

/** Each by itself is wanted where it says so, and where all are ranked or compared. */
const isEach = (asked: Asked, want: Want, codes: readonly AuthorityCode[]): boolean => {
  if (hasMark(asked, 'each', 'rank') || limitIn(asked)) return true;
  if (hasMark(asked, 'all') && !WHOLE.includes(want)) return true;
  return (want === 'highest' || want === 'lowest') && codes.length < 2 && !ranksParts(asked);
};

/** "Compare with Surrey" after a question about Kent holds the two against each other. */
const added = (asked: Asked, want: Want, codes: readonly AuthorityCode[]): Places | undefined => {
  const before = asked.follows?.places;
  if (!before || !compares(asked, want) || codes.length > 1) return undefined;
  const first = codesOf(before, asked);
  if (codes.length === 0 && hasMark(asked, 'region', 'all', 'england'))
    return before.kind === 'england' ? undefined : { ...before, ...besideIn(asked) };
  if (codes.length === 0 || first.length === 0) return undefined;
  return { kind: 'authorities', codes: [...new Set([...first, ...codes])], ...besideIn(asked) };
};

const codesOf = (places: Places, { own }: Asked): readonly AuthorityCode[] => {
  if (places.kind === 'authorities') return places.codes;
  return places.kind === 'own' && own ? [own] : [];
};

const whole = (asked: Asked): Places | undefined => {
  if (hasMark(asked, 'region', 'all')) return { kind: 'region', ...england(asked) };
  return hasMark(asked, 'england') ? { kind: 'england' } : undefined;
};

/** Whose figures: named, the asker's own, each, the region or England; nothing said is the region. */
export const readPlaces = (asked: Asked, want: Want): Found<Places> => {
  if (asked.over.places) return found(asked.over.places);
  const unclear = several(asked) ?? outside(asked);
  if (unclear) return unclear;
  const own = saysOwn(asked, want);
  if (own && !asked.own) return { doubt: NO_OWN };
  const codes = codesIn(asked, own);
  if (isEach(asked, want, codes)) return found(eachIn(asked, codes));
  const joined = added(asked, want, codes);
  if (joined) return found(joined);
  if (own && codes.length === 1) return found({ kind: 'own', ...besideIn(asked) });
  if (codes.length > 0) return found({ kind: 'authorities', codes, ...besideIn(asked) });
  return found(whole(asked) ?? asked.follows?.places ?? { kind: 'region' });
};
