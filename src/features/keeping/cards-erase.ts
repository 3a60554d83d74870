import { plain } from '../../cards/plain.ts';
import type { ActionSaid } from '../../core/offers/actions.ts';
import type { Card } from '../../core/reply.ts';
import type { Person } from '../../domain/person.ts';
import { pseudonymOf } from '../../domain/pseudonym.ts';
import { type Register, sayPerson } from '../../domain/register.ts';
import { plural } from '../../domain/words.ts';
import { goes, stays } from './say-erasing.ts';

/** Open actions listed on the card. */
const SHOWN = 8;

interface Asked {
  readonly person: Person;
  readonly open: readonly ActionSaid[];
  /** The names that are looked for in texts; none where somebody else has them too. */
  readonly names: readonly string[];
  readonly register: Register;
  readonly op: string;
}

/** Says what goes and what stays, before anybody is erased. */
export const eraseCard = ({ person, open, names, register, op }: Asked): Card => ({
  template: 'keeping/erase',
  data: {
    op,
    id: person.id,
    who: plain(sayPerson(person, register)),
    pseudonym: plain(pseudonymOf(person.id)),
    hasOpen: open.length > 0,
    openSays: `${plural(open.length, 'open action is', 'open actions are')} theirs. Reassign ${open.length === 1 ? 'it' : 'them'} first, or go ahead: ${open.length === 1 ? 'it stays' : 'they stay'} with the former member.`,
    open: open.slice(0, SHOWN).map(({ ref, text, byWhen }) => ({
      line: plain(`${ref}: ${text}${byWhen ? ` (${byWhen})` : ''}`),
    })),
    hasMore: open.length > SHOWN,
    more: `And ${open.length - SHOWN} more.`,
    goes: goes(names).map((line) => ({ line: plain(line) })),
    stays: stays(names).map((line) => ({ line: plain(line) })),
  },
});
