import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { readNotes } from '../../../src/features/notes/read-notes.ts';
import { openDeeds } from '../../bench/notes.ts';
import { aRegister } from '../../support/builders.ts';

const HEAD = `Notes of the inclusion leads, 3 March 2026
Present: Mona Soames (MSo), Jasper Bibb (JBi), Cllr Pat Reed (PR), Tess Hale (TH)

1. Update
`;
const deeds = (line: string) =>
  openDeeds(readNotes(HEAD + line, { register: aRegister(), today: day('2026-11-25') }).proposals);
const said = (line: string): readonly string[] =>
  deeds(line).map(({ ownerWords, text }) => `${ownerWords}: ${text.replace(/\.$/, '')}`);

describe('what a sentence of the notes asks, with nothing that marks it [row 20]', () => {
  const ASKS = {
    'a job in small letters': [
      'The finance manager to confirm the numbers.',
      'The finance manager: confirm the numbers',
    ],
    'a job with its service': [
      'The Head of Pupil Services will bring a paper.',
      'The Head of Pupil Services: bring a paper',
    ],
    'a job behind a clause': [
      'In answer to a question, the Data Officer agreed to share the map.',
      'the Data Officer: share the map',
    ],
    'a team': ['The finance team would provide new figures.', 'The finance team: provide new figures'],
    'a group in small letters': ['Police colleagues to send figures.', 'Police colleagues: send figures'],
    'those who were asked': ['The Chair asked members to send comments.', 'members: send comments'],
    'a title': ['It was agreed that PC Dunn would visit the school.', 'PC Dunn: visit the school'],
    'two with one title': [
      'Youth Cllrs Sands and Colman agreed to speak to Mr Cobb.',
      'Youth Cllrs Sands and Colman: speak to Mr Cobb',
    ],
    'a name behind a number': [
      'Arising from minute 4 Ann Lee would check the papers.',
      'Ann Lee: check the papers',
    ],
    'a clause that goes on': ['TH noted the gap and would refer it back.', 'TH: refer it back'],
    'a clause that says "he"': ['JBi reported the figures, which he will circulate.', 'JBi: circulate'],
    'who stands before a sign': ['JBi / TH – follow up with health.', 'JBi / TH: follow up with health'],
    'who stands in brackets at the end': ['Follow up with health (TH)', 'TH: Follow up with health'],
    'letters for a body': ['HR to action the form.', 'HR: action the form'],
    'what somebody took on': ['TH took an action to ring the college.', 'TH: ring the college'],
    'what somebody would be glad to do': [
      'Pat Reed would be happy to host the meeting.',
      'Pat Reed: host the meeting',
    ],
    'what somebody is tasked with': [
      'Jasper was tasked with writing the guide.',
      'Jasper: writing the guide',
    ],
    'what somebody is to be': ['TH to be the link with health.', 'TH: be the link with health'],
    'what somebody will be asked': ['TH to be asked to look at it.', 'TH: be asked to look at it'],
    'a verb that follows at once': [
      'It was suggested that the working group look at it.',
      'the working group: look at it',
    ],
    'what a polite wish asks': [
      'It would be really helpful if all LAs could send their numbers.',
      'all LAs: send their numbers',
    ],
    'what all are kindly asked': ['Panto season: pls all check your lists', 'all: check your lists'],
    'what "she said she would" means': [
      'In the end Tess said she would do a first go.',
      'Tess: do a first go',
    ],
    'what "it" stands for': [
      'The college has drafted a reply and Tess offered to share it.',
      'Tess: share it: The college has drafted a reply',
    ],
    'a verb alone takes what stands before it': [
      'TH has one from last year that she will adapt.',
      'TH: adapt: TH has one from last year',
    ],
    'what one person can do for others': [
      'Two heads are in it – Tess can introduce us.',
      'Tess: introduce us',
    ],
    'what somebody has in hand': [
      'Tess is drafting a guide for schools.',
      'Tess: drafting a guide for schools',
    ],
    'what they will do who serve the meeting': [
      'It was noted that officers would include the figures in the report.',
      'officers: include the figures in the report',
    ],
    'a board that is asked': [
      'Jasper suggested the Forum request an explanation for the delay.',
      'the Forum: request an explanation for the delay',
    ],
    'whoever can': ['Those who can, to send the list to Tess.', 'Those who can: send the list to Tess'],
    'nobody, where minutes only say that it would be done': [
      'The terms of reference would be reviewed to reflect the new work.',
      ': The terms of reference would be reviewed to reflect the new work',
    ],
    'nobody, where it was agreed': [
      'It was agreed to invite the college.',
      ': It was agreed to invite the college',
    ],
    'nobody, where it is put off': [
      'The form would be looked at again at a future meeting.',
      ': The form would be looked at again at a future meeting',
    ],
    'nobody, where somebody asked for it': [
      'Tess asked that it be built into the plan.',
      ': Tess asked that it be built into the plan',
    ],
  } as const;
  for (const [what, [line, wanted]] of Object.entries(ASKS))
    it(`${what}: ${line}`, () => {
      expect(said(line)).to.deep.equal([wanted]);
      expect(deeds(line)[0]?.sure).to.equal('unsure');
    });

  it('“He” is whom the sentence before is about', () => {
    expect(said('Tess Hale spoke of the form. She offered to send it round.')).to.deep.equal([
      'Tess Hale: send it round: Tess Hale spoke of the form',
    ]);
  });

  for (const line of [
    'All SESLIP LAs will seek to agree a protocol with their local schools.',
    'JBi would welcome more schools.',
    'The new system will allow schools to share data.',
    'Pupils to be placed had fallen.',
    'The deadline is to be extended by the DfE.',
    'Another school had offered to give two days.',
    'TH agreed to take on the role of Chair.',
    'Members are asked to note the report.',
    'The Board to note the minutes.',
    'It was agreed to note the report.',
    'Please note that the hall is closed.',
    'A strategy which will be published in May was shown.',
    'It was not clear how much is to be shared.',
    'The list is one that will be sent out weekly.',
    'Lead governor appointed (TH)',
  ])
    it(`asks nothing: ${line}`, () => expect(said(line)).to.deep.equal([]));
});

describe('what marks an action in notes', () => {
  for (const [line, wanted] of [
    ['Action for TH: ring the college', 'TH: ring the college'],
    ['Action on TH to ring the college', 'TH: ring the college'],
    ['Action TH: ring the college', 'TH: ring the college'],
    ['AP: TH to ring the college', 'TH: ring the college'],
    ['Actioned by: TH – ring the college', 'TH: ring the college'],
  ] as const)
    it(line, () => expect(said(line)).to.deep.equal([wanted]));

  it('a margin’s owner is sure only where the text beside it asks for something', () => {
    const gap = ' '.repeat(30);
    expect(deeds(`Members asked for a short guide to the new codes.${gap}TH`)[0]?.sure).to.equal('sure');
    expect(deeds(`The slides were shown on the wall all through.${gap}TH`)[0]?.sure).to.equal('unsure');
  });

  it('is no action where a bullet only says what was talked about, below a header row that comes again', () => {
    const row = 'TH to send the list to schools.\tTH\n\nITEM\tActions\n';
    expect(
      said(`${row}• Consider the nature of virtual learning with local schools. How does it fit?`),
    ).to.have.length(1);
  });

  it('of several owners none is sure where only one of them is told', () => {
    const found = deeds('1 / Codes / \n2 / Rooms / \n3 / The room. JBi to ring the hall. / JBi / TH');
    expect(found.map(({ ownerWords, sure }) => [ownerWords, sure])).to.deep.equal([
      ['JBi', 'unsure'],
      ['JBi / TH', 'unsure'],
    ]);
  });
});
