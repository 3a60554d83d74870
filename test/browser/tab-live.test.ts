import { expect } from 'chai';
import { PEOPLE } from '../support/builders.ts';
import { startTabbed, type Tabbed } from '../support/tabbed.ts';

describe('what is looked at in the tab', () => {
  let tabbed: Tabbed;

  before(async () => {
    tabbed = await startTabbed();
  });
  after(async () => tabbed?.stop());

  it('is asked for by one look at a time, however often the window is hidden and shown while that is slow', async () => {
    const host = await tabbed.opens(PEOPLE.mara);
    await host.told.once('appInitialization.success');
    let looks = 0;
    let under = 0;
    let most = 0;
    let goOn = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const first = host.page.waitForRequest((request) => request.url().endsWith('/look'));
    await host.page.context().route('**/tab/api/look', async (route) => {
      looks += 1;
      under += 1;
      most = Math.max(most, under);
      await slow;
      await route.fallback();
      under -= 1;
    });
    await first;
    for (let shown = 0; shown < 5; shown += 1)
      await host.tab.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    goOn();
    // Each goes on every four seconds: the beginning of a third is as long as any second one would take.
    while (looks < 3) await host.page.waitForRequest((request) => request.url().endsWith('/look'));
    expect(looks).to.equal(3);
    expect(most).to.equal(1);
    expect(host.faults).to.deep.equal([]);
    await host.close();
  });
});
