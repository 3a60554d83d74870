import { plain } from '../../cards/plain.ts';
import type { Card, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { presentId } from '../../domain/merged.ts';
import type { Action, ActionLine } from './action.ts';
import { listCard } from './cards.ts';
import type { Room, Work } from './commands-change.ts';
import { readerOf, recordTyped } from './commands-record.ts';
import { seeingOf } from './commands-reply.ts';
import { type Filter, sayFilter } from './filter.ts';
import { filterOwners, isStillIn } from './filter-owners.ts';
import { type Place, tokenOf } from './list-token.ts';
import { sayChoices } from './names.ts';
import type { Page } from './page.ts';
import { readLines } from './read-lines.ts';
import { pageOfMeeting } from './store-meeting.ts';
import { rangeOf } from './store-range.ts';
import { whichActions } from './which-actions.ts';

/** A card's worth: ten rows with a button each stay well under 25 KB. */
const SIZE = 10;

/** "actions", "actions for Kent", "actions done this term"; what is no list but an action is recorded. */
export const listTyped = async (room: Room, turn: MemberTurn, said: string): Promise<Reply> => {
  const which = whichActions(said, readerOf(turn));
  if (which.is === 'filter' && !said.includes('\n'))
    return showPage(room, turn, { filter: which.filter, how: 'typed' });
  const isRecord = readLines(said, readerOf(turn)).every(({ is }) => is === 'action');
  if (isRecord || said.includes('\n'))
    return recordTyped(room, turn, { typed: said, answers: {}, op: turn.id, how: 'typed' });
  if (which.is === 'asks') {
    const name = which.choices[0]?.label.replace(/ \(.*/, '') ?? 'Kent';
    return {
      text: plain(
        `“${which.words}” could be ${sayChoices(which.choices)}. Type for example actions for ${name}.`,
      ),
      refused: 'unsure',
    };
  }
  return { text: which.is === 'refused' ? which.refusal.say : '', refused: 'which' };
};

/** A page of a list, with the numbers that `done 3` means where it was typed for. */
export const showPage = async (
  room: Room,
  turn: MemberTurn,
  { how, ...place }: Place & Pick<Work, 'how'>,
): Promise<Reply> => {
  const page = await readPage(room, turn, place);
  const card = pageCard(page, { place, numbered: how === 'typed' }, turn);
  const references = page.lines.map(({ ref }) => ref);
  if (!page.next) return { card, listed: { references } };
  const data = { v: 1, list: tokenOf({ filter: place.filter, after: page.next }) };
  return { card, listed: { references, next: { verb: 'actions.page', data } } };
};

export const readPage = async (
  room: Room,
  { register, today }: MemberTurn,
  { filter, after }: Place,
): Promise<Page> => {
  const owners = filterOwners(filter, register, today);
  if (filter.meeting) {
    const asked = { filter, owners, size: SIZE, ...(after && { after }) };
    return pageOfMeeting(await room.store.ofMeeting(filter.meeting, register), asked, { register, today });
  }
  const range = rangeOf(filter, owners, today);
  return room.store.page(after ? { ...range, after } : range, SIZE, register);
};

/** The same page after one of its actions has changed, without reading it again. */
export const withChange = (
  page: Page,
  { action, filter }: { readonly action: Action; readonly filter: Filter },
  { register, today }: MemberTurn,
): Page => {
  const owners = filterOwners(filter, register, today);
  const lines = page.lines.flatMap((line): readonly ActionLine[] => {
    if (line.ref !== action.ref) return [line];
    return filter.state === 'any' || isStillIn(action, owners) ? [action] : [];
  });
  return { ...page, lines };
};

export const pageCard = (
  page: Page,
  { place, numbered, says }: { readonly place: Place; readonly numbered: boolean; readonly says?: string },
  turn: MemberTurn,
): Card => {
  const { filter } = place;
  const { mine, ...others } = filter;
  const seeing = seeingOf(turn);
  const isOwn = mine === true && seeing.caller?.person.id === idOf(filter, turn);
  return listCard(
    {
      title: sayFilter(isOwn ? filter : others, turn.register),
      ...(says && { says }),
      lines: page.lines,
      owners: filterOwners(filter, turn.register, turn.today),
      list: tokenOf(place),
      ...(page.next && { next: tokenOf({ filter, after: page.next }) }),
      numbered,
      empty: emptyOf(place, isOwn),
    },
    seeing,
  );
};

const idOf = ({ owner }: Filter, { register }: MemberTurn): string | undefined =>
  owner?.kind === 'person' ? presentId(owner.id, register) : undefined;

const emptyOf = ({ after, filter: { state, mine } }: Place, isOwn: boolean): string => {
  if (after) return 'There are no more.';
  if (state === 'any') return 'No action was recorded in it.';
  if (state === 'closed') return 'None was closed in that time.';
  if (state === 'overdue') return 'Nothing is overdue.';
  if (!mine) return 'There are none.';
  return `Nothing is left to do, for ${isOwn ? 'you or your' : 'this person or their'} local authority.`;
};
