import { expect } from 'chai';
import fc from 'fast-check';
import { CASES } from './corpus/corpus.ts';
import { readCase } from './corpus/score.ts';

const QUESTION = 'How many CME in Kent in autumn 2025?';

/** Told beside a question that says it all as well. */
const TOLD: readonly string[] = [
  'A journalist has rung about CME in Kent.',
  'Our director thinks CME has shot up in Kent.',
  'Somebody said CME was bad.',
  'Governors worry about CME in Kent.',
];

/** What may say more than the question does, or other than it. */
const MORE: readonly string[] = [
  'A journalist rang about CME among Ukrainians in Kent.',
  'Vulnerable CME worry our director.',
  'CME from Narnia worry our director.',
  'CME Ukrainians worry our director.',
  'Only CME in hostels matter to our director.',
  'Our director means CME in academies.',
  'Our director said not CME in Kent.',
];

/** Told of something else: the question says for itself what it is of. */
const OTHER: readonly string[] = [
  'A journalist rang about CME in Medway.',
  'A journalist rang about CME in Kent in spring 2025.',
  'A journalist rang about EHE in Kent.',
  'Slough had 40 last term.',
  'We did this in autumn 2024.',
  'Our director is obsessed with zeltors.',
];

/** A question that leans on what was told, and what it takes of it. */
const LEANS: readonly (readonly [text: string, expected: string])[] = [
  [
    'A journalist has rung about EHE in Kent. How many children were home educated there in autumn 2025?',
    'ehe @kent #2025-1',
  ],
  ['Our MP said Kent’s EHE had shot up. What was it in autumn 2025?', 'ehe @kent #2025-1'],
  ['A journalist rang about EHE. What is our latest number?', 'ehe @own'],
];

/** Two things were told, or what may narrow it: "it" and "there" stand for neither. */
const LEANS_ON_MORE: readonly string[] = [
  'Someone said EHE in Kent and Surrey had shot up. What is it now?',
  'Someone said Kent’s EHE among Romanians had shot up. What is it now?',
  'My boss mentioned EHE in Kent and Surrey. How many EHE are there?',
  'My boss mentioned EHE in Kent. What is CME there?',
];

const statement = fc
  .tuple(
    fc.constantFrom('A journalist rang about', 'Our director is worried about', 'Someone complained about'),
    fc.constantFrom('CME', 'home education', 'persistent absence', 'suspensions'),
    fc.constantFrom('', ' in Kent', ' in Medway', ' on the Isle of Wight'),
    fc.constantFrom('', ' in autumn 2024', ' in 2022/23'),
  )
  .map(([who, what, where, when]) => `${who} ${what}${where}${when}.`);

/** In so many words, of one place and period: nothing is left for a statement to add. */
const full = fc.constantFrom(
  ...CASES.filter(
    ([text, expected, before]) =>
      before === undefined &&
      /^(?:[a-z-]+) (?:\/\S+ )?@(?!own|each|region|england)[a-z-]+ #[\d-]+$/.test(expected) &&
      /^how many [^.]*$/i.test(text),
  ),
);

describe('a statement beside a question', () => {
  for (const told of TOLD)
    it(`changes nothing where the question says as much: “${told}” [row 33]`, () => {
      expect(readCase([`${told} ${QUESTION}`, ''])).to.equal('cme @kent #2025-1');
    });

  for (const told of MORE)
    it(`is asked about where it may say more: “${told}” [row 33]`, () => {
      expect(readCase([`${told} ${QUESTION}`, ''])).to.match(/^[?-]/);
    });

  for (const told of OTHER)
    it(`is left out, or asked about, beside a question that is complete: “${told}” [row 33]`, () => {
      expect(readCase([`${told} ${QUESTION}`, ''])).to.match(/^[?-]|^cme @kent #2025-1$/);
    });

  for (const [text, expected] of LEANS)
    it(`is what “it” and “there” stand for: “${text}” [row 33]`, () => {
      expect(readCase([text, ''])).to.equal(expected);
    });

  for (const text of LEANS_ON_MORE)
    it(`is asked about where “it” may be more than one thing: “${text}” [row 33]`, () => {
      expect(readCase([text, ''])).to.match(/^[?-]/);
    });

  it('is asked about beside red cases, which name no measure [row 33]', () => {
    const asked = 'A journalist rang about CME in Medway. How many red cases did Oxfordshire have last term?';
    expect(readCase([asked, ''])).to.match(/^[?-]|^rag \/colour:red @oxfordshire #2025-3$/);
  });

  it('adds no measure, place or period to a question that names its own [row 33]', () => {
    fc.assert(
      fc.property(statement, full, (told, one) => {
        const read = readCase([`${told} ${one[0]}`, '']);
        expect([readCase(one), '?', '-']).to.include(/^[?-]/.test(read) ? read.slice(0, 1) : read);
      }),
      { numRuns: process.env['SOAK'] ? 6_000 : 120 },
    );
  });
});
