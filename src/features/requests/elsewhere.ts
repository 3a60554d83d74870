import type { AuthorityCode } from '../../domain/authority.ts';
import type { Printed } from '../../domain/counts/printed.ts';
import type { Elsewhere, Returned } from '../../domain/counts/protect.ts';
import type { Answer, Answers } from '../../domain/returns/answer.ts';
import { type AnswerField, answerFields, kindOf } from '../../domain/returns/answer-ids.ts';
import { shareId } from '../../domain/returns/beside.ts';
import type { Version } from '../../domain/returns/return-type.ts';

/**
 * What everybody can read of these figures in DfE's: 120 rounded to 10 is 115 to 125. Where the figure that was returned
 * does not lie there, DfE has counted something else, and tells nothing of it.
 */
export const elsewhereOf = (
  { authorities, roundedTo }: Printed,
  { returned, version }: { readonly returned: readonly Returned[]; readonly version: Version },
): readonly Elsewhere[] => {
  const fields = answerFields(version).filter((one) => kindOf(one) === 'count');
  return returned.flatMap(({ authority, answers }) => {
    const printed = authorities.get(authority) ?? {};
    const counts = told(fields, ({ id }) => {
      const range = rangeOf(printed[id], roundedTo);
      return range && holds(range, numberIn(answers, id)) ? range : undefined;
    });
    const shares = told(fields, (field) => shareOf(field, answers, printed));
    return counts || shares ? [{ authority, ...(counts && { counts }), ...(shares && { shares }) }] : [];
  });
};

/**
 * The same of figures that another type's published ones are of too. A percentage of them tells what they are together with
 * that type's releases; how much is not worked out here, and so it stands as if it could be anything.
 */
export const elsewhereOfSame = (
  { authorities, roundedTo }: Printed,
  ids: Readonly<Record<string, string>>,
  returned: readonly Returned[],
): readonly Elsewhere[] =>
  returned.flatMap(({ authority, answers }) => {
    const printed = authorities.get(authority) ?? {};
    const pairs = Object.entries(ids);
    const counts = pairs.flatMap(([here, there]) => {
      const range = rangeOf(printed[there], roundedTo);
      return range && holds(range, numberIn(answers, here)) ? [[here, range] as const] : [];
    });
    const isShared = Object.keys(printed).some((id) => id.endsWith(SHARE));
    const shares = isShared ? pairs.map(([here]) => [here, ANYTHING] as const) : [];
    if (counts.length + shares.length === 0) return [];
    return [{ authority, counts: Object.fromEntries(counts), shares: Object.fromEntries(shares) }];
  });

const SHARE = shareId('');
const ANYTHING: Range = { least: 0, most: 100 };

/** What is known of each authority from all that is published. */
export const together = (all: readonly (readonly Elsewhere[])[]): readonly Elsewhere[] => {
  const found = new Map<AuthorityCode, Elsewhere>();
  for (const { authority, counts, shares } of all.flat()) {
    const known = found.get(authority);
    found.set(authority, {
      authority,
      counts: { ...counts, ...known?.counts },
      shares: { ...shares, ...known?.shares },
    });
  }
  return [...found.values()];
};

interface Range {
  readonly least: number;
  readonly most: number;
}

const told = (
  fields: readonly AnswerField[],
  rangeFor: (field: AnswerField) => Range | undefined,
): Readonly<Record<string, Range>> | undefined => {
  const found = fields.flatMap((field) => {
    const range = rangeFor(field);
    return range ? [[field.id, range] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
};

const numberIn = (answers: Answers, id: string): number | undefined => {
  const answer = answers[id];
  return answer?.kind === 'number' ? answer.n : undefined;
};

const holds = ({ least, most }: Range, n: number | undefined): boolean =>
  n !== undefined && least <= n && n <= most;

/** DfE works its percentages out before it rounds, so they may tell what the rounded counts hide (inventory section 4). */
const shareOf = ({ id, field }: AnswerField, answers: Answers, printed: Answers): Range | undefined => {
  if (field.kind !== 'breakdown') return undefined;
  const [part, whole] = [numberIn(answers, id), numberIn(answers, field.of)];
  const share = printed[shareId(id)];
  if (part === undefined || !whole || share?.kind !== 'number') return undefined;
  const digits = (share.printed ?? String(share.n)).split('.')[1]?.replace(/0{4,}$/, '').length ?? 0;
  const half = 0.5 / 10 ** digits;
  const range = { least: share.n - half, most: share.n + half };
  return holds(range, (100 * part) / whole) ? range : undefined;
};

/** Only 0 is zero; `low` rounds to 0 and is not (inventory 2.3). Other marks tell nothing. */
const rangeOf = (answer: Answer | undefined, step: number) => {
  const half = step > 1 ? step / 2 : 0;
  if (answer?.kind === 'mark')
    return answer.mark === 'low' && half > 0 ? { least: 1, most: half } : undefined;
  if (answer?.kind !== 'number') return undefined;
  if (answer.n === 0) return { least: 0, most: 0 };
  return { least: answer.n - half, most: answer.n + half };
};
