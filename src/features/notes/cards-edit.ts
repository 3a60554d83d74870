import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { sayDay } from '../../domain/day.ts';
import type { Fault, Typed } from './edit.ts';
import type { Suggestion } from './minutes.ts';
import { KIND_NAMES, OUTCOME_NAMES, saySource } from './say.ts';
import { sayAttendee, sayOwner, settle, type World } from './world.ts';

export interface EditView {
  readonly from: number;
  readonly rev: number;
  /** What was typed, where it could not be taken. */
  readonly typed?: Typed;
  readonly faults?: readonly Fault[];
  /** What somebody else did meanwhile. */
  readonly meanwhile?: string;
}

/** How a suggestion stands in the fields, before anybody has touched them. */
export const typedOf = (one: Suggestion, world: World): Typed => ({
  kind: one.kind,
  text: one.people
    ? one.people.map((person) => sayAttendee(person, world.register)).join(', ')
    : textOf(one, world),
  owners: one.ownerWords || one.owners.map((owner) => sayOwner(owner, world)).join(', '),
  due: dueOf(one),
  outcome: one.outcome ?? 'agreed',
});

const textOf = ({ kind, person, text }: Suggestion, { register }: World): string =>
  kind === 'person' && person ? sayAttendee(person, register) : text;

const dueOf = ({ meeting, due }: Suggestion): string => {
  if (meeting?.on) return sayDay(meeting.on);
  return due.kind === 'none' ? '' : due.words;
};

export const editCard = (one: Suggestion, world: World, view: EditView): Card => {
  const typed = view.typed ?? typedOf(one, world);
  const faults = view.faults ?? [];
  const says = [view.meanwhile, ...faults.map(({ say }) => say)].flatMap((part) => part ?? []);
  return {
    template: 'notes/edit',
    data: {
      title: `Edit number ${one.n}`,
      source: plain(saySource(one)),
      ...typed,
      kinds: Object.entries(KIND_NAMES).map(([value, title]) => ({ title, value })),
      outcomes: Object.entries(OUTCOME_NAMES).map(([value, title]) => ({ title, value })),
      hasProblem: says.length > 0,
      problem: plain(says.join('\n\n')),
      ...choicesOf(one, world),
      meeting: world.meeting.id,
      n: one.n,
      from: view.from,
      op: `${world.meeting.id}.e${one.n}.${view.rev}.${says.length}`,
    },
  };
};

/** Whom the words may mean, to be typed into the field. */
const choicesOf = (one: Suggestion, world: World): object => {
  const left = settle(one, world).left;
  const lines = left.map(({ words, choices, names }) => {
    const may = [...choices.map((owner) => sayOwner(owner, world)), ...names];
    return may.length > 0
      ? `“${words}” may be ${[...new Set(may)].join(' or ')}.`
      : `“${words}” is nobody the register knows. To add somebody, type add contacts and the name with the local authority in brackets.`;
  });
  return { hasChoices: lines.length > 0, choices: plain(lines.join('\n\n')) };
};
