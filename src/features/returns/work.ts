import type { Answers } from '../../domain/returns/answer.ts';
import type { DataReturn, Draft, Submitted } from '../../domain/returns/data-return.ts';

/** What is being entered, or what would be if somebody began now. */
export interface Work {
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
}

const NOTHING: Work = { answers: {}, notes: {} };

/** The draft; without one the figures that were sent last, to be put right. */
export const workOf = (one: DataReturn | undefined): Work => one?.draft ?? waitingOf(one) ?? NOTHING;

/** The figures that wait to be approved, or that were. */
export const waitingOf = (one: DataReturn | undefined): Submitted | undefined => one?.amended ?? one?.sent;

/** Whose files somebody may open: a draft's are its own authority's alone until they are submitted (decision 3). */
export const filesFor = (one: DataReturn | undefined, mayComplete: boolean): Answers =>
  (waitingOf(one) ?? (mayComplete ? workOf(one) : NOTHING)).answers;

/** Nothing has been submitted, it was sent back, or its amendment was begun: only then are figures entered. */
export const isOpenToWork = (one: DataReturn | undefined): boolean =>
  !one?.standing || one.standing === 'queried' || one.draft !== undefined;

/** What would be submitted takes the place of figures that nobody has sent back. */
export const isAmending = (one: DataReturn | undefined): boolean =>
  one?.draft !== undefined && one.standing !== undefined && one.standing !== 'queried';

/** With these figures as its draft; what was said to the queries stays unless other notes are given. */
export const withDraft = (
  one: DataReturn,
  draft: Pick<Draft, 'answers' | 'by' | 'at'> & Partial<Draft>,
): DataReturn => {
  const { nil: _, ...before } = one.draft ?? {};
  return { ...one, draft: { notes: workOf(one).notes, ...before, ...draft } };
};

/** The return after that was submitted: in its own right, or waiting beside what still counts. */
export const withSubmitted = (one: DataReturn, submitted: Submitted): DataReturn => {
  const { draft: _, query: __, withLead: ___, back: ____, ...rest } = one;
  const waits = one.amended !== undefined || isAmending(one);
  return waits
    ? { ...rest, amended: submitted, standing: 'amended' }
    : { ...rest, sent: submitted, standing: 'submitted' };
};

/** The number of the version that would be submitted next. */
export const nextVersion = (one: DataReturn | undefined): number => (waitingOf(one)?.n ?? 0) + 1;

/** The waiting figures count from now on. */
export const withApproval = (one: DataReturn, by: Draft['by'], at: string): DataReturn => {
  const { amended, query: _, ...rest } = one;
  const sent = amended ?? one.sent;
  return { ...rest, ...(sent && { sent, approval: { n: sent.n, by, at } }), standing: 'approved' };
};
