import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { identityFault } from '../../domain/keepable.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import type { Decided } from '../../storage/sheet.ts';
import { boxOf, sayKept } from './cards-form.ts';
import { boxReply } from './commands-box.ts';
import { checkReply } from './commands-check.ts';
import { formReply } from './commands-form.ts';
import { mergedIn, moved, newIn, sayOvertaken, submittedMeanwhile } from './commands-keep.ts';
import { documentPage, filesReply } from './commands-links.ts';
import { as, change, type Loaded, type Room, type Where, withdrawn, work } from './commands-room.ts';
import { notYours } from './commands-yours.ts';
import type { Merged, Step } from './merge-step.ts';
import { isDocument, stepAt } from './steps.ts';
import { listFault } from './texts.ts';
import { isOpenToWork, workOf } from './work.ts';

/** One step as it came from a card. */
export interface Saved {
  readonly where: Where;
  readonly step: number;
  /** "next", "back", "check", "box", "files", or "upload:" and a field. */
  readonly go: string;
  /** Everything in the card's boxes, by the boxes' names. */
  readonly boxes: Readonly<Record<string, unknown>>;
  readonly was: Readonly<Record<string, string>>;
}

/** Keeps a step in the draft, whichever button was pressed, and goes where the button leads. */
export const save = (room: Room, turn: MemberTurn, saved: Saved): Promise<Reply> =>
  work(room, turn, {
    where: saved.where,
    beside: true,
    stops: [withdrawn, notYours, (loaded) => childFault(loaded, turn, saved)],
    run: async (loaded) => {
      const step = stepOf(loaded, saved);
      const lead = await leadOf(room, turn, { loaded, saved });
      return change(room, turn, { loaded, rule: (here) => kept(here, turn, { step, saved, lead, room }) });
    },
  });

const stepOf = ({ version }: Loaded, { step, boxes, was }: Saved): Step => {
  const fields = stepAt(version, step);
  const typed = fields.flatMap(({ id }) => {
    const words = boxes[boxOf(id)];
    return typeof words === 'string' ? [[id, words] as const] : [];
  });
  return { fields, typed: Object.fromEntries(typed), was };
};

/** Nothing of a step is kept in which one box could identify a child; what was typed stays in the card. */
const childFault = (loaded: Loaded, turn: MemberTurn, saved: Saved): Reply | undefined => {
  const { fields, typed } = stepOf(loaded, saved);
  const found = fields.flatMap((one) => {
    const words = typed[one.id] ?? '';
    const fault = identityFault(words, turn.today) ?? listFault(words);
    return fault ? [{ one, fault }] : [];
  })[0];
  if (!found) return undefined;
  const { one, fault } = found;
  const view = {
    step: saved.step,
    typed,
    faults: { [one.id]: 'Take this out.' },
    problem: `${one.name}: ${fault.say}`,
  };
  return { ...formReply(loaded, turn, view), refused: fault.code, unkept: true };
};

/** What is shown once the step is kept. */
type Lead = (after: Loaded) => Reply;

const leadOf = async (
  room: Room,
  turn: MemberTurn,
  { loaded, saved: { go, step } }: { readonly loaded: Loaded; readonly saved: Saved },
): Promise<Lead> => {
  if (go === 'check') return (after) => checkReply(after, turn, {});
  if (go === 'box') return (after) => boxReply(after, turn, {});
  const field = /^upload:(.+)$/.exec(go)?.[1];
  if (field && !isDocument(loaded, field))
    return (after) => formReply(after, turn, { step, problem: NO_FILE });
  if (go === 'files' || field) {
    const reply = field
      ? await documentPage(room, turn, { loaded, field })
      : await filesReply(room, turn, loaded);
    return () => reply;
  }
  return (after) => formReply(after, turn, { step: go === 'back' ? step - 1 : step + 1, says: 'Saved.' });
};

/** A button of a card from before the return's fields changed. */
const NO_FILE = 'This return takes no file there any more. Your figures are saved.';

interface Keeping {
  readonly step: Step;
  readonly saved: Saved;
  readonly lead: Lead;
  readonly room: Room;
}

const kept = (here: Loaded, turn: MemberTurn, keeping: Keeping): Decided<DataReturn> => {
  const { step, saved, lead, room } = keeping;
  if (!isOpenToWork(here.value)) return submittedMeanwhile(here, turn, step);
  const { merged, after, isChanged } = mergedIn(here, turn, step);
  const isWhole = Object.keys(merged.faults).length === 0 && merged.overtaken.length === 0;
  const then = as(here, after);
  const reply = isWhole ? lead(then) : again({ here, then }, turn, { merged, step, saved });
  if (!isChanged || !after) return isWhole ? reply : { ...reply, refused: 'not-saved' };
  const to = newIn(merged, workOf(here.value).answers);
  return { after, reply: { ...reply, ...moved(room, here, after) }, verb: 'save', to };
};

/** The same step, with what was typed where it was not kept. */
const again = (
  { here, then }: { readonly here: Loaded; readonly then: Loaded },
  turn: MemberTurn,
  { merged, step, saved }: { readonly merged: Merged; readonly step: Step; readonly saved: Saved },
): Reply => {
  const late = new Set(merged.overtaken.map(({ id }) => id));
  const typed = Object.entries(step.typed).filter(([id]) => id in merged.faults || late.has(id));
  const theirs = merged.overtaken.map((one) =>
    sayOvertaken(here, turn, { one, mine: step.typed[one.id] ?? '' }),
  );
  return formReply(then, turn, {
    step: saved.step,
    typed: Object.fromEntries(typed),
    faults: merged.faults,
    problem: sayKept(Object.keys(merged.faults).length, theirs),
  });
};
