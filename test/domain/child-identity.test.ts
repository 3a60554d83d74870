import { expect } from 'chai';
import fc from 'fast-check';
import { findIdentity, sayIdentity } from '../../src/domain/child-identity.ts';
import { nhsCheckDigit, upnCheckLetter } from '../../src/domain/child-identity-numbers.ts';
import { addDays, day, sayDay } from '../../src/domain/day.ts';

const TODAY = day('2026-11-23');
const kinds = (text: string): string =>
  findIdentity(text, { today: TODAY })
    .map(({ kind }) => kind)
    .join(', ');

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));

describe('what could identify a child', () => {
  for (const [kind, texts] of Object.entries({
    UPN: [
      'H801200001001',
      'upn h801200001001 please',
      'U80120000100A',
      'H 801 2000 01 001',
      'H.801.2000.01.001',
      'H-801-2000-01-001',
      'H８０１２００００１００１',
      'H801\u200b200\u200b001001',
      'Н801200001001',
      'UPN 801200001001',
      'UPN: H8012000010',
    ],
    'NHS number': [
      '943 476 5919',
      '943-476-5919',
      '943.476.5919',
      '9434765919',
      'his number is 943\u00a0476\u00a05919.',
      '9 4 3 4 7 6 5 9 1 9',
      '9.4.3.4.7.6.5.9.1.9',
      '９４３ ４７６ ５９１９',
      '٩٤٣٤٧٦٥٩١٩',
      '𝟗𝟒𝟑𝟒𝟕𝟔𝟓𝟗𝟏𝟗',
      '943\u00ad476\u200b5919',
      '943–476–5919',
      'NHS no: 123 456 7890',
      'NHS number is 1234567890',
    ],
    'date of birth': [
      'DOB 12/03/2014',
      'd.o.b. 12.3.14',
      'd o b: 12 03 2014',
      'DoB for Kian: 12 March 2014',
      'dob 120314',
      'date of birth is 5 May 2015',
      'date of birth: March 2014',
      'born on 5 May 2015',
      'born 12/3/15',
      'born on Tuesday, 12th March 2013',
      '12/03/2014 (dob)',
      'Lena Marsh 12/03/2014',
      'Lena Marsh (12/03/2014)',
      "Lena O'Marsh, 2014-03-12",
      'Ella West 12/03/2014',
      'aged 9 (12/03/2017)',
      'aged 9, 12 March 2017',
      'pupil Kian 12/03/2014',
      'child KB (12/03/2014)',
    ],
    postcode: [
      'E3 2BC',
      'rg1 1aa',
      'PO1-2AB',
      'PO12AB',
      'SW1A 2AA',
      'lives at W1A 1HQ now',
      'SE1 4TH',
      'Е3 2ВН',
      'M\u200b1 1AA',
    ],
  }))
    for (const text of texts)
      it(`is found as ${kind} in "${text}"`, () => expect(kinds(text)).to.equal(kind));

  for (const text of [
    'call 020 7946 0000',
    'call 07700 900123 or 07700900123',
    'call +44 7700 900123',
    'call +44 207 946 0000',
    'call 00 44 (0)20 7946 0000',
    'call 01632 960001',
    'call 0800 1111',
    'ring 943 476 5918',
    'meeting 393 123 456 789',
    'order 1234567890123',
    'notes of 5 May 2020',
    'the Act of 2016',
    'since 1 September 2014',
    'minutes dated 12/03/2015',
    'CME Group 04/11/2021',
    'West Sussex 12/03/2015',
    'Milton Keynes (12/03/2015)',
    'Shaw House 29/09/2020',
    'Medical Needs 12/03/2015',
    'Mara Swift 20/11/2026',
    'Mara Swift 20/11/1976',
    'Mara Swift 31/02/2014',
    'children born after 1 September 2014',
    'children born in 2014',
    'add a date of birth column by 25 November 2026',
    'child on 12/03/2015',
    'send it by 25.11.2026 14.30',
    '25 11 2026 12 30',
    '10 schools 2026 2027 12 30',
    'ACT-2F7K',
    'Yr7 12',
    'KS2 3AB',
    'RG1',
    'b4 1st December',
    'b4 1st',
    'B4 1ST DEC',
    'b4 5pm',
    'E3 4PM',
    'S19 1st draft',
    'in 2hrs',
    'so 2 1hr sessions',
    's2 1hr',
    'Y7 8AB',
    'X1 1AA',
    'MS/CO to share with the AD Education Network by 25 November 2026',
    '',
  ])
    it(`is not found in "${text}"`, () => expect(kinds(text)).to.equal(''));

  it('may be a postcode in a venue, and only a postcode', () => {
    expect(findIdentity('Shaw House, RG14 2DR', { venue: true })).to.deep.equal([]);
    expect(findIdentity('RG14 2DR, DOB 12/03/2014', { venue: true }).map(({ kind }) => kind)).to.deep.equal([
      'date of birth',
    ]);
  });

  it('takes any real date after a name where it does not know the day', () =>
    expect(findIdentity('Mara Swift 20/11/2026')).to.have.length(1));

  it('is named by its kind alone, each kind once, with what to do', () => {
    const found = findIdentity('943 476 5919 and 943 476 5919 at E3 2BH, H801200001001, dob 12/03/2014');
    expect(found.map(({ kind }) => kind)).to.deep.equal(['UPN', 'NHS number', 'date of birth', 'postcode']);
    const said = sayIdentity(found);
    expect(said).to.equal(
      'There is what looks like a UPN (unique pupil number), an NHS number, a date of birth and a postcode in what you typed. ' +
        'The network keeps nothing that could identify a child. Nothing was saved. ' +
        'If you sent it as a message, it is still in Teams: delete it there and tell your data protection lead.',
    );
    expect(JSON.stringify(found) + said).not.to.match(/\d/);
  });
});

describe('the numbers of a child', () => {
  const signs = ['', ' ', '.', '-', '\u00a0', ' - '];

  it('are UPNs by their check letter, however they are spaced', () => {
    fc.assert(
      fc.property(digits(12), fc.constantFrom('', ' ', '.', '-', '\u00a0'), (twelve, sign) => {
        const upn = upnCheckLetter(twelve) + twelve;
        expect(kinds(`pupil ${[...upn].join(sign)} moved`)).to.contain('UPN');
      }),
      { seed: 13, numRuns: 200 },
    );
  });

  it('are no UPN in pieces where the check letter is another', () => {
    fc.assert(
      fc.property(digits(11), fc.constantFrom(...'ABCDEFGHJKLMNPQRTUVWXYZ'), (eleven, letter) => {
        const right = upnCheckLetter(`0${eleven}`) === letter;
        expect(kinds(`${letter} 0${eleven.slice(0, 5)} ${eleven.slice(5)}`).includes('UPN')).to.equal(right);
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  it('are NHS numbers by their check digit, and by no other', () => {
    fc.assert(
      fc.property(
        digits(9),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(...signs),
        (nine, last, sign) => {
          const groups = [nine.slice(0, 3), nine.slice(3, 6), `${nine.slice(6)}${last}`];
          const isOne = !nine.startsWith('0') && nhsCheckDigit(nine) === last;
          const text = groups.join(sign === ' - ' ? '-' : sign);
          expect(kinds(text)).to.equal(isOne ? 'NHS number' : '');
        },
      ),
      { seed: 11, numRuns: 1000 },
    );
  });

  it('are found among other words, with digits of any script', () => {
    fc.assert(
      fc.property(digits(9), fc.constantFrom(0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce, 0xe50), (nine, zero) => {
        const last = nhsCheckDigit(nine);
        fc.pre(last < 10 && !nine.startsWith('0'));
        const text = [...`${nine}${last}`]
          .map((digit) => String.fromCodePoint(zero + Number(digit)))
          .join('');
        expect(kinds(`his is ${text}, I think`)).to.equal('NHS number');
      }),
      { seed: 19, numRuns: 300 },
    );
  });
});

describe('ordinary notes', () => {
  const words = (
    'the meeting agreed that all LAs will share CME EHE figures with CO before next term Kent Surrey Slough Hants 12 25 3 2026 ' +
    '2026/27 10am 2-4pm Year 7 Yr9 KS2 Y11 section 19 s19 C2 RG1 18 December 25/11 1st 2nd 4th b4 mtg ACT-2F7K 15% £1,200 11 hours ' +
    'AD Network DfE (EHE) & to by on in for of and Mara Swift SO LA ME'
  ).split(' ');

  it('are never refused: 1,000 phrases of the words officers use', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 16 }), (said) => {
        const text = said.join(' ');
        expect(kinds(text), text).to.equal('');
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  it('may hold any date written out, and telephone numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), digits(9), (days, nine) => {
        const on = sayDay(addDays(day('2010-01-01'), days));
        expect(kinds(`Notes of ${on} were confirmed; call 0${nine.slice(0, 4)} ${nine.slice(4)}0`)).to.equal(
          '',
        );
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  for (const piece of [
    '1',
    '1 ',
    '1.',
    'A',
    'A1 ',
    'Aa Bb ',
    'dob ',
    'd  o  b  ',
    'born on the ',
    'NHS no number ',
    '1/',
    '\u200b',
    ' ',
  ])
    it(`are looked through when they are "${piece}" 10,000 characters long`, () =>
      expect(kinds(piece.repeat(Math.ceil(10_000 / piece.length)))).to.equal(''));
});
