import { expect } from 'chai';
import type { Agreement } from '../../../src/domain/agreement.ts';
import type { Caller } from '../../../src/domain/caller.ts';
import { day } from '../../../src/domain/day.ts';
import {
  askers,
  clauseFor,
  isReleasedTo,
  maySeeAll,
  maySeeOwn,
  type Reading,
  type Seer,
  unsignedBy,
} from '../../../src/features/counts/may.ts';
import { aCaller, aPerson, aStranger, code, PEOPLE, TODAY } from '../../support/builders.ts';

const [KENT, SURREY, READING] = [code('886'), code('936'), code('870')];
const DANA = aPerson({ id: 'MEM-DANA', organisation: 'SESLIP' });
/** Kent and Surrey have signed; Reading and Portsmouth have not. */
const AGREEMENT: Agreement = {
  id: 'seslip',
  title: 'SESLIP data-sharing agreement',
  smallNumbers: 'clause 4.2',
  signed: [KENT, SURREY].map((authority) => ({ authority, from: day('2026-09-01') })),
};
const PLACES: readonly Reading[] = ['personal', 'meeting', 'group'];

interface Case {
  readonly who: string;
  readonly caller: Caller;
  readonly asks: boolean;
  /** Everything in full; only in their own chat. */
  readonly all: boolean;
  /** Kent's figures as they now count; only in their own chat. */
  readonly own: boolean;
  /** Their authority is kept from the others' figures. */
  readonly isUnsigned: boolean;
  /** Surrey's small numbers by the clause, once shared; only in their own chat. */
  readonly small: boolean;
}

const NOTHING = { asks: true, all: false, own: false, isUnsigned: false, small: false };
const NONE = { all: false, own: false, small: false };
const OF_KENT = { ...NOTHING, own: true, small: true };

const CASES: readonly Case[] = [
  { who: 'a stranger', caller: aStranger(), ...NOTHING, asks: false },
  { who: 'somebody who waits to be approved', caller: aStranger('Sam', 'pending'), ...NOTHING, asks: false },
  {
    who: 'a member of an authority that has not signed',
    caller: aCaller(PEOPLE.mara),
    ...NOTHING,
    isUnsigned: true,
  },
  { who: 'a member of Kent', caller: aCaller(aPerson()), ...OF_KENT },
  { who: 'the lead of Kent', caller: aCaller(aPerson({ role: 'lead' })), ...OF_KENT },
  { who: 'the deputy of Kent', caller: aCaller(aPerson({ role: 'deputy' })), ...OF_KENT },
  {
    who: 'the chair, of an authority that has not signed',
    caller: aCaller(PEOPLE.hugh),
    ...NOTHING,
    isUnsigned: true,
  },
  { who: 'an officer of SESLIP', caller: aCaller(aPerson({ organisation: 'SESLIP' })), ...NOTHING },
  { who: 'the recipient', caller: aCaller(DANA), ...NOTHING, all: true },
  { who: 'a coordinator', caller: aCaller(PEOPLE.cora), ...NOTHING, all: true },
];

const seerOf = (caller: Caller, reading: Reading, agreements = [AGREEMENT]): Seer => ({
  caller,
  reading,
  agreements,
  today: TODAY,
});

const OF_SURREY = { agreement: 'seslip', stage: 'shared', authority: SURREY, isLive: true } as const;

/** What the rules say of one asker in one place. */
const seenBy = (caller: Caller, reading: Reading) => {
  const seer = seerOf(caller, reading);
  return {
    all: maySeeAll(seer, { recipient: DANA.id }),
    own: maySeeOwn(seer, KENT),
    isUnsigned: unsignedBy(seer, 'seslip') !== undefined,
    small: clauseFor(seer, OF_SURREY) !== undefined,
  };
};

describe('what may be seen of figures [row 36]', () => {
  for (const { who, caller, asks, ...seen } of CASES)
    it(`is settled for ${who}, wherever it is read`, () => {
      expect(askers.allows(caller), 'asks').to.equal(asks);
      expect(seenBy(caller, 'personal')).to.deep.equal(seen);
      const { isUnsigned } = seen;
      for (const reading of ['meeting', 'group'] as const)
        expect(seenBy(caller, reading), reading).to.deep.equal({ ...NONE, isUnsigned });
    });

  it('figures that were shared everywhere, those shown at a meeting in its own chat alone [row 35]', () => {
    const seen = PLACES.map((reading) => {
      const seer = seerOf(aCaller(PEOPLE.cora), reading);
      return [isReleasedTo(seer, { stage: 'shared' }), isReleasedTo(seer, { stage: 'shown' })];
    });
    expect(seen).to.deep.equal([
      [true, false],
      [true, true],
      [true, false],
    ]);
  });

  const kent = seerOf(aCaller(aPerson()), 'personal');
  for (const [what, over] of [
    ['only shown at a meeting', { stage: 'shown' }],
    ['amended since they were released', { isLive: false }],
    ['of an authority that has not signed', { authority: READING }],
    ['of no agreement', { agreement: undefined }],
  ] as const)
    it(`small numbers not where they are ${what}`, () => {
      const of = { agreement: 'seslip', stage: 'shared', authority: SURREY, isLive: true, ...over } as const;
      expect(clauseFor(kent, of)).to.equal(undefined);
    });

  it('small numbers not where the agreement has no such clause', () => {
    const { smallNumbers: _, ...bare } = AGREEMENT;
    const of = { agreement: 'seslip', stage: 'shared', authority: SURREY, isLive: true } as const;
    expect(clauseFor(seerOf(aCaller(aPerson()), 'personal', [bare]), of)).to.equal(undefined);
  });

  it('nothing of others under an agreement that nobody has entered; everything where there is none', () => {
    const seer = seerOf(aCaller(aPerson()), 'personal', []);
    expect(unsignedBy(seer, 'seslip')?.title).to.equal('data-sharing agreement');
    expect(unsignedBy(seer, undefined)).to.equal(undefined);
  });
});
