import type { CollectionKey } from '../../core/offers/collections.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import { periodFrom, periodKey } from '../../domain/returns/period.ts';

/** What a link was minted for: a return, and where it is one file of it, its field. */
export interface What {
  readonly key: CollectionKey;
  readonly authority: AuthorityCode;
  readonly field: string;
}

/** "cme-census|2026-1|886|". */
export const whatOf = ({ key, authority }: Omit<What, 'field'>, field = ''): string =>
  [key.type, periodKey(key.period), authority, field].join('|');

/** The same taken apart; nothing where it names no period. */
export const whatFrom = (what: string): What | undefined => {
  const [type = '', period = '', authority = '', field = ''] = what.split('|');
  const found = periodFrom(period);
  // Looked up among those that were asked before anything is shown.
  return found && { key: { type, period: found }, authority: authority as AuthorityCode, field };
};
