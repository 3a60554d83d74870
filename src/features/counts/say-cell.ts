import { sayDay } from '../../domain/day.ts';
import type { Register } from '../../domain/register.ts';
import { sayPeriod } from '../../domain/returns/period.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import { capital, plural } from '../../domain/words.ts';
import type { Cell } from './cell.ts';
import { isRate } from './read-cell.ts';
import { sayFigure, type Unit } from './say-figure.ts';
import { sayPlace } from './spots.ts';

/** "on the census day of autumn term 2025", "in 2024/25"; nothing for what is counted once. */
export const sayWhen = ({ measure: { source }, period }: Pick<Cell, 'measure' | 'period'>): string => {
  const said = sayPeriod(period);
  if (said === '') return '';
  return findReturnType(source.type)?.census && period.kind === 'term'
    ? `on the census day of ${said}`
    : `in ${said}`;
};

/** "children missing education (Female)". */
export const sayMeasure = ({ measure, part }: Pick<Cell, 'measure' | 'part'>): string =>
  part === undefined ? measure.unit : `${measure.unit} (${part})`;

/** "1,340 children missing education", "1 child missing education", "average attendance of 93.2%". */
export const sayAmount = (cell: Cell, unit: Unit): string => {
  const { measure, figure, part } = cell;
  if (!figure) return `no figure for ${sayMeasure(cell)}`;
  const said = sayFigure(figure, unit);
  if (figure.kind !== 'number') return `${said} for ${sayMeasure(cell)}`;
  if (unit === 'per 100') return `${sayMeasure(cell)}, ${said}${isRate(measure.source) ? '' : ' children'}`;
  if (unit === '%' && part !== undefined) return `${part}, ${said} of ${measure.unit}`;
  return figure.n === 1 && part === undefined ? `${said} ${measure.one}` : `${said} ${sayMeasure(cell)}`;
};

const STATES = {
  submitted: 'provisional: submitted, not yet approved',
  queried: 'provisional: sent back with a query',
  approved: 'approved',
  amended: 'provisional: an amendment waits to be approved',
} as const;

/** How a figure stands: "approved", "provisional: …", "published". */
export const sayStatus = ({ from, state, group, spot }: Cell): string => {
  if (from === 'published') return 'published';
  if (spot.kind !== 'authority') return sayTogether(group);
  if (!state) return 'not there';
  if (state.state !== 'released') return STATES[state.state];
  return state.isApproved ? 'approved' : 'provisional: not approved when it was released';
};

const sayTogether = (group: Cell['group']): string => {
  const all = [...(group?.authorities.values() ?? [])];
  return all.length > 0 && all.every(({ isApproved }) => isApproved)
    ? 'approved'
    : 'provisional: not all of it is approved';
};

/** "17 of 19 local authorities": of what the network asked, how much is in. */
export const sayCoverage = ({ group, of }: Pick<Cell, 'group' | 'of'>): string | undefined => {
  const returned = of ?? group?.returned;
  if (group?.asked === undefined || returned === undefined) return undefined;
  return `${returned} of ${plural(group.asked, 'local authority', 'local authorities')}`;
};

/** Where a figure comes from, at the end of its sentence. */
export const saySource = (cell: Cell, unit: Unit): string => {
  if (cell.from === 'published') return sayPublished(cell, unit);
  const { group, spot, state } = cell;
  const isReleased = state?.how !== 'live' && group?.release && !group.isWhole;
  const released = isReleased && group.release ? `, released on ${sayDay(group.release.on)}` : '';
  if (spot.kind === 'authority') return `from its network return (${sayStatus(cell)}${released})`;
  const coverage = sayCoverage(cell);
  return `from the network returns of ${coverage ?? 'the local authorities'} (${sayStatus(cell)}${released})`;
};

const sayPublished = ({ group, spot, figure, isWorked }: Cell, unit: Unit): string => {
  if (isWorked) return 'worked out from DfE’s rounded figures';
  if (figure !== undefined && figure.kind !== 'number') return 'as DfE published it';
  const to = group?.published?.roundedTo ?? 1;
  if (unit !== 'count' || to <= 1) return 'published by DfE';
  // The country is rounded more coarsely than its parts; how much the files do not say.
  return spot.kind === 'england' ? 'published by DfE and rounded' : `published by DfE and rounded to ${to}`;
};

/** "Kent: 1,340 children missing education on the census day of autumn term 2025, published by DfE and rounded to 10." */
export const sayCell = (cell: Cell, unit: Unit, register: Register): string =>
  `${sayPlace(cell.spot, register)}: ${[sayAmount(cell, unit), sayWhen(cell)].filter(Boolean).join(' ')}, ${saySource(cell, unit)}.`;

/** "Children missing education on the census day of autumn term 2025, published by DfE and rounded to 10". */
export const sayHead = (cell: Cell, unit: Unit, source: string): string => {
  const words = [sayMeasure(cell), unit === 'count' ? '' : `in ${sayUnit(unit)}`, sayWhen(cell)];
  return `${capital(words.filter(Boolean).join(' '))}, ${source}`;
};

export const sayUnit = (unit: Unit): string => (unit === '%' ? 'per cent' : unit);
