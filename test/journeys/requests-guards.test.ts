import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import { PEOPLE } from '../support/builders.ts';
import { ask, cardOf, DANA, startAsking } from '../support/requests-world.ts';
import { aRequest, KENT, keeping, keyOf, PORTSMOUTH } from '../support/returns-world.ts';
import { said, told } from './shown.ts';

const CENSUS = 'request the CME census for autumn 2026 from Kent and Surrey by 4 December';

describe('words that name no request', () => {
  for (const words of ['close request swans', 'withdraw request swans', 'received swans from Kent'])
    it(`change none, even where one alone is open: “${words}”`, async () => {
      const { teams, cora } = await startAsking();
      await ask(cora, CENSUS);
      expect(said(await cora.says(words))).to.contain('No return is called that.');
      expect(said(await cora.says('requests'))).to.contain('1 request is open.');
      await teams.stop();
    });

  it('are not told back where they could identify a child', async () => {
    const { teams, cora } = await startAsking();
    await ask(cora, CENSUS);
    for (const words of ['close request H801200001001', 'let H801200001001 submit the CME census for Kent']) {
      const answer = said(await cora.says(words));
      expect(answer).to.contain('looks like a UPN').and.not.contain('H801200001001');
    }
    await teams.stop();
  });
});

describe('a request that is over', () => {
  it('tells whoever closes it a second time, and is neither due nor shared once it is withdrawn', async () => {
    const { teams, cora, bea } = await startAsking();
    await ask(cora, CENSUS);
    const about = 'the CME census autumn 2026';
    await cora.says(`close request ${about}`);
    expect(said(await bea.says(`close request ${about}`))).to.contain('is closed already.');
    await cora.says(`withdraw request ${about}`);
    for (const words of [
      `close request ${about}`,
      `withdraw request ${about}`,
      `change due of ${about} to 11 December`,
      `share ${about} figures with members`,
    ])
      expect(said(await bea.says(words))).to.contain('is withdrawn already.');
    expect(said(await bea.says(`received ${about} from Kent`))).to.contain('was withdrawn');
    await teams.stop();
  });
});

describe('a request that was withdrawn and is asked anew', () => {
  it('begins anew: what came for the one before does not count for it', async () => {
    const { teams, cora } = await startAsking();
    await ask(cora, CENSUS);
    await cora.says('received the CME census autumn 2026 from Kent');
    expect(said(await cora.says('position of the CME census autumn 2026'))).to.contain('1 of 2 in');
    await cora.says('withdraw request the CME census autumn 2026');
    await ask(cora, CENSUS);
    expect(said(await cora.says('position of the CME census autumn 2026'))).to.contain('0 of 2 in');
    expect(said(await cora.says('what returns does Kent owe'))).to.contain('1 return is still to come');
    await cora.says('received the CME census autumn 2026 from Kent');
    expect(said(await cora.says('position of the CME census autumn 2026'))).to.contain('1 of 2 in');
    await teams.stop();
  });
});

describe('a chase', () => {
  it('that is asked for on a card in a group is not previewed there: what each owes stands in it', async () => {
    const { teams, cora } = await startAsking();
    await ask(cora, CENSUS);
    const group = { in: '19:all@thread.v2' };
    const named = await cora.says('who has not returned the CME census', group);
    const shown = told(await cora.presses('requests.chase-preview', {}, { ...group, ...cardOf(named) }));
    expect(shown).to.contain('Type that in your own chat').and.not.contain('not started');
    await teams.stop();
  });
});

describe('a request that is asked again with another day and recipient', () => {
  it('shows before it goes whom and by when the first one said, since those stay', async () => {
    const { teams, cora } = await startAsking();
    await ask(cora, `${CENSUS}, to be sent to Dana Perry`);
    const again = said(
      await cora.says(
        'request the CME census for autumn 2026 from Slough by 18 December, to be sent to Mara Swift',
      ),
    );
    expect(again).to.contain('Due: 4 December 2026').and.contain(`Goes to: ${DANA.name}`);
    expect(again).to.contain('its day and recipient stay as they are').and.not.contain('18 December');
    await teams.stop();
  });
});

describe('more time', () => {
  it('is not asked for by an authority that nobody waits for', async () => {
    const { teams, cora, dev, open } = await startAsking();
    await keeping(open).request(aRequest({ due: day('2026-12-04') }));
    await cora.says('Kent is not returning not accessing full entitlement: nobody to do it');
    const asked = await dev.says('ask for more time for not accessing full entitlement until 11 December: x');
    expect(said(asked)).to.contain('Nobody waits for it any more');
    await teams.stop();
  });

  it('is never less, and a day that is put later for all is later for whoever was given more', async () => {
    const { teams, cora, dev, open } = await startAsking();
    const kept = keeping(open);
    await kept.request(aRequest({ due: day('2026-12-04') }));
    const by = { by: PEOPLE.cora.id, at: '2026-11-19T10:00:00.000Z' };
    const extension = { asked: { reason: 'x', ...by }, answer: { until: day('2026-12-11'), ...by } };
    await kept.put(aRequest(), KENT, { extension });
    const less = said(await cora.says('extend Portsmouth’s not accessing full entitlement to 26 November'));
    expect(less).to.contain('26 November 2026 is not after the day it is due, 4 December 2026.');
    expect(await kept.of(aRequest(), PORTSMOUTH)).to.equal(undefined);
    expect(said(await dev.says('what do we owe'))).to.contain('Due 11 December 2026');
    await cora.says('change due of not accessing full entitlement to 18 December');
    expect(said(await dev.says('what do we owe'))).to.contain('Due 18 December 2026');
    expect(told(await dev.presses('returns.open', keyOf(aRequest())))).to.contain('Due 18 December 2026');
    await teams.stop();
  });
});

describe('what a coordinator types a little wrong', () => {
  it('is answered by what is wrong with it', async () => {
    const { teams, cora } = await startAsking();
    await ask(cora, CENSUS);
    for (const [words, answer] of [
      ['request CME census for autumn 2026 from Slough by whenever', '“whenever” is no day.'],
      ['request CME census for autumn 2099 from all by 4 December', 'autumn term 2099 is too far ahead.'],
      ['extend CME census to 11 December', 'Type whose return has until when'],
      ['position of CME census autumn 2031', 'Nobody has asked for that for autumn term 2031.'],
      [CENSUS, 'Nothing would be sent: everybody named has been asked before.'],
    ] as const)
      expect(said(await cora.says(words)), words).to.contain(answer);
    const all = said(await cora.says('received CME census from everybody'));
    expect(all).to.contain('Kent: recorded as received').and.contain('Surrey: recorded as received');
    expect(all).to.not.contain('was not asked');
    await teams.stop();
  });
});
