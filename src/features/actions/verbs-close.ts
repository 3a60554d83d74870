import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import { chooseCard } from './cards-forms.ts';
import { close, start } from './close.ts';
import { change, type Room, type Told } from './commands-change.ts';
import { pageCard, readPage, withChange } from './commands-list.ts';
import { carryOut, seeingOf, shown } from './commands-reply.ts';
import { type Place, placeOf } from './list-token.ts';
import { ownerKey, ownerOf } from './owner.ts';
import type { Page } from './page.ts';
import { CHOOSE } from './parts.ts';
import { presentOwner } from './present.ts';
import { sayDeed, undoWords } from './say-deed.ts';
import { reference, version, words } from './verbs-data.ts';

/** Done, on a list's row or on the action's own card. */
export const closeVerb = (room: Room): Verb =>
  verb({
    name: 'actions.close',
    data: z.object({ v: version, ref: reference, place: words, said: words, date: words }),
    may: members,
    changes: true,
    run: async ({ ref, place: token, said, date }, turn) => {
      const place = placeOf(token);
      const member = ofMember(turn);
      if (place) return closeInList(room, member, { ref, place });
      return carryOut(room, member, {
        refs: [ref],
        how: 'pressed',
        said,
        kept: { date },
        choose: 'done',
        rule: (action) => close(action, { evidence: said }, member),
      });
    },
  });

/** In progress, on the action's own card. */
export const startVerb = (room: Room): Verb =>
  verb({
    name: 'actions.start',
    data: z.object({ v: version, ref: reference, said: words, date: words }),
    may: members,
    changes: true,
    run: async ({ ref, said, date }, turn) => {
      const member = ofMember(turn);
      return carryOut(room, member, {
        refs: [ref],
        how: 'pressed',
        said,
        kept: { said, date },
        choose: 'start',
        rule: (action) => start(action, undefined, member),
      });
    },
  });

/** Whose part it is, as a coordinator chose on the card that asks. */
export const chosenVerb = (room: Room): Verb =>
  verb({
    name: 'actions.close-chosen',
    data: z.object({
      v: version,
      ref: reference,
      deed: z.enum(['done', 'start']),
      parts: words,
      said: words,
      via: words,
    }),
    may: members,
    changes: true,
    run: async (data, turn) => closeChosen(room, ofMember(turn), data),
  });

interface InList {
  readonly ref: Told['ref'];
  readonly place: Place;
}

/** Done on a row: the list comes back as it now is, with what was done or who was first. */
const closeInList = (room: Room, turn: MemberTurn, { ref, place }: InList): Promise<Reply> => {
  let page: Page | undefined;
  return change(room, turn, {
    refs: [ref],
    how: 'pressed',
    rule: (action) => close(action, {}, turn),
    undo: undoWords,
    reply: async ([told]) => {
      const { action, changed, refusal } = told ?? {};
      if (refusal?.code === CHOOSE && action)
        return { card: chooseCard(action, { deed: 'done' }, turn), refused: CHOOSE };
      // Where somebody else was quicker, the page is the one just read, with the action as they left it.
      page ??= await readPage(room, turn, place);
      const now = action ? withChange(page, { action, filter: place.filter }, turn) : page;
      const says = changed
        ? `${ref}: ${sayDeed(changed, seeingOf(turn))} Type undo to take it back.`
        : (refusal?.say ?? '');
      const card = pageCard(now, { place, numbered: false, says }, turn);
      return refusal ? { card, refused: refusal.code } : shown(card, turn, 'pressed');
    },
  });
};

interface Chosen {
  readonly ref: Told['ref'];
  readonly deed: 'done' | 'start';
  readonly parts: string;
  readonly said: string;
  readonly via: string;
}

/** The coordinator's choice; without one, or where it is refused, the card comes back with what was filled in. */
const closeChosen = async (room: Room, turn: MemberTurn, data: Chosen): Promise<Reply> => {
  const { ref, deed, parts, said, via } = data;
  const chosen = chosenIn(parts, turn);
  if (chosen.length > 0)
    return carryOut(room, turn, {
      refs: [ref],
      how: 'pressed',
      said,
      rule: (action) =>
        deed === 'done' ? close(action, { chosen, evidence: said, via }, turn) : start(action, chosen, turn),
    });
  const found = await room.store.find(ref, turn.register);
  if (!found) return { text: `There is no action ${ref}.`, refused: 'unknown' };
  const view = { deed, said, via, fault: 'Choose whose part it is' };
  return { card: chooseCard(found.action, view, turn), refused: 'empty' };
};

/** A card that was sent before two records of one person became one still names the old one. */
const chosenIn = (parts: string, { register }: MemberTurn): readonly string[] =>
  parts.split(',').flatMap((key) => {
    const owner = ownerOf(key);
    return owner ? [ownerKey(presentOwner(owner, register))] : [];
  });
