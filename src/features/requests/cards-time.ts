import { plain } from '../../cards/plain.ts';
import type { AuthoritySide } from '../../core/offers/collections.ts';
import type { Card } from '../../core/reply.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import { sayDay } from '../../domain/day.ts';
import { authorityName, nameOf, type Register } from '../../domain/register.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import { periodKey } from '../../domain/returns/period.ts';
import { sayRequest } from './say.ts';

interface Boxes {
  readonly authority: AuthorityCode;
  readonly until: string;
  readonly reason: string;
}

/** An extension that was asked for, with what is wrong with the answer to it. */
export const extensionCard = (
  { request, own }: AuthoritySide,
  { authority, until, reason }: Boxes,
  { register, problem }: { readonly register: Register; readonly problem: string },
): Card => {
  const asked = own.value?.extension?.asked;
  return {
    template: 'requests/extension',
    data: {
      title: plain(`More time for ${authorityName(register, authority)}: ${sayRequest(request)}`),
      says: plain(sayAsked(asked, register)),
      hasProblem: true,
      problem: plain(problem),
      until: until || (asked?.until ? sayDay(asked.until) : ''),
      reason,
      type: request.type,
      period: periodKey(request.period),
      authority,
    },
  };
};

type Asked = NonNullable<DataReturn['extension']>['asked'];

const sayAsked = (asked: Asked | undefined, register: Register): string => {
  if (!asked) return 'Nobody has asked for more time.';
  const when = asked.until ? ` until ${sayDay(asked.until)}` : '';
  return `${nameOf(register, asked.by)} asks for more time${when}: ${asked.reason}`;
};
