import { expect } from 'chai';
import { type Day, day } from '../../../src/domain/day.ts';
import type { Action } from '../../../src/features/actions/action.ts';
import { isOccurrenceDone, withNext } from '../../../src/features/actions/recur.ts';
import { aCaller, aRegister, NOW, PEOPLE } from '../../support/builders.ts';
import { aBench, dataOf } from './bench.ts';

const { mara } = PEOPLE;

const monthly = (on: string): Action => ({
  ref: 'ACT-2222',
  text: 'Send the return',
  parts: [{ owner: { kind: 'person', id: mara.id }, status: 'done', evidence: 'sent' }],
  ownerWords: 'MS',
  due: { kind: 'monthly', on: day(on), words: 'monthly' },
  state: 'done',
  recordedBy: mara.id,
  recordedOn: day('2026-01-05'),
});

const followedOn = (due: string, today: Day) => {
  const after = monthly(due);
  const changed = { before: { ...after, state: 'open' as const }, after, verb: 'done' };
  return withNext(changed, 'ACT-3333', { caller: aCaller(mara), register: aRegister(), now: NOW, today })
    .follows;
};

describe('what falls due every month', () => {
  for (const [due, closed, next] of [
    ['2026-11-30', '2026-11-23', '2026-12-31'],
    ['2026-11-30', '2026-11-30', '2026-12-31'],
    ['2026-11-30', '2026-12-04', '2026-12-31'],
    ['2026-11-30', '2027-01-05', '2027-01-31'],
    ['2026-11-15', '2026-11-20', '2026-12-15'],
    ['2028-01-31', '2028-01-31', '2028-02-29'],
  ] as const)
    it(`and was due on ${due}, closed on ${closed}, is next due on ${next} [row 23]`, () => {
      expect(followedOn(due, day(closed))?.due).to.deep.include({ kind: 'monthly', on: next });
    });

  it('passes its owners on, all with their part to do again, and names the one before [row 23]', () => {
    const next = followedOn('2026-11-30', day('2026-11-23'));
    expect(next?.parts).to.deep.equal([{ owner: { kind: 'person', id: mara.id }, status: 'open' }]);
    expect(next?.previous).to.equal('ACT-2222');
  });

  it('is followed only when its last part is closed, and nothing else ever is', () => {
    const after = monthly('2026-11-30');
    const open = { ...after, state: 'open' as const };
    expect(isOccurrenceDone({ before: open, after, verb: 'done' })).to.equal(true);
    expect(isOccurrenceDone({ before: open, after: open, verb: 'done' })).to.equal(false);
    expect(isOccurrenceDone({ before: after, after, verb: 'note' })).to.equal(false);
    const once = { ...after, due: { kind: 'none' as const } };
    expect(isOccurrenceDone({ before: { ...once, state: 'open' }, after: once, verb: 'done' })).to.equal(
      false,
    );
    const doing = { caller: aCaller(mara), register: aRegister(), now: NOW, today: day('2026-11-23') };
    expect(withNext({ before: once, after: once, verb: 'done' }, 'ACT-3333', doing).follows).to.equal(
      undefined,
    );
  });

  it('is told with the closing, listed from then on, and taken back by undo [row 23]', async () => {
    const bench = aBench();
    await bench.says('action MS to send the return monthly', mara);
    const said = String(dataOf(await bench.says('done ACT-2222 sent', mara))['says']);
    expect(said).to.match(/The next one is ACT-\w{4}: monthly, next 31 December 2026\.$/);
    const listed = dataOf(await bench.says('actions', mara))['rows'] as readonly { readonly ref: string }[];
    expect(listed).to.have.length(1);
    await bench.says('undo', mara);
    expect(JSON.stringify(dataOf(await bench.says('actions', mara))['rows'])).to.contain('ACT-2222');
  });
});
