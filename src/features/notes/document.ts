import { sayDay } from '../../domain/day.ts';
import type { Block, Document, Words } from '../../domain/document.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import { nameOf, type Register } from '../../domain/register.ts';
import { sayWhen, sayWhere } from '../../domain/say-meeting.ts';
import { type Body, labelOf } from './body.ts';
import type { Correction, Item, Minutes, Told } from './minutes.ts';

const NETWORK = 'South East Children Missing Education Network';

export interface Notes {
  readonly meeting: Meeting;
  readonly minutes: Minutes;
  readonly register: Register;
}

/** The notes in the network's own form: what was said on the left, who is to do what on the right (inventory row 16). */
export const notesDocument = (notes: Notes, body: Body): Document => ({
  title: titleOf(notes),
  body: notes.meeting.body || NETWORK,
  footer: sayState(notes.minutes, notes.register),
  blocks: [
    { kind: 'heading', level: 1, text: notes.minutes.header || notes.meeting.title || titleOf(notes) },
    { kind: 'paragraph', words: whenAndWhere(notes), style: 'lead' },
    { kind: 'paragraph', words: sayState(notes.minutes, notes.register), style: 'small' },
    ...named('Present', body.roll.present),
    ...named('Apologies', body.roll.apologies),
    ...itemsTable(body.items),
    ...corrections(notes.minutes, body, notes.register),
  ],
});

const titleOf = ({ meeting }: Notes): string => `Notes of the meeting of ${sayDay(meeting.on)}`;

const whenAndWhere = ({ meeting }: Notes): string =>
  [sayWhen(meeting), placeOf(meeting)].filter((part) => part !== '').join(' · ');

const placeOf = ({ where }: Meeting): string => (where.kind === 'undecided' ? '' : sayWhere(where));

/** "Draft", "Circulated on 2 December 2026", "Confirmed at the 19 January 2027 meeting by Hugh Lane, chair". */
export const sayState = ({ state, circulatedOn, confirmed }: Minutes, register: Register): string => {
  if (state === 'draft') return 'Draft, not yet circulated';
  if (!confirmed) return `Circulated${circulatedOn ? ` on ${sayDay(circulatedOn)}` : ''}, not yet confirmed`;
  const at = findMeeting(register, confirmed.at);
  const by = confirmed.chair ? ` by ${nameOf(register, confirmed.chair)}, chair` : '';
  const recorded =
    confirmed.chair === confirmed.recordedBy ? '' : `, recorded by ${nameOf(register, confirmed.recordedBy)}`;
  return `Confirmed at the ${sayDay(at?.on ?? confirmed.on)} meeting${by}${recorded}`;
};

const named = (title: string, people: readonly string[]): readonly Block[] =>
  people.length === 0
    ? []
    : [{ kind: 'paragraph', words: [{ text: `${title}: `, bold: true }, { text: people.join(', ') }] }];

const itemsTable = (items: readonly Item[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: 'Items of the meeting, and the actions of each',
          head: ['Item', 'Actions'],
          widths: [5, 2],
          rows: items.map((item, index) => [itemCell(item, index), actionCell(item.actions ?? [])]),
        },
      ];

const itemCell = (item: Item, index: number): readonly Words[] => [
  [{ text: item.key === 'rest' ? item.title : `${labelOf(item, index)}. ${item.title}`, bold: true }],
  ...item.text.split('\n').filter((line) => line.trim() !== ''),
  ...(item.decisions ?? []).map(
    ({ text, who }): Words => [{ text: 'Decision. ', bold: true }, { text: who ? `${text} (${who})` : text }],
  ),
];

const actionCell = (actions: readonly Told[]): readonly Words[] =>
  actions.map(({ text, who }): Words => [{ text: `${who}: `, bold: true }, { text }]);

/** What was put right stands below with its old wording: nothing that was circulated goes unseen. */
const corrections = (
  { corrections: all }: Minutes,
  { items }: Body,
  register: Register,
): readonly Block[] => {
  const shown = all.filter((one) => one.in === 'circulated');
  if (shown.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Corrections' },
    { kind: 'list', items: shown.map((one) => sayCorrection(one, items, register)) },
  ];
};

export const sayCorrection = (one: Correction, items: readonly Item[], register: Register): string => {
  const label = sayPart(one, items);
  const was = one.was ? `It read: “${one.was}”` : 'It had no text.';
  return `${label}, corrected by ${nameOf(register, one.by)} on ${sayDay(one.on)}. ${was}`;
};

const ENTRIES = { action: 'An action', decision: 'A decision' } as const;

const sayPart = ({ item: wanted, part }: Correction, items: readonly Item[]): string => {
  if (part === 'present' || part === 'apologies') return part === 'present' ? 'Present' : 'Apologies';
  const at = items.findIndex(({ key }) => key === wanted);
  const item = items[at];
  const label = item && item.key !== 'rest' ? labelOf(item, at) : undefined;
  if (part) return label ? `${ENTRIES[part]} of item ${label}` : ENTRIES[part];
  return label ? `Item ${label}` : 'An item';
};
