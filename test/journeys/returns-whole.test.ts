import { expect } from 'chai';
import { PEOPLE } from '../support/builders.ts';
import { startReturns } from '../support/returns-world.ts';
import { first, GOOD, on } from './returns-shown.ts';
import { said, told } from './shown.ts';

const ASKED =
  'request not accessing full entitlement for autumn 2026 from Kent and Portsmouth by 4 December 2026 for';

describe('a return from the action that asked for it to the pack', () => {
  it('is requested, filled in and submitted, closes its part of the action, and stands in the pack [row 32]', async () => {
    const { teams, cora, dev, mara, sentTo } = await startReturns({ requests: [] });
    await cora.says('plan a meeting on 19 January 2027 at 10am on exclusions');
    const recorded = await cora.says('action Kent and Portsmouth to send figures on full entitlement');
    const [ref = ''] = /ACT-\w{4}/.exec(said(recorded)) ?? [];
    const preview = await cora.says(`${ASKED} ${ref}`);
    expect(said(preview)).to.contain('Not sent yet').and.contain(ref);
    await cora.presses('requests.send', {}, first(preview));
    const { card } = await sentTo(PEOPLE.dev, /Not accessing full entitlement return/);
    const form = await dev.presses('returns.open', {}, { card });
    const checked = await dev.presses('returns.save', { ...GOOD, go: 'check' }, on(form));
    const sent = await dev.presses('returns.submit', {}, on(checked));
    expect(told(sent)).to.contain('Submitted');
    const kent = await cora.says('actions for Kent');
    expect(said(kent)).to.not.contain(ref);
    const portsmouth = await cora.says('actions for Portsmouth');
    expect(said(portsmouth)).to.contain(ref);
    const pack = await mara.says('pack');
    expect(said(pack)).to.contain('Data returns').and.contain('1 of 2 in, 1 outstanding');
    await teams.stop();
  });
});
