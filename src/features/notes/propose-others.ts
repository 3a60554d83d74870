import { readDue } from '../../domain/due-read.ts';
import { shorten } from '../../domain/words.ts';
import type { FoundDecision } from './found-decisions.ts';
import { decideByWords, type FoundMeeting } from './found-meetings.ts';
import { keyOf } from './key-of.ts';
import {
  NOBODY_ASKED,
  type Proposal,
  type Proposed,
  type ReadAttendee,
  type ReadMeeting,
} from './notes-read.ts';
import type { Proposing } from './propose-deeds.ts';
import { type Line, sourceOf } from './read-lines.ts';

const plainly = (
  text: string,
  at: { readonly line: Line; readonly at: number; readonly length: number },
  why: string | undefined,
): Proposed => {
  const source = sourceOf(at.line, at.at, at.length);
  return {
    key: keyOf(source.words, text),
    text: shorten(text.replace(/\s+/g, ' ').trim(), 500),
    ...NOBODY_ASKED,
    source,
    sure: why === undefined ? 'sure' : 'unsure',
    ...(why !== undefined && { why }),
  };
};

const UNSTATED = 'The date stands by itself: check that it is a meeting.';

export const proposeMeeting = (
  found: FoundMeeting,
  paragraph: string,
  { resolving, today }: Proposing,
): Proposal => {
  const meeting = decided(found.meeting, paragraph, resolving);
  const common = plainly(found.text, found, found.isStated ? undefined : UNSTATED);
  return { ...common, kind: 'meeting', meeting, past: found.meeting.on < today };
};

/** "a decision will be made by the start of Sept": by when the place is settled (inventory row 11). */
const decided = (
  meeting: ReadMeeting,
  text: string,
  { register, on }: Proposing['resolving'],
): ReadMeeting => {
  const words = meeting.where?.kind === 'undecided' ? decideByWords(text) : undefined;
  const due = words ? readDue(words, { today: on, terms: register.terms }) : undefined;
  if (!due || 'refused' in due || !('on' in due) || meeting.where?.kind !== 'undecided') return meeting;
  return { ...meeting, where: { ...meeting.where, decideBy: due.on } };
};

const SPOKEN = 'Only the sentence says so; nothing marks it as a decision.';

export const proposeDecision = (found: FoundDecision): Proposal => ({
  ...plainly(found.text, found, found.isMarked ? undefined : SPOKEN),
  kind: 'decision',
  outcome: found.outcome,
  ...(found.reason && { reason: found.reason }),
});

const STRANGER = 'This person is in the notes and not in the register.';

/** Somebody of the notes whom the register does not have (inventory row 2). */
export const proposePerson = (person: ReadAttendee, line: Line): Proposal => ({
  ...plainly(person.name, { line, at: Math.max(0, line.text.indexOf(person.name)), length: 120 }, STRANGER),
  kind: 'person',
  person,
});
