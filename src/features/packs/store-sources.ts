import type { ActionsOffer, Seeing } from '../../core/offers/actions.ts';
import type { AgendaOffer } from '../../core/offers/agenda.ts';
import type { AttendanceOffer } from '../../core/offers/attendance.ts';
import type { CountsOffer } from '../../core/offers/counts.ts';
import type { DecisionsOffer } from '../../core/offers/decisions.ts';
import type { NotesOffer } from '../../core/offers/notes.ts';
import type { RequestsOffer } from '../../core/offers/requests.ts';
import type { RoundTableOffer } from '../../core/offers/roundtable.ts';
import { addDays } from '../../domain/day.ts';
import { type Meeting, meetingBefore } from '../../domain/meeting.ts';
import { assemble } from './assemble.ts';
import type { Parts } from './pack.ts';

/** The rooms whose things go into a pack; one that is not there contributes nothing. */
export interface Sources {
  readonly actions?: Pick<ActionsOffer, 'open' | 'closedSince'>;
  readonly agenda?: Pick<AgendaOffer, 'of'>;
  readonly attendance?: Pick<AttendanceOffer, 'of'>;
  readonly requests?: Pick<RequestsOffer, 'positions'>;
  readonly counts?: CountsOffer;
  readonly roundTable?: RoundTableOffer;
  readonly notes?: NotesOffer;
  readonly decisions?: Pick<DecisionsOffer, 'ofMeeting'>;
}

/** As many as anybody reads on paper; a network has a few hundred open at most. */
const MOST_OPEN = 300;
const MOST_CLOSED = 150;
/** Where there was no meeting before: what was closed in the last term or so. */
const DAYS_BACK = 90;

/** Asks every room at once, and puts the pack together. */
export const gather = async (sources: Sources, meeting: Meeting, seeing: Seeing): Promise<Parts> => {
  const before = meetingBefore(seeing.register, meeting);
  const [arising, coming] = await Promise.all([
    arisingFrom(sources, before, seeing),
    comingTo(sources, meeting, seeing),
  ]);
  return assemble({ meeting, register: seeing.register, ...(before && { before }), ...arising, ...coming });
};

/** What the meeting before has left behind. */
const arisingFrom = async (sources: Sources, before: Meeting | undefined, seeing: Seeing) => {
  const since = before?.on ?? addDays(seeing.today, -DAYS_BACK);
  const [open, closed, notes, decisions, returns] = await Promise.all([
    sources.actions?.open(seeing, MOST_OPEN),
    sources.actions?.closedSince(since, seeing, MOST_CLOSED),
    before && sources.notes?.of(before, seeing),
    before && sources.decisions?.ofMeeting(before.id),
    sources.requests?.positions(seeing),
  ]);
  return {
    ...(open && { open }),
    ...(closed && { closed }),
    // A draft is for those who write it: a pack goes to everybody.
    ...(notes && notes.state !== 'draft' && { notes }),
    ...(decisions && { decisions }),
    ...(returns && { returns }),
  };
};

/** What has come in for this one. */
const comingTo = async (sources: Sources, meeting: Meeting, seeing: Seeing) => {
  const [agenda, attendance, updates, dashboard] = await Promise.all([
    sources.agenda?.of(meeting, seeing),
    sources.attendance?.of(meeting.id, seeing.register),
    sources.roundTable?.of(meeting.id),
    sources.counts?.dashboard(seeing),
  ]);
  return {
    ...(agenda && { agenda }),
    ...(attendance && { attendance }),
    ...(updates && { updates }),
    ...(dashboard && { dashboard }),
  };
};
