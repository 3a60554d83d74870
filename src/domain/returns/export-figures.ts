import type { Authority, AuthorityCode } from '../authority.ts';
import { type Day, yearOf } from '../day.ts';
import { findAuthority, type Register } from '../register.ts';
import type { Answer } from './answer.ts';
import { type AnswerField, answerFields } from './answer-ids.ts';
import type { DataRequest } from './data-request.ts';
import type { DataReturn } from './data-return.ts';
import type { ReturnType, Version } from './return-type.ts';

/** What an export is made of. */
export interface Exported {
  readonly request: DataRequest;
  readonly type: ReturnType;
  /** That the request's period falls under. */
  readonly version: Version;
  /** By authority; those without any are missing. */
  readonly returns: ReadonlyMap<AuthorityCode, DataReturn>;
  readonly register: Register;
}

/** The authorities asked, by name; a code that the register no longer has keeps its place. */
export const askedOf = ({ request, register }: Exported): readonly Authority[] =>
  request.asked
    .map((code) => findAuthority(register, code) ?? nameless(code, request.sentOn))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));

const nameless = (code: AuthorityCode, from: Day): Authority => ({
  code,
  ons: '',
  name: code,
  aliases: [],
  from,
});

/** DfE's names of the columns, in its order (inventory 2.3). */
const PLACE = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
] as const;
const ENGLAND = ['E92000001', 'England'] as const;
const SOUTH_EAST = ['E12000008', 'South East'] as const;

/** Head and rows in DfE's layout for open data: one row for each authority asked. */
export const figureRows = (
  exported: Exported,
): { readonly head: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] } => {
  const fields = answerFields(exported.version);
  const time = timeOf(exported.request);
  const rows = askedOf(exported).map((authority) => {
    const answers = exported.returns.get(authority.code)?.sent?.answers ?? {};
    const place = [...ENGLAND, ...SOUTH_EAST, authority.code, authority.ons, authority.name];
    return [...time, 'Local authority', ...place, ...fields.map((one) => cellFor(answers[one.id], one))];
  });
  return { head: [...PLACE, ...fields.map(({ id }) => columnFor(id))], rows };
};

/** "sex_female". */
export const columnFor = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]+/g, '_');

/** "202627" and "Autumn term"; what is asked for once belongs to the academic year in which it was sent. */
const timeOf = ({ period, sentOn }: DataRequest): readonly [string, string] => {
  if (period.kind === 'term')
    return [sixDigits(period.year), `${period.term.charAt(0).toUpperCase()}${period.term.slice(1)} term`];
  const year = period.kind === 'year' ? period.year : academicYearOf(sentOn);
  return [sixDigits(year), 'Academic year'];
};

const SEPTEMBER = 9;

const academicYearOf = (on: Day): number => yearOf(on) - (Number(on.slice(5, 7)) < SEPTEMBER ? 1 : 0);

const sixDigits = (year: number): string => `${year}${String((year + 1) % 100).padStart(2, '0')}`;

/** What is not known, not answered or not in is "x", not available. Only 0 is zero (inventory 2.3). */
const cellFor = (answer: Answer | undefined, { field }: AnswerField): string | number => {
  switch (answer?.kind) {
    case 'number':
      return answer.n;
    case 'mark':
      return answer.mark;
    case 'text':
      return answer.text;
    case 'choice':
      return (
        (field.kind === 'choice' && field.options.find(({ id }) => id === answer.option)?.label) ||
        answer.option
      );
    case 'date':
      return answer.on;
    case 'link':
      return answer.url;
    case 'file':
      return answer.title;
    default:
      return 'x';
  }
};
