import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { Person } from '../../domain/person.ts';
import { type Register, sayPerson } from '../../domain/register.ts';
import { plural } from '../../domain/words.ts';
import type { Left } from './contacts.ts';

interface Filled {
  readonly text: string;
  readonly problem?: string;
}

/** The form to paste names into. What was typed stays in it. */
export const addForm = (op: string, { text, problem = '' }: Filled): Card => ({
  template: 'members/add-contacts',
  data: { ...NOTHING, op, text, title: 'Add contacts', problem: plain(problem), hasProblem: problem !== '' },
});

const NOTHING = {
  added: '',
  hasAdded: false,
  there: '',
  hasThere: false,
  left: [],
  hasForm: true,
  asWritten: false,
};

interface Added {
  readonly added: readonly Person[];
  readonly there: readonly Person[];
  readonly left: readonly Left[];
  readonly text: string;
}

/** Who was added, who was there already, and the rest in the form, to be put right and sent again. */
export const addedCard = ({ added, there, left }: Added, register: Register, op: string): Card => {
  const names = (people: readonly Person[]) =>
    plain(people.map((one) => sayPerson(one, register)).join(', '));
  return {
    template: 'members/add-contacts',
    data: {
      op,
      title: added.length > 0 ? `${plural(added.length, 'contact')} added` : 'No contacts added',
      problem: left.length > 0 ? `${plural(left.length, 'entry', 'entries')} not added yet` : '',
      hasProblem: left.length > 0,
      added: names(added),
      hasAdded: added.length > 0,
      there: names(there),
      hasThere: there.length > 0,
      left: left.map((one) => ({ line: plain(`${one.words}: ${sayWhy(one, register)}`) })),
      hasForm: left.length > 0,
      text: left.map(({ words }) => words).join('\n'),
      asWritten: left.some(({ why }) => why === 'unknown-place' || why === 'namesake'),
    },
  };
};

const sayWhy = ({ why, of, unknown }: Left, register: Register): string => {
  if (why === 'namesake' && of)
    return `${sayPerson(of, register)} is listed already. Is this a different person?`;
  if (why === 'unknown-place') return `which local authority is "${unknown}"? Or is it an organisation?`;
  if (why === 'too-many') return 'more than can be added at once. Press the button to add these too.';
  return 'this is not read as a name. Write it as "Ann Lee (Kent)".';
};
