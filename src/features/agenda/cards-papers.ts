import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { sayDay } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { shorten } from '../../domain/words.ts';
import { numberOf } from './alter.ts';
import { papersOf } from './alter-papers.ts';
import { type Seeing, titleIn } from './cards.ts';
import type { Item, Paper, Plan } from './item.ts';
import { mayAddPaper, maySeeProposal } from './may.ts';
import { saySize } from './read-paper.ts';

export interface PapersView {
  readonly meeting: Meeting;
  readonly plan: Plan;
  readonly says?: string;
}

/** The papers that this person sees, in the order shown: the first is what `remove paper 1` means. */
export const papersSeen = (plan: Plan, { caller }: Pick<Seeing, 'caller'>) =>
  papersOf(plan).filter(
    ({ item }) => numberOf(plan, item.key) > 0 || (caller !== undefined && maySeeProposal(caller, item)),
  );

/** A link shows its host, so that nobody is led where they do not mean to go. */
export const papersCard = ({ meeting, plan, says = '' }: PapersView, seeing: Seeing): Card => {
  const seen = papersSeen(plan, seeing);
  return {
    template: 'agenda/papers',
    data: {
      title: plain(`Papers: ${sayMeeting(meeting)}`),
      hasSays: says !== '',
      says: plain(says),
      none: seen.length === 0,
      rows: seen.map(({ item, paper }, at) => ({
        text: `**${at + 1}** ${plain(paper.title)}`,
        more: plain(`${itemSaid(plan, item)} · ${whatIs(paper)} · ${sayDay(paper.addedOn)}`),
        isLink: paper.kind === 'link',
        url: paper.kind === 'link' ? paper.url : 'https://',
        isFile: paper.kind === 'file',
        mayRemove:
          seeing.caller !== undefined && meeting.state !== 'ended' && mayAddPaper(seeing.caller, item),
        paper: paper.id,
        meeting: meeting.id,
      })),
      mayAdd: meeting.state !== 'ended',
      meeting: meeting.id,
    },
  };
};

const itemSaid = (plan: Plan, { key, title }: Item): string => {
  const number = numberOf(plan, key);
  return number > 0 ? `item ${number}, ${shorten(title, 60)}` : `proposed, ${shorten(title, 60)}`;
};

const whatIs = (paper: Paper): string =>
  paper.kind === 'link' ? new URL(paper.url).host : `file, ${saySize(paper.size)}`;

export interface PaperForm {
  readonly meeting: Meeting;
  /** The items this person may add papers to. */
  readonly items: readonly Item[];
  readonly plan: Plan;
  readonly key?: string;
  readonly url: string;
  readonly title: string;
  readonly problem?: string;
  readonly op: string;
}

export const paperForm = (form: PaperForm, register: Register): Card => {
  const { meeting, items, plan, key, url, title, problem = '', op } = form;
  return {
    template: 'agenda/paper',
    data: {
      heading: plain(`Add a paper to ${sayMeeting(meeting)}`),
      hasProblem: problem !== '',
      problem: plain(problem),
      choices: items.map((item) => ({
        title: `${numberOf(plan, item.key) || 'Proposed'}: ${shorten(titleIn(item, meeting, register), 80)}`,
        value: item.key,
      })),
      key: key ?? items[0]?.key ?? '',
      url,
      title,
      op,
      meeting: meeting.id,
    },
  };
};

/** An address made for whoever pressed, to be opened in a browser. */
export const linkCard = (
  { title, says, button }: { readonly title: string; readonly says: string; readonly button: string },
  url: string,
): Card => ({
  template: 'agenda/link',
  data: { title: plain(title), says: plain(says), button, url },
});
