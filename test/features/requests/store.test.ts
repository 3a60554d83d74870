import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import type { Period } from '../../../src/domain/returns/period.ts';
import { collectionsOffer } from '../../../src/features/requests/feature-offers.ts';
import { requestStore } from '../../../src/features/requests/store.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import type { OpenTable } from '../../../src/storage/table.ts';
import { code, NOW, PEOPLE, turnOf } from '../../support/builders.ts';
import { counting } from '../../support/tables.ts';
import { aRequest, aReturn } from './world.ts';

const KENT = code('886');
const AUTUMN: Period = { kind: 'term', year: 2026, term: 'autumn' };
const SUMMER: Period = { kind: 'term', year: 2025, term: 'summer' };
const KEY = { type: 'cme-census', period: AUTUMN };
let turns = 0;
const saving = (turn = `t${++turns}`) => ({ turn, by: PEOPLE.cora.id, how: 'pressed' as const, at: NOW });

const aStore = (open: OpenTable = memoryTables()) => requestStore(open('returns'));
const keep = (store: ReturnType<typeof aStore>, request = aRequest(), turn?: string) =>
  store.changeRequest({ type: request.type, period: request.period }, saving(turn), () => ({
    after: request,
    reply: { text: 'kept' },
    verb: 'request',
  }));
const fill = (store: ReturnType<typeof aStore>, period: Period = AUTUMN, authority = KENT) =>
  store.change({ request: aRequest({ period }), authority }, saving(), () => ({
    after: aReturn({ authority }),
    reply: {},
    verb: 'save',
  }));

describe('the store of requests', () => {
  it('lists open requests soonest due first, those without a day last, in one request', async () => {
    const { open, asked } = counting(memoryTables());
    const store = aStore(open);
    const { due: _, ...undated } = aRequest({ id: 'REQ-3333', type: 'medical-audit' });
    await keep(store, undated);
    await keep(store, aRequest());
    await keep(store, aRequest({ id: 'REQ-4444', type: 'ehe-census', due: day('2026-11-25') }));
    asked.length = 0;
    expect((await store.open()).map(({ id }) => id)).to.deep.equal(['REQ-4444', 'REQ-2F7K', 'REQ-3333']);
    expect(asked).to.deep.equal(['list returns']);
  });

  it('keeps a new one in three requests, and a repeat of its turn lists it where the first broke off', async () => {
    const tables = memoryTables();
    const { open, asked } = counting(tables);
    await keep(aStore(open), aRequest(), 'once');
    expect(asked).to.have.length(3);
    await tables('returns').transact('open', [{ do: 'remove', key: 'o|cme-census|2026-1', etag: '*' }]);
    expect(await aStore(tables).open()).to.deep.equal([]);
    const again = await keep(aStore(tables), aRequest(), 'once');
    expect(again).to.include({ text: 'kept', repeated: NOW.toISOString() });
    expect(await aStore(tables).open()).to.have.length(1);
  });

  it('lists the newest state of a request, and not one that is closed', async () => {
    const store = aStore();
    await keep(store);
    await keep(store, aRequest({ due: day('2026-12-04') }));
    expect((await store.open()).map(({ due }) => due)).to.deep.equal(['2026-12-04']);
    await keep(store, aRequest({ state: 'closed' }), 'closing');
    expect(await store.open()).to.deep.equal([]);
    expect(await store.recall('closing')).to.include({ text: 'kept' });
  });

  it('finds a request by its reference, open or not', async () => {
    const store = aStore();
    await keep(store, aRequest({ state: 'closed' }));
    const offer = collectionsOffer(store, { closeFor: async () => undefined });
    expect(await offer.find('REQ-2F7K')).to.deep.equal(aRequest({ state: 'closed' }));
    expect(await offer.find('REQ-9999')).to.equal(undefined);
  });

  it('reads a position in one request, whatever other periods hold', async () => {
    const { open, asked } = counting(memoryTables());
    const store = aStore(open);
    await keep(store, aRequest({ period: SUMMER, id: 'REQ-1111' as `REQ-${string}` }));
    await fill(store, SUMMER);
    await keep(store);
    await fill(store);
    await fill(store, AUTUMN, code('936'));
    asked.length = 0;
    const position = await store.collected(KEY);
    expect(position?.request.id).to.equal('REQ-2F7K');
    expect([...(position?.returns.keys() ?? [])]).to.deep.equal(['886', '936']);
    expect(asked).to.have.length(1);
  });

  it('reads one authority’s side with its figures of the period before, and nobody else’s, in one request', async () => {
    const { open, asked } = counting(memoryTables());
    const store = aStore(open);
    await fill(store, SUMMER);
    await fill(store, SUMMER, code('936'));
    await keep(store);
    await fill(store);
    asked.length = 0;
    const side = await store.side(KEY, KENT);
    expect(side?.own).to.deep.equal({ value: aReturn(), n: 1 });
    expect(side?.before).to.deep.equal({ period: SUMMER, value: aReturn() });
    expect(asked).to.have.length(1);
    expect((await store.side(KEY, code('851')))?.own).to.deep.equal({ n: 0 });
    expect(await store.side({ ...KEY, period: SUMMER }, KENT)).to.equal(undefined);
  });

  it('reads a side of what is asked for once, which has no period before', async () => {
    const store = aStore();
    const period: Period = { kind: 'once', request: 'REQ-2F7K' };
    await keep(store, aRequest({ type: 'document', period }));
    const side = await store.side({ type: 'document', period }, KENT);
    expect(side).to.deep.equal({ request: aRequest({ type: 'document', period }), own: { n: 0 } });
  });

  it('changes what a side has just shown in one request, and decides again where somebody was quicker', async () => {
    const { open, asked } = counting(memoryTables());
    const store = aStore(open);
    const offer = collectionsOffer(store, { closeFor: async () => undefined });
    await keep(store);
    await fill(store);
    const own = (await store.side(KEY, KENT))?.own;
    const seen: number[] = [];
    const submit = () =>
      offer.change(
        aRequest(),
        KENT,
        saving(),
        ({ n }) => {
          seen.push(n);
          return { after: aReturn(), reply: {}, verb: 'submit' };
        },
        own,
      );
    asked.length = 0;
    await submit();
    expect(asked).to.deep.equal(['write returns']);
    await submit();
    expect(seen).to.deep.equal([1, 1, 2]);
    const nothing = (await store.side(KEY, code('851')))?.own;
    asked.length = 0;
    await offer.change(
      aRequest(),
      code('851'),
      saving(),
      () => ({ after: aReturn(), reply: {}, verb: 'save' }),
      nothing,
    );
    expect(asked).to.deep.equal(['write returns']);
  });

  it('gives nothing of a request that was withdrawn to the one that is asked anew [row 32]', async () => {
    const { open, asked } = counting(memoryTables());
    const store = aStore(open);
    await keep(store);
    await fill(store);
    const anew = aRequest({ id: 'REQ-9999' });
    await keep(store, anew);
    const own = (await store.side(KEY, KENT))?.own;
    expect(own).to.deep.equal({ n: 1 });
    expect((await store.one(anew, KENT)).value).to.equal(undefined);
    expect((await store.collected(KEY))?.returns.size).to.equal(0);
    asked.length = 0;
    const seen: unknown[] = [];
    await store.change({ request: anew, authority: KENT, seen: own }, saving(), ({ value }) => {
      seen.push(value);
      return { after: aReturn({ request: anew.id }), reply: {}, verb: 'save' };
    });
    expect([seen, asked]).to.deep.equal([[undefined], ['write returns']]);
    expect((await store.collected(KEY))?.returns.get(KENT)).to.include({ request: anew.id });
  });

  it('keeps every state of a return in its history', async () => {
    const store = aStore();
    const offer = collectionsOffer(store, { closeFor: async () => undefined });
    for (const n of [1, 2])
      await offer.change(aRequest(), KENT, saving(), () => ({
        after: aReturn(),
        reply: {},
        verb: 'submit',
        to: { n },
      }));
    const versions = await offer.versions(KEY, KENT);
    expect(versions.map(({ verb, to }) => [verb, to])).to.deep.equal([
      ['submit', { n: 1 }],
      ['submit', { n: 2 }],
    ]);
  });

  it('closes the action that asked for a return that was received', async () => {
    const closed: unknown[] = [];
    const offer = collectionsOffer(aStore(), {
      closeFor: async (_turn, ref, { authority }) => void closed.push([ref, authority]),
    });
    const turn = turnOf(PEOPLE.dev) as Parameters<typeof offer.received>[0]; // Dev is a member
    await offer.received(turn, aRequest(), KENT);
    await offer.received(turn, aRequest({ action: 'ACT-2F7K' }), KENT);
    expect(closed).to.deep.equal([['ACT-2F7K', '886']]);
  });
});
