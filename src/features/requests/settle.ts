import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import { findPeopleNamed } from '../../domain/find-people.ts';
import type { PersonId } from '../../domain/person.ts';
import { type Reference, readReference } from '../../domain/reference.ts';
import { type Register, sayPerson } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type Period, type RequestId, sayPeriod } from '../../domain/returns/period.ts';
import { takePeriod } from '../../domain/returns/read-period.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import { listOf } from '../../domain/words.ts';
import type { Draft, Problem } from './draft.ts';
import { readAsked } from './read-asked.ts';
import { type DueSettled, dueIn } from './settle-due.ts';

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

const NO_TYPE = refuse('type', 'Choose what is asked for.');

/** Everything that the boxes lack or have wrong, in the form's order; or the request they make. */
export const settle = (
  draft: Draft,
  settling: Settling,
): { readonly settled: Settled } | { readonly problems: readonly Problem[] } => {
  const type = findReturnType(draft.type);
  const read = {
    type: type ? ok(type) : NO_TYPE,
    subject: subjectIn(draft, type),
    period: periodIn(draft, { ...settling, type }),
    asked: askedIn(draft, settling),
    recipient: recipientIn(draft, settling),
    agreement: agreementIn(draft, settling, type),
    action: actionIn(draft),
  };
  const period = read.period.refused ? undefined : read.period.value;
  const whole = { ...read, due: dueIn(draft, { ...settling, type, period }) };
  const settled = joined(whole, draft);
  return settled ? { settled } : { problems: problemsIn(whole) };
};

interface Read {
  readonly type: Result<ReturnType>;
  readonly subject: Result<string>;
  readonly period: Result<Period>;
  readonly asked: Result<readonly AuthorityCode[]>;
  readonly recipient: Result<PersonId>;
  readonly agreement: Result<string | undefined>;
  readonly action: Result<Reference | undefined>;
  readonly due: Result<DueSettled>;
}

/** Nothing where a single box says no. */
const joined = (read: Read, draft: Draft): Settled | undefined => {
  const { type, subject, period, asked, recipient, agreement, action, due } = read;
  if (type.refused || subject.refused || period.refused || asked.refused) return undefined;
  if (recipient.refused || agreement.refused || action.refused || due.refused) return undefined;
  return {
    type: type.value,
    period: period.value,
    subject: subject.value,
    asked: asked.value,
    ...due.value,
    recipient: recipient.value,
    ...(agreement.value && { agreement: agreement.value }),
    required: draft.required !== 'voluntary',
    scope: draft.scope.trim(),
    ...(action.value && { action: action.value }),
  };
};

const problemsIn = (read: Read): readonly Problem[] =>
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
  return period.kind !== 'once' && period.year > Number(today.slice(0, 4)) + AHEAD
    ? refuse('period', `${sayPeriod(period)} is too far ahead. Enter ${wanted}.`)
    : ok(period);
};

/** Academic years that may be asked for before they begin. */
const AHEAD = 1;

const askedIn = ({ asked }: Draft, { register, today }: Settling): Result<readonly AuthorityCode[]> => {
  const { codes, unread } = readAsked(asked, register, today);
  if (unread.length > 0) return refuse('asked', unread.join(' '));
  return codes.length > 0
    ? ok(codes)
    : refuse('asked', 'Enter which local authorities are asked: all, all but Slough, or their names.');
};

const recipientIn = ({ recipient }: Draft, settling: Settling): Result<PersonId> =>
  recipientNamed(recipient, settling);

/** Whom words name as the one who gets the returns; whoever asks where there are none. */
export const recipientNamed = (
  typed: string,
  { register, today, by }: Pick<Settling, 'register' | 'today' | 'by'>,
): Result<PersonId> => {
  const words = typed.trim();
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
