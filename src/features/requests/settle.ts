import type { AuthorityCode } from '../../domain/authority.ts';
import { censusOf, RETURN_DAYS } from '../../domain/census.ts';
import { addDays, type Day, parseDay, sayDay } from '../../domain/day.ts';
import type { Due } from '../../domain/due.ts';
import { readDue } from '../../domain/due-read.ts';
import { findPeopleNamed } from '../../domain/find-people.ts';
import { comingMeeting } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import { type Reference, readReference } from '../../domain/reference.ts';
import { type Register, sayPerson } from '../../domain/register.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { type Period, type RequestId, sayPeriod } from '../../domain/returns/period.ts';
import { takePeriod } from '../../domain/returns/read-period.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import { listOf } from '../../domain/words.ts';
import type { Box, Draft, Problem } from './draft.ts';
import { readAsked } from './read-asked.ts';

/** A request with nothing left to ask, and what was proposed where nothing had been said. */
export interface Settled {
  readonly type: ReturnType;
  readonly subject: string;
  readonly period: Period;
  readonly asked: readonly AuthorityCode[];
  readonly due?: Day;
  /** "29 days after the census day, 1 October 2026". */
  readonly dueSays?: string;
  readonly recipient: PersonId;
  readonly agreement?: string;
  readonly required: boolean;
  readonly scope: string;
  readonly action?: Reference;
}

export interface Settling {
  readonly today: Day;
  readonly register: Register;
  /** Who asks, and gets the returns where nobody else is named. */
  readonly by: PersonId;
  /** What the request will be known by. */
  readonly id: RequestId;
}

/** Everything that the boxes lack or have wrong, in the form's order; or the request they make. */
export const settle = (
  draft: Draft,
  settling: Settling,
): { readonly settled: Settled } | { readonly problems: readonly Problem[] } => {
  const type = findReturnType(draft.type);
  const read = {
    type: type ? ok(type) : refuse('type', 'Choose what is asked for.'),
    subject: subjectIn(draft, type),
    period: periodIn(draft, { ...settling, type }),
    asked: askedIn(draft, settling),
    recipient: recipientIn(draft, settling),
    agreement: agreementIn(draft, settling, type),
    action: actionIn(draft),
  };
  const period = read.period.refused ? undefined : read.period.value;
  const due = dueIn(draft, { ...settling, type, period });
  const problems = problemsIn({ ...read, due });
  const { subject, asked, recipient, agreement, action } = read;
  if (!type || !period || subject.refused || asked.refused || recipient.refused) return { problems };
  if (agreement.refused || action.refused || due.refused || problems.length > 0) return { problems };
  return {
    settled: {
      type,
      period,
      subject: subject.value,
      asked: asked.value,
      ...due.value,
      recipient: recipient.value,
      ...(agreement.value && { agreement: agreement.value }),
      required: draft.required !== 'voluntary',
      scope: draft.scope.trim(),
      ...(action.value && { action: action.value }),
    },
  };
};

const problemsIn = (read: Partial<Record<Box, Result<unknown>>>): readonly Problem[] =>
  (['type', 'subject', 'period', 'asked', 'due', 'recipient', 'agreement', 'action'] as const).flatMap(
    (box) => {
      const result = read[box];
      return result?.refused ? [{ box, say: result.say }] : [];
    },
  );

const subjectIn = ({ subject }: Draft, type: ReturnType | undefined): Result<string> =>
  type?.named && !subject.trim()
    ? refuse('subject', 'Enter which document, for example “medical needs policy”.')
    : ok(subject.trim());

type Typed = Settling & { readonly type: ReturnType | undefined };

const periodIn = ({ period: words }: Draft, { today, register, type, id }: Typed): Result<Period> => {
  if (type?.period === 'once') return ok({ kind: 'once', request: id });
  const wanted =
    type?.period === 'year'
      ? 'the academic year, for example 2025/26'
      : 'the term, for example autumn term 2026';
  const taken = takePeriod(words, { today, terms: register.terms });
  if (!taken) return refuse('period', `Enter ${wanted}.`);
  const { period, rest } = taken;
  if (rest || (type && period.kind !== type.period))
    return refuse('period', `“${words}” is not what this return is collected for. Enter ${wanted}.`);
  return ok(period);
};

const askedIn = ({ asked }: Draft, { register, today }: Settling): Result<readonly AuthorityCode[]> => {
  const { codes, unread } = readAsked(asked, register, today);
  if (unread.length > 0) return refuse('asked', unread.join(' '));
  return codes.length > 0
    ? ok(codes)
    : refuse('asked', 'Enter which local authorities are asked: all, all but Slough, or their names.');
};

const recipientIn = ({ recipient }: Draft, { register, today, by }: Settling): Result<PersonId> => {
  const words = recipient.trim();
  if (!words || /^me$/i.test(words)) return ok(by);
  const [found, ...more] = findPeopleNamed(words, register, today);
  if (!found)
    return refuse(
      'recipient',
      `Nobody of the network is called “${words}”. Enter somebody who is, or type add contact with the name first.`,
    );
  if (more.length === 0) return ok(found.id);
  const names = [found, ...more].map((person) => sayPerson(person, register));
  return refuse('recipient', `“${words}” may be ${listOf(names, 'or')}. Enter which.`);
};

/** The only agreement there is goes with figures (inventory row 36); where there are several one is chosen. */
const agreementIn = (
  { agreement }: Draft,
  { register: { agreements } }: Settling,
  type: ReturnType | undefined,
): Result<string | undefined> => {
  if (agreement === 'none') return ok(undefined);
  if (agreements.some(({ id }) => id === agreement)) return ok(agreement);
  const [only, ...more] = agreements;
  if (!only || type?.named) return ok(undefined);
  return more.length === 0
    ? ok(only.id)
    : refuse('agreement', 'Choose the agreement it falls under, or none.');
};

const actionIn = ({ action }: Draft): Result<Reference | undefined> => {
  if (!action.trim()) return ok(undefined);
  const read = readReference('ACT', action);
  return read ? ok(read) : refuse('action', 'Enter the action’s reference, for example ACT-2F7K.');
};

interface DueSettled {
  readonly due?: Day;
  readonly dueSays?: string;
}

const ENTER_DUE = 'Enter the day it is due, for example 20 November, or none.';

const dueIn = (
  { due: words }: Draft,
  settling: Typed & { readonly period: Period | undefined },
): Result<DueSettled> => {
  const text = words.trim();
  if (/^(?:none|no|no (?:due )?(?:date|day))$/i.test(text)) return ok({});
  if (!text) return proposedDue(settling);
  const { today, register } = settling;
  const read = readDue(text, { today, terms: register.terms });
  if (read && 'refused' in read) return read;
  const on = parseDay(text) ?? dayOfDue(read, settling);
  if (!on) return refuse('due', `“${text}” is no day. ${ENTER_DUE}`);
  return on < today
    ? refuse('due', `${sayDay(on)} has gone by. Enter a day from today on, or none.`)
    : ok({ due: on });
};

const dayOfDue = (read: Due | Refusal | undefined, { register, today }: Settling): Day | undefined => {
  if (!read || !('kind' in read)) return undefined;
  if (read.kind === 'day' || read.kind === 'month') return read.on;
  return read.kind === 'meeting' ? comingMeeting(register, today)?.on : undefined;
};

/** A census is due 29 days after its day (inventory 2.1), while that is still to come. */
const proposedDue = ({
  type,
  period,
  register,
  today,
}: Typed & { readonly period: Period | undefined }): Result<DueSettled> => {
  if (!type?.census || period?.kind !== 'term') return refuse('due', ENTER_DUE);
  const census = censusOf(register.censuses, period.year, period.term);
  const due = addDays(census.on, RETURN_DAYS);
  if (due < today)
    return refuse(
      'due',
      `${sayDay(due)}, ${RETURN_DAYS} days after the census day of ${sayPeriod(period)}, has gone by. ${ENTER_DUE}`,
    );
  const assumed = census.assumed ? ' (assumed)' : '';
  return ok({ due, dueSays: `${RETURN_DAYS} days after the census day, ${sayDay(census.on)}${assumed}` });
};
