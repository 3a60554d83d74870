import type { Documents, Spreadsheets } from '../../core/documents.ts';
import type { Links } from '../../core/links.ts';
import type { FiguresOffer } from '../../core/offers/figures.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { threadOf } from '../../domain/meeting.ts';
import type { Reading, Seer } from './may.ts';
import type { RagStore } from './store.ts';

export interface Room {
  readonly figures: Pick<FiguresOffer, 'group'>;
  readonly rag: Pick<RagStore, 'rulings' | 'change'>;
  readonly links: Links;
  readonly documents: Pick<Documents, 'png'>;
  readonly spreadsheets: Pick<Spreadsheets, 'xlsx'>;
}

/** A chat in which one of the network's meetings is held may be shown what was released to the meeting. */
const readingIn = ({ place, register }: MemberTurn): Reading => {
  if (place.kind === 'personal') return 'personal';
  const thread = threadOf(place.conversation);
  const isMeeting = register.meetings.some((meeting) => meeting.thread === thread);
  return isMeeting ? 'meeting' : 'group';
};

export const seerOf = (turn: MemberTurn): Seer => ({
  caller: turn.caller,
  reading: readingIn(turn),
  agreements: turn.register.agreements,
  today: turn.today,
});

export const NOT_FIGURES: Reply = {
  text: [
    'That was not understood as a question about figures. Ask for example:',
    '- **how many children are missing education in Kent**\n- **compare EHE in Kent and Surrey**\n- **trend of suspensions in Reading**\n- **everything about Kent**',
    'Type **help** for everything else.',
  ].join('\n\n'),
  refused: 'no-question',
};
