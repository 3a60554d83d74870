import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { AnswerField } from '../../domain/returns/answer-ids.ts';
import { stepsOf } from '../../domain/returns/form-steps.ts';
import type { Field } from '../../domain/returns/return-type.ts';
import { sayAnswer } from '../../domain/returns/say-answer.ts';
import { capital, plural } from '../../domain/words.ts';
import { headOf, type Seeing, type Told, toldOf } from './cards.ts';
import { buttonData, type Filling } from './filling.ts';
import { printsOf } from './print.ts';
import { sayBefore, sayBeside } from './say.ts';
import { hasFigures, stepAt } from './steps.ts';
import { typedAs } from './typed-answer.ts';
import { workOf } from './work.ts';

export interface FormView extends Told {
  readonly step: number;
  /** What stays in a box though it was not saved, by its answer's id. */
  readonly typed?: Readonly<Record<string, string>>;
  /** What is wrong with a box, by its answer's id. */
  readonly faults?: Readonly<Record<string, string>>;
}

/** The name of a box on the card: an answer's id is not free to be any of the button's own names. */
export const boxOf = (id: string): string => `f-${id}`;

/** One step of the form. One template draws every return type, from the fields of its version. */
export const formCard = (filling: Filling, view: FormView, seeing: Seeing): Card => {
  const { version } = filling;
  const last = stepsOf(version).length - 1;
  const step = Math.min(Math.max(view.step, 0), last);
  const where = last > 0 ? `Step ${step + 1} of ${last + 1}.` : '';
  const beside = sayBeside(filling);
  return {
    template: 'returns/form',
    data: {
      ...headOf(filling, seeing, where),
      ...toldOf(view),
      ...aboutOf(filling, step),
      hasBeside: beside !== '',
      beside: plain(beside),
      hasNext: step < last,
      isLast: step === last,
      hasBack: step > 0,
      hasFigures: hasFigures(version),
      ...rowsOf(filling, view, step),
    },
  };
};

const rowsOf = (filling: Filling, view: FormView, step: number) => {
  const fields = stepAt(filling.version, step);
  const ids = fields.map(({ id }) => id);
  const was = printsOf(workOf(filling.value).answers, ids);
  return {
    step,
    was,
    rows: fields.map((one, at) => ({
      ...buttonData(filling),
      step,
      was,
      ...rowOf(filling, one, view),
      ...headingOf(one, fields[at - 1]),
    })),
  };
};

/** On the first step what is counted; on every step what is left out. */
const aboutOf = ({ type, request, version }: Filling, step: number) => {
  const scope = [type.scope, request.scope].filter(Boolean).join(' ');
  const isFirst = step === 0;
  const nothing = isFirst && hasFigures(version) ? 'Nothing to tell at all: type nil return.' : '';
  const about = [isFirst ? type.definition : '', nothing, scope && `Scope: ${scope}.`.replace(/\.\.$/, '.')]
    .filter(Boolean)
    .join(' ');
  return { hasAbout: about !== '', about: plain(about) };
};

/** A breakdown's name stands once, above its first part. */
const headingOf = ({ field, part }: AnswerField, before: AnswerField | undefined) => {
  const heads = part !== undefined && before?.field.id !== field.id;
  const note = heads && field.kind === 'breakdown' ? noteOf(field) : '';
  return { hasHeading: heads, heading: plain(field.label), hasNote: note !== '', note: plain(note) };
};

const noteOf = ({ adds, hint = '' }: Extract<Field, { kind: 'breakdown' }>): string =>
  [hint, adds ? 'Must add up to the total.' : 'These may overlap, so they are not added up.']
    .filter(Boolean)
    .join(' ');

const rowOf = (filling: Filling, one: AnswerField, { typed = {}, faults = {} }: FormView) => {
  const { field, id } = one;
  const answer = workOf(filling.value).answers[id];
  const hint = hintOf(filling, one);
  const fault = faults[id] ?? '';
  return {
    id: boxOf(id),
    field: id,
    label: `${one.label}${labelEnd(field)}`,
    value: typed[id] ?? typedAs(answer),
    ...kindOf(field),
    hasHint: hint !== '',
    hint: plain(hint),
    hasFault: fault !== '',
    fault: plain(fault),
  };
};

const labelEnd = (field: Field): string => {
  const unit = field.kind === 'rate' ? `, ${field.unit}` : '';
  return `${unit}${field.kind === 'document' ? ': a link, or the file' : ''}${field.optional ? ' (optional)' : ''}`;
};

/** Longer than this it is written in a box of several lines. */
const ONE_LINE = 120;

const kindOf = (field: Field) => {
  const isLong = field.kind === 'text' && field.most > ONE_LINE;
  return {
    isLong,
    isChoice: field.kind === 'choice',
    isDate: field.kind === 'date',
    isDocument: field.kind === 'document',
    isShort: !isLong && field.kind !== 'choice' && field.kind !== 'date',
    choices:
      field.kind === 'choice'
        ? field.options.map(({ id: value, label: title }) => ({ title, value }))
        : [{ title: '', value: '' }],
  };
};

const hintOf = (filling: Filling, one: AnswerField): string => {
  const { field, part, id } = one;
  const answer = workOf(filling.value).answers[id];
  const there = answer?.kind === 'file' ? `Here now: ${sayAnswer(answer, one)}` : '';
  const own = part ? '' : (field.hint ?? '');
  return [own, capital(sayBefore(filling, one)), there].filter(Boolean).join(' · ');
};

/** "2 boxes were not saved": what a person is told above a step that comes back. */
export const sayKept = (faults: number, overtaken: readonly string[]): string => {
  const wrong = faults > 0 ? [`${plural(faults, 'box was', 'boxes were')} not saved: see below.`] : [];
  return [...wrong, ...overtaken].join(' ');
};
