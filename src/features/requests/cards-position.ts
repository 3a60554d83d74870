import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { sayDay } from '../../domain/day.ts';
import { authorityName, type Register } from '../../domain/register.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { periodKey } from '../../domain/returns/period.ts';
import { plural } from '../../domain/words.ts';
import { type Group, grouped, type Standing, sayCounts } from './position.ts';
import { sayByWhen, sayDue, sayRequest } from './say.ts';
import { sayReleases } from './say-release.ts';

export interface PositionView {
  readonly request: DataRequest;
  readonly standings: readonly Standing[];
  /** So many have other figures than when they were last released. */
  readonly changed: number;
  /** Every authority by name; else counts alone. */
  readonly named: boolean;
}

/** How far a request is. */
export const positionCard = (view: PositionView, register: Register): Card => {
  const { request, standings, named } = view;
  const notes = notesOf(view);
  return {
    template: 'requests/position',
    data: {
      title: plain(sayRequest(request)),
      says: plain(`${sayCounts(standings)}. ${request.due ? `Due ${sayDue(request.due)}` : 'No due day'}.`),
      hasNamed: named,
      named: 'Names stand here since a coordinator or the recipient asked for them.',
      groups: grouped(standings).map((group) => ({
        head: plain(headOf(group)),
        names: named ? plain(group.of.map((one) => sayStanding(one, request, register)).join(', ')) : '',
        hasNames: named,
      })),
      hasNote: notes !== '',
      note: plain(notes),
      mayAct: named,
      type: request.type,
      period: periodKey(request.period),
    },
  };
};

const headOf = ({ title, of }: Group): string => {
  const late = of.filter((one) => one.late).length;
  return `${title}: ${of.length}${late > 0 ? ` (${late} late)` : ''}`;
};

/** "Kent (late)", "Surrey (until 30 November 2026, asks for more time)". */
const sayStanding = (one: Standing, { due }: DataRequest, register: Register): string => {
  const about = [
    ...(one.stage === 'received' ? ['received another way'] : []),
    ...(one.late ? ['late'] : []),
    ...(one.due && one.due !== due && !one.settled ? [`until ${sayDay(one.due)}`] : []),
    ...(one.asksTime ? ['asks for more time'] : []),
  ];
  const name = authorityName(register, one.authority);
  return about.length > 0 ? `${name} (${about.join(', ')})` : name;
};

const STATES = {
  open: '',
  closed: 'Closed: nobody is reminded any more, and late returns are still taken.',
  withdrawn: 'Withdrawn: nothing is asked for any more.',
} as const;

const notesOf = ({ request, changed }: PositionView): string => {
  const { state, required, scope } = request;
  return [
    STATES[state],
    ...(required ? [] : ['Voluntary.']),
    ...(scope ? [`Scope: ${scope}`] : []),
    ...(state === 'withdrawn' ? [] : sayReleases(request, changed)),
  ]
    .filter(Boolean)
    .join('\n\n');
};

const MOST_ROWS = 10;

export interface ListView {
  readonly requests: readonly DataRequest[];
  readonly mayAsk: boolean;
  readonly hasOwn: boolean;
}

export const listCard = ({ requests, mayAsk, hasOwn }: ListView): Card => {
  const shown = requests.slice(0, MOST_ROWS);
  return {
    template: 'requests/list',
    data: {
      title: 'Open requests',
      says:
        requests.length > 0
          ? `${plural(requests.length, 'request is', 'requests are')} open.`
          : 'No request is open.',
      rows: shown.map((request) => ({
        head: plain(sayRequest(request)),
        text: plain(
          `Asked of ${plural(request.asked.length, 'local authority', 'local authorities')}, ${sayByWhen(request.due)}. ${request.id}`,
        ),
        type: request.type,
        period: periodKey(request.period),
      })),
      hasMore: requests.length > shown.length,
      more: `and ${requests.length - shown.length} more: type position and the name of the return`,
      mayAsk,
      hasOwn,
    },
  };
};
