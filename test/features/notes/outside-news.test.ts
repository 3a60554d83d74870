import { expect } from 'chai';
import { openDeeds, readSample } from '../../bench/notes.ts';
import { fourfold, IN_PROPORTION } from '../../support/effort.ts';

const read = (said: string, title = 'Fenwick Area Partnership'): readonly string[] =>
  openDeeds(
    readSample(`${title}\nNotes of 3 March 2026\n\nPresent: Ann Lee (AL), Bo Dean (BD)\n\n1. News\n${said}\n`)
      .proposals,
  ).map(({ ownerWords, text }) => `${ownerWords}: ${text}`);

describe('what is told of bodies outside', () => {
  for (const said of [
    'The district council will bring in new stall rents.',
    'The police had been told and would be increasing their patrols.',
    'The trust is to add a weekend team.',
    'The ICB is going to launch its own module.',
    'A charity will run a conference in May.',
    'It would be good for someone to go.',
    'There is nothing to be done until then.',
    'The committee agreed to give £500 to the hall.',
  ])
    it(`is no action: ${said}`, () => expect(read(said)).to.deep.equal([]));

  it('is one where the body is told, asked or promises something', () => {
    expect(read('The Trust to send us the figures.')).to.deep.equal(['The Trust: send us the figures.']);
    expect(read('The trust agreed to add a team.')).to.deep.equal(['The trust: add a team.']);
  });

  it('is one where they are the notes of that body', () =>
    expect(read('The Trust will write to parents.', 'Ashdown Academy Trust')).to.deep.equal([
      'The Trust: write to parents.',
    ]));
});

describe('an action log that dashes part', () => {
  it('takes as long as the text is, whatever stands between the dashes', () => {
    const rows = (count: number) => `1. ${'a – '.repeat(90)}AL – OPEN\n`.repeat(count);
    const longer = (dashes: number) => `1. ${'a – '.repeat(dashes)}AL – OPEN`;
    expect(fourfold(rows, read, 25), 'more rows').to.be.below(IN_PROPORTION);
    expect(fourfold(longer, read, 250), 'a longer one').to.be.below(IN_PROPORTION);
  });
});
