import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { pseudonymOf } from '../../domain/pseudonym.ts';
import { accountsOf, authorityName, findPerson, type Register, sayPerson } from '../../domain/register.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { periodKey, type RequestId, sayPeriod } from '../../domain/returns/period.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { findReturnType, RETURN_TYPES } from '../../domain/returns/return-types.ts';
import { plural } from '../../domain/words.ts';
import type { Again } from './again.ts';
import type { Draft, Problem } from './draft.ts';
import type { Reach } from './reach.ts';
import { namesOf, sayAgain, sayDue, sayRequest } from './say.ts';

/** A draft on its way from card to card: its operation and what it will be known by. */
export interface Drafting {
  readonly draft: Draft;
  readonly id: RequestId;
  readonly op: string;
}

export interface FormView extends Drafting {
  readonly problems: readonly Problem[];
  /** What the words may have meant: offered first. */
  readonly several?: readonly ReturnType[];
}

const choice = ({ id, title }: { readonly id: string; readonly title: string }) => ({
  title: plain(title),
  value: id,
});

/** Everything that a request needs, with what is known of it filled in. */
export const formCard = ({ draft, id, op, problems, several = [] }: FormView, register: Register): Card => {
  const others = RETURN_TYPES.filter((type) => !several.includes(type));
  return {
    template: 'requests/form',
    data: {
      ...draft,
      title: 'Ask local authorities for a data return',
      hasProblem: problems.length > 0,
      problem: plain(problems.map(({ say }) => say).join('\n\n')),
      types: [...several, ...others].map(choice),
      agreements: [...register.agreements.map(choice), { title: 'None', value: 'none' }],
      required: draft.required || 'required',
      id,
      op,
    },
  };
};

export interface PreviewView extends Drafting {
  readonly request: DataRequest;
  readonly again: Again;
  readonly reach: readonly Reach[];
  readonly dueSays?: string;
}

/** What will be sent to whom; nothing has gone yet. */
export const previewCard = (view: PreviewView, register: Register): Card => {
  const { draft, id, op, request, again, reach, dueSays } = view;
  const notes = notesOf(view, register).join('\n\n');
  // Asked again, its day and recipient stay as they were: what is shown is what will be sent.
  const isMore = again.already.length > 0 || again.after.id !== request.id;
  return {
    template: 'requests/preview',
    data: {
      ...draft,
      id,
      op,
      title: plain(`Not sent yet: ${sayRequest(request)}`),
      ...reachData(reach, register),
      facts: factsOf(again.after, { register, ...(dueSays && !isMore && { dueSays }) }),
      askedWords: draft.asked,
      hasNotes: notes !== '',
      notes: plain(notes),
      maySend: again.added.length > 0,
    },
  };
};

const reachData = (reach: readonly Reach[], register: Register) => {
  const officers = reach.reduce((sum, one) => sum + one.officers.length, 0);
  const codes = (some: readonly Reach[]) =>
    namesOf(
      some.map(({ authority }) => authority),
      register,
    );
  const unreached = reach.filter((one) => one.officers.length === 0);
  const unsigned = reach.filter((one) => one.unsigned);
  const of = plural(reach.length, 'local authority', 'local authorities');
  return {
    says:
      reach.length > 0
        ? plain(`${plural(officers, 'officer')} of ${of} will get a card in their own chat.`)
        : 'Nothing would be sent: everybody named has been asked before.',
    asked: reach.length > 0 ? plain(codes(reach)) : 'nobody',
    hasUnreached: unreached.length > 0,
    unreached: plain(`Nobody to reach, since nobody there has joined: ${codes(unreached)}.`),
    hasUnsigned: unsigned.length > 0,
    unsigned: plain(
      `Not signed up to the agreement, so they can submit nothing until they are: ${codes(unsigned)}.`,
    ),
  };
};

const notesOf = ({ request, again }: PreviewView, register: Register): readonly string[] => {
  const recipient = findPerson(register, again.after.recipient);
  const silent =
    recipient && accountsOf(register, recipient.id).length === 0
      ? [`${recipient.name} has never used the bot: the returns can be seen there once they have joined.`]
      : [];
  return [...sayAgain(again, request, register), ...silent];
};

interface Telling {
  readonly register: Register;
  readonly dueSays?: string;
}

/** What everybody who is asked is told of a request. */
export const factsOf = (request: DataRequest, { register, dueSays }: Telling) => {
  const { type, period, due, recipient, scope, agreement, required, action } = request;
  const under = register.agreements.find(({ id }) => id === agreement);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['What', findReturnType(type)?.title],
    ['Period', sayPeriod(period)],
    ['Due', [sayDue(due), dueSays].filter(Boolean).join(': ')],
    ['Goes to', sayRecipient(recipient, register)],
    ['Scope', scope],
    ['Agreement', under?.title],
    ['Required', required ? 'Yes' : 'No: from as many as will'],
    ['Closes', action],
    ['Reference', request.id],
  ];
  return facts.flatMap(([title, value]) => (value ? [{ title, value: plain(value) }] : []));
};

const sayRecipient = (id: DataRequest['recipient'], register: Register): string => {
  const person = findPerson(register, id);
  return person ? sayPerson(person, register) : pseudonymOf(id);
};

export interface SentView {
  readonly request: DataRequest;
  readonly added: readonly Reach[];
  /** Who had been asked before. */
  readonly note: string;
}

/** What was sent, and to whom it could not be. */
export const sentCard = ({ request, added, note }: SentView, register: Register): Card => {
  const officers = added.reduce((sum, one) => sum + one.officers.length, 0);
  const isReached = (one: Reach): boolean => one.officers.length > 0;
  const reached = added.filter(isReached).map(({ authority }) => authority);
  const unreached = added.filter((one) => !isReached(one)).map(({ authority }) => authority);
  const whom = reached.length > 0 ? ` of ${namesOf(reached, register)}` : '';
  return {
    template: 'requests/sent',
    data: {
      title: plain(`Sent: ${sayRequest(request)}`),
      says: plain(`It goes to ${plural(officers, 'officer')}${whom}.`),
      hasNote: note !== '',
      note: plain(note),
      hasUnreached: unreached.length > 0,
      unreached: plain(`Nobody to reach in ${namesOf(unreached, register)}.`),
      facts: factsOf(request, { register }),
      type: request.type,
      period: periodKey(request.period),
    },
  };
};

/** What an authority's officers get. */
export const askedCard = (
  request: DataRequest,
  { authority, unsigned }: Pick<Reach, 'authority' | 'unsigned'>,
  register: Register,
): Card => ({
  template: 'requests/asked',
  data: {
    title: plain(sayRequest(request)),
    says: plain(
      `${sayAsker(request, register)} asks ${authorityName(register, authority)} for this return. Anybody of ${authorityName(register, authority)} can fill it in.`,
    ),
    definition: plain(findReturnType(request.type)?.definition ?? ''),
    facts: factsOf(request, { register }),
    hasUnsigned: unsigned,
    unsigned: plain(
      `${authorityName(register, authority)} has not signed the agreement, so nothing can be submitted yet. A coordinator can change that.`,
    ),
    mayAskTime: request.due !== undefined,
    type: request.type,
    period: periodKey(request.period),
    authority,
  },
});

const sayAsker = ({ by }: DataRequest, register: Register): string =>
  findPerson(register, by)?.name ?? 'The network';
