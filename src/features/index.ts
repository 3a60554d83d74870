import type { Feature } from '../core/feature.ts';
import type { Needs } from '../core/needs.ts';
import type { ActionsOffer } from '../core/offers/actions.ts';
import type { ContactsOffer } from '../core/offers/members.ts';
import { actions } from './actions/feature.ts';
import { agenda } from './agenda/feature.ts';
import { agreements } from './agreements/feature.ts';
import { attendance } from './attendance/feature.ts';
import { calendar } from './calendar/feature.ts';
import { counts } from './counts/feature.ts';
import { decisions } from './decisions/feature.ts';
import { help } from './help/feature.ts';
import { jobs } from './jobs/feature.ts';
import { keeping } from './keeping/feature.ts';
import { meetings } from './meetings/feature.ts';
import { members } from './members/feature.ts';
import { notes } from './notes/feature.ts';
import { packs } from './packs/feature.ts';
import { published } from './published/feature.ts';
import { reminders } from './reminders/feature.ts';
import { requests } from './requests/feature.ts';
import { returns } from './returns/feature.ts';
import { roundtable } from './roundtable/feature.ts';
import { terms } from './terms/feature.ts';

/** Every room, in the order help lists them. Add a room by adding a line. */
export const features = (needs: Needs): readonly Feature[] => {
  const person = members(needs);
  const action = actions(needs);
  const kept = keeping(needs, action.offers);
  const rooms = [
    ...ofMeetings(needs, { contacts: person.offers, action }),
    person,
    agreements(needs),
    terms(needs),
    kept,
  ];
  const all = [...rooms, jobs(needs, rooms)];
  return [...all, help(all, kept.offers)];
};

interface Beside {
  readonly contacts: ContactsOffer;
  readonly action: ReturnType<typeof actions>;
}

/** The rooms that a meeting is made of: what some of them keep, the others show. */
const ofMeetings = (needs: Needs, { contacts, action }: Beside): readonly Feature[] => {
  const meeting = calendar(needs, action.offers);
  const item = agenda(needs);
  const people = attendance(needs);
  const update = roundtable(needs);
  const decided = decisions(needs);
  const others = {
    actions: action.offers,
    calendar: meeting.offers,
    agenda: item.offers,
    attendance: people.offers,
    decisions: decided.offers,
  };
  const { data, asked, answers } = ofReturns(needs, action.offers);
  const written = notes(needs, { ...others, contacts });
  const sources = { roundTable: update.offers, notes: written.offers, requests: asked, counts: answers };
  const pack = packs(needs, { ...others, ...sources });
  const reminded = reminders(needs, { ...others, requests: asked, roundTable: update.offers });
  const held = meetings(needs, others);
  return [action, reminded, ...data, meeting, item, people, update, pack, held, decided, written];
};

/** The rooms that figures pass through: asked for, filled in, and what DfE has published beside them. */
const ofReturns = (needs: Needs, action: ActionsOffer) => {
  const asked = requests(needs, action);
  const known = published(needs);
  const filled = returns(needs, { collections: asked.offers.collections, published: known.offers });
  const answers = counts(needs, asked.offers.figures);
  return {
    data: [filled, answers, asked, known],
    asked: asked.offers.requests,
    answers: answers.offers,
  };
};
