import type { Agreement } from '../../domain/agreement.ts';
import type { Census } from '../../domain/census.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Account, Person } from '../../domain/person.ts';
import { accountKey } from '../../domain/register.ts';
import type { Term } from '../../domain/term.ts';
import type { Change } from '../ledger.ts';
import type { Props } from '../table.ts';
import { ACCOUNT_COLUMNS, accountProps, accountRowKey } from './account-row.ts';
import { AGREEMENT_COLUMNS, agreementKey, agreementProps } from './agreement-row.ts';
import { CENSUS_COLUMNS, censusKey, censusProps } from './census-row.ts';
import { MEETING_COLUMNS, meetingKey, meetingProps } from './meeting-row.ts';
import { PERSON_COLUMNS, personKey, personProps } from './person-row.ts';
import { rowBehind, unknownColumns, VERSION } from './row.ts';
import { TERM_COLUMNS, termKey, termProps } from './term-row.ts';

/** A thing of the register before and after; `before` is left out for a new one. */
export interface Step<T> {
  readonly before?: T;
  readonly after: T;
}

/** What its history line says. No names: ids, codes, roles and days alone. */
export type Said = Pick<Change, 'verb' | 'for' | 'via' | 'from' | 'to'>;

export const personChange = (step: Step<Person>, said: Said): Change => {
  const { id } = step.after;
  return changeOf(
    step,
    { of: id, key: personKey(id), props: personProps(step.after), known: PERSON_COLUMNS },
    said,
  );
};

/** An account's history stands under tenant and user: it has no reference of its own. */
export const accountChange = (step: Step<Account>, said: Said): Change => {
  const [key, props] = [accountRowKey(step.after), accountProps(step.after)];
  return changeOf(step, { of: accountKey(step.after), key, props, known: ACCOUNT_COLUMNS }, said);
};

export const termChange = (step: Step<Term>, said: Said): Change => {
  const { year, name } = step.after;
  const [of, key] = [`TERM-${year}-${name}`, termKey(step.after)];
  return changeOf(step, { of, key, props: termProps(step.after), known: TERM_COLUMNS }, said);
};

export const meetingChange = (step: Step<Meeting>, said: Said): Change => {
  const { id } = step.after;
  const written = { of: id, key: meetingKey(id), props: meetingProps(step.after), known: MEETING_COLUMNS };
  return changeOf(step, written, said);
};

export const censusChange = (step: Step<Census>, said: Said): Change => {
  const { year, term } = step.after;
  const [of, key] = [`CENSUS-${year}-${term}`, censusKey(step.after)];
  return changeOf(step, { of, key, props: censusProps(step.after), known: CENSUS_COLUMNS }, said);
};

export const agreementChange = (step: Step<Agreement>, said: Said): Change => {
  const [of, key] = [`AGREEMENT-${step.after.id}`, agreementKey(step.after)];
  return changeOf(step, { of, key, props: agreementProps(step.after), known: AGREEMENT_COLUMNS }, said);
};

interface Written {
  readonly of: string;
  readonly key: string;
  readonly props: Props;
  readonly known: readonly string[];
}

const changeOf = (step: Step<object>, { of, key, props, known }: Written, said: Said): Change => {
  const row = step.before && rowBehind(step.before);
  const after = { ...unknownColumns(row, known), ...props, v: VERSION };
  return { of, key, ...(row && { before: row }), after, ...said };
};
