import type { FiguresOffer, GroupAsked } from '../../src/core/offers/figures.ts';
import type { DataRequest } from '../../src/domain/returns/data-request.ts';
import { requestStore } from '../../src/features/requests/store.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { code, NOW, PEOPLE } from '../support/builders.ts';
import { figureRows, wholeReturn } from '../support/many-figures.ts';

/** The figures of every authority for a request, as they lie once all have submitted. */
export const fillFigures = async (open: OpenTable, request: DataRequest): Promise<void> => {
  const returns = request.asked.map((authority, n) => wholeReturn(request, authority, n));
  await open('returns').transact(request.type, figureRows(request, returns));
};

/** Every authority submits at once, each in its own transaction, sixteen of them in flight. */
export const submitAll = async (open: OpenTable, request: DataRequest): Promise<void> => {
  const store = requestStore(open('returns'));
  const waiting = [...request.asked.entries()];
  const lane = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [n, authority] = next;
      const saving = { turn: `bench-${authority}`, by: PEOPLE.dev.id, how: 'pressed' as const, at: NOW };
      await store.change({ request, authority }, saving, () => ({
        after: wholeReturn(request, authority, n),
        reply: {},
        verb: 'submit',
      }));
    }
  };
  await Promise.all(Array.from({ length: 16 }, lane));
};

const CME = { type: 'cme-census' } as const;
const KENT = code('886');

/** Questions as the room of counts asks them. */
export const QUESTIONS: Readonly<Record<string, GroupAsked>> = {
  group_one: { ...CME, group: 'total', periods: { newest: 1 } },
  group_years: { ...CME, group: 'total', periods: {} },
  group_reasons: { ...CME, group: 'reason', periods: {} },
  group_kent: { ...CME, group: 'reason', periods: {}, only: [KENT] },
};

export const asks =
  ({ group }: FiguresOffer, asked: GroupAsked) =>
  async (): Promise<void> => {
    const found = await group(asked);
    if (found.length === 0) throw new Error('nothing was found');
  };
