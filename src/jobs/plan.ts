import type { Notice } from '../core/job.ts';
import type { PersonId } from '../domain/person.ts';
import type { Plan } from '../storage/deliveries.ts';

/** A partition of the ledger stays below this, whatever the size of the network. */
const CHUNK_MOST = 300;

/** One message of a round: the nth to that person. */
export interface Item {
  readonly to: PersonId;
  /** What to tell; nothing where by now there is nothing left to say. */
  readonly notice: Notice | undefined;
}

/** Everybody in the order of their first notice, several for one person together, so that one lane sends them in their order. */
export const peopleOf = (notices: readonly Notice[]): readonly PersonId[] =>
  [...grouped(notices).values()].flat().map(({ to }) => to);

const grouped = (notices: readonly Notice[]): ReadonlyMap<PersonId, readonly Notice[]> => {
  const found = new Map<PersonId, Notice[]>();
  for (const notice of notices) {
    const before = found.get(notice.to);
    if (before) before.push(notice);
    else found.set(notice.to, [notice]);
  }
  return found;
};

/** So many messages to each chunk, so that all lanes have work, and nobody's are in two of them. */
export const sizesFor = (people: readonly PersonId[], lanes: number): readonly number[] => {
  const most = Math.min(CHUNK_MOST, Math.ceil(people.length / lanes));
  const sizes: number[] = [];
  for (const [at, to] of people.entries()) {
    const size = sizes.at(-1);
    if (size === undefined || (size >= most && people[at - 1] !== to)) sizes.push(1);
    else sizes[sizes.length - 1] = size + 1;
  }
  return sizes;
};

/** The plan's messages by chunks, each with the notice that it is now. */
export const chunksOf = (
  { people, sizes }: Plan,
  notices: readonly Notice[],
): readonly (readonly Item[])[] => {
  const left = new Map([...grouped(notices)].map(([to, own]) => [to, [...own]]));
  const items = people.map((to): Item => ({ to, notice: left.get(to)?.shift() }));
  let from = 0;
  return sizes.map((size) => {
    from += size;
    return items.slice(from - size, from);
  });
};
