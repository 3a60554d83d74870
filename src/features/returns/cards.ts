import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { buttonData, type Filling, titleOf } from './filling.ts';
import { sayWhere } from './say.ts';

/** What a card is drawn for: who sees it, and when. */
export type Seeing = Pick<MemberTurn, 'register' | 'today' | 'caller'>;

/** What was done, and what stands in the way; each empty where there is none. */
export interface Told {
  readonly says?: string;
  readonly problem?: string;
}

export const toldOf = ({ says = '', problem = '' }: Told) => ({
  hasSays: says !== '',
  says: plain(says),
  hasProblem: problem !== '',
  problem: plain(problem),
});

/** The head of every card of one return, and what its buttons carry. */
export const headOf = (filling: Filling, seeing: Seeing, where = '') => ({
  ...buttonData(filling),
  title: plain(titleOf(filling)),
  where: plain(`${sayWhere(filling, seeing)}${where ? ` ${where}` : ''}`),
});

export interface Notice extends Told {
  readonly title: string;
  readonly says: string;
  readonly more?: string;
  /** Buttons below it. `decides` is the version that is approved or sent back. */
  readonly looks?: boolean;
  readonly works?: boolean;
  readonly checks?: boolean;
  readonly decides?: number;
  readonly reason?: string;
}

/** A few words on a return, for its authority or for whoever asked, without a figure in them. */
export const noticeCard = (filling: Pick<Filling, 'key' | 'authority'>, notice: Notice): Card => {
  const { title, says, problem = '', more = '', decides, reason = '' } = notice;
  return {
    template: 'returns/notice',
    data: {
      ...buttonData(filling),
      title: plain(title),
      ...toldOf({ says, problem }),
      hasMore: more !== '',
      more: plain(more),
      mayDecide: decides !== undefined,
      n: decides ?? 0,
      reason,
      mayLook: notice.looks === true,
      mayWork: notice.works === true,
      mayCheck: notice.checks === true,
    },
  };
};

/** A link to hand a file in, to take one away, or both; for whoever pressed alone. */
export const filesCard = (
  filling: Filling,
  links: {
    readonly says: string;
    readonly upload?: { readonly button: string; readonly url: string };
    readonly download?: { readonly button: string; readonly url: string };
    readonly back: 'returns.open' | 'returns.look';
  },
): Card => ({
  template: 'returns/files',
  data: {
    ...buttonData(filling),
    title: plain(titleOf(filling)),
    says: plain(`${links.says} The links are yours alone and work for 10 minutes.`),
    hasUpload: links.upload !== undefined,
    choose: links.upload?.button ?? '',
    upload: links.upload?.url ?? 'https://',
    hasDownload: links.download !== undefined,
    get: links.download?.button ?? '',
    download: links.download?.url ?? 'https://',
    backVerb: links.back,
  },
});
