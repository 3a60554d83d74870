import { expect } from 'chai';
import { figuresIn } from '../../src/storage/figures/figures.ts';
import { code, PEOPLE } from '../support/builders.ts';
import { aRequest, counts, KENT, startReturns, submittedBy } from '../support/returns-world.ts';
import { first } from './returns-shown.ts';
import { told } from './shown.ts';

const SURREY = code('936');
const LISTS = aRequest({ asked: [KENT, SURREY] });
const CORE = aRequest({ type: 'core-set', asked: [KENT, SURREY] });
const SHARE = {
  lists: 'share not accessing full entitlement for autumn 2026 with members',
  core: 'share core data set for autumn 2026 with members',
};

const sent = (answers: Readonly<Record<string, number>>) => ({
  sent: submittedBy(PEOPLE.ines, counts(answers)),
  standing: 'submitted' as const,
});

/** Of Surrey's 20 pupils 18 have a part-time timetable: two have none, so the 18 is hidden. The core data set repeats it. */
const begun = async () => {
  const world = await startReturns({ requests: [LISTS, CORE] });
  await world.put(LISTS, SURREY, sent({ total: 20, 'part-time': 18 }));
  await world.put(CORE, SURREY, sent({ reduced: 18, suspensions: 300 }));
  await world.put(CORE, KENT, sent({ reduced: 40, suspensions: 200 }));
  const { group } = figuresIn(world.open('returns'));
  const shown = async ({ type, period }: typeof LISTS) => {
    const [found] = await group({ type, group: 'total', periods: { of: [period] } });
    return found?.released?.authorities.get(SURREY)?.figures;
  };
  const release = async (words: string) =>
    told(await world.cora.presses('requests.release', {}, first(await world.cora.says(words))));
  return { ...world, shown, release };
};

describe('a figure that two returns hold, the same children on the same day', () => {
  it('stays hidden in the second where the first hid it', async () => {
    const { teams, shown, release } = await begun();
    expect(await release(SHARE.lists)).to.contain('Released');
    expect((await shown(LISTS))?.['part-time']).to.deep.include({ kind: 'hidden' });
    expect(await release(SHARE.core)).to.contain('Released');
    const core = await shown(CORE);
    expect(core?.['reduced']).to.deep.include({ kind: 'hidden' });
    expect(core?.['suspensions']).to.deep.equal({ kind: 'number', n: 300 });
    await teams.stop();
  });

  it('is reckoned with as known in the second where the first showed it', async () => {
    const { teams, shown, release } = await begun();
    await release(SHARE.core);
    expect((await shown(CORE))?.['reduced']).to.deep.equal({ kind: 'number', n: 18 });
    await release(SHARE.lists);
    const lists = await shown(LISTS);
    expect(lists?.['total']).to.deep.include({ kind: 'hidden' });
    await teams.stop();
  });
});
