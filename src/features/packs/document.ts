import type { Paper } from '../../core/offers/agenda.ts';
import type { Block, Document, Words } from '../../domain/document.ts';
import { capital } from '../../domain/words.ts';
import { agendaTable } from './document-agenda.ts';
import { dashboardBlocks } from './document-dashboard.ts';
import { logBlocks } from './document-log.ts';
import { returnBlocks } from './document-returns.ts';
import { PART_NAMES, type PartName, type Parts, type Theme, TITLES } from './pack.ts';

/** The whole pack as a document: each part begins with its own heading, so that bookmarks lead to it. */
export const packDocument = (parts: Parts, version: number, made: string): Document => ({
  title: `Agenda pack: ${parts.cover.title}`,
  body: parts.cover.body,
  footer: `Version ${version} · ${made}`,
  blocks: PART_NAMES.flatMap((name) => (parts[name] === undefined ? [] : BLOCKS[name](parts))),
});

const heading = (name: PartName): Block => ({ kind: 'heading', level: 1, text: TITLES[name] });
const paragraph = (words: Words): Block => ({ kind: 'paragraph', words });
const labelled = (label: string, words: string | undefined): readonly Block[] =>
  words ? [paragraph([{ text: `${label}: `, bold: true }, { text: words }])] : [];

const coverBlocks = ({ cover }: Parts): readonly Block[] => [
  { kind: 'heading', level: 1, text: cover.title },
  { kind: 'paragraph', words: 'Agenda pack', style: 'lead' },
  ...labelled('When', cover.when),
  ...labelled('Where', cover.where),
  ...(cover.link ? [paragraph([{ text: 'Join the meeting in Microsoft Teams', link: cover.link }])] : []),
  ...labelled('Chair', cover.chair),
  ...labelled('Focus', cover.focus && capital(cover.focus)),
];

const agendaBlocks = ({ agenda }: Parts): readonly Block[] => {
  if (!agenda) return [];
  const says =
    agenda.state === 'published' ? `Published, revision ${agenda.revision}` : 'Draft: not yet published';
  return [heading('agenda'), { kind: 'paragraph', words: says, style: 'small' }, agendaTable(agenda)];
};

const actionBlocks = ({ actions }: Parts): readonly Block[] =>
  actions ? [heading('actions'), ...logBlocks(actions)] : [];

const apologyBlocks = ({ apologies = [] }: Parts): readonly Block[] => [
  heading('apologies'),
  {
    kind: 'list',
    items: apologies.map(({ who, instead }) => (instead ? `${who}; ${instead} comes instead` : who)),
  },
];

const NOTES_SAY = {
  draft: 'Draft, not yet circulated.',
  circulated: 'For confirmation at this meeting.',
  confirmed: 'Confirmed.',
} as const;

/** The notes' own headings go a level down, below the pack's. */
const notesBlocks = ({ notes }: Parts): readonly Block[] =>
  notes
    ? [
        { kind: 'page' },
        heading('notes'),
        { kind: 'paragraph', words: NOTES_SAY[notes.state], style: 'small' },
        ...notes.blocks.map(lower),
      ]
    : [];

const lower = (block: Block): Block =>
  block.kind === 'heading' ? { ...block, level: block.level === 1 ? 2 : 3 } : block;

const OUTCOMES = { proposed: 'Proposed', agreed: 'Agreed', 'not-agreed': 'Not agreed' } as const;

const decisionBlocks = ({ decisions = [] }: Parts): readonly Block[] => [
  heading('decisions'),
  {
    kind: 'list',
    items: decisions.map(({ text, outcome, reason }) => [
      { text: `${OUTCOMES[outcome]}: `, bold: true },
      { text: reason ? `${capital(text)} (${reason})` : capital(text) },
    ]),
  },
];

/** An update that names several themes is printed under the first, and pointed to under the others. */
const updateBlocks = ({ updates = [] }: Parts): readonly Block[] => {
  const told = new Map<string, string>();
  return [
    heading('updates'),
    ...updates.flatMap(({ title, updates: those }): readonly Block[] => [
      { kind: 'heading', level: 2, text: title },
      ...those.map((update) => paragraph(updateWords(update, title, told))),
    ]),
  ];
};

const updateWords = (
  { who, text }: Theme['updates'][number],
  title: string,
  told: Map<string, string>,
): Words => {
  const key = JSON.stringify([who, text]);
  const above = told.get(key);
  told.set(key, above ?? title);
  return [{ text: `${who}: `, bold: true }, above ? { text: `see “${above}”`, italic: true } : { text }];
};

const paperBlocks = ({ papers = [] }: Parts): readonly Block[] => [
  heading('papers'),
  { kind: 'list', items: papers.map((paper) => [...titleOf(paper), { text: `, for item ${paper.item}` }]) },
];

const titleOf = (paper: Paper) =>
  paper.kind === 'link'
    ? [{ text: paper.title, link: paper.url }]
    : [{ text: paper.title }, { text: ' (opened from the agenda in Teams)' }];

const dateBlocks = ({ dates = [] }: Parts): readonly Block[] => [
  heading('dates'),
  {
    kind: 'list',
    items: dates.map(({ when, where, focus }) =>
      [when, where, ...(focus ? [`focus: ${focus}`] : [])].join('; '),
    ),
  },
];

const BLOCKS: Readonly<Record<PartName, (parts: Parts) => readonly Block[]>> = {
  cover: coverBlocks,
  agenda: agendaBlocks,
  apologies: apologyBlocks,
  notes: notesBlocks,
  decisions: decisionBlocks,
  actions: actionBlocks,
  returns: ({ returns = [] }) => [heading('returns'), ...returnBlocks(returns)],
  dashboard: ({ dashboard }) => (dashboard ? [heading('dashboard'), ...dashboardBlocks(dashboard)] : []),
  updates: updateBlocks,
  papers: paperBlocks,
  dates: dateBlocks,
};
