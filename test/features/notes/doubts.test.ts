import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { readNotes } from '../../../src/features/notes/read-notes.ts';
import { openDeeds } from '../../bench/notes.ts';
import { aRegister } from '../../support/builders.ts';

const HEAD = `Notes of the inclusion leads, 3 March 2026
Present: Mona Soames (MSo), Jasper Bibb (JBi), Tess Hale (TH)

1. Update
`;
const deeds = (text: string) =>
  openDeeds(readNotes(HEAD + text, { register: aRegister(), today: day('2026-11-25') }).proposals);
const surely = (text: string): readonly string[] =>
  deeds(text).flatMap(({ sure, ownerWords, text: told }) =>
    sure === 'sure' ? [`${ownerWords}: ${told}`] : [],
  );

describe('a marked line is sure only where it can be read in one way', () => {
  const SURE = {
    'one owner, one deed': ['Action: TH to send the form.', 'TH: send the form.'],
    'the owner at the end': ['Action: Send the form to all schools - TH', 'TH: Send the form to all schools'],
    'the owner in brackets': ['Action: Write to the college (TH)', 'TH: Write to the college'],
    'an authority first': ['Action: Kent to send its figures to TH', 'Kent: send its figures to TH'],
    'what another only receives': [
      'Action: TH to send the form to MSo and JBi.',
      'TH: send the form to MSo and JBi.',
    ],
    'what is only to be done': ['Action: TH: codes to be sent round', 'TH: codes to be sent round'],
    'a sentence that asks the same person': [
      'Tess Hale agreed to update the Board. (Action: TH)',
      'TH: Tess Hale agreed to update the Board.',
    ],
    'whom a verb governs': ['Action: TH to ask JBi to collate.', 'TH: ask JBi to collate.'],
    'a full stop within a bracket': [
      'Action: TH to buy chairs (max. £500) for the hall.',
      'TH: buy chairs (max. £500) for the hall.',
    ],
    'a verb that is no name': ['Action: Discuss with MSo - TH', 'TH: Discuss with MSo'],
    'a line broken before a capital': [
      'Action: TH to send the list to the\nChair of Governors',
      'TH: send the list to the Chair of Governors',
    ],
  } as const;
  for (const [what, [line, wanted]] of Object.entries(SURE))
    it(`${what}: ${line}`, () => expect(surely(line)).to.deep.equal([wanted]));

  const DOUBTED = {
    'two are told': ['Action: TH to send the form and JBi to check it.', 'Somebody else is named in it too.'],
    'two are told, a stroke between': [
      'Action: TH to send the form / JBi to check it.',
      'Somebody else is named in it too.',
    ],
    'another stands at the end': ['Action: TH to send the form - JBi', 'Somebody else is named in it too.'],
    'the sentence before it tells another': [
      'JBi to check it. It was asked that the list be updated. (Action: TH)',
      'Somebody else is named in it too.',
    ],
    'it stops before its end': ['Action: TH to send the form to the', 'It may be cut off.'],
    'it runs into the next number': ['Action: TH to send the form 2. AOB', 'It may be cut off.'],
    'it runs into the next mark': [
      'Action TH: send the list to JBi Action JBi: check it',
      'It may be cut off.',
    ],
    'a flattened table runs on': [
      'Action: TH to share the slides and the notes with all the schools Devices are allocated by Kent',
      'Where it ends is not marked.',
    ],
    'it stands within a sentence': [
      'Mona Soames to Action: TH sign the form at the next meeting.',
      'The mark stands within a sentence.',
    ],
    'somebody is to be asked': [
      'Action: TH to be asked to look at it.',
      'It may be for somebody else to do this to them.',
    ],
    'it is not to be done': ['Action: TH - no longer needed', 'It may be no action.'],
    'it is only news': ['Action: Kent – numbers up by 5%', 'It may be no action.'],
    'it is only a thing': ['Action: TH: new form', 'It may be no action.'],
    'it is only noted': ['Action: TH to note', 'It may be no action.'],
    'the next clause tells another': [
      'Action: TH to send the list to MSo who will collate.',
      'Somebody else is named in it too.',
    ],
    'the verb stands only once': [
      'Action: TH to write to the college, JBi to the school.',
      'Somebody else is named in it too.',
    ],
    'it was to be, once': ['Action: TH was to check the map', 'It reads like a report of what was said.'],
    'the owner acts for another': [
      'Action: TH (on behalf of JBi) to check the map',
      'Somebody else is named in it too.',
    ],
    'an authority may be where it is done': [
      'Action: Visit the schools in Kent (Medway)',
      'The local authority may be a place and not the owner.',
    ],
  } as const;
  for (const [what, [line, why]] of Object.entries(DOUBTED))
    it(`${what}: ${line}`, () => {
      const [first] = deeds(line).filter(({ ownerWords }) => ownerWords !== 'JBi');
      expect(first?.sure).to.equal('unsure');
      expect(first?.why).to.equal(why);
    });

  for (const line of [
    'Action: TH to be contacted about the form.',
    'Action: TH to be invited to the next meeting to report.',
    'Action: TH to be given the folder.',
  ])
    it(`what is done to somebody is not theirs to do: ${line}`, () => {
      expect(deeds(line).map(({ ownerWords, sure }) => [ownerWords, sure])).to.deep.equal([['', 'unsure']]);
    });

  it('a row of a log is doubted where it tells another than its owner, or stops before its end', () => {
    const rows = deeds(`No	Action	Owner	By
1	Send the codes	TH	4 April
2	JBi to check the codes	TH	4 April
3	Write to the	TH	5 April
4	Keep the register	TH?	May
5	Keep the key	TH (JBi from May)	May
`);
    expect(rows.map(({ sure }) => sure)).to.deep.equal(['sure', 'unsure', 'unsure', 'unsure', 'unsure']);
  });

  it('what only tells what somebody said is doubted beside an owner', () => {
    const gap = ' '.repeat(30);
    expect(deeds(`TH noted that the figures are still being developed there.${gap}TH`)[0]?.sure).to.equal(
      'unsure',
    );
    expect(deeds(`Nothing more was asked of anybody in the room that day.${gap}TH`)[0]?.sure).to.equal(
      'unsure',
    );
    expect(deeds(`MSo asked that JBi bring the large map to the next one.${gap}MSo`)[0]?.sure).to.equal(
      'unsure',
    );
  });

  it('what the sentence behind it says is closed is done', () => {
    expect(deeds('Action: TH to resend the letter. A copy has been sent - CLOSED.')).to.deep.equal([]);
  });

  it('a cell is doubted in the same way', () => {
    const cells = deeds(`	ITEM	Actions
1.	Codes
	The codes were shown.	TH to send the codes to all schools and JBi to check them
2.	Rooms
	JBi offered to find a room. Kent will share its list.	TH
3.	Maps
	Schools asked for a map.	TH
`);
    expect(cells.map(({ sure }) => sure)).to.deep.equal(['unsure', 'unsure', 'sure']);
  });
});

describe('rows of tables that a converter took apart', () => {
  it('as many strokes as columns part a row, though initials stand beside one', () => {
    const rows = deeds(`Action Log
Action by / Action / Deadline
TH / YP views on the club. / 28.6.26
TH / Bring back the budget / 28.6.26
`);
    expect(rows.map(({ ownerWords, text }) => `${ownerWords}: ${text}`)).to.deep.equal([
      'TH: YP views on the club.',
      'TH: Bring back the budget',
    ]);
  });

  it('a line that stops at "the" goes on in the next', () => {
    const [found] = deeds('TH to present a progress update to the\nnext meeting of the forum');
    expect(found?.text).to.include('progress update to the next meeting');
  });

  it('the owner beside "Action: TH to ..." says nothing more', () => {
    const gap = ' '.repeat(20);
    const found = deeds(`Action: TH to arrange for the papers to be shown at the Board${gap}TH`);
    expect(found.map(({ text }) => text)).to.deep.equal(['arrange for the papers to be shown at the Board']);
  });
});
