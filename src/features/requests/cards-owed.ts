import { plain } from '../../cards/plain.ts';
import type { Owed, OwedReturn } from '../../core/offers/requests.ts';
import type { Card } from '../../core/reply.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import { sayDay } from '../../domain/day.ts';
import { authorityName, type Register } from '../../domain/register.ts';
import { periodKey } from '../../domain/returns/period.ts';
import { plural, stopped } from '../../domain/words.ts';
import { namesOf, sayByWhen, sayRequest } from './say.ts';

const MOST_ROWS = 10;

export interface OwedView {
  readonly authority: AuthorityCode;
  readonly owes: readonly OwedReturn[];
  readonly title: string;
  readonly says: string;
}

/** What an authority owes, each with what is missing and a button to open it. */
export const owedCard = ({ authority, owes, title, says }: OwedView): Card => {
  const shown = owes.slice(0, MOST_ROWS);
  return {
    template: 'requests/owed',
    data: {
      title: plain(title),
      says: plain(says),
      rows: shown.map(({ request, due, late, missing }) => ({
        head: plain(sayRequest(request)),
        text: plain(
          `${due ? `${late ? 'Was due' : 'Due'} ${sayDay(due)}` : 'No due day'}: ${stopped(missing)}${request.required ? '' : ' It is voluntary.'}${request.scope ? ` Scope: ${request.scope}` : ''}`,
        ),
        mayOpen: true,
        type: request.type,
        period: periodKey(request.period),
        authority,
      })),
      hasMore: owes.length > shown.length,
      more: `and ${owes.length - shown.length} more`,
    },
  };
};

/** The one message that an authority's officers get, however much it owes. */
export const reminderCard = ({ authority, owes }: Owed, says: string, register: Register): Card =>
  owedCard({
    authority,
    owes,
    title: `${authorityName(register, authority)} still owes ${plural(owes.length, 'return')}`,
    says,
  });

export interface ChaseView {
  readonly owed: readonly Owed[];
  readonly officers: number;
  readonly unreached: readonly AuthorityCode[];
  readonly last?: string;
  /** How often anybody had chased when this was drawn. */
  readonly seen: number;
  readonly op: string;
  readonly about: { readonly type: string; readonly period: string };
}

const MOST_SHOWN = 25;

/** Who will be reminded of what; nothing has gone yet. */
export const chaseCard = (view: ChaseView, register: Register): Card => {
  const { owed, officers, unreached, last = '', seen, op, about } = view;
  const reached = owed.filter(({ authority }) => !unreached.includes(authority));
  const rest = owed.length - MOST_SHOWN;
  return {
    template: 'requests/chase',
    data: {
      title: 'Not sent yet: reminders',
      says: plain(
        `${plural(reached.length, 'local authority', 'local authorities')} will get one message each with all that it owes, ${plural(officers, 'officer')} in all.${rest > 0 ? ` The first ${MOST_SHOWN} are below.` : ''}`,
      ),
      rows: owed.slice(0, MOST_SHOWN).map(({ authority, owes }) => ({
        head: plain(authorityName(register, authority)),
        text: plain(owes.map(sayOwed).join('; ')),
      })),
      hasUnreached: unreached.length > 0,
      unreached: plain(`Nobody to reach in ${namesOf(unreached, register)}.`),
      hasLast: last !== '',
      last: plain(last),
      maySend: officers > 0,
      seen,
      op,
      ...about,
    },
  };
};

/** "CME census return, autumn term 2026 (due 20 November 2026): not started". */
const sayOwed = ({ request, due, missing }: OwedReturn): string =>
  `${sayRequest(request)} (${sayByWhen(due)}): ${missing}`;
