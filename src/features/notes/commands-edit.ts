import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { own } from '../../domain/own.ts';
import { nameOf } from '../../domain/register.ts';
import type { Decided } from '../../storage/sheet.ts';
import { sayDecided } from './accept.ts';
import { editCard, typedOf } from './cards-edit.ts';
import { review } from './cards-review.ts';
import { worldOf } from './commands-decide.ts';
import { CONFIRMED } from './commands-import.ts';
import { reviewedBy } from './commands-review.ts';
import { type How, NO_NOTES, type Room, savingOf } from './commands-room.ts';
import { edit, type Typed } from './edit.ts';
import { findSuggestion, type Minutes } from './minutes.ts';

const EDIT =
  /^(?:number\s+)?(\d+)\s*(?:[:,]?\s*(to|text|who|owners?|due|by when|kind|as)\b\s*[:=]?\s*([\s\S]*))?$/i;
const KINDS: Readonly<Record<string, Typed['kind']>> = {
  action: 'action',
  'data request': 'data-request',
  'document collection': 'collection',
  collection: 'collection',
  meeting: 'meeting',
  'meeting date': 'meeting',
  decision: 'decision',
  person: 'person',
};

/** `edit 4` shows the form; `edit 4 owner Kent`, `edit 4 due 25 November`, `edit 4 to …` and `edit 4 as decision` edit at once. */
export const editTyped = async (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const [, number, field = '', value = ''] = EDIT.exec(words.trim()) ?? [];
  if (!number) return SAY_WHICH;
  const meeting = await reviewedBy(room, turn);
  if (!('on' in meeting)) return meeting;
  const n = Number(number);
  if (!field) return showEdit(room, turn, { meeting, n, from: n });
  return saveEdit(room, turn, {
    meeting,
    n,
    from: n,
    how: 'typed',
    change: (typed) => changed(typed, field, value),
  });
};

const SAY_WHICH: Reply = {
  text: 'Say which number to edit, for example **edit 4**, **edit 4 owner Kent**, **edit 4 due 25 November** or **edit 4 as decision**.',
  refused: 'which',
};

const changed = (typed: Typed, field: string, value: string): Typed => {
  const name = field.toLowerCase();
  if (name === 'to' || name === 'text') return { ...typed, text: value };
  if (name === 'due' || name === 'by when')
    return { ...typed, due: /^(?:none|no date)$/i.test(value.trim()) ? '' : value };
  if (name === 'kind' || name === 'as')
    return { ...typed, kind: own(KINDS, value.trim().toLowerCase().replace(/^an? /, '')) ?? typed.kind };
  return { ...typed, owners: value };
};

export const showEdit = async (
  room: Room,
  turn: MemberTurn,
  { meeting, n, from }: { readonly meeting: Meeting; readonly n: number; readonly from: number },
): Promise<Reply> => {
  const { value, n: rev } = await room.store.read(meeting.id);
  const one = value && findSuggestion(value, n);
  if (!value || !one) return noNumber(n);
  const world = worldOf(value, meeting, turn);
  if (one.state === 'accepted') return { text: alreadyAccepted(one.n), refused: 'decided' };
  return { card: editCard(one, world, { from, rev }) };
};

const noNumber = (n: number): Reply => ({
  text: `There is no number ${n} in these notes. Type **review notes** to see the list.`,
  refused: 'which',
});

const alreadyAccepted = (n: number): string =>
  `Number ${n} is accepted and recorded already. To change an action, type **move**, **reassign** or **note** and its reference.`;

export interface Saving {
  readonly meeting: Meeting;
  readonly n: number;
  readonly from: number;
  readonly how: How;
  /** What the fields are to say, of what they said. */
  change(typed: Typed): Typed;
}

/** What was typed is kept in the form where it cannot be taken, or where somebody else was quicker. */
export const saveEdit = (room: Room, turn: MemberTurn, saving: Saving): Promise<Reply> =>
  room.store.change(saving.meeting.id, savingOf(turn, saving.how), ({ value, n: rev }): Decided<Minutes> => {
    if (!value) return NO_NOTES;
    if (value.state === 'confirmed') return CONFIRMED;
    const one = findSuggestion(value, saving.n);
    if (!one) return noNumber(saving.n);
    const world = worldOf(value, saving.meeting, turn);
    if (one.state === 'accepted')
      return {
        text: `${sayDecided(one, (id) => nameOf(turn.register, id))} ${alreadyAccepted(one.n)}`,
        refused: 'decided',
      };
    const typed = saving.change(typedOf(one, world));
    const edited = edit(one, typed, world);
    if (edited.faults) {
      const [first] = edited.faults;
      const unkept = edited.faults.some(({ code }) => code === IDENTITY);
      const card = editCard(one, world, { from: saving.from, rev, typed, faults: edited.faults });
      return { card, refused: first?.code ?? 'fault', ...(unkept && { unkept }) };
    }
    const suggestions = value.suggestions.map((other) => (other.n === one.n ? edited.after : other));
    const after = { ...value, suggestions };
    const done = `Number ${one.n} is edited. Nothing is recorded until you accept it.`;
    const reply = review({ ...world, minutes: after }, { from: saving.from, rev: rev + 1, done });
    return { after, reply, verb: 'edit', to: { number: one.n } };
  });
