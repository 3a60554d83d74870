import { expect } from 'chai';
import { PEOPLE } from '../support/builders.ts';
import { eventually } from '../support/eventually.ts';
import { UNLIMITED } from '../support/tab.ts';
import { startTabbed, type Tabbed } from '../support/tabbed.ts';
import type { TeamsHost } from '../support/teams-host.ts';
import type { Seat } from '../support/teams-host-seat.ts';

const SIDE = { frameContext: 'sidePanel', chat: { id: '19:x@thread.v2' }, meeting: { id: 'M1' } } as const;
const CHANNEL = { channel: { id: '19:general@thread.tacv2', name: 'General' } };
/** What a browser says of a request whose page is left. */
const LEFT = /ERR_ABORTED/;
const AGAIN = 'What you had entered is here again. It is not sent yet.';

describe('what was entered in the tab before it was closed', () => {
  let tabbed: Tabbed;
  let host: TeamsHost;

  before(async () => {
    tabbed = await startTabbed({ limits: UNLIMITED });
  });
  after(async () => tabbed?.stop());
  afterEach(async () => {
    expect(host.faults.filter((fault) => !LEFT.test(fault))).to.deep.equal([]);
    await host.close();
  });

  const opens = async (seat: Partial<Seat> = {}): Promise<void> => {
    host = await tabbed.opens(PEOPLE.mara, { seat });
    await host.told.once('appInitialization.success');
  };
  const anew = async (): Promise<void> => {
    const opened = host.told.next('appInitialization.success');
    await host.page.reload();
    await opened;
  };
  const box = () => host.tab.locator('section:visible').getByLabel('What is to be done');
  const presses = (name: string) =>
    host.tab.locator('section:visible').getByRole('button', { name, exact: true }).click();
  const goes = (title: string) =>
    host.tab.getByRole('navigation').getByRole('button', { name: title, exact: true }).click();
  const types = async (text: string): Promise<void> => {
    await host.tab.getByLabel('Ask or record something').fill(text);
    await host.tab.getByRole('button', { name: 'Send' }).click();
  };
  const heading = (name: RegExp | string) =>
    host.tab.locator('section:visible').getByRole('heading', { name }).first().waitFor();

  it('is there again each time, also in a form that was opened on a page, and its page is under it', async () => {
    await opens();
    await presses('Record an action');
    await box().fill('count the pupils');
    for (const _ of ['once', 'and once more']) {
      await anew();
      await host.tab.getByText(AGAIN).waitFor();
      await eventually(async () => expect(await box().inputValue()).to.equal('count the pupils'));
    }
    await presses('Back to My actions');
    await heading('Your open actions');
    await anew();
    await heading('Your open actions');
    await eventually(async () => expect(await host.tab.getByText(AGAIN).count()).to.equal(0));
  });

  it('on one page is kept whatever is done on another', async () => {
    await opens(SIDE);
    await goes('Record one');
    await box().fill('ring the board');
    await goes('Now');
    await types('actions Surrey');
    await heading(/Surrey/);
    await anew();
    await host.tab.getByText(AGAIN).waitFor();
    await eventually(async () =>
      expect(await host.tab.locator('[aria-current=page]').textContent()).to.equal('Record one'),
    );
    await eventually(async () => expect(await box().inputValue()).to.equal('ring the board'));
  });

  it('waits under what a link leads to', async () => {
    await opens({ page: { id: 'home', subPageId: '{"text":"actions Surrey"}' } });
    await presses('Back to My actions');
    await presses('Record an action');
    await box().fill('ask the schools');
    await anew();
    await heading(/Surrey/);
    await eventually(async () => expect(await host.tab.getByText(AGAIN).count()).to.equal(0));
    await presses('Back');
    await eventually(async () => expect(await box().inputValue()).to.equal('ask the schools'));
    await presses('Back to My actions');
    await heading('Your open actions');
  });

  it('is not in the way of a page that comes late', async () => {
    await opens(CHANNEL);
    let come = (): void => undefined;
    const late = new Promise<void>((resolve) => {
      come = resolve;
    });
    await host.page.context().route('**/tab/api/look', async (route) => {
      if (/calendar\.coming/.test(route.request().postData() ?? '')) await late;
      return route.fallback();
    });
    await goes('Meetings');
    await types('action');
    await box().fill('write to the governors');
    come();
    await host.tab.getByRole('button', { name: 'Back to Meetings' }).waitFor();
    await eventually(async () => expect(await box().inputValue()).to.equal('write to the governors'));
  });
});
