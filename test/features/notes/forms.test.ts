import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { readNotes } from '../../../src/features/notes/read-notes.ts';
import { isToldOfAll } from '../../../src/features/notes/told-of-all.ts';
import { aRegister } from '../../support/builders.ts';

const HEAD = `Notes of the inclusion leads, 3 March 2026
Present: Mona Soames (MSo), Jasper Bibb (JBi), Tess Hale (TH)

`;
const read = (text: string, head = HEAD) =>
  readNotes(head + text, { register: aRegister(), today: day('2026-11-25') });
const deeds = (text: string): readonly string[] =>
  read(text).proposals.flatMap((one) =>
    one.kind === 'action'
      ? [`${one.done ? 'done ' : ''}${one.sure} ${one.ownerWords}: ${one.text.replace(/\.$/, '')}`]
      : [],
  );

describe('forms in which councils write their notes [row 17]', () => {
  it('a right margin behind tabs is taken out before the lines are one sentence', () => {
    const text = [
      '\t\t\t\t\tAction',
      '1.\tOff-rolling',
      'A common reminder would help; TH to draft one side of\tTH',
      'A4 for heads. JBi to raise the messages going un-\t\tJBi',
      'answered with the data group.',
    ].join('\n');
    expect(deeds(text)).to.deep.equal([
      'sure TH: draft one side of A4 for heads',
      'sure JBi: raise the messages going un-answered with the data group',
    ]);
  });

  it('rows of a log begin with their number, wherever their cells were broken; what stands at a page’s foot is none', () => {
    const text = [
      'Ref\tAction\tLead\tDue\tStatus',
      'ED/24/05\tHold an event on timetables\tTess Hale\tMay 24\tClosed – 60',
      'attended',
      'ED/24/06\tPresent findings to the Executive\tMona Soames\tJun 24\tOpen',
      'ED/24/08\tTest a short form with two',
      'schools\tJasper Bibb\tSep 24\tNew',
      '',
      'EDUCATION SUBGROUP\tOFFICIAL\tPage 2 of 3',
    ].join('\n');
    expect(deeds(text)).to.deep.equal([
      'done unsure Tess Hale: Hold an event on timetables',
      'sure Mona Soames: Present findings to the Executive',
      'sure Jasper Bibb: Test a short form with two schools',
    ]);
  });

  it('as many owners as actions in one row are a row each, though the last owner stands below it', () => {
    const text = [
      'Item\tDiscussion\tAction\tOwner',
      '4. Orders\tLong talk.\tDraft a briefing for the court',
      'Ask the legal team to check it\tTH',
      'JBi',
      '5. Health\tNothing new.\tInvite the nurse to the June meeting\tMSo',
    ].join('\n');
    expect(deeds(text)).to.deep.equal([
      'sure TH: Draft a briefing for the court',
      'sure JBi: Ask the legal team to check it',
      'sure MSo: Invite the nurse to the June meeting',
    ]);
  });

  it('a heading over a list is no column of it, and number and item may share a line', () => {
    const text = [
      'ACTION POINTS',
      'No.  Item',
      'Action',
      'Lead',
      'Deadline',
      '1  3',
      'Circulate worked examples of the transfer for',
      'three schools',
      'Tess Hale',
      'Jan meeting',
      '2  5',
      'Bring a comparison of tribunal costs',
      'Jasper Bibb',
      '9 Dec',
    ].join('\n');
    expect(deeds(text)).to.deep.equal([
      'sure Tess Hale: Circulate worked examples of the transfer for three schools',
      'sure Jasper Bibb: Bring a comparison of tribunal costs',
    ]);
  });

  it('"Agreed:" and somebody the notes know is an action; a group is only suggested', () => {
    expect(
      deeds('Agreed: Tess to write to the bus company\nAgreed: all leads to pass the flyer on'),
    ).to.deep.equal(['sure Tess: write to the bus company', 'unsure all leads: pass the flyer on']);
  });

  it('what a point says is done is done, whatever follows', () => {
    expect(deeds('AP2 – TH to find a speaker – done, see item 3\nAP3 – JBi to ring the hall')).to.deep.equal([
      'done unsure TH: find a speaker – done, see item 3',
      'sure JBi: ring the hall',
    ]);
  });
});

describe('what notes tell of and ask of nobody [row 20]', () => {
  const TOLD = {
    'a duty of all schools': 'Schools must notify the local authority when a name is to be deleted.',
    'a time that the law sets': 'Schools have to reply in 10 school days, and most do.',
    'what bodies should think of': 'Schools should consider what adjustments can be made.',
    'what the government means to do': 'The Department will be consulting on the registers.',
    'what ministers will bring': 'Ministers will bring forward regulations later on.',
    'what a ministry is to send out': 'The Home Office is to issue new contact details in the spring.',
    'what another body was said to do':
      'It was noted that the County Council would be resurfacing the lay-by in the new year.',
  };
  for (const [what, sentence] of Object.entries(TOLD))
    it(what, () => {
      expect(isToldOfAll(sentence)).to.equal(true);
      expect(deeds(`TH to ring the hall.\n\n${sentence}`)).to.have.length(1);
    });

  const ASKED = [
    'Schools must return the form by 5 May.',
    'DfE to send the slides.',
    'TH will ask the Department.',
  ];
  for (const sentence of ASKED)
    it(`but "${sentence}" asks`, () => {
      expect(isToldOfAll(sentence)).to.equal(false);
    });

  it('what members want to see themselves, when somebody starts, and that a forum meets again', () => {
    const text =
      'TH to ring the hall.\n\nMembers asked to see it. JBi will start after Easter.\n\nThe forum will meet again on 15 May.';
    expect(deeds(text)).to.deep.equal(['unsure TH: ring the hall']);
  });
});

describe('who was there, and where they are from [row 2]', () => {
  const present = (...lines: readonly string[]) =>
    read('', `Notes of 3 March 2026\n${lines.join('\n')}\n`).present.map(
      ({ name, organisation }) => `${name} of ${organisation ?? '-'}`,
    );

  it('the initials tell the person from a place that looks like one', () => {
    expect(present('Present: Gwen Tarrow (GT), Holmedale', '\tImtiaz Corr (IC), North Fells')).to.deep.equal([
      'Gwen Tarrow of Holmedale',
      'Imtiaz Corr of North Fells',
    ]);
    expect(present('Present:', 'Sam Okafor, Thornbury Vale (SO)')).to.deep.equal([
      'Sam Okafor of Thornbury Vale',
    ]);
  });

  it('"Members:" heads them where names follow', () => {
    expect(present('Members: Rosie Tandy (RT), AP Lead; Vic Lomas (VL), Inclusion Team')).to.have.length(2);
  });
});
