import type { AuthorityCode } from '../../domain/authority.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import type { Period, RequestId } from '../../domain/returns/period.ts';
import type { Decide, Saving, Sheet } from '../../storage/sheet.ts';
import type { Reply } from '../reply.ts';
import type { MemberTurn } from '../turn.ts';

/** Where a request lies: by its type and period, which buttons carry. */
export interface CollectionKey {
  readonly type: string;
  readonly period: Period;
}

/** One authority's side of a request, with last period's figures of the same authority, in one storage request. */
export interface AuthoritySide {
  readonly request: DataRequest;
  readonly own: Sheet<DataReturn>;
  readonly before?: { readonly period: Period; readonly value: DataReturn };
}

/** What the room of requests keeps and the room of returns fills in. */
export interface CollectionsOffer {
  /** Requests that are open, soonest due first. One request. */
  open(): Promise<readonly DataRequest[]>;
  /** By reference, "REQ-2F7K", open or not. */
  find(id: RequestId): Promise<DataRequest | undefined>;
  /** What was sent for a request that was withdrawn and is asked anew is not its own. */
  side(key: CollectionKey, authority: AuthorityCode): Promise<AuthoritySide | undefined>;
  /**
   * Changes an authority's return: decided again where somebody else was quicker, with its history and the answer in
   * one transaction. Two requests; one where `seen` is what `side` has just given, unless somebody was quicker.
   */
  change(
    request: DataRequest,
    authority: AuthorityCode,
    saving: Saving,
    decide: Decide<DataReturn>,
    seen?: Sheet<DataReturn>,
  ): Promise<Reply>;
  /** Versions that were submitted before the one that counts, oldest first, from the history. */
  versions(
    key: CollectionKey,
    authority: AuthorityCode,
  ): Promise<
    readonly { readonly at: string; readonly by: string; readonly verb: string; readonly to: unknown }[]
  >;
  /**
   * A return has been received: the action that asked for it closes its part. Twice does no harm. To be called after
   * the change was saved, and again where a press of the same button is repeated.
   */
  received(turn: MemberTurn, request: DataRequest, authority: AuthorityCode): Promise<void>;
  /** What an answer about this request has to touch so that its position stays current. */
  touches(request: DataRequest): Pick<Reply, 'touches'>;
}
