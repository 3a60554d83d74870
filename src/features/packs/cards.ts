import { plain } from '../../cards/plain.ts';
import type { ActionSaid } from '../../core/offers/actions.ts';
import type { Card } from '../../core/reply.ts';
import { dayOf, sayDay } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { sayClock } from '../../domain/say-meeting.ts';
import { capital, plural, shorten } from '../../domain/words.ts';
import { PART_NAMES, type PartName, type Parts, TITLES } from './pack.ts';
import { sayLine } from './say-dashboard.ts';
import { sayPosition } from './say-returns.ts';
import type { Given } from './store-current.ts';

/** A part as one glance at a phone shows it; the whole stands in the PDF. */
interface Row {
  readonly title: string;
  readonly text: string;
}

/** "Version 3, 12 January 2027 at 9:05am". */
export const sayVersion = (version: number, at: string): string => {
  const then = new Date(at);
  return `Version ${version}, ${sayDay(dayOf(then))} at ${sayClock(then)}`;
};

export const packCard = ({ meeting, parts, version, at, news }: Given): Card => ({
  template: 'packs/pack',
  data: {
    title: plain(`Agenda pack: ${parts.cover.title}`),
    when: plain(`${parts.cover.when}. ${parts.cover.where}`),
    version: sayVersion(version, at),
    hasNews: news !== undefined,
    newsTitle: `New since version ${news?.since ?? ''}, which you last opened`,
    news: (news?.says ?? []).map((says) => ({ says: `• ${plain(shorten(says, 300))}` })),
    rows: PART_NAMES.flatMap((name) => rowOf(name, parts)),
    meeting: meeting.id,
    number: version,
    hasLink: parts.cover.link !== undefined,
    link: parts.cover.link ?? '',
  },
});

const rowOf = (name: PartName, parts: Parts): readonly Row[] => {
  const text = parts[name] === undefined ? '' : GLANCE[name](parts);
  return text ? [{ title: TITLES[name], text }] : [];
};

const MOST_LINES = 10;
const MOST_LETTERS = 160;

/** The first lines, each cut to a glance, and how many more there are. */
const lines = (all: readonly string[]): string => {
  const shown = all.slice(0, MOST_LINES).map((line) => plain(shorten(line, MOST_LETTERS)));
  const rest = all.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n\n');
};

const actionsGlance = ({ actions }: Parts): string => {
  if (!actions) return '';
  const { open, closed, more, since } = actions;
  const late = open.filter(({ overdue }) => overdue);
  const count = `${open.length}${more ? ' and more' : ''} open, ${late.length} overdue, ${closed.length} closed${since ? ` since ${since}` : ''}`;
  return lines([count, ...[...late, ...open.filter(({ overdue }) => !overdue)].map(actionLine)]);
};

/** "ACT-2F7K Circulate the guidance (Kent, 29 January 2027, overdue)". */
const actionLine = ({ ref, text, who, byWhen, overdue }: ActionSaid): string =>
  `${ref} ${capital(text)} (${[who, byWhen, overdue ? 'overdue' : ''].filter(Boolean).join(', ')})`;

const GLANCE: Readonly<Record<PartName, (parts: Parts) => string>> = {
  cover: ({ cover }) =>
    lines([
      ...(cover.chair ? [`Chair: ${cover.chair}`] : []),
      ...(cover.focus ? [`Focus: ${capital(cover.focus)}`] : []),
    ]),
  agenda: ({ agenda }) =>
    lines([
      ...(agenda?.state === 'published' ? [] : ['Draft: not yet published']),
      ...(agenda?.items ?? []).map(({ number, title, minutes }) =>
        minutes === undefined ? `${number}) ${title}` : `${number}) ${title}, ${plural(minutes, 'minute')}`,
      ),
    ]),
  apologies: ({ apologies = [] }) =>
    lines(apologies.map(({ who, instead }) => (instead ? `${who}; ${instead} comes instead` : who))),
  notes: ({ notes }) => plain(notes ? `${notes.title}: ${STATES[notes.state]}` : ''),
  decisions: ({ decisions = [] }) =>
    lines(decisions.map(({ text, outcome }) => `${OUTCOMES[outcome]}: ${capital(text)}`)),
  actions: actionsGlance,
  returns: ({ returns = [] }) => lines(returns.map((one) => `${one.title}: ${sayPosition(one)}`)),
  dashboard: ({ dashboard }) => lines((dashboard?.lines ?? []).map(sayLine)),
  updates: ({ updates = [] }) =>
    lines(updates.map(({ title, updates: those }) => `${title}: ${those.map(({ who }) => who).join(', ')}`)),
  papers: ({ papers = [] }) => lines(papers.map(({ title, item }) => `${title} (item ${item})`)),
  dates: ({ dates = [] }) => lines(dates.map(({ when, where }) => `${when}; ${where}`)),
};

const STATES = { draft: 'draft', circulated: 'for confirmation', confirmed: 'confirmed' } as const;
const OUTCOMES = { proposed: 'Proposed', agreed: 'Agreed', 'not-agreed': 'Not agreed' } as const;

/** The link, in a card of its own: it is this person's and lasts ten minutes. */
export const linkCard = (meeting: Meeting, title: string, url: string): Card => ({
  template: 'packs/link',
  data: {
    title: plain(title),
    says: 'This link is yours alone and works for 10 minutes. After that, go back to the pack and press its button again.',
    url,
    meeting: meeting.id,
  },
});

export const openingsCard = (title: string, says: string): Card => ({
  template: 'packs/openings',
  data: { title: plain(`Agenda pack: ${title}`), says: plain(says) },
});
