import type { Caller, Permit } from '../../domain/caller.ts';
import { holdsMeetings } from '../../domain/meeting-now.ts';

/** Start and end a meeting, and say which conversation it is held in: it changes what everybody sees. */
export const mayHold = (caller: Caller): boolean => holdsMeetings(caller);

export const holders: Permit = { who: 'a coordinator or the chair', allows: mayHold };
