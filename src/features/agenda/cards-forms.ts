import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { proposerOf, sayMore, titleIn } from './cards.ts';
import { type Item, sayPresenter } from './item.ts';

/** What stands in the fields, as it was typed. */
export interface Boxes {
  readonly title: string;
  readonly minutes: string;
  readonly presenter: string;
  readonly note: string;
}

export const EMPTY: Boxes = { title: '', minutes: '', presenter: '', note: '' };

export const boxesOf = ({ title, minutes, presenter, note }: Item, register: Register): Boxes => ({
  title,
  minutes: minutes ? String(minutes) : '',
  presenter: presenter ? sayPresenter(presenter, register) : '',
  note: note ?? '',
});

export interface FormView {
  readonly meeting: Meeting;
  readonly boxes: Boxes;
  readonly op: string;
  readonly problem?: string;
  /** The item that is being changed, as it stands; left out for a new one. */
  readonly item?: Item;
  /** Whether it goes straight onto the agenda. */
  readonly adds: boolean;
}

/** The form for a new item, or to change one. Buttons that need no field stand with the second alone. */
export const formCard = ({ meeting, boxes, op, problem = '', item, adds }: FormView): Card => {
  const where = sayMeeting(meeting);
  const isNew = item === undefined;
  const title = adds ? `Add an item to the agenda of ${where}` : `Propose an item for ${where}`;
  return {
    template: 'agenda/form',
    data: {
      heading: plain(isNew ? title : `Change “${item.title}”, ${where}`),
      hasProblem: problem !== '',
      problem: plain(problem),
      ...boxes,
      button: isNew ? (adds && 'Add') || 'Propose' : 'Save',
      verb: isNew ? 'agenda.propose' : 'agenda.edit',
      isChange: !isNew,
      key: item?.key ?? '',
      seen: item?.rev ?? 0,
      op,
      meeting: meeting.id,
    },
  };
};

/** What the coordinator is sent when somebody proposes an item. */
export const proposalCard = (
  { meeting, item }: { readonly meeting: Meeting; readonly item: Item },
  register: Register,
): Card => ({
  template: 'agenda/proposal',
  data: {
    title: plain(`Proposed for the agenda of ${sayMeeting(meeting)}`),
    text: plain(titleIn(item, meeting, register)),
    more: plain([sayMore(item, register), proposerOf(item, register)].filter(Boolean).join(' · ')),
    key: item.key,
    meeting: meeting.id,
  },
});
