import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { isAlike, openDeeds, readSample, type Score, samples, scoreOf } from '../../bench/notes.ts';

const all = samples().map((sample) => ({ ...sample, read: readSample(sample.text) }));
const scores = all.map(({ read, expected }) => scoreOf(read.proposals, expected));
const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);

describe('the samples of notes', () => {
  it('are of at least fourteen forms, with more than a hundred pairs of owner and action', () => {
    expect(all.length).to.be.at.least(14);
    expect(sum(({ wanted }) => wanted)).to.be.above(100);
  });

  it('give nine of ten pairs of owner and action, and of the sure ones 95 in 100 are right [row 17]', () => {
    expect(sum(({ found }) => found) / sum(({ wanted }) => wanted)).to.be.at.least(0.9);
    expect(sum(({ sureRight }) => sureRight) / sum(({ sure }) => sure)).to.be.at.least(0.95);
  });

  for (const { name, read, expected } of all) {
    it(`${name}: names, apologies and dates are all there [row 2] [row 3] [row 11]`, () => {
      if (expected.present !== undefined) expect(read.present.length).to.equal(expected.present);
      if (expected.apologies !== undefined) expect(read.apologies.length).to.equal(expected.apologies);
      const dates = read.proposals.flatMap((one) => (one.kind === 'meeting' ? [one.meeting.on] : []));
      if (expected.meetings) expect(dates).to.deep.equal(expected.meetings);
    });

    if (expected.pairs.length === 0)
      it(`${name}: no action is found where there is none`, () => {
        expect(openDeeds(read.proposals)).to.deep.equal([]);
      });

    if (expected.done)
      it(`${name}: what the notes say is done is marked as done, and never sure`, () => {
        for (const [owner, text] of expected.done ?? []) {
          const found = read.proposals.find((one) => one.done && one.ownerWords === owner);
          expect(found?.text.toLowerCase(), text).to.include(text.split(' ')[0]?.toLowerCase());
          expect(found?.sure).to.equal('unsure');
        }
      });

    if (expected.told)
      it(`${name}: what somebody has done already is no open action`, () => {
        for (const [owner, text] of expected.told ?? []) {
          const open = openDeeds(read.proposals).filter((one) => one.ownerWords.includes(owner));
          expect(open.filter((one) => isAlike(one.text, text))).to.deep.equal([]);
        }
      });
  }
});

/** Real notes lie beside the project where its founders work, and nowhere else. */
const SHARED = join(import.meta.dirname, '../../../../shared/domain');

if (existsSync(SHARED))
  describe('the real notes beside the project', () => {
    it('the network’s own: 14 names, 5 apologies, three cells, 15 other authorities [row 18]', () => {
      const read = readSample(readFileSync(join(SHARED, 'seeds/000_003c90a5eef139c8.txt'), 'utf8'));
      expect([read.present.length, read.apologies.length]).to.deep.equal([14, 5]);
      const sure = openDeeds(read.proposals).filter(({ sure }) => sure === 'sure');
      expect(sure.map(({ ownerWords }) => ownerWords)).to.deep.equal(['MS/CO', 'All other LAs', 'CO / All']);
      expect(sure[1]?.owners.length).to.equal(15);
    });

    for (const seed of ['002_cb69834add00c4fa.txt', '003_3cbb453e7b92175e.txt'])
      it(`${seed} has no action`, () => {
        expect(
          openDeeds(readSample(readFileSync(join(SHARED, 'seeds', seed), 'utf8')).proposals),
        ).to.deep.equal([]);
      });
  });
