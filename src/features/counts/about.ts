import type { Measure } from '../../domain/counts/measure.ts';
import { publicationOf, sayPublication } from '../../domain/counts/publications.ts';
import type { Question } from '../../domain/counts/question.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { currentAuthorities, type Register } from '../../domain/register.ts';
import { periodKey, sayPeriod } from '../../domain/returns/period.ts';
import { capital, listOf } from '../../domain/words.ts';
import type { Cell } from './cell.ts';
import { sayCoverage, sayStatus } from './say-cell.ts';
import { saySymbols } from './say-figure.ts';
import { groupedOn, periodsIn } from './shape.ts';
import type { Side } from './sides.ts';
import { versionAt } from './versions.ts';
import type { SeenGroup } from './view.ts';

/** One thing to know about the figures, as a fact under its name. */
export interface About {
  readonly title: string;
  readonly text: string;
}

export interface Knowing {
  readonly question: Question;
  readonly register: Register;
  readonly today: Day;
  /** The whole network's missing authorities are named to the coordinator, in their own chat, alone. */
  readonly namesMissing: boolean;
}

/** All that stands behind "About this figure". */
export const aboutOf = (sides: readonly Side[], knowing: Knowing): readonly About[] => {
  const cells = sides.flatMap((side) => side.cells);
  return [
    ...measuresIn(cells),
    ...sides.flatMap((side) => sourceAbout(side, knowing)),
    ...once('Symbols', saySymbols(cells.map(({ figure }) => figure)).join('; ')),
    ...once('Read with care', caveatsIn(cells).join(' ')),
  ];
};

const once = (title: string, text: string): readonly About[] => (text ? [{ title, text }] : []);

/** Each measure in each version that the figures are of. */
const measuresIn = (cells: readonly Cell[]): readonly About[] => {
  const told = new Map<string, About>();
  for (const own of groupedOn(cells, ['measure']))
    for (const period of periodsIn(own).values()) {
      const { measure } = own[0];
      const version = versionAt(measure, period);
      const title = measure.versions.length > 1 ? `${measure.name}, version ${version.n}` : measure.name;
      told.set(`${measure.id}|${version.n}`, { title, text: version.definition });
    }
  return [...told.values()];
};

const FROM = { network: 'Network returns', published: 'DfE' } as const;

const sourceAbout = ({ from, cells }: Side, knowing: Knowing): readonly About[] => {
  const lines = new Set<string>();
  const seen = new Set<string>();
  for (const cell of cells) {
    if (lines.size >= MOST_LINES) break;
    const key = [periodKey(cell.period), cell.measure.source.type, cell.spot.kind, ...standing(cell)].join(
      '|',
    );
    if (cell.figure === undefined || seen.has(key)) continue;
    seen.add(key);
    lines.add(from === 'network' ? networkLine(cell, knowing) : publishedLine(cell));
  }
  return once(FROM[from], [...lines].join(' '));
};

/** Figures that stand alike are told of in one line. */
const standing = ({ state }: Cell): readonly unknown[] => [state?.state, state?.isApproved, state?.how];

const MOST_LINES = 6;

const publishedLine = ({ measure: { source }, period, group }: Cell): string => {
  const to = group?.published?.roundedTo ?? 1;
  const rounded = to > 1 ? ` Local authorities’ counts are rounded to ${to}, so they may not add up.` : '';
  const where = publicationOf(source.type)?.url;
  return `${capital(sayPeriod(period))}: ${sayPublication(source.type)}.${rounded}${where ? ` ${where}` : ''}`;
};

/** "Autumn term 2026: as at 25 November 2026, 17 of 19 local authorities, approved." */
const networkLine = (cell: Cell, knowing: Knowing): string => {
  const { today } = knowing;
  const { group, state } = cell;
  const isLive = state?.how === 'live' || group?.isWhole === true;
  const asAt =
    isLive || !group?.release
      ? `as at ${sayDay(today)}`
      : `as released on ${sayDay(group.release.on)}${group.release.k > 1 ? ` (release ${group.release.k})` : ''}`;
  const coverage = sayCoverage({ ...(group && { group }) });
  const clause = state?.how === 'clause' && group?.clause;
  const parts = [
    capital(sayPeriod(cell.period)) || 'Asked for once',
    asAt,
    ...(coverage ? [`${coverage} in`] : []),
    sayStatus(cell),
    ...(clause ? [`in full by ${clause.clause} of the ${clause.agreement}`] : []),
  ];
  return `${parts.join(', ')}.${group ? sayMissing(group, knowing) : ''}`;
};

/** By name, where everybody was asked and it is seen whole; elsewhere the number alone is told. */
const sayMissing = (group: SeenGroup, { namesMissing, register, today }: Knowing): string => {
  const current = currentAuthorities(register, today);
  if (!namesMissing || !group.isWhole || group.returned === undefined) return '';
  const missing = current.filter(({ code }) => !group.authorities.has(code));
  if (group.asked !== current.length || missing.length === 0) return '';
  return ` Missing: ${listOf(missing.map(({ name }) => name))}.`;
};

const caveatsIn = (cells: readonly Cell[]): readonly string[] => {
  const measures = new Set<Measure>();
  for (const { measure } of cells) measures.add(measure);
  return [...new Set([...measures].flatMap(({ caveat }) => caveat ?? []))];
};
