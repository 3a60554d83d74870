import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import type { Register } from '../../domain/register.ts';
import { plural } from '../../domain/words.ts';
import { nameIn, saySilent } from './cards-reached.ts';
import { type NotReached, type Silent, sayCause } from './causes.ts';
import { ELSE } from './digest.ts';

export interface DigestView {
  readonly today: Day;
  readonly overdue: readonly string[];
  readonly returns: readonly string[];
  readonly failed: readonly NotReached[];
  readonly silent: readonly Silent[];
}

const MOST_LINES = 20;

/** The coordinator’s Monday: what is overdue, how far returns are, who was not reached, who says nothing. */
export const digestCard = (view: DigestView, register: Register): Card => {
  const { overdue, returns, failed, silent } = view;
  return {
    template: 'reminders/digest',
    data: {
      title: `Week of ${sayDay(view.today)}`,
      says: plain(sayWeek(view)),
      sections: [
        section('Overdue by local authority', overdue, 'Nothing is overdue.'),
        section('Returns', returns, 'No request is open.'),
        section(
          'Not reached last week',
          failed.map(({ person, cause }) => `${nameIn(person, register)}: ${sayCause(cause)}`),
          'Everybody was reached.',
        ),
        section(
          'Reached, and no reply since',
          silent.map((one) => saySilent(one, register)),
          'Nobody.',
        ),
      ],
    },
  };
};

/** What is read aloud: nothing of what there is none of. */
const sayWeek = ({ overdue, returns, failed }: DigestView): string => {
  const unknown = failed.filter(({ state }) => state === 'unknown').length;
  const stopped = failed.length - unknown;
  const parts = [
    sayOverdueCount(overdue),
    ...(returns.length > 0 ? [`${plural(returns.length, 'request is', 'requests are')} open.`] : []),
    ...(stopped > 0 ? [`${plural(stopped, 'person was', 'people were')} not reached last week.`] : []),
    ...(unknown > 0 ? [`Of ${plural(unknown, 'person', 'people')} it is not known.`] : []),
  ];
  return parts.join(' ');
};

const sayOverdueCount = (overdue: readonly string[]): string => {
  const others = overdue.filter((line) => line.startsWith(`${ELSE}:`)).length;
  const authorities = overdue.length - others;
  if (authorities > 0)
    return `${plural(authorities, 'local authority has', 'local authorities have')} something overdue.`;
  return others > 0 ? 'Something is overdue, of no local authority.' : 'Nothing is overdue.';
};

const section = (head: string, lines: readonly string[], none: string) => {
  const shown = lines.slice(0, MOST_LINES);
  const rest = lines.length - shown.length;
  return {
    head,
    lines: [
      ...(shown.length > 0 ? shown : [none]).map((text) => ({ text: plain(text) })),
      ...(rest > 0 ? [{ text: `and ${rest} more` }] : []),
    ],
  };
};
