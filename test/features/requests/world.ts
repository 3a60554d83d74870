import { day } from '../../../src/domain/day.ts';
import type { DataRequest } from '../../../src/domain/returns/data-request.ts';
import type { DataReturn } from '../../../src/domain/returns/data-return.ts';
import { code, PEOPLE, TODAY } from '../../support/builders.ts';

/** The CME census return for autumn 2026, asked of Kent, Portsmouth and Surrey, unless told otherwise. */
export const aRequest = (over: Partial<DataRequest> = {}): DataRequest => ({
  id: 'REQ-2F7K',
  type: 'cme-census',
  version: 2,
  period: { kind: 'term', year: 2026, term: 'autumn' },
  asked: [code('886'), code('851'), code('936')],
  due: day('2026-11-30'),
  required: true,
  recipient: PEOPLE.cora.id,
  submitters: [],
  sentOn: TODAY,
  by: PEOPLE.cora.id,
  state: 'open',
  releases: [],
  ...over,
});

/** Kent's, with nothing in it yet. */
export const aReturn = (over: Partial<DataReturn> = {}): DataReturn => ({
  request: 'REQ-2F7K',
  authority: code('886'),
  ...over,
});
