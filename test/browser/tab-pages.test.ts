import { expect } from 'chai';
import { faultsIn } from '../support/axe.ts';
import { shotAt } from '../support/browser.ts';
import { PEOPLE } from '../support/builders.ts';
import { CHAT, startNetwork } from '../support/tab-network.ts';
import type { Tabbed } from '../support/tabbed.ts';
import type { TeamsHost } from '../support/teams-host.ts';
import type { Seat } from '../support/teams-host-seat.ts';

const THEMES = ['default', 'dark', 'contrast'] as const;

const PLACES: readonly (readonly [name: string, seat: Partial<Seat>, widths: readonly number[]])[] = [
  ['personal', {}, [375, 1280]],
  ['channel', { channel: { id: '19:general@thread.tacv2', name: 'General' } }, [1024]],
  ['meeting', { frameContext: 'sidePanel', chat: { id: CHAT }, meeting: { id: 'M1' } }, [320, 1280]],
];

describe('the tab', () => {
  let tabbed: Tabbed;

  before(async () => {
    tabbed = await startNetwork();
  });
  after(async () => tabbed?.stop());

  const shown = async (host: TeamsHost): Promise<void> => {
    await host.tab.locator('section:visible .layer').first().waitFor();
    await host.tab.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  };

  for (const [place, seat, widths] of PLACES)
    for (const width of widths)
      it(`in a ${place} place, ${width} pixels wide, is fit for everybody in each theme`, async () => {
        const host = await tabbed.opens(PEOPLE.mara, { seat, size: { width, height: 800 } });
        await host.told.once('appInitialization.success');
        const pages = await host.tab.getByRole('navigation').getByRole('button').allTextContents();
        expect(pages.length).to.be.at.least(3);
        for (const title of pages) {
          await host.tab.getByRole('navigation').getByRole('button', { name: title, exact: true }).click();
          await shown(host);
          for (const theme of THEMES) {
            await host.looks(theme);
            await host.tab.locator(`html[data-theme=${theme}]`).waitFor();
            const slug = title.toLowerCase().replaceAll(' ', '-');
            await host.page.screenshot({ path: shotAt(`tab-${place}-${slug}-${width}-${theme}`) });
            expect(await faultsIn(host.tab), `${title}, ${theme}`).to.deep.equal([]);
          }
          expect(await host.tab.evaluate('document.documentElement.scrollWidth'), title).to.be.at.most(width);
        }
        expect(host.faults).to.deep.equal([]);
        await host.close();
      });
});
