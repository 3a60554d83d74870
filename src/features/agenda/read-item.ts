import { MOST } from './alter.ts';
import type { Where } from './edit.ts';

/** An item as it was typed: "School transport in rural areas, 15 minutes, presenter Dev Patel". */
export interface ReadItem {
  readonly title: string;
  readonly minutes?: number;
  readonly presenter?: string;
}

const MINUTES = /(?:^|[\s,;:(–-]+)(?:for\s+|about\s+)?(\d{1,3})\s*(?:min(?:ute)?s?|m)\b[\s.)]*$/i;
const PRESENTER =
  /(?:^|[\s,;:(–-]+)(?:presenter|presented by|led by|introduced by)\s*:?\s+([^,;()]+?)[\s.)]*$/i;
/** "…, 30 minutes, Hugh Lane": what stands after the minutes and looks like a name. */
const NAME_AFTER =
  /(\d\s*(?:min(?:ute)?s?|m)\b)\s*[,;]\s*((?:\p{Lu}[\p{L}'’-]+[ ]?){2,4}(?:\([^)]*\))?)[\s.]*$/u;
const EDGES = /^[\s,;:–-]+|[\s,;:–-]+$/g;

export const readItem = (words: string): ReadItem => {
  const said = words.replace(NAME_AFTER, '$1, presenter $2');
  let rest = said.replace(/^(?:on|about|called|titled?)\s+(?=\S)|^[“"']|[”"']$/gi, '').replace(EDGES, '');
  let minutes: number | undefined;
  let presenter: string | undefined;
  for (let tries = 0; tries < 2; tries += 1) {
    const [time, who] = [MINUTES.exec(rest), PRESENTER.exec(rest)];
    if (time && Number(time[1]) > 0) minutes = Number(time[1]);
    if (who) presenter = who[1];
    const cut = time ?? who;
    if (cut) rest = rest.slice(0, cut.index).replace(EDGES, '');
  }
  return { title: rest, ...(minutes && { minutes }), ...(presenter && { presenter }) };
};

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

const readWhere = (said: string): Where | undefined => {
  const simple = /^(?:to (?:the )?)?(?:one )?(up|down|first|last|top|bottom|end|start)$/i.exec(said)?.[1];
  if (simple) return { to: WHERE[simple.toLowerCase()] ?? 'last' };
  const found =
    /^(to|before|after|above|below|as)\s+(?:item\s+|number\s+|no\.?\s*|position\s+|place\s+)?(\d{1,2})$/i.exec(
      said,
    );
  if (!found) return undefined;
  const [, word = '', number] = found;
  return { number: Number(number), side: SIDES[word.toLowerCase()] ?? 'at' };
};

const WHERE: Readonly<Record<string, 'up' | 'down' | 'first' | 'last'>> = {
  up: 'up',
  down: 'down',
  first: 'first',
  top: 'first',
  start: 'first',
  last: 'last',
};
const SIDES: Readonly<Record<string, 'before' | 'after'>> = {
  before: 'before',
  above: 'before',
  after: 'after',
  below: 'after',
};
