import type { Hidden } from '../counts/figure.ts';
import { keptRange } from './kept.ts';
import type { Labels } from './labels.ts';
import { type Parted, partedIn } from './parted.ts';
import { patternOf } from './pattern.ts';
import { isAsBefore, isSmall, isSmallMark, labelBefore, numberOf, type Row, standing } from './row.ts';
import type { Count, Group, Parting } from './shape.ts';
import { canBeOther, judgeWithin } from './within.ts';

/**
 * What is hidden of the figures of one authority that hang together, and how it is said. It rests on nothing but these
 * figures, their earlier releases and what is published of them, so figures that stay as they are look the same in
 * every release. What cannot be made safe below a count hides the count; where figures were amended, the whole group; and
 * where what was shown before gives it away, that is withheld as well, so that nobody knows whether it still stands.
 */
export const protectGroup = (row: Row, group: Group): Labels => {
  if (isAsBefore(row, group.ids)) return asBefore(row, group);
  const isBound = group.ids.some((id) => standing(row, id) === 'kept');
  const all = group.counts.map(({ id }) => id);
  let withheld: readonly string[] = [];
  for (;;) {
    const { labels, failed } = new Attempt(row, withheld).of(group);
    const more = failed.filter((id) => !withheld.includes(id));
    if (failed.length === 0) return labels;
    if (more.length === 0) return new Map(group.ids.map((id) => [id, 'beside']));
    withheld = isBound ? all : [...withheld, ...more];
  }
};

const asBefore = (row: Row, group: Group): Labels =>
  new Map(
    group.ids.flatMap((id) => {
      const figure = row.before.at(-1)?.figures[id];
      return figure?.kind === 'hidden' ? [[id, figure.why] as const] : [];
    }),
  );

/** One way through the group, from the wider counts to what hangs on them. */
class Attempt {
  readonly labels = new Map<string, Hidden>();
  readonly failed: string[] = [];
  private readonly row: Row;
  private readonly withheld: readonly string[];

  constructor(row: Row, withheld: readonly string[]) {
    this.row = row;
    this.withheld = withheld;
  }

  of(group: Group): { readonly labels: Labels; readonly failed: readonly string[] } {
    for (const count of group.counts) {
      this.count(count);
      for (const parting of count.partings) this.parting(count, parting);
    }
    return this;
  }

  private count(count: Count): void {
    const { row } = this;
    if (numberOf(row.answers, count.id) === undefined) return;
    const label = this.labelOf(count);
    if (!label || standing(row, count.id) === 'known') return;
    this.labels.set(count.id, label);
    const shown = count.within.filter((of) => !this.isClosed(of) && numberOf(row.answers, of) !== undefined);
    if (shown.length > 0 && !canBeOther(row, count, shown)) this.failed.push(...shown);
    // A wider count that another type has shown cannot be hidden by itself, and may narrow what this one can be.
    else for (const of of shown) this.judged(count.id, of);
  }

  private labelOf(count: Count): Hidden | undefined {
    const { id, within } = count;
    if (this.withheld.includes(id) || within.some((of) => this.isClosed(of))) return 'beside';
    const labels = within.flatMap((of) => this.judged(id, of) ?? []);
    if (labels.includes('beside')) return 'beside';
    if (standing(this.row, id) === 'kept') return labelBefore(this.row, id);
    if (!isSmall(numberOf(this.row.answers, id), this.row)) return labels[0];
    return narrows(this.row, count) ? 'beside' : 'small';
  }

  /** Hidden, or a mark of the authority's own for a small number. */
  private isClosed(id: string): boolean {
    return this.labels.has(id) || isSmallMark(this.row.answers[id]);
  }

  private judged(id: string, of: string): Hidden | undefined {
    const { label, fails } = judgeWithin(this.row, { id, of });
    if (fails) this.failed.push(of);
    return label;
  }

  private parting(count: Count, parting: Parting): void {
    const parted = partedIn(this.row, parting);
    if (this.isClosed(count.id)) this.all(parting);
    else if (parted) this.together(count, parted);
    else this.apart(parting);
  }

  private together(count: Count, parted: Parted): void {
    const { labels, safe } = patternOf(parted);
    for (const [id, label] of labels) this.labels.set(id, label);
    if (!safe) this.failed.push(count.id);
  }

  /** Under a hidden count every part is hidden, zeros too: together they would tell it. */
  private all({ parts }: Parting): void {
    for (const id of parts)
      if (numberOf(this.row.answers, id) !== undefined && standing(this.row, id) !== 'known')
        this.labels.set(id, 'beside');
  }

  /** Parts that do not make up their whole: each for itself. */
  private apart({ of, parts }: Parting): void {
    for (const id of parts) {
      const label = this.judged(id, of) ?? this.alone(id);
      if (label && standing(this.row, id) !== 'known') this.labels.set(id, label);
    }
  }

  private alone(id: string): Hidden | undefined {
    if (standing(this.row, id) === 'kept') return labelBefore(this.row, id);
    return isSmall(numberOf(this.row.answers, id), this.row) ? 'small' : undefined;
  }
}

/** Said to be small, a count would narrow parts below it that were hidden before and could be more. */
const narrows = (row: Row, { partings, holds }: Count): boolean => {
  const parted = partings.flatMap((parting) => partedIn(row, parting) ?? []);
  const isLess = (id: string): boolean => standing(row, id) === 'kept' && labelBefore(row, id) !== 'small';
  return parted.some((one) => keptRange(one).together.most >= row.least) || holds.some(isLess);
};
