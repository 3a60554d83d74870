import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { Reference } from '../../domain/reference.ts';
import type { Register } from '../../domain/register.ts';
import { plural } from '../../domain/words.ts';
import { type KeptLine, sayLine } from './say-history.ts';

/** A card holds so many lines; the newest are the ones asked about. */
const MOST = 40;

export const historyCard = (
  ref: Reference,
  { lines, intact }: { readonly lines: readonly { readonly line: KeptLine }[]; readonly intact: boolean },
  register: Register,
): Card => {
  const latest = lines.slice(-MOST);
  const whole = intact
    ? 'The record is whole and unaltered.'
    : 'The record is not whole: a line is missing or was altered. Tell the coordinator.';
  const cut = lines.length > MOST ? ` The last ${MOST} are shown.` : '';
  return {
    template: 'actions/history',
    data: {
      title: `History of ${ref}`,
      says: `${plural(lines.length, 'change')}.${cut} ${whole}`,
      lines: latest
        .map(({ line }) => sayLine(line, register))
        .map(({ when, what }) => ({ when, what: plain(what) })),
      ref,
    },
  };
};
