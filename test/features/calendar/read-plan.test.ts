import { expect } from 'chai';
import fc from 'fast-check';
import { sayWhere } from '../../../src/domain/say-meeting.ts';
import { plansIn, type ReadPlan, readPlan } from '../../../src/features/calendar/read-plan.ts';
import { placeIn } from '../../../src/features/calendar/read-where.ts';
import { aRegister, TODAY } from '../../support/builders.ts';

const CONTEXT = { today: TODAY, terms: aRegister().terms };

/** Day, times, place and words, as one line: what was read is easily compared. */
const read = (said: string): string => {
  const { day, times, where, focus, title, chair, loose }: ReadPlan = readPlan(said, CONTEXT);
  const timed = times?.refused
    ? times.code
    : [times?.value.start, times?.value.end].filter(Boolean).join('-');
  const parts = [
    typeof day === 'string' ? day : (day?.code ?? ''),
    timed,
    where ? `@ ${sayWhere(where)}` : '',
    focus ? `on ${focus}` : '',
    title ? `called ${title}` : '',
    chair ? `by ${chair}` : '',
    loose ? `? ${loose}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
};

const LINK =
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%3a%22a%22%7d';
const JAN = '2027-01-19';
const UNDECIDED = '@ Shaw House (booked) or Microsoft Teams: to be decided by 1 September 2027';

describe('readPlan', () => {
  for (const [said, expected] of [
    ['on 19 January at 10am on suspensions and exclusions', `${JAN} 10:00 on suspensions and exclusions`],
    ['19 Jan 10am', `${JAN} 10:00`],
    ['on the 19th of January 2027, 10am to 12', `${JAN} 10:00-12:00`],
    ['on 19 January 10-12', `${JAN} 10:00-12:00`],
    ['ON 19 JAN AT 10AM', `${JAN} 10:00`],
    ['on 19/1/27 10:00 – 11:30am', `${JAN} 10:00-11:30`],
    ['Tues 19 January, from 1pm', `${JAN} 13:00`],
    ['tomorrow at 2', '2026-11-24 14:00'],
    ['at 10am on 19 January', `${JAN} 10:00`],
    ['on suspensions and exclusions on 19 January at 10am', `${JAN} 10:00 on suspensions and exclusions`],
    ['on 19 January at 10am to 12 in Shaw House, Newbury', `${JAN} 10:00-12:00 @ Shaw House, Newbury`],
    [
      'on 19 January at 10am in Shaw House, Newbury on exclusions',
      `${JAN} 10:00 @ Shaw House, Newbury on exclusions`,
    ],
    [
      'on 19 January at 10am on exclusions in Shaw House, Newbury',
      `${JAN} 10:00 @ Shaw House, Newbury on exclusions`,
    ],
    ['on 19 January at 10am on attendance in rural areas', `${JAN} 10:00 on attendance in rural areas`],
    ['on 19 January 10am Shaw House', `${JAN} 10:00 @ Shaw House`],
    ['on 19 January at 10am on Teams', `${JAN} 10:00 @ Microsoft Teams`],
    ['a Teams meeting on 19 January at 10am about EHE', `${JAN} 10:00 @ Microsoft Teams on EHE`],
    ['on 19 January at 10am online', `${JAN} 10:00 @ Microsoft Teams`],
    [`on 19 January at 10am ${LINK}`, `${JAN} 10:00 @ Microsoft Teams`],
    [
      '29th Sept 1pm, Shaw House booked, decision by start of Sept face-to-face or Teams',
      `2027-09-29 13:00 ${UNDECIDED}`,
    ],
    [
      'on 29 September from 1pm, Shaw House booked, face-to-face or Teams to be decided by the start of September',
      `2027-09-29 13:00 ${UNDECIDED}`,
    ],
    [
      'on 19 January 10am at Shaw House tbc',
      `${JAN} 10:00 @ Shaw House (booked) or Microsoft Teams: to be decided`,
    ],
    [
      '19th January 10am: to include a focus on suspensions and exclusions',
      `${JAN} 10:00 on suspensions and exclusions`,
    ],
    ['on 19 January at 10am to discuss the grid', `${JAN} 10:00 on the grid`],
    ['on 19 January at 10am chaired by Hugh Lane', `${JAN} 10:00 by Hugh Lane`],
    ['on 19 January at 10am on EHE, chair Hugh Lane', `${JAN} 10:00 on EHE by Hugh Lane`],
    [`on 19 January at 10am ${LINK}, chair Hugh Lane`, `${JAN} 10:00 @ Microsoft Teams by Hugh Lane`],
    ['called "Data workshop" on 19 January at 2pm, chair: Hugh', `${JAN} 14:00 called Data workshop by Hugh`],
    ['on 19 January at 10am - suspensions', `${JAN} 10:00 ? suspensions`],
    ['on 19 January half past ten', `${JAN} ? half past ten`],
    ['on 19 January at 10am please', `${JAN} 10:00`],
    ['Wed 19 January 10am', 'wrong-weekday 10:00'],
    ['on 31 November at 10am', 'no-such-date 10:00'],
    ['on 19 January at 25:00', `${JAN} no-such-time`],
    ['about EHE', 'on EHE'],
    ['', ''],
  ] as const)
    it(`reads "${said}" [row 1] [row 11] [row 12]`, () => expect(read(said)).to.equal(expected));

  it('keeps the link to the meeting in Teams as it is', () => {
    expect(readPlan(`on 19 January ${LINK}, about EHE`, CONTEXT).where).to.deep.equal({
      kind: 'teams',
      link: LINK,
    });
    expect(readPlan('19 January https://evil.example/teams.microsoft.com/x', CONTEXT).where).to.equal(
      undefined,
    );
  });

  it('never throws and is quick, whatever is typed', () => {
    const piece = fc.constantFrom(
      ' on ',
      '19 January',
      '10am',
      ' to ',
      '|',
      ' in ',
      'Shaw House',
      ' booked',
      ' tbc by ',
      'Teams or face to face',
      ';',
      '31/',
      'é😀',
      'chair:',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void readPlan(pieces.join(''), CONTEXT)),
    );
  });
});

describe('placeIn', () => {
  for (const [words, expected] of [
    ['Shaw House, Newbury', { kind: 'venue', name: 'Shaw House, Newbury' }],
    ['in Shaw House', { kind: 'venue', name: 'Shaw House' }],
    ['Teams', { kind: 'teams' }],
    ['MS Teams', { kind: 'teams' }],
    [LINK, { kind: 'teams', link: LINK }],
    [`Teams ${LINK}`, { kind: 'teams', link: LINK }],
    ['Shaw House or Teams', { kind: 'undecided', booked: 'Shaw House' }],
    ['to be decided by 1 September', { kind: 'undecided', decideBy: '2027-09-01' }],
    ['tbc', { kind: 'undecided' }],
  ] as const)
    it(`reads "${words}" in its box`, () => expect(placeIn(words, CONTEXT)).to.deep.equal(expected));

  it('says nothing of an empty box', () => expect(placeIn('  ', CONTEXT)).to.equal(undefined));
});

describe('plansIn', () => {
  it('parts several plans, a line each [row 11]', () => {
    const five = [
      '19 January 10am',
      '9 March 2-4pm',
      '27 April 10am to midday',
      '23 June 2-4pm',
      '22 September 10am to midday',
    ];
    for (const joiner of ['; ', '\n', ', ', ';\n- ']) expect(plansIn(five.join(joiner))).to.deep.equal(five);
    expect(plansIn('on 19 January 10am, 9 March 2-4pm and 27 April')).to.deep.equal([
      'on 19 January 10am',
      '9 March 2-4pm',
      '27 April',
    ]);
  });

  it('leaves one plan whole', () => {
    for (const one of [
      'on 19 January at 10am in Shaw House, Newbury on suspensions and exclusions',
      'on 19 January, 10am',
    ])
      expect(plansIn(one)).to.deep.equal([one]);
    expect(plansIn('  ')).to.deep.equal([]);
  });
});
