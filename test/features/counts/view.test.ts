import { expect } from 'chai';
import type { Person } from '../../../src/domain/person.ts';
import type { Reading } from '../../../src/features/counts/may.ts';
import { aPerson, code, PEOPLE } from '../../support/builders.ts';
import { AGREEMENT, AUTUMN_26, aQuestion, collected, count, HIDDEN, released, sayTo } from './world.ts';

const SURREY = aPerson({ id: 'MEM-SUR2', authority: code('936') });
const OFFICER = aPerson({ id: 'MEM-SES2', organisation: 'SESLIP' });
const LIVE = collected(AUTUMN_26, { '886': 3, '936': 40 }, { agreement: 'seslip' });
/** Kent's 3 is hidden from the others; Surrey has sent 40, and 38 was what counted when it was released. */
const OPEN = released(
  LIVE,
  { '886': { total: HIDDEN }, '936': { total: count(38) } },
  {
    agreement: 'seslip',
    authorities: new Map([
      [code('886'), { figures: { total: HIDDEN }, n: 1, approved: true }],
      [code('936'), { figures: { total: count(38) }, n: 0, approved: true }],
    ]),
  },
);
const SHOWN = { ...OPEN, ...(OPEN.released && { released: { ...OPEN.released, stage: 'shown' as const } }) };

const KEPT = 'have not been shared here';
const UNSIGNED = 'has not signed the SESLIP data-sharing agreement';

type Case = readonly [who: string, person: Person, reading: Reading, kent: RegExp, surrey: RegExp];

const KENTS_OWN = /^Kent: 3 children/;
const HIDES = /^Kent: c \(not shown, to protect small numbers\)/;
const SHARED: readonly Case[] = [
  ['Kent itself', PEOPLE.dev, 'personal', KENTS_OWN, /^Surrey: 38 /],
  ['Kent itself in a group', PEOPLE.dev, 'group', HIDES, /^Surrey: 38 /],
  ['a signatory, by the clause', SURREY, 'personal', KENTS_OWN, /^Surrey: 40 /],
  ['a signatory in a group', SURREY, 'group', HIDES, /^Surrey: 38 /],
  ['an officer of SESLIP', OFFICER, 'personal', HIDES, /^Surrey: 38 /],
  ['the coordinator', PEOPLE.cora, 'personal', KENTS_OWN, /^Surrey: 40 /],
  ['the coordinator in a group', PEOPLE.cora, 'group', HIDES, /^Surrey: 38 /],
  ['the recipient', PEOPLE.hugh, 'personal', KENTS_OWN, /^Surrey: 40 /],
  ['the recipient in a group, unsigned', PEOPLE.hugh, 'group', new RegExp(UNSIGNED), new RegExp(UNSIGNED)],
  [
    'a member of an authority that has not signed',
    PEOPLE.mara,
    'personal',
    new RegExp(UNSIGNED),
    new RegExp(UNSIGNED),
  ],
];

const of = (...codes: string[]) =>
  aQuestion({ places: { kind: 'authorities', codes: codes.map(code) }, from: 'network' });
const held = (group: typeof OPEN) => ({ 'cme-census|total': [group] });

describe('a figure of the network once it is shared [rows 35 and 36]', () => {
  for (const [who, person, reading, kent, surrey] of SHARED)
    it(`is what ${who} may see`, async () => {
      expect(await sayTo(held(OPEN), of('886'), { who: person, reading })).to.match(kent);
      expect(await sayTo(held(OPEN), of('936'), { who: person, reading })).to.match(surrey);
    });

  it('cites the clause where it shows more than was released', async () => {
    expect(await sayTo(held(OPEN), of('886'), { who: SURREY })).to.contain('Kent: 3 children');
    const bare = { ...AGREEMENT, signed: AGREEMENT.signed };
    const { smallNumbers: _, ...hidden } = bare;
    expect(await sayTo(held(OPEN), of('886'), { who: SURREY, agreements: [hidden] })).to.match(HIDES);
  });
});

describe('a figure of the network before it is shared', () => {
  for (const [who, person, reading, isSeen] of [
    ['Kent itself', PEOPLE.dev, 'personal', true],
    ['Kent itself in a group', PEOPLE.dev, 'group', false],
    ['another authority', SURREY, 'personal', false],
    ['the coordinator', PEOPLE.cora, 'personal', true],
    ['the coordinator in a group', PEOPLE.cora, 'group', false],
    ['the recipient', PEOPLE.hugh, 'personal', true],
  ] as const)
    it(`is ${isSeen ? 'there' : 'kept back'} for ${who}`, async () => {
      const text = await sayTo(held(LIVE), of('886'), { who: person, reading });
      if (isSeen) expect(text).to.match(KENTS_OWN);
      else
        expect(text)
          .to.match(new RegExp(`${KEPT}|${UNSIGNED}`))
          .and.to.not.match(/\b3\b/);
    });

  it('is kept back in the same words whatever it is', async () => {
    const texts = await Promise.all(
      [0, 3, 4000].map((n) => sayTo(held(collected(AUTUMN_26, { '886': n })), of('886'), { who: SURREY })),
    );
    expect(new Set(texts).size).to.equal(1);
  });

  it('and only shown at a meeting is there in its own chat alone [row 35]', async () => {
    for (const [reading, isSeen] of [
      ['meeting', true],
      ['group', false],
      ['personal', false],
    ] as const) {
      const text = await sayTo(held(SHOWN), of('936'), { who: OFFICER, reading });
      expect(/^Surrey: 38 /.test(text), reading).to.equal(isSeen);
    }
  });
});
