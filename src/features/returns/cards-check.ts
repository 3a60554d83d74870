import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { isCoordinator } from '../../domain/caller.ts';
import { authorityName, nameOf } from '../../domain/register.ts';
import { answerFields } from '../../domain/returns/answer-ids.ts';
import { capital, plural, shorten } from '../../domain/words.ts';
import { headOf, type Seeing, type Told, toldOf } from './cards.ts';
import { groupsOf } from './cards-figures.ts';
import { type Checked, checked, unexplained } from './checking.ts';
import { type Filling, unsigned } from './filling.ts';
import { maySubmit } from './may.ts';
import { printOfAll } from './print.ts';
import { filledIn } from './say.ts';
import { isAmending, type Work, workOf } from './work.ts';

export interface CheckView extends Told {
  /** Every count is 0: asked for, and not yet kept. */
  readonly nil?: boolean;
  /** What stays in a note's box though it was not kept, by its query's id. */
  readonly notes?: Work['notes'];
  /** What is wrong with a note. */
  readonly noteFaults?: Readonly<Record<string, string>>;
  readonly why?: string;
  readonly reason?: string;
}

/** The name of a query's box on the card. */
export const noteBox = (id: string): string => `n-${id}`;

/** Errors, queries with a box for each note, what is missing, and all figures: what is looked at before submitting. */
export const checkCard = (filling: Filling, view: CheckView, seeing: Seeing): Card => {
  const found = checked(filling, view.nil);
  const { value } = filling;
  const work = workOf(value);
  const queries = queriesOf(found, view, work.notes);
  const notSigned = unsigned(filling, seeing.register.agreements, seeing.today);
  return {
    template: 'returns/check',
    data: {
      ...headOf(filling, seeing, stateOf(filling, found)),
      ...toldOf({ ...saysOf(filling, view, seeing), ...problemOf(filling, view, { notSigned, seeing }) }),
      ...errorsOf(found),
      ...queries,
      isAmending: isAmending(value),
      why: view.why ?? value?.draft?.why ?? '',
      groups: groupsOf(filling, found.answers),
      print: printOfAll(work.answers),
      nil: found.nil,
      reason: view.reason ?? '',
      ...buttonsOf(filling, found, { seeing, isClear: !notSigned && !queries.hasLater }),
    },
  };
};

/** Notes asked for on one card, so that it fits Teams: those that have none come first. */
const MOST_QUERIES = 12;

const queriesOf = (found: Checked, { notes, noteFaults }: CheckView, kept: Work['notes']) => {
  const noteOf = (id: string): string => notes?.[id] ?? kept[id] ?? '';
  const open = new Set(unexplained(found, kept).map(({ id }) => id));
  const ordered = [...found.queries].sort((a, b) => Number(open.has(b.id)) - Number(open.has(a.id)));
  const later = Math.max(open.size - MOST_QUERIES, 0);
  return {
    hasQueries: ordered.length > 0,
    hasLater: later > 0,
    later: `Save these notes, and ${plural(later, 'more query is', 'more queries are')} shown.`,
    queries: ordered.slice(0, MOST_QUERIES).map(({ id, say }) => ({
      id: noteBox(id),
      label: say,
      value: noteOf(id),
      hasFault: noteFaults?.[id] !== undefined,
      fault: plain(noteFaults?.[id] ?? ''),
    })),
  };
};

const stateOf = ({ version }: Filling, { nil, answers }: Checked): string =>
  nil ? 'Nil return: every count is 0.' : `${capital(filledIn(answerFields(version), answers))}.`;

const saysOf = ({ value }: Filling, { says, nil }: CheckView, { register, caller }: Seeing): Told => {
  if (says) return { says };
  const { withLead, draft } = value ?? {};
  if (withLead && withLead.by !== caller.person.id)
    return { says: `${nameOf(register, withLead.by)} asks for this to be submitted.` };
  const kept = Object.keys(draft?.answers ?? {}).length;
  return nil && kept > 0 && !draft?.nil
    ? { says: `The draft holds ${plural(kept, 'answer')}: a nil return takes the place of them all.` }
    : {};
};

const problemOf = (
  { authority }: Filling,
  { problem }: CheckView,
  {
    notSigned,
    seeing,
  }: { readonly notSigned: { readonly title: string } | undefined; readonly seeing: Seeing },
): Told => {
  if (problem) return { problem };
  return notSigned
    ? { problem: sayUnsigned(authorityName(seeing.register, authority), notSigned.title) }
    : {};
};

/** Decision 4: why nothing can be submitted, and who changes that. */
export const sayUnsigned = (name: string, title: string): string =>
  `${name} has not signed the ${title}, so nothing can be submitted under it. Once it has, a coordinator records that: signed the agreement: ${name}. What you enter is kept meanwhile.`;

const MOST_MISSING = 12;

const errorsOf = ({ errors, missing }: Checked) => {
  const names = missing.slice(0, MOST_MISSING).map(({ name }) => name);
  const more = missing.length - names.length;
  const said = `Not filled in yet: ${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
  return {
    hasErrors: errors.length > 0,
    errors: errors.slice(0, MOST_MISSING).map(({ say }) => ({ text: plain(shorten(say, 400)) })),
    hasMissing: missing.length > 0,
    missing: plain(said),
  };
};

const buttonsOf = (
  { authority, request, value }: Filling,
  { errors, missing, nil }: Checked,
  { seeing, isClear }: { readonly seeing: Seeing; readonly isClear: boolean },
) => {
  const { caller, register } = seeing;
  const may = maySubmit(caller, authority, request);
  const isReady = isClear && errors.length === 0 && missing.length === 0;
  const { withLead } = value ?? {};
  const actsFor = isCoordinator(caller) && caller.person.authority !== authority;
  const submit = `Submit${isAmending(value) ? ' the amendment' : ''}${nil ? ' the nil return' : ''}`;
  return {
    maySubmit: may && isReady,
    mayHandOn: !may && isReady,
    submit: actsFor ? `${submit} for ${authorityName(register, authority)}` : submit,
    isForLead: may && withLead !== undefined && withLead.by !== caller.person.id,
    entry: nil ? 'Enter figures instead' : 'Back to the form',
    mayAskTime: request.due !== undefined && !withLead,
  };
};
