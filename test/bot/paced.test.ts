import { expect } from 'chai';
import fc from 'fast-check';
import { paced, realPause } from '../../src/bot/paced.ts';

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/** Work, pauses and their ends, all in the test's hands. */
const aPace = () => {
  const pauses: (() => void)[] = [];
  const works: { readonly key: string; readonly end: () => void }[] = [];
  const begun: { readonly key: string; readonly asked: number }[] = [];
  const running = new Map<string, number>();
  let asked = 0;
  let most = 0;
  const pace = paced<string>({
    every: 2_000,
    pause: () => new Promise((resolve) => void pauses.push(() => resolve(undefined))),
    track: () => undefined,
    work: (key) => {
      running.set(key, (running.get(key) ?? 0) + 1);
      most = Math.max(most, running.get(key) ?? 0);
      begun.push({ key, asked });
      return new Promise<void>((resolve) => {
        const end = (): void => {
          running.set(key, (running.get(key) ?? 0) - 1);
          resolve();
        };
        works.push({ key, end });
      });
    },
  });
  return {
    begun,
    most: () => most,
    ask: (key: string): number => {
      asked += 1;
      pace.ask(key);
      return asked;
    },
    hurry: pace.hurry,
    endWork: () => works.shift()?.end(),
    endPause: () => pauses.shift()?.(),
  };
};

describe('work at a pace', () => {
  it('begins at once, and once more after its time and its end, however often it was asked', async () => {
    const pace = aPace();
    for (const _ of [1, 2, 3]) pace.ask('a');
    expect(pace.begun).to.have.length(1);
    pace.endPause();
    await settle();
    expect(pace.begun).to.have.length(1);
    pace.endWork();
    await settle();
    expect(pace.begun).to.have.length(2);
  });

  it('keeps no key waiting for another', () => {
    const pace = aPace();
    for (const key of ['a', 'b', 'a']) pace.ask(key);
    expect(pace.begun.map(({ key }) => key)).to.deep.equal(['a', 'b']);
  });

  it('waits for nothing once it has to hurry', async () => {
    const pace = aPace();
    pace.ask('a');
    pace.ask('a');
    pace.endWork();
    pace.hurry();
    await settle();
    expect(pace.begun).to.have.length(2);
    pace.ask('a');
    pace.endWork();
    await settle();
    expect(pace.begun).to.have.length(3);
  });

  it('is never done twice at once, and always begins again after it was last asked', async () => {
    const step = fc.constantFrom('ask a', 'ask b', 'work', 'pause');
    const finish = Array.from({ length: 8 }, () => ['work', 'pause']).flat();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const pace = aPace();
        const last = new Map<string, number>();
        const take: Readonly<Record<string, (one: string) => void>> = {
          work: pace.endWork,
          pause: pace.endPause,
        };
        const ask = (key: string): void => void last.set(key, pace.ask(key));
        for (const one of [...steps, ...finish]) {
          (take[one] ?? ask)(one);
          await settle();
        }
        const isServed = ([key, asked]: readonly [string, number]): boolean =>
          pace.begun.some((one) => one.key === key && one.asked >= asked);
        expect(pace.most()).to.be.at.most(1);
        expect([...last].filter((one) => !isServed(one))).to.deep.equal([]);
      }),
    );
  });

  it('pauses for real where no test says otherwise', async () => {
    const began = performance.now();
    const stay = setInterval(() => undefined, 1_000);
    await realPause(20);
    clearInterval(stay);
    expect(performance.now() - began).to.be.at.least(15);
  });
});
