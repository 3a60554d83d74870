import type { OpenPart } from '../../core/offers/actions.ts';
import { dueNow } from '../../domain/due-meeting.ts';
import { lastDayOf } from '../../domain/due-state.ts';
import type { Calendar } from '../../domain/meeting.ts';
import type { ActionLine } from './action.ts';
import { isAsked, isPartOpen } from './status.ts';

/** The open parts of an action, as reminders are made of them; none of one that may not be open any more. */
export const openPartsIn = (line: ActionLine, calendar: Calendar): readonly OpenPart[] => {
  if (line.state !== 'open' || isAsked(line)) return [];
  const due = lastDayOf(dueNow(line, calendar));
  return line.parts
    .filter(isPartOpen)
    .map(({ owner }) => ({ ref: line.ref, text: line.text, owner, ...(due && { due }) }));
};
