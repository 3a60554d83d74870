import type { ActionSaid } from '../../core/offers/actions.ts';
import { plural } from '../../domain/words.ts';
import { PART_NAMES, type PartName, type Parts, TITLES } from './pack.ts';
import { sayLine } from './say-dashboard.ts';
import { sayPosition } from './say-returns.ts';

/** What has come since the version somebody last opened, a sentence each, in the order of the pack. */
export const whatsNew = (before: Parts, now: Parts): readonly string[] =>
  PART_NAMES.flatMap((name) => {
    const [was, is] = [JSON.stringify(before[name] ?? null), JSON.stringify(now[name] ?? null)];
    return was === is ? [] : SAYS[name](before, now);
  });

type Say = (before: Parts, now: Parts) => readonly string[];

const changed =
  (name: PartName): Say =>
  (before, now) => {
    if (before[name] === undefined) return [`${TITLES[name]}: new`];
    return [`${TITLES[name]}: ${now[name] === undefined ? 'taken out' : 'changed'}`];
  };

/** Names what one list has and the other had not. */
const added = <T>(name: PartName, listOf: (parts: Parts) => readonly T[], keyOf: (one: T) => string): Say => {
  return (before, now) => {
    const had = new Set(listOf(before).map(keyOf));
    const fresh = listOf(now)
      .map(keyOf)
      .filter((key) => !had.has(key));
    return fresh.length > 0 ? [`${TITLES[name]}: ${fresh.join('; ')}`] : changed(name)(before, now);
  };
};

/** Papers are said by their own part, and a revision by what it changed. */
const withoutPapers = (key: string, value: unknown): unknown =>
  /^(?:papers|revision|revisedOn)$/.test(key) ? undefined : value;

const agendaSince: Say = (before, now) => {
  const [was, is] = [before, now].map(({ agenda }) => JSON.stringify([agenda], withoutPapers));
  if (was === is) return [];
  const had = new Set(before.agenda?.items.map(({ title }) => title));
  const fresh = (now.agenda?.items ?? []).map(({ title }) => title).filter((title) => !had.has(title));
  if (!before.agenda || fresh.length === 0) return changed('agenda')(before, now);
  return [`${TITLES.agenda}: ${fresh.join('; ')}`];
};

const actionsSince: Say = (before, now) => {
  const refs = (those: readonly ActionSaid[] = []) => new Set(those.map(({ ref }) => ref));
  const [open, closed] = [refs(before.actions?.open), refs(before.actions?.closed)];
  const opened = (now.actions?.open ?? []).filter(({ ref }) => !open.has(ref)).length;
  const done = (now.actions?.closed ?? []).filter(({ ref }) => !closed.has(ref)).length;
  const says = [
    ...(opened > 0 ? [`${plural(opened, 'action')} more`] : []),
    ...(done > 0 ? [`${plural(done, 'action')} closed`] : []),
  ];
  if (says.length > 0) return [`${TITLES.actions}: ${says.join(', ')}`];
  const isOpen =
    JSON.stringify([before.actions], withoutOverdue) !== JSON.stringify([now.actions], withoutOverdue);
  return isOpen ? changed('actions')(before, now) : [];
};

const withoutOverdue = (key: string, value: unknown): unknown => (key === 'overdue' ? undefined : value);

const SAYS: Readonly<Record<PartName, Say>> = {
  cover: () => ['Meeting: the date, time, place or focus changed'],
  agenda: agendaSince,
  apologies: added(
    'apologies',
    (parts) => parts.apologies ?? [],
    ({ who }) => who,
  ),
  notes: changed('notes'),
  decisions: changed('decisions'),
  actions: actionsSince,
  returns: added(
    'returns',
    (parts) => parts.returns ?? [],
    (one) => `${one.title}, ${sayPosition(one)}`,
  ),
  dashboard: added('dashboard', (parts) => parts.dashboard?.lines ?? [], sayLine),
  updates: added(
    'updates',
    (parts) => [...new Set((parts.updates ?? []).flatMap(({ updates }) => updates.map(({ who }) => who)))],
    (who) => who,
  ),
  papers: added(
    'papers',
    (parts) => parts.papers ?? [],
    ({ title }) => title,
  ),
  dates: changed('dates'),
};
