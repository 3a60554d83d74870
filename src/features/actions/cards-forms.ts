import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { sayFullDay } from '../../domain/day.ts';
import { sayDue } from '../../domain/due-say.ts';
import { isPast } from '../../domain/due-state.ts';
import { capital, plural } from '../../domain/words.ts';
import type { Action } from './action.ts';
import type { Seeing } from './doing.ts';
import { ownerKey, ownerName } from './owner.ts';
import { sayDueOf, sayMeeting } from './say-due.ts';
import { isPartOpen } from './status.ts';
import { whoIn } from './who.ts';

/** What stands in the fields of the form, and what is wrong with each. */
export interface FormView {
  /** The same on every showing of one form: it is recorded once. */
  readonly op: string;
  readonly text?: string;
  readonly owners?: string;
  readonly due?: string;
  /** The message it was made of. */
  readonly source?: string;
  readonly faults?: Partial<Record<'text' | 'owners' | 'due', string>>;
}

export const formCard = (view: FormView): Card => {
  const { op, text = '', owners = '', due = '', source = '', faults = {} } = view;
  const all = [faults.text, faults.owners, faults.due].flatMap((fault) => fault ?? []);
  return {
    template: 'actions/record',
    data: {
      op,
      text,
      owners,
      due,
      source,
      hasSource: source !== '',
      says: plain(source),
      hasProblem: all.length > 0,
      problem: plain(all.join('\n\n')),
      ...faultOf('text', faults.text),
      ...faultOf('owners', faults.owners),
      ...faultOf('due', faults.due),
    },
  };
};

const faultOf = (field: 'text' | 'owners' | 'due', fault = ''): Readonly<Record<string, unknown>> => ({
  [`has${field.charAt(0).toUpperCase()}${field.slice(1)}Fault`]: fault !== '',
  [`${field}Fault`]: plain(fault),
});

/** What was recorded, with dates and owners in full, so that a wrong reading shows at once. */
export const recordedCard = (actions: readonly Action[], at: Date, seeing: Seeing): Card => {
  const [first] = actions;
  const ref = first?.ref ?? '';
  return {
    template: 'actions/recorded',
    data: {
      says: plain(first?.meeting ? `Recorded in ${sayMeeting(first.meeting, seeing.register)}.` : ''),
      hasSays: first?.meeting !== undefined,
      title: plain(actions.length === 1 ? `Recorded ${ref}` : `${plural(actions.length, 'action')} recorded`),
      rows: actions.map((action) => ({ text: plain(capital(action.text)), facts: factsOf(action, seeing) })),
      hint: plain(hintOf(actions, ref, seeing)),
      hasShow: actions.length === 1,
      ref,
      at: at.toISOString(),
    },
  };
};

/** A date in the past can be meant, but is more often a slip. */
const hintOf = (actions: readonly Action[], ref: string, { today }: Seeing): string => {
  const past = actions.filter(({ due }) => isPast(due, today));
  const gone = past.map(({ ref: late, due }) => `${late}: ${sayDue(due)} has gone by.`).join(' ');
  return `${gone} Not right? Type undo, move ${ref} to another date, or reassign ${ref} to somebody else.`.trim();
};

const factsOf = (action: Action, seeing: Seeing): readonly object[] => [
  { title: 'Reference', value: action.ref },
  { title: 'Who', value: plain(whoIn(action, seeing)) },
  { title: 'By when', value: plain(sayDueInFull(action, seeing)) },
];

/** A date is read back with its weekday and the words it was typed in. */
const sayDueInFull = (action: Action, seeing: Seeing): string => {
  const { due } = action;
  return due.kind === 'day' ? `${sayFullDay(due.on)} (“${due.words}”)` : sayDueOf(action, seeing);
};

/** What the coordinator has filled in already on the card that asks whose part it is. */
export interface ChooseView {
  readonly deed: 'done' | 'start';
  readonly said?: string;
  readonly via?: string;
  readonly chosen?: readonly string[];
  readonly fault?: string;
}

export const chooseCard = (action: Action, view: ChooseView, { register }: Seeing): Card => {
  const open = action.parts.filter(isPartOpen).map(({ owner }) => owner);
  const first = open.find(({ kind }) => kind === 'authority') ?? open[0];
  const name = first ? ownerName(first, register) : 'Kent';
  return {
    template: 'actions/choose',
    data: {
      title: `${action.ref}: whose part is ${view.deed === 'done' ? 'done' : 'in progress'}?`,
      says: 'Nothing is changed yet.',
      text: plain(capital(action.text)),
      hasFault: view.fault !== undefined,
      fault: plain(view.fault ?? ''),
      chosen: (view.chosen ?? []).join(','),
      choices: open.map((owner) => ({ title: ownerName(owner, register), value: ownerKey(owner) })),
      said: view.said ?? '',
      via: view.via ?? '',
      hint: plain(`You can also type: ${view.deed} ${action.ref} for ${name}.`),
      button: view.deed === 'done' ? 'Done' : 'In progress',
      ref: action.ref,
      deed: view.deed,
    },
  };
};

/** One row for each of several actions named at once. */
export interface OutcomeRow {
  readonly ref: string;
  readonly text: string;
  readonly says: string;
}

export const outcomesCard = (title: string, rows: readonly OutcomeRow[], undoAt?: string): Card => ({
  template: 'actions/outcomes',
  data: {
    title: plain(title),
    rows: rows.map(({ ref, text, says }) => ({
      ref: plain(ref),
      text: plain(capital(text)),
      says: plain(says),
    })),
    mayUndo: undoAt !== undefined,
    undoAt: undoAt ?? '',
  },
});
