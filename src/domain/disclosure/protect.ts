import type { AuthorityCode } from '../authority.ts';
import type { Figure, Figures } from '../counts/figure.ts';
import type { EarlierRelease, Protected, Returned, ToProtect } from '../counts/protect.ts';
import type { Answer } from '../returns/answer.ts';
import { answerFields } from '../returns/answer-ids.ts';
import { protectGroup } from './group.ts';
import type { Labels } from './labels.ts';
import type { Row, Seen } from './row.ts';
import { inTermsOf } from './same.ts';
import { shapeOf } from './shape.ts';
import { totalsOf } from './totals.ts';
import { seenWithWholes, withWholes } from './wholes.ts';

/**
 * What everybody but the authority itself and the coordinator may see of figures (decision 3), fixed when a coordinator
 * releases them. Each hidden figure can be at least two numbers, also for two authorities that put together what they
 * know, who have every release of the period, and who read what DfE publishes. The same figures always give the same.
 */
export const protect = (given: ToProtect): Protected => {
  const alike = (given.same ?? []).map(inTermsOf);
  const shape = shapeOf(given.version);
  const rows = given.returned.map((returned) => ({ returned, row: rowOf(returned, given, alike) }));
  const labelled = rows.map(({ returned: { authority }, row }) => ({
    authority,
    row,
    labels: new Map(shape.groups.flatMap((group) => [...protectGroup(row, group)])),
  }));
  return {
    authorities: labelled.map(({ authority, row, labels }) => ({
      authority,
      figures: figuresOf(given, row, labels),
    })),
    totals: totalsOf({ shape, rows: labelled, earlier: [...alike, ...given.earlier], least: given.least }),
  };
};

const rowOf = (
  { authority, answers }: Returned,
  { version, earlier, elsewhere = [], least }: ToProtect,
  alike: readonly EarlierRelease[],
): Row => {
  const published = elsewhere.find((one) => one.authority === authority);
  return {
    said: answers,
    answers: withWholes(version, answers),
    least,
    before: earlier
      .flatMap((release) => seenIn(release, authority))
      .map((seen) => seenWithWholes(version, seen)),
    alike: alike.flatMap((release) => seenIn(release, authority)),
    ...(published && { elsewhere: published }),
  };
};

const seenIn = ({ returned, shown }: EarlierRelease, authority: AuthorityCode): readonly Seen[] => {
  const answers = returned.find((one) => one.authority === authority)?.answers;
  const figures = shown.authorities.find((one) => one.authority === authority)?.figures;
  return answers && figures ? [{ answers, said: answers, figures }] : [];
};

const figuresOf = ({ version }: ToProtect, { said }: Row, labels: Labels): Figures =>
  Object.fromEntries(
    answerFields(version).flatMap(({ id }) => {
      const figure = figureOf(said[id], labels.get(id));
      return figure ? [[id, figure] as const] : [];
    }),
  );

const figureOf = (answer: Answer | undefined, label: ReturnType<Labels['get']>): Figure | undefined => {
  if (label && answer?.kind === 'number') return { kind: 'hidden', why: label };
  if (answer?.kind === 'number' || answer?.kind === 'mark' || answer?.kind === 'unknown') return answer;
  return undefined;
};
