import { isDeepStrictEqual } from 'node:util';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Figure, Figures } from '../../../src/domain/counts/figure.ts';
import type { Returned, ToProtect } from '../../../src/domain/counts/protect.ts';
import { protect } from '../../../src/domain/disclosure/protect.ts';
import type { Answer, Answers } from '../../../src/domain/returns/answer.ts';
import { answerFields } from '../../../src/domain/returns/answer-ids.ts';
import type { Breakdown, Version } from '../../../src/domain/returns/return-type.ts';
import { cmeCensus } from '../../../src/domain/returns/types/cme-census.ts';
import { Chance } from '../../support/attack/chance.ts';
import { answersOf, aRow } from '../../support/attack/rows.ts';
import { aVersion } from '../../support/attack/versions.ts';
import { codeOf } from './drawn.ts';

interface Given {
  readonly version: Version;
  readonly returned: readonly Returned[];
}

const aReturn = (): fc.Arbitrary<Given> =>
  fc.integer({ min: 1, max: 1_000_000 }).map((seed) => {
    const chance = new Chance(seed);
    const version = aVersion(chance);
    const returned = Array.from({ length: chance.whole(1, 8) }, (_, at) => ({
      authority: codeOf(at),
      n: 1,
      answers: answersOf(aRow(version, chance), chance, 0.02),
    }));
    return { version, returned };
  });

const shownOf = (given: Given, over: Partial<ToProtect> = {}) =>
  protect({ ...given, earlier: [], least: 5, ...over });

interface Cell {
  readonly id: string;
  readonly figure: Figure;
  readonly answer: Answer | undefined;
  readonly figures: Figures;
}

/** Each figure that is released, with what was returned. */
const cellsOf = (given: Given): readonly Cell[] =>
  shownOf(given).authorities.flatMap(({ authority, figures }) => {
    const answers = given.returned.find((one) => one.authority === authority)?.answers ?? {};
    return Object.entries(figures).map(([id, figure]) => ({ id, figure, answer: answers[id], figures }));
  });

const isNumber = (figure: Figure | undefined): boolean => figure?.kind === 'number';
const isZero = (one: Figure | Answer | undefined): boolean => one?.kind === 'number' && one.n === 0;
const isSmall = (answer: Answer | undefined): boolean =>
  answer?.kind === 'number' && answer.n > 0 && answer.n < 5;

const breakdownsOf = ({ fields }: Version): readonly Breakdown[] =>
  fields.flatMap((field) => (field.kind === 'breakdown' ? [field] : []));

/** How the parts of a breakdown are shown. */
const signsOf = ({ id, parts }: Breakdown, figures: Figures): readonly (Figure | undefined)[] =>
  parts.map((part) => figures[`${id}.${part.id}`]);

/** What is wrong with one figure, if anything. */
const faultOf = ({ figure, answer }: Cell): string | undefined => {
  if (figure.kind === 'hidden')
    return figure.why === 'small' && !isSmall(answer) ? 'c, and not small' : undefined;
  if (isSmall(answer)) return 'small, and shown';
  return isDeepStrictEqual(figure, answer) ? undefined : 'not what was returned';
};

/** A zero is hidden, while a part beside it is shown. */
const hidesZero = ({ id, figure, answer, figures }: Cell, version: Version): boolean => {
  const breakdown = breakdownsOf(version).find((one) => id.startsWith(`${one.id}.`));
  if (!breakdown || figure.kind !== 'hidden' || !isZero(answer) || !isNumber(figures[breakdown.of]))
    return false;
  return signsOf(breakdown, figures).some((sign) => isNumber(sign) && !isZero(sign));
};

/** All of a whole but one part is shown. */
const leavesOne = (breakdown: Breakdown, figures: Figures): boolean => {
  const signs = signsOf(breakdown, figures);
  const hidden = signs.filter((sign) => sign?.kind === 'hidden').length;
  const shown = signs.filter(isNumber).length;
  return breakdown.adds && isNumber(figures[breakdown.of]) && hidden === 1 && shown === signs.length - 1;
};

describe('what is released', () => {
  const none = (faults: (given: Given) => readonly unknown[]): void =>
    fc.assert(fc.property(aReturn(), (given) => void expect(faults(given)).to.deep.equal([])));

  it('shows what was returned, but never 1 to 4; and "c" stands for 1 to 4 alone', () => {
    none((given) => cellsOf(given).flatMap((cell) => faultOf(cell) ?? []));
  });

  it('shows a true zero, but where all of a breakdown is hidden or what it hangs on is', () => {
    none((given) => cellsOf(given).filter((cell) => hidesZero(cell, given.version)));
  });

  it('never leaves one part of a whole to be taken from what is shown', () => {
    none((given) =>
      shownOf(given).authorities.filter(({ figures }) =>
        breakdownsOf(given.version).some((breakdown) => leavesOne(breakdown, figures)),
      ),
    );
  });

  it('is the same in whatever order the authorities come, and whoever else returned', () => {
    fc.assert(
      fc.property(aReturn(), (given) => {
        const all = shownOf(given);
        const turned = shownOf({ ...given, returned: [...given.returned].reverse() });
        expect(turned.totals).to.deep.equal(all.totals);
        for (const one of given.returned) {
          const alone = shownOf({ ...given, returned: [one] }).authorities[0];
          for (const { authorities } of [all, turned])
            expect(authorities.find(({ authority }) => authority === one.authority)).to.deep.equal(alone);
        }
      }),
    );
  });

  it('is the same when it is released again', () => {
    fc.assert(
      fc.property(aReturn(), (given) => {
        const shown = shownOf(given);
        expect(shownOf(given, { earlier: [{ returned: given.returned, shown }] })).to.deep.equal(shown);
      }),
    );
  });

  it('gives totals that are the sums of what was returned', () => {
    fc.assert(
      fc.property(aReturn(), (given) => {
        for (const [id, figure] of Object.entries(shownOf(given).totals)) {
          const numbers = given.returned.flatMap(({ answers }) => numberIn(answers, id) ?? []);
          if (figure.kind === 'number') expect(figure.n).to.equal(numbers.reduce((sum, n) => sum + n, 0));
          expect(figure.kind === 'unknown').to.equal(numbers.length < given.returned.length);
        }
      }),
    );
  });
});

const numberIn = (answers: Answers, id: string): number | undefined => {
  const answer = answers[id];
  return answer?.kind === 'number' ? answer.n : undefined;
};

describe('the time it takes', () => {
  const rows = (many: number): Given => {
    const [, , version] = cmeCensus.versions;
    const chance = new Chance(many);
    const returned = Array.from({ length: many }, (_, at) => ({
      authority: codeOf(at),
      n: 1,
      answers: answersOf(aRow(version ?? cmeCensus.versions[0], chance), chance, 0),
    }));
    return { version: version ?? cmeCensus.versions[0], returned };
  };

  /** The best of some, in processor time: others may be at work on the same machine. */
  const best = (given: Given): number =>
    Math.min(
      ...Array.from({ length: 15 }, () => {
        const before = process.cpuUsage();
        shownOf(given);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      }),
    );

  it('is under 300 ms for 152 authorities, and under 20 for the network', () => {
    expect(answerFields(rows(1).version).length).to.be.greaterThan(40);
    expect(best(rows(152))).to.be.lessThan(300);
    expect(best(rows(19))).to.be.lessThan(20);
  });
});
