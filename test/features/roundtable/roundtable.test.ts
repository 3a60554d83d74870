import { expect } from 'chai';
import { bind } from '../../../src/cards/card.ts';
import { tableCard } from '../../../src/features/roundtable/cards.ts';
import { roundtable } from '../../../src/features/roundtable/feature.ts';
import { readUpdate } from '../../../src/features/roundtable/read-update.ts';
import { chosenThemes, suggested, THEMES } from '../../../src/features/roundtable/theme.ts';
import { keyOf, type Told } from '../../../src/features/roundtable/update.ts';
import { aRegister, code, PEOPLE, TODAY, turnOf } from '../../support/builders.ts';
import { JANUARY, MEETINGS } from '../../support/meetings.ts';
import { someNeeds } from '../../support/needs.ts';

const register = aRegister({ meetings: MEETINGS });
const KENT = { authority: code('886') };
const SESLIP = { organisation: 'SESLIP' };

describe('the themes of the round-table', () => {
  for (const [text, keys] of [
    ['EHE has plateaued and the courts are slow', ['ehe-numbers', 'courts']],
    ['Suspensions up, PEx down', ['suspensions']],
    ['Buses do not come', ['transport']],
    ['Inconsistent coding by schools, poor data', ['coding', 'school-data']],
    ['Nothing to report', []],
  ] as const)
    it(`suggest ${keys.join(' and ') || 'none'} for “${text}” [row 10]`, () =>
      expect(suggested(text)).to.deep.equal(keys));

  it('are all of the inventory’s, each with a key of its own [row 10]', () => {
    expect(new Set(THEMES.map(({ key }) => key)).size).to.equal(THEMES.length);
    expect(THEMES.length).to.be.at.least(15);
    expect(chosenThemes(['transport', 'nonsense', 'courts'])).to.deep.equal(['courts', 'transport']);
  });
});

describe('an update as it is typed', () => {
  for (const [words, expected] of [
    ['all is well', { text: 'all is well' }],
    ['for Kent: all is well', { text: 'all is well', whose: KENT }],
    ['from Kent - all is well', { text: 'all is well', whose: KENT }],
    ['for SESLIP: all is well', { text: 'all is well', whose: SESLIP }],
    ['for Kent', { text: '', whose: KENT }],
    ['for the first time, numbers fell', { text: 'for the first time, numbers fell' }],
    ['for WBC: all is well', { text: 'for WBC: all is well' }],
  ] as const)
    it(`is read from “${words}” [row 10]`, () =>
      expect(readUpdate(words, register, TODAY)).to.deep.equal(expected));

  it('has a key that any table takes, whatever an organisation is called', () =>
    expect(keyOf({ organisation: 'Health / Education #1?' })).to.equal('o-health-education-1'));
});

describe('the round-table of all nineteen', () => {
  it('fits a card of Teams, however long and many-themed the updates', () => {
    const updates = register.authorities.map(
      ({ code: authority }): Told => ({
        whose: { authority },
        text: 'Ü'.repeat(2000),
        themes: THEMES.map(({ key }) => key),
        by: PEOPLE.mara.id,
        at: '2027-01-12T10:00:00Z',
      }),
    );
    const one = tableCard({ meeting: JANUARY, updates }, register);
    expect(Buffer.byteLength(JSON.stringify(bind(one)))).to.be.below(28 * 1024);
  });

  it('is handed to other rooms with the titles of its themes', async () => {
    const room = roundtable(someNeeds());
    await room.commands[0]?.run('for Kent: buses', turnOf(PEOPLE.cora, { register }));
    const [first] = await room.offers.of(JANUARY.id);
    expect(first).to.deep.equal({ ...KENT, text: 'buses', themes: [] });
  });
});
