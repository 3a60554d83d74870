import { expect } from 'chai';
import fc from 'fast-check';
import type { Agreement } from '../../../src/domain/agreement.ts';
import { NINETEEN } from '../../../src/domain/authorities.ts';
import { catches, claims } from '../../../src/features/requests/claims.ts';
import { meantBy, namedIn } from '../../../src/features/requests/find-request.ts';
import { readAsked } from '../../../src/features/requests/read-asked.ts';
import {
  readExtension,
  readNewDue,
  readNotReturning,
  readReceived,
  readSubmitter,
} from '../../../src/features/requests/read-deed.ts';
import { readRequest } from '../../../src/features/requests/read-request.ts';
import { aRegister, TODAY } from '../../support/builders.ts';
import { aRequest } from './world.ts';

const AGREEMENT: Agreement = { id: 'seslip', title: 'SESLIP data-sharing agreement', signed: [] };
const register = aRegister({ agreements: [AGREEMENT] });
const reading = { today: TODAY, register };
const SEVEN = 'Bucks, E Sussex, Milton Keynes, Portsmouth, Southampton, Surrey, Windsor & Maidenhead';

describe('a request as it is typed', () => {
  for (const [words, expected] of [
    [
      'the CME census return for autumn 2026 from all by 20 November',
      { type: 'cme-census', period: 'autumn term 2026', asked: 'all', due: '20 November' },
    ],
    [
      `Data dashboard: request for autumn term 2021 data to be sent to Dana Perry from - ${SEVEN}`,
      { type: 'core-set', period: 'autumn term 2021', asked: SEVEN, recipient: 'Dana Perry' },
    ],
    [
      `CME census from ${SEVEN} for autumn 2026 by 4 Dec`,
      { type: 'cme-census', period: 'autumn term 2026', asked: SEVEN, due: '4 Dec' },
    ],
    [
      'medical needs policies from all by 30 November',
      { type: 'document', subject: 'medical needs policy', asked: 'all', due: '30 November' },
    ],
    [
      'medical needs audit from as many LAs as possible by 25 November; scope: outreach only',
      {
        type: 'medical-audit',
        asked: 'all',
        due: '25 November',
        required: 'voluntary',
        scope: 'outreach only',
      },
    ],
    [
      'medical needs policies from all other LAs than Kent, E Sussex, voluntary',
      {
        type: 'document',
        subject: 'medical needs policy',
        asked: 'all other LAs than Kent, E Sussex',
        required: 'voluntary',
      },
    ],
    [
      'CME census for this term by Friday from Kent under the SESLIP data-sharing agreement',
      { type: 'cme-census', period: 'autumn term 2026', asked: 'Kent', due: 'Friday', agreement: 'seslip' },
    ],
    [
      'EHE census for ACT-2F7K from all but Slough, no due date, required',
      { type: 'ehe-census', asked: 'all but Slough', due: 'none', action: 'ACT-2F7K', required: 'required' },
    ],
    [
      'CME census autumn 2026 all but Slough',
      { type: 'cme-census', period: 'autumn term 2026', asked: 'all but Slough' },
    ],
    [
      'data dashboard autumn term 2021 to Dana Perry from Bucks, MK',
      { type: 'core-set', period: 'autumn term 2021', asked: 'Bucks, MK', recipient: 'Dana Perry' },
    ],
    ...[
      'from Kent by no due date',
      'from Kent with no due date',
      'from Kent, with no date due',
      'from Kent by no particular day',
      'from Kent without any deadline',
      'from Kent without a due date',
      'from Kent, due: none',
      'by no due date from Kent',
      'with no due date, from Kent',
    ].map(
      (words) =>
        [
          `CME census for autumn 2026 ${words}`,
          { type: 'cme-census', period: 'autumn term 2026', asked: 'Kent', due: 'none' },
        ] as const,
    ),
    [
      'CME census for autumn 2026 from Kent by yesterday',
      { type: 'cme-census', period: 'autumn term 2026', asked: 'Kent', due: 'yesterday' },
    ],
    ['something else', {}],
    ['', {}],
  ] as const)
    it(`is read from “${words.slice(0, 60)}” [rows 32, 37, 38]`, () => {
      const { draft } = readRequest(words, reading);
      const filled = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== ''));
      expect(filled).to.deep.equal(expected);
    });

  it('asks which is meant where two are named beside each other, and leaves none out unsaid', () => {
    const { draft, several } = readRequest(
      'the CME census and the EHE census for autumn 2026 from all',
      reading,
    );
    expect(several.map(({ id }) => id)).to.deep.equal(['cme-census', 'ehe-census']);
    expect(draft).to.include({ type: '', period: 'autumn term 2026', asked: 'all' });
  });

  it('asks which is meant where its words fit several', () =>
    expect(readRequest('EHE from all', reading).several.map(({ id }) => id)).to.include('ehe-census'));

  it('is never a fault, whatever is typed', () =>
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (words) => void readRequest(words, reading))));
});

describe('whom a request asks', () => {
  const all = NINETEEN.length;
  for (const [words, count, unread] of [
    ['all', all, 0],
    ['all 19 LAs', all, 0],
    ['everybody', all, 0],
    ['all but Slough', all - 1, 0],
    ['everyone except Kent and RBWM', all - 2, 0],
    ['all other LAs than Kent, Surrey', all - 2, 0],
    [SEVEN, 7, 0],
    ['Windsor & Maidenhead and Kent', 2, 0],
    ['Kent & Surrey', 2, 0],
    ['886,851', 2, 0],
    ['Kent, Kent', 1, 0],
    ['all other LAs', 0, 1],
    ['WBC, Kent', 1, 1],
    ['Surry', 0, 1],
    ['all but Surry', all, 1],
    ['the moon', 0, 1],
    ['', 0, 0],
  ] as const)
    it(`is ${count} by “${words.slice(0, 50)}”, ${unread} to ask about [rows 4 and 32]`, () => {
      const read = readAsked(words, register, TODAY);
      expect(read.codes).to.have.length(count);
      expect(read.unread).to.have.length(unread);
    });

  it('is the same in any order, each once', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([...NINETEEN], { minLength: 1 }), (some) => {
        const { codes, unread } = readAsked(some.map(({ name }) => name).join(', '), register, TODAY);
        expect(unread).to.deep.equal([]);
        expect([...codes].sort()).to.deep.equal(some.map(({ code }) => code).sort());
      }),
    ));
});

describe('what is said about a return', () => {
  for (const [read, words, expected] of [
    [
      readReceived,
      'medical needs policies from Kent, E Sussex, RBWM, Ox',
      ['medical needs policies', 'Kent, E Sussex, RBWM, Ox', ''],
    ],
    [readReceived, 'Kent’s CME census', ['CME census', 'Kent', '']],
    [readReceived, 'the CME census from Kent by e-mail', ['CME census', 'Kent', 'e-mail']],
    [readNotReturning, 'Kent is not returning the CME census: no staff', ['CME census', 'Kent', 'no staff']],
    [
      readNotReturning,
      'Kent and Surrey will not return it because of sickness',
      ['it', 'Kent and Surrey', 'of sickness'],
    ],
    [readNotReturning, 'Kent are not sending the CME census', ['CME census', 'Kent', '']],
    [readExtension, 'Kent’s CME census to 30 November', ['CME census', 'Kent', '30 November']],
    [readExtension, 'the CME census for Kent until Friday', ['CME census', 'Kent', 'Friday']],
    [readExtension, 'Kent to 4 December', ['', 'Kent', '4 December']],
    [readSubmitter, 'Mara Swift submit for Portsmouth', ['', 'Mara Swift', 'Portsmouth']],
    [
      readSubmitter,
      'Mara Swift submit the CME census for Portsmouth',
      ['CME census', 'Mara Swift', 'Portsmouth'],
    ],
    [readNewDue, 'of the CME census to 4 December', ['CME census', '', '4 December']],
  ] as const)
    it(`is parted: “${words}”`, () => {
      const said = read(words);
      expect([said?.about, said?.who, said?.words]).to.deep.equal(expected);
    });

  it('is nothing where it says nothing of the kind', () => {
    for (const read of [readExtension, readNotReturning, readSubmitter, readNewDue, readReceived])
      expect(read('hello')).to.equal(undefined);
  });
});

describe('which request is meant', () => {
  const { due: _, ...undated } = aRequest({
    id: 'REQ-3333',
    type: 'document',
    subject: 'medical needs policy',
  });
  const policy = { ...undated, period: { kind: 'once' as const, request: 'REQ-3333' as const } };
  const open = [aRequest(), aRequest({ id: 'REQ-4444', type: 'ehe-census' }), policy];
  for (const [words, ids] of [
    ['the CME census', ['REQ-2F7K']],
    ['CME census for autumn 2026', ['REQ-2F7K']],
    ['CME census for spring 2026', []],
    ['medical policies', ['REQ-3333']],
    ['attendance policy', []],
    ['req 4444', ['REQ-4444']],
    ['', ['REQ-2F7K', 'REQ-4444', 'REQ-3333']],
  ] as const)
    it(`is ${ids.join(', ') || 'none'} by “${words}”`, () =>
      expect(meantBy(namedIn(words, reading), open).map(({ id }) => id)).to.deep.equal(ids));
});

describe('texts that are the room’s own', () => {
  for (const [text, command] of [
    ['show the CME census figures at the meeting', 'release to the meeting'],
    ['share the CME census with members', 'share with members'],
    ['extend Kent’s CME census to 30 November', 'extend return'],
    ['who is missing from the CME census', 'who has not returned'],
    ['which returns does Kent owe', 'what do we owe'],
    ['extend ACT-2F7K to 30 November', undefined],
    ['extend 2 to Friday', undefined],
    ['who is missing', undefined],
    ['show 1', undefined],
  ] as const)
    it(`“${text}” is ${command ?? 'left to others'}`, () => expect(claims(text)?.command).to.equal(command));

  for (const [text, command] of [
    ['Kent is not returning the CME census: no staff', 'not returning'],
    ['Data dashboard: request for autumn term 2021 data from Kent', 'request'],
    ['note: the minister has written', undefined],
  ] as const)
    it(`“${text}”, which nobody claims, is ${command ?? 'nobody’s'}`, () =>
      expect(catches(text)?.command).to.equal(command));
});
