import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Room } from './commands-change.ts';
import { addTo, type For, newPaper } from './commands-paper-add.ts';
import { paperFormReply } from './commands-papers.ts';
import { readLink } from './read-paper.ts';
import { keepable } from './texts.ts';

export interface NewLink {
  readonly meeting: Meeting;
  readonly url: string;
  readonly title: string;
  readonly of: For;
  readonly op: string;
  readonly how: 'typed' | 'pressed';
}

/** A link as a paper. Any host may be named: it is shown, and nothing is fetched. */
export const addLink = async (room: Room, turn: MemberTurn, given: NewLink): Promise<Reply> => {
  const { meeting, url, title, of, op } = given;
  const link = readLink(url);
  const words = link.refused ? link : keepable(title || link.value.host, 'paper', turn.today);
  if (link.refused || words.refused) {
    const refusal = link.refused ? link : words;
    return paperFormReply(room, turn, {
      meeting,
      url,
      title,
      op,
      ...(refusal.refused && { refusal }),
      ...('key' in of && { key: of.key }),
    });
  }
  const paper = { kind: 'link' as const, url: link.value.url, ...newPaper(room, turn, words.value) };
  return addTo(room, turn, { meeting, of, paper, how: given.how });
};
