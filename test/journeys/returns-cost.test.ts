import { expect } from 'chai';
import { figuresIn } from '../../src/storage/figures/figures.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { PEOPLE } from '../support/builders.ts';
import { aRequest, counts, KENT, keyOf, startReturns, submittedBy } from '../support/returns-world.ts';
import { counting } from '../support/tables.ts';
import { GOOD, on } from './returns-shown.ts';
import { told } from './shown.ts';

const FIGURES = counts({ total: 42, 'with-plan': 30, 'part-time': 12, challenged: 5 });

/** Storage requests (issue: submitting at most 4), however many terms lie before. */
const MOST = 4;

describe('a return costs few storage requests', () => {
  for (const years of [0, 10])
    it(`with ${years} years behind it: opened, saved, checked, submitted, looked at and approved [row 32]`, async () => {
      const { open, asked } = counting(memoryTables());
      const past = Array.from({ length: years }, (_, n) =>
        aRequest({
          period: { kind: 'term', term: 'summer', year: 2025 - n },
          id: `REQ-P${n}YR`,
          state: 'closed',
        }),
      );
      const { teams, dev, cora, put } = await startReturns({ open, requests: [...past, aRequest()] });
      for (const one of past)
        await put(one, KENT, { sent: submittedBy(PEOPLE.dev, FIGURES), standing: 'approved' });
      const costs = async <T>(what: string, deed: () => Promise<T>): Promise<T> => {
        asked.length = 0;
        const result = await deed();
        const own = asked.filter((one) => !one.endsWith('conversations') && !one.endsWith('live'));
        expect(own.length, `${what}: ${own.join(', ')}`).to.be.within(1, MOST);
        return result;
      };
      const form = await costs('open', () => dev.presses('returns.open', keyOf(aRequest())));
      const saved = await costs('save', () => dev.presses('returns.save', { ...GOOD, go: 'next' }, on(form)));
      await costs('save again', () => dev.presses('returns.save', { ...GOOD, go: 'next' }, on(saved)));
      const checked = await costs('check', () => dev.presses('returns.check', keyOf(aRequest())));
      const sent = await costs('submit', () => dev.presses('returns.submit', {}, on(checked)));
      expect(told(sent)).to.contain('version 1');
      const seen = await costs('look', () => cora.presses('returns.look', keyOf(aRequest())));
      const approved = await costs('approve', () => cora.presses('returns.approve', {}, on(seen)));
      expect(told(approved)).to.contain('Approved');
      asked.length = 0;
      const { group } = figuresIn(open('returns'));
      const found = await group({ type: 'entitlement', group: 'total', periods: {} });
      expect(found.map(({ collected }) => collected?.authorities.get(KENT)?.state)).to.deep.equal(
        Array.from({ length: years + 1 }, () => 'approved'),
      );
      expect(asked).to.deep.equal(['list returns']);
      await costs('typed', () => dev.says('return not accessing full entitlement for autumn 2026'));
      await teams.stop();
    });
});
