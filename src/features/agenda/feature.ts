import type { Offering } from '../../core/feature.ts';
import type { Download, Upload } from '../../core/links.ts';
import type { Needs } from '../../core/needs.ts';
import type { AgendaItem, AgendaOffer } from '../../core/offers/agenda.ts';
import { isMember, members } from '../../domain/caller.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import { refuse } from '../../domain/result.ts';
import { titleIn } from './cards.ts';
import { papersSeen } from './cards-papers.ts';
import { commands } from './commands.ts';
import type { Room } from './commands-change.ts';
import { addFile } from './commands-paper-file.ts';
import { planOf } from './commands-papers.ts';
import { type Item, sayPresenter } from './item.ts';
import { pages } from './pages.ts';
import { promisedIn } from './promised.ts';
import { ENDINGS, MOST_BYTES } from './read-paper.ts';
import { agendaStore } from './store.ts';
import { verbs } from './verbs.ts';

/** What a meeting is about, in what order, with its papers (inventory rows 5, 7, 8 and 12). */
export const agenda = ({ open, newReference, files, links }: Needs): Offering<AgendaOffer> => {
  const room: Room = { store: agendaStore(open('agenda')), newReference, files, links };
  return {
    name: 'agenda',
    commands: commands(room),
    verbs: verbs(room),
    pages,
    downloads: [paperFile(room)],
    uploads: [paperUpload(room)],
    offers: offersOf(room),
  };
};

const GONE = refuse('gone', 'That paper is not there any more. Type papers in Teams to see which are.');

/** `what` is the meeting and the paper: "MTG-2F7K|PAP-2F7K". */
const paperFile = (room: Room): Download => ({
  name: 'agenda.paper-file',
  may: members,
  make: async (what, { register, caller }) => {
    const [id = '', paper = ''] = what.split('|');
    const meeting = findMeeting(register, id);
    const seen = meeting && isMember(caller) ? papersSeen(await planOf(room, meeting), { caller }) : [];
    const found = seen.find((one) => one.paper.id === paper)?.paper;
    const file = found?.kind === 'file' ? await room.files.open(found.file) : undefined;
    return file ? { value: file } : GONE;
  },
});

/** `what` is the meeting and the item: "MTG-2F7K|ITM-2F7K". */
const paperUpload = (room: Room): Upload => ({
  name: 'agenda.paper',
  may: members,
  title: 'Upload a paper',
  hint: 'The paper goes with its agenda item, and every member of the network can open it. It must hold nothing that could identify a child.',
  accepts: ENDINGS,
  most: MOST_BYTES,
  take: async (file, what, turn) => {
    const [id = '', key = ''] = what.split('|');
    const meeting = findMeeting(turn.register, id);
    if (!meeting || meeting.state === 'cancelled')
      return {
        text: 'That meeting is not in the calendar any more. Nothing was kept.',
        refused: 'no-meeting',
      };
    return addFile(room, turn, { meeting, of: { key }, file, title: '' });
  },
});

const offersOf = (room: Room): AgendaOffer => ({
  of: async (meeting, { register }) => {
    const { state, revision, items, changes } = await planOf(room, meeting);
    const last = changes.findLast((change) => change.revision === revision);
    return {
      state,
      revision,
      ...(state === 'published' && last && { revisedOn: last.on }),
      items: items.map((item, at) => offered(item, at + 1, { meeting, register })),
    };
  },
  promised: async (meeting, { register }) => promisedIn((await planOf(room, meeting)).items, register),
});

const offered = (
  item: Item,
  number: number,
  { meeting, register }: { readonly meeting: Meeting; readonly register: Register },
): AgendaItem => ({
  key: item.key,
  number,
  title: titleIn(item, meeting, register),
  ...(item.minutes && { minutes: item.minutes }),
  ...(item.presenter && { presenter: sayPresenter(item.presenter, register) }),
  ...(item.note && { note: item.note }),
  papers: item.papers.map(({ id: _, ...paper }) => paper),
});
