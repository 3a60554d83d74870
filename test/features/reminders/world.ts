import type { OpenPart } from '../../../src/core/offers/actions.ts';
import type { Owed } from '../../../src/core/offers/requests.ts';
import { day } from '../../../src/domain/day.ts';
import type { DataRequest } from '../../../src/domain/returns/data-request.ts';
import type { OwedAction, OwedReturn } from '../../../src/features/reminders/owing.ts';
import { code, PEOPLE } from '../../support/builders.ts';

export const anAction = (over: Partial<OwedAction> = {}): OwedAction => ({
  kind: 'action',
  ref: 'ACT-2F7K',
  text: 'send the grid',
  owners: [{ kind: 'person', id: PEOPLE.mara.id }],
  due: day('2026-11-27'),
  ...over,
});

export const aReturn = (over: Partial<OwedReturn> = {}): OwedReturn => ({
  kind: 'return',
  title: 'CME census return, autumn term 2026',
  type: 'cme-census',
  period: '2026-1',
  authority: code('886'),
  since: day('2026-11-02'),
  missing: 'not started',
  ...over,
});

/** An open part of Mara's, due tomorrow. */
export const aPart = (over: Partial<OpenPart> = {}): OpenPart => ({
  ref: 'ACT-2F7K',
  text: 'send the grid',
  owner: { kind: 'person', id: PEOPLE.mara.id },
  due: day('2026-11-27'),
  ...over,
});

export const aRequest = (over: Partial<DataRequest> = {}): DataRequest => ({
  id: 'REQ-2F7K',
  type: 'cme-census',
  version: 1,
  period: { kind: 'term', year: 2026, term: 'autumn' },
  asked: [code('886')],
  due: day('2026-11-27'),
  required: true,
  recipient: PEOPLE.cora.id,
  submitters: [],
  sentOn: day('2026-11-02'),
  by: PEOPLE.cora.id,
  state: 'open',
  releases: [],
  ...over,
});

/** Kent owes the CME census by tomorrow. */
export const anOwed = (over: Partial<Owed['owes'][number]> = {}, authority = code('886')): Owed => ({
  authority,
  owes: [
    {
      request: aRequest(),
      title: 'CME census return, autumn term 2026',
      stage: 'none',
      since: day('2026-11-02'),
      due: day('2026-11-27'),
      late: false,
      missing: 'not started',
      ...over,
    },
  ],
});
