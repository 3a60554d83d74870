import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { Caller } from '../../domain/caller.ts';
import { sayDay } from '../../domain/day.ts';
import { type Meeting, meetingBefore } from '../../domain/meeting.ts';
import { nameOf, type Register } from '../../domain/register.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { capital, plural, shorten } from '../../domain/words.ts';
import { papersOf } from './alter-papers.ts';
import { type Item, lengthOf, minutesOf, type Plan, sayPresenter, sayTitle } from './item.ts';
import { mayRun, maySeeProposal } from './may.ts';

/** Who looks; nobody in particular where everybody sees the card. */
export interface Seeing {
  readonly register: Register;
  readonly caller?: Caller;
}

export interface AgendaView {
  readonly meeting: Meeting;
  readonly plan: Plan;
  readonly says?: string;
  /** An item just removed, to be put back. */
  readonly removed?: string;
}

const PROPOSALS_SHOWN = 5;
const CHANGES_SHOWN = 3;
/** Items with a button of their own; the others are changed by typing their number. */
const BUTTONS = 12;

export const agendaCard = (view: AgendaView, seeing: Seeing): Card => {
  const { meeting, plan, says = '' } = view;
  const runs = seeing.caller !== undefined && mayRun(seeing.caller) && meeting.state !== 'ended';
  const title = `Agenda: ${sayMeeting(meeting)}`;
  return {
    template: 'agenda/agenda',
    data: {
      title: plain(title),
      speak: plain([title, says].filter(Boolean).join('. ')),
      state: plain(sayState(plan)),
      hasSays: says !== '',
      says: plain(says),
      time: plain(sayTime(plan, meeting)),
      isOver: isTooLong(plan, meeting),
      isWithin: !isTooLong(plan, meeting),
      rows: rowsOf(view, seeing.register, runs),
      ...proposalsOf(view, seeing),
      revisions: revisionsOf(plan),
      ...buttonsOf(view, runs),
      meeting: meeting.id,
    },
  };
};

const buttonsOf = ({ meeting, plan, removed }: AgendaView, runs: boolean): object => ({
  add: runs ? 'Add an item' : 'Propose an item',
  mayAdd: meeting.state !== 'ended',
  mayPublish: runs && plan.state === 'draft',
  papers: `Papers (${papersOf({ ...plan, proposed: [] }).length})`,
  hasRemoved: runs && removed !== undefined,
  removed: removed ?? '',
});

const rowsOf = ({ plan, meeting }: AgendaView, register: Register, runs: boolean): readonly object[] =>
  plan.items.map((item, at) => ({
    text: `**${at + 1}** ${plain(titleIn(item, meeting, register))}`,
    more: plain(sayMore(item, register)),
    hasMore: sayMore(item, register) !== '',
    mayChange: runs && at < BUTTONS,
    key: item.key,
    meeting: meeting.id,
  }));

export const titleIn = (item: Item, meeting: Meeting, register: Register): string =>
  capital(sayTitle(item, meetingBefore(register, meeting)));

const sayState = ({ state, revision, changes }: Plan): string => {
  if (state === 'draft') return 'Draft: not published yet.';
  const last = changes.at(-1);
  return last ? `Revision ${revision}, ${sayDay(last.on)}: ${last.what}.` : `Revision ${revision}.`;
};

const revisionsOf = ({ state, changes }: Plan): readonly object[] =>
  state === 'draft'
    ? []
    : changes
        .filter(({ revision }) => revision > 0)
        .slice(-CHANGES_SHOWN - 1, -1)
        .reverse()
        .map(({ revision, on, what }) => ({ line: plain(`Revision ${revision}, ${sayDay(on)}: ${what}`) }));

const isTooLong = (plan: Plan, meeting: Meeting): boolean => {
  const length = lengthOf(meeting);
  return length !== undefined && minutesOf(plan.items) > length;
};

/** "95 minutes are planned and the meeting has 90: 5 too many." */
const sayTime = ({ items }: Plan, meeting: Meeting): string => {
  const [sum, length] = [minutesOf(items), lengthOf(meeting)];
  const open = items.filter(({ minutes }) => !minutes).length;
  const untimed = open > 0 ? ` ${plural(open, 'item has', 'items have')} no time yet.` : '';
  if (length === undefined) return `${plural(sum, 'minute')} planned.${untimed}`;
  const over = sum - length;
  const held = over > 0 ? `${plural(over, 'minute')} too many` : `${plural(-over, 'minute')} left`;
  return `${plural(sum, 'minute')} planned, and the meeting has ${length}: ${held}.${untimed}`;
};

export const sayMore = ({ minutes, presenter, note, papers }: Item, register: Register): string =>
  [
    minutes ? plural(minutes, 'minute') : '',
    presenter ? sayPresenter(presenter, register) : '',
    papers.length > 0 ? plural(papers.length, 'paper') : '',
    note ? shorten(note, 120) : '',
  ]
    .filter(Boolean)
    .join(' · ');

const proposalsOf = ({ plan, meeting }: AgendaView, { caller, register }: Seeing): object => {
  const seen = caller ? plan.proposed.filter((item) => maySeeProposal(caller, item)) : [];
  const decides = caller !== undefined && mayRun(caller);
  const more = seen.length - PROPOSALS_SHOWN;
  return {
    hasProposals: seen.length > 0,
    proposedHead: decides ? 'Proposed, to be decided on' : 'Proposed by you, and not decided on yet',
    proposals: seen.slice(0, PROPOSALS_SHOWN).map((item) => ({
      text: plain(item.title),
      more: plain(
        [sayMore(item, register), decides ? proposerOf(item, register) : ''].filter(Boolean).join(' · '),
      ),
      hasMore: decides || sayMore(item, register) !== '',
      decides,
      meeting: meeting.id,
      key: item.key,
    })),
    hasMoreProposals: more > 0,
    moreProposals: `${plural(Math.max(more, 0), 'more is', 'more are')} shown when these are decided on.`,
  };
};

export const proposerOf = ({ by }: Item, register: Register): string =>
  by ? `from ${nameOf(register, by)}` : 'from a member';
