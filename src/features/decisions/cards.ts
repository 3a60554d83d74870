import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { Caller } from '../../domain/caller.ts';
import { dayOf, sayDay } from '../../domain/day.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import { nameOf, type Register } from '../../domain/register.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { capital } from '../../domain/words.ts';
import { type Decision, OUTCOMES, type Outcome, sayOutcome } from './decision.ts';
import { mayDecide } from './may.ts';

/** For whom it is drawn. */
export interface Seeing {
  readonly register: Register;
  readonly caller: Caller;
}

/** "19 January 2027 meeting", or the day alone where it belongs to none. */
const whenceOf = ({ meeting: id, on }: Decision, register: Register): string => {
  const meeting = id && findMeeting(register, id);
  return meeting ? capital(sayMeeting(meeting).replace(/^the /, '')) : sayDay(on);
};

export interface FormView {
  readonly op: string;
  readonly text?: string;
  readonly outcome?: Outcome;
  readonly reason?: string;
  readonly meeting?: Meeting;
  readonly problem?: string;
}

/** The form; a member is offered to propose, those who hold the meeting may say what became of it. */
export const formCard = (view: FormView, { caller }: Pick<Seeing, 'caller'>): Card => {
  const { op, text = '', reason = '', meeting, problem = '' } = view;
  const decides = mayDecide(caller);
  const choices = (decides ? OUTCOMES : (['proposed'] as const)).map((value) => ({
    title: sayOutcome(value),
    value,
  }));
  return {
    template: 'decisions/form',
    data: {
      title: decides ? 'Record a decision' : 'Propose a decision',
      says: meeting ? `For ${plain(sayMeeting(meeting))}.` : 'It belongs to no meeting.',
      hasProblem: problem !== '',
      problem: plain(problem),
      op,
      text,
      outcome: view.outcome ?? (decides ? '' : 'proposed'),
      choices,
      reason,
      meeting: meeting?.id ?? '',
    },
  };
};

/** One line of a decision's history. */
export interface Told {
  readonly by: string;
  readonly at: string;
  readonly verb: string;
  readonly to: string;
}

export interface Shown {
  readonly says?: string;
  readonly history?: readonly Told[];
  /** Whether the card may hold the buttons of those who decide. */
  readonly shared?: boolean;
}

/** One decision: a receipt, or all there is to know of it. */
export const oneCard = (decision: Decision, shown: Shown, { register, caller }: Seeing): Card => {
  const { ref, text, outcome, reason = '', by, withdrawn } = decision;
  const { says = '', history = [], shared = false } = shown;
  const decides = mayDecide(caller) && !withdrawn && !shared;
  return {
    template: 'decisions/one',
    data: {
      title: withdrawn ? `${ref} · Taken back` : `${ref} · ${sayOutcome(outcome)}`,
      hasSays: says !== '',
      says: plain(says),
      text: plain(text),
      facts: [
        ...(reason ? [{ title: 'Reason', value: plain(reason) }] : []),
        { title: 'When', value: plain(whenceOf(decision, register)) },
        { title: 'Recorded by', value: plain(nameOf(register, by)) },
      ],
      hasHistory: history.length > 0,
      history: history.map(({ at, by: who, verb, to }) => ({
        line: plain(`${sayDay(dayOf(new Date(at)))}: ${nameOf(register, who)} ${verb} ${to}`.trim()),
      })),
      ref,
      mayAgree: decides && outcome !== 'agreed',
      mayRefuse: decides && outcome !== 'not-agreed',
    },
  };
};

export interface ListView {
  readonly title: string;
  readonly decisions: readonly Decision[];
  /** What was looked through, or what to type where there is none. */
  readonly says: string;
  readonly next?: string;
  /** What the next page is to be asked for, as it was typed. */
  readonly asked: string;
}

export const listCard = ({ title, decisions, says, next, asked }: ListView, register: Register): Card => ({
  template: 'decisions/list',
  data: {
    title: plain(title),
    says: plain(says),
    rows: decisions.map((one) => ({
      head: `**${sayOutcome(one.outcome)}** · ${one.ref} · ${plain(whenceOf(one, register))}`,
      text: plain(one.text),
      hasReason: one.reason !== undefined,
      reason: plain(`Reason: ${one.reason ?? ''}`),
    })),
    hasNext: next !== undefined,
    after: next ?? '',
    asked,
  },
});
