import { MOST } from './alter.ts';
import type { Where } from './edit.ts';
import { readWhere } from './read-where.ts';

/** What is to happen to an item: "up", "to 2", "20 minutes, presenter Dev Patel", "note bring figures". */
export type ReadEdit =
  | { readonly is: 'place'; readonly where: Where }
  | { readonly is: 'remove' }
  | {
      readonly is: 'edit';
      readonly title?: string;
      readonly minutes?: number | 'none';
      readonly presenter?: string;
      readonly note?: string;
    };

/** The number of the item, and what is to happen to it; nothing after the number asks for its form. */
export interface ReadItemEdit {
  readonly number: number;
  readonly edit?: ReadEdit;
  /** Words that say nothing this reads. */
  readonly unknown?: string;
}

export const readItemEdit = (words: string): ReadItemEdit | undefined => {
  const found = /^(?:(?:agenda\s+)?items?\s+)?(?:no\.?\s*|number\s+)?(\d{1,2})\b[\s:,.–-]*(.*)$/is.exec(
    words.trim(),
  );
  if (!found) return undefined;
  const [, number, rest = ''] = found;
  const said = rest.trim().replace(/[.!]+$/, '');
  if (!said) return { number: Number(number) };
  const edit = readEdit(said);
  return { number: Number(number), ...(edit ? { edit } : { unknown: said }) };
};

const readEdit = (said: string): ReadEdit | undefined => {
  const where = readWhere(said);
  if (where) return { is: 'place', where };
  if (/^(?:remove|delete|off|drop)(?:\s+(?:it|please))?$/i.test(said)) return { is: 'remove' };
  const whole = readField(said);
  if (whole?.note !== undefined) return { is: 'edit', ...whole };
  const fields = said.split(/\s*[,;]\s*|\s+and\s+/).map(readField);
  if (fields.every((field) => field !== undefined)) return { is: 'edit', ...Object.assign({}, ...fields) };
  return whole && { is: 'edit', ...whole };
};

type Field = Omit<Extract<ReadEdit, { readonly is: 'edit' }>, 'is'>;

const readField = (said: string): Field | undefined => {
  const time = /^(?:for\s+|takes?\s+|to\s+)?(\d{1,3})\s*(?:min(?:ute)?s?|m)$/i.exec(said);
  if (time)
    return Number(time[1]) > 0 && Number(time[1]) <= MOST.minutes ? { minutes: Number(time[1]) } : undefined;
  if (/^no (?:minutes|time)$/i.test(said)) return { minutes: 'none' };
  const named =
    /^(title|called|renamed?(?: to)?|note|presenter|presented by|led by|by)\b\s*:?\s*(.*)$/is.exec(said);
  const [, field = '', value = ''] = named ?? [];
  if (!field) return undefined;
  if (/^note/i.test(field)) return { note: value };
  if (/^(?:pres|led|by)/i.test(field) && !/,|;|\band \d/.test(value)) return { presenter: value };
  return value && /^(?:title|called|rename)/i.test(field) ? { title: value } : undefined;
};
