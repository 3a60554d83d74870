import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { Agreement } from '../../domain/agreement.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Protected } from '../../domain/counts/protect.ts';
import type { Day } from '../../domain/day.ts';
import type { Register } from '../../domain/register.ts';
import type { DataRequest, Release } from '../../domain/returns/data-request.ts';
import { periodKey } from '../../domain/returns/period.ts';
import { findReturnType, keptVersion } from '../../domain/returns/return-types.ts';
import { plural } from '../../domain/words.ts';
import { reachOf } from './reach.ts';
import { changedSince, hiddenIn, printOf, type Ready, type Returns } from './release.ts';
import { namesOf, sayRequest } from './say.ts';
import { sayReleased } from './say-release.ts';

export interface ReleaseView {
  readonly collected: Returns;
  readonly ready: readonly Ready[];
  readonly release: Release;
  readonly last?: Release;
  readonly isNew: boolean;
  readonly shown: Protected;
  readonly op: string;
  /** Why this is shown instead of a release. */
  readonly problem: string;
}

interface Seeing {
  readonly register: Register;
  readonly today: Day;
}

/** What a release would hold, who would see it and how much of it hidden; nothing has gone yet. */
export const releaseCard = (view: ReleaseView, seeing: Seeing): Card => {
  const { release, problem, op } = view;
  const { request } = view.collected;
  return {
    template: 'requests/release',
    data: {
      title: plain(`Not released yet: ${sayRequest(request)}`),
      hasProblem: problem !== '',
      problem: plain(problem),
      rows: said(rowsOf(view, seeing)),
      isOpen: true,
      type: request.type,
      period: periodKey(request.period),
      stage: release.stage,
      seen: printOf(release),
      op,
    },
  };
};

/** What stands in the preview's place once it was released: a card that says "not yet" would go on saying so. */
export const releasedCard = (view: ReleaseView, seeing: Seeing): Card => {
  const { data, template } = releaseCard(view, seeing);
  const { request } = view.collected;
  const went = { head: 'What went', text: sayReleased(view.release, request) };
  const [, ...others] = rowsOf(view, seeing).filter(({ head }) => head !== BEFORE);
  const title = plain(`Released: ${sayRequest(request)}`);
  return { template, data: { ...data, title, isOpen: false, rows: said([went, ...others]) } };
};

const said = (rows: ReturnType<typeof rowsOf>) =>
  rows.filter(({ text }) => text !== '').map(({ head, text }) => ({ head, text: plain(text) }));

const BEFORE = 'Released before';

const rowsOf = (view: ReleaseView, seeing: Seeing) => {
  const { request } = view.collected;
  const agreement = seeing.register.agreements.find(({ id }) => id === request.agreement);
  return [
    { head: 'What goes', text: sayWhat(view) },
    { head: BEFORE, text: sayBefore(view, seeing.register) },
    { head: 'Left out', text: sayLeft(view, seeing.register) },
    { head: 'Who sees it', text: sayWho(view.release, agreement) },
    { head: 'Hidden', text: sayHidden(view) },
    { head: 'Not signed', text: agreement ? sayUnsigned(request, agreement, seeing) : '' },
  ];
};

/** "17 of 19 local authorities: 15 approved, 2 provisional. This is release 2." */
const sayWhat = ({ collected: { request }, ready, release: { k, provisional } }: ReleaseView): string => {
  const approved = ready.length - provisional.length;
  const how = [
    ...(approved > 0 ? [`${approved} approved`] : []),
    ...(provisional.length > 0 ? [`${provisional.length} provisional, which is said with them`] : []),
  ].join(', ');
  return `The figures of ${ready.length} of ${plural(request.asked.length, 'local authority', 'local authorities')}: ${how}. This is release ${k}. It is fixed: later amendments change it no more.`;
};

const sayBefore = ({ collected: { request }, last, ready }: ReleaseView, register: Register): string => {
  if (!last) return '';
  const changed = changedSince(last, ready);
  const since =
    changed.length > 0
      ? `Changed since: ${namesOf(changed, register)}.`
      : 'No figure has changed since, so what is hidden stays the same.';
  return `${sayReleased(last, request)} ${since}`;
};

const sayLeft = ({ collected: { request }, ready }: ReleaseView, register: Register): string => {
  const isIn = new Set<AuthorityCode>(ready.map(({ authority }) => authority));
  const left = request.asked.filter((code) => !isIn.has(code));
  return left.length > 0 ? `${namesOf(left, register)}: not in, or sent back with a query.` : '';
};

const SEEN_BY = {
  shared: 'Every member of the network may ask for these figures, with small numbers hidden.',
  shown: 'Whoever is at a meeting where they are shown, with small numbers hidden.',
} as const;

const sayWho = ({ stage }: Release, agreement: Agreement | undefined): string =>
  agreement?.smallNumbers
    ? `${SEEN_BY[stage]} Those who have signed the ${agreement.title} may see small numbers in their own chat: ${agreement.smallNumbers}`
    : SEEN_BY[stage];

const sayHidden = ({ collected: { request }, shown }: ReleaseView): string => {
  const type = findReturnType(request.type);
  if (!type || shown.authorities.length === 0) return '';
  const hidden = hiddenIn(shown, keptVersion(type, request));
  if (hidden.length === 0) return 'Nothing: no number is from 1 to 4.';
  const said = hidden.map((one) => `${one.label}: ${one.hidden} of ${plural(one.cells, 'figure')}`);
  return `Numbers from 1 to 4, and those that would give them away. ${said.join('. ')}.`;
};

const sayUnsigned = (request: DataRequest, agreement: Agreement, { register, today }: Seeing): string => {
  const unsigned = reachOf(request, register, today).filter((one) => one.unsigned);
  return unsigned.length > 0
    ? `${namesOf(
        unsigned.map(({ authority }) => authority),
        register,
      )} ${unsigned.length === 1 ? 'has' : 'have'} not signed the ${agreement.title}.`
    : '';
};
