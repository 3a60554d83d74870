import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { nameOf } from '../../domain/register.ts';
import type { Submitted } from '../../domain/returns/data-return.ts';
import { capital, stopped } from '../../domain/words.ts';
import { headOf, type Seeing, type Told, toldOf } from './cards.ts';
import { documentsOf, groupsOf } from './cards-figures.ts';
import { faultsIn } from './checking.ts';
import { buttonData, type Filling, isWithdrawn } from './filling.ts';
import { mayApprove, mayComplete } from './may.ts';
import { sayMoment, saySubmitted } from './say.ts';
import { isOpenToWork, waitingOf } from './work.ts';

export interface LookView extends Told {
  readonly reason?: string;
}

/** What was submitted, for its authority, and for whoever decides on it. */
export const lookCard = (filling: Filling, view: LookView, seeing: Seeing): Card => {
  const { value, version } = filling;
  const shown = waitingOf(value);
  const answers = shown?.answers ?? {};
  const notes = notesOf(filling, shown);
  return {
    template: 'returns/look',
    data: {
      ...headOf(filling, seeing, sayState(filling, seeing)),
      ...toldOf(view),
      groups: groupsOf(filling, answers),
      documents: documentsOf(version, answers, buttonData(filling)),
      hasNotes: notes.length > 0,
      notes,
      reason: view.reason ?? '',
      n: shown?.n ?? 0,
      ...buttonsOf(filling, seeing),
    },
  };
};

const buttonsOf = (filling: Filling, { caller }: Seeing) => {
  const { value, request, authority } = filling;
  const isTaken = !isWithdrawn(filling);
  const own = mayComplete(caller, authority) && isTaken;
  const isSent = value?.standing !== undefined;
  return {
    mayDecide:
      isTaken &&
      mayApprove(caller, authority, request) &&
      (value?.standing === 'submitted' || value?.standing === 'amended'),
    mayWork: own && isOpenToWork(value),
    mayAmend: own && isSent && !isOpenToWork(value),
    hasVersions: isSent,
  };
};

/** The question that was asked, where it is still one, and what was said to it. */
const notesOf = (filling: Filling, shown: Submitted | undefined) => {
  const asked = shown ? faultsIn(filling, shown.answers, shown.nil === true) : [];
  return Object.entries(shown?.notes ?? {}).map(([id, note]) => ({
    text: plain(`${asked.find((one) => one.id === id)?.say ?? 'A query.'} ${note}`),
  }));
};

const sayState = ({ value }: Filling, { register, caller }: Seeing): string => {
  const shown = waitingOf(value);
  if (!value || !shown)
    return value?.draft ? 'Not submitted yet: a draft is being filled in.' : 'Nothing is entered yet.';
  const sent = `${capital(saySubmitted(shown, register, caller.person.id))}.`;
  const why = shown.why ? ` Amended because: ${stopped(shown.why)}` : '';
  return `${sent}${why} ${sayStanding(value, register)}`.trim();
};

const sayStanding = (value: NonNullable<Filling['value']>, register: Seeing['register']): string => {
  const { standing, query, approval, sent, amended } = value;
  if (standing === 'queried' && query)
    return `Sent back by ${nameOf(register, query.by)} on ${sayMoment(query.at)}: ${query.reason}`;
  if (standing === 'approved' && approval)
    return `Approved by ${nameOf(register, approval.by)} on ${sayMoment(approval.at)}.`;
  if (standing === 'amended' && sent && amended)
    return `Version ${sent.n} counts until this one is approved.`;
  return standing === 'submitted' ? 'It waits to be approved.' : '';
};
