import { presentId } from '../../domain/merged.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Register } from '../../domain/register.ts';
import type { Item } from './item.ts';

/** Whoever proposed or presents an item has its papers to give (inventory row 7): those that have none yet. */
export const promisedIn = (items: readonly Item[], register: Pick<Register, 'people'>) =>
  items.flatMap(({ standing, papers, presenter, by, title }, at) => {
    const presents = presenter && 'person' in presenter ? presenter.person : undefined;
    const whose: PersonId | undefined = presents ?? (presenter ? undefined : by);
    if (standing || papers.length > 0 || !whose) return [];
    return [{ person: presentId(whose, register), number: at + 1, title }];
  });
