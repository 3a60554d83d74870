import type { Returned } from '../../../src/domain/counts/protect.ts';
import type { Answers } from '../../../src/domain/returns/answer.ts';
import type { Breakdown } from '../../../src/domain/returns/return-type.ts';
import type { Attack } from './knowledge.ts';
import type { Release } from './story.ts';
import { FAR } from './system.ts';

/** What is known of figures of one authority together: some, less others, are from one number to another. */
export interface Tie {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  /** Of each of them, in this order; 1 where left out. */
  readonly factors?: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** Parts and wholes, counts within counts, and percentages that are published. */
export const tiesOf = (
  { story }: Attack,
  { type }: Release,
  { authority, answers }: Returned,
): readonly Tie[] => {
  if (type === 'other') return [];
  const { fields, checks = [] } = story.version;
  const all = story.releases
    .filter((one) => one.type === type)
    .flatMap(({ returned }) => returned.flatMap((one) => (one.authority === authority ? [one.answers] : [])));
  const breakdowns = fields.flatMap((field) => (field.kind === 'breakdown' ? [field] : []));
  const shares = story.elsewhere.find((one) => one.authority === authority)?.shares ?? {};
  return [
    ...breakdowns.flatMap((one) => partsOf(one, all)),
    ...checks.map(({ field, of }) => within(field, of)),
    ...breakdowns.flatMap((one) =>
      one.parts.flatMap(({ id }) => shareOf(`${one.id}.${id}`, one.of, { shares, answers })),
    ),
  ];
};

const within = (id: string, of: string): Tie => ({ plus: [of], minus: [id], least: 0, most: FAR });

/** Parts that add up, by their definition or always in this authority's figures: who would guess so is right. */
const partsOf = ({ id, of, parts, adds }: Breakdown, versions: readonly Answers[]): readonly Tie[] => {
  const ids = parts.map((part) => `${id}.${part.id}`);
  if (adds || versions.every((answers) => isFull(of, ids, answers)))
    return [{ plus: ids, minus: [of], least: 0, most: 0 }];
  return ids.map((one) => within(one, of));
};

const isFull = (of: string, ids: readonly string[], answers: Answers): boolean => {
  const numbers = [of, ...ids]
    .map((one) => answers[one])
    .flatMap((one) => (one?.kind === 'number' ? [one.n] : []));
  const [whole = 0, ...rest] = numbers;
  return numbers.length === ids.length + 1 && rest.reduce((sum, n) => sum + n, 0) === whole;
};

/** "40%" is from 39.5 to 40.5 in a hundred; twice that is in whole numbers. */
const shareOf = (
  id: string,
  of: string,
  {
    shares,
    answers,
  }: {
    readonly shares: Readonly<Record<string, { readonly least: number; readonly most: number }>>;
    readonly answers: Answers;
  },
): readonly Tie[] => {
  const [share, part, whole] = [shares[id], answers[id], answers[of]];
  if (!share || part?.kind !== 'number' || whole?.kind !== 'number') return [];
  const [least, most] = [share.least * 2, share.most * 2];
  if (part.n * 200 < least * whole.n || part.n * 200 > most * whole.n) return [];
  return [
    { plus: [id], minus: [of], factors: [200, least], least: 0, most: FAR * 400 },
    { plus: [id], minus: [of], factors: [200, most], least: -FAR * 400, most: 0 },
  ];
};
