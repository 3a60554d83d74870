import { expect } from 'chai';
import { PEOPLE } from '../support/builders.ts';
import { eventually } from '../support/eventually.ts';
import { UNLIMITED } from '../support/tab.ts';
import { startTabbed, type Tabbed } from '../support/tabbed.ts';
import type { TeamsHost } from '../support/teams-host.ts';
import { Refused } from '../support/teams-host-told.ts';

const SIDE = { frameContext: 'sidePanel', chat: { id: '19:x@thread.v2' }, meeting: { id: 'M1' } } as const;
/** What a browser says of a machine that is out of reach, or of a token that is not taken. */
const EXPECTED = /CONNECTION_REFUSED|status of 401/;

describe('what is entered in the tab', () => {
  let tabbed: Tabbed;
  let host: TeamsHost;

  before(async () => {
    tabbed = await startTabbed({ limits: UNLIMITED });
  });
  after(async () => tabbed?.stop());
  beforeEach(async () => {
    host = await tabbed.opens(PEOPLE.mara, { seat: SIDE, size: { width: 320, height: 800 } });
    await host.told.once('appInitialization.success');
  });
  afterEach(async () => {
    expect(host.faults.filter((fault) => !EXPECTED.test(fault))).to.deep.equal([]);
    await host.close();
  });

  const box = (label: string) => host.tab.getByLabel(label);
  const entered = async (text: string): Promise<void> => {
    await host.tab.getByRole('button', { name: 'Record one' }).click();
    await box('What is to be done').fill(text);
    await box('Who is to do it').fill('Kent');
  };
  const record = () => host.tab.getByRole('button', { name: 'Record', exact: true }).click();
  const problem = (words: RegExp) => host.tab.getByRole('status').filter({ hasText: words }).waitFor();
  const kept = () => host.tab.evaluate<Record<string, string>>('({ ...sessionStorage })');
  const anew = async (): Promise<void> => {
    const opened = host.told.next('appInitialization.success');
    await host.page.reload();
    await opened;
  };
  const stillThere = async (text: string): Promise<void> => {
    await eventually(async () => expect(await box('What is to be done').inputValue()).to.equal(text));
    await eventually(async () => expect(await box('Who is to do it').inputValue()).to.equal('Kent'));
  };
  const recorded = async (text: string): Promise<void> => {
    await host.tab
      .locator('section:visible')
      .getByText(/ACT-\w{4}/)
      .first()
      .waitFor();
    const { cards } = await tabbed.chat(PEOPLE.mara).says('actions Kent');
    expect(JSON.stringify(cards).split(text), JSON.stringify(cards)).to.have.length(2);
  };

  it('stays when the bot is out of reach, and is recorded once when it is there again', async () => {
    await entered('count the pupils');
    host.away(true);
    await record();
    await problem(/could not be reached\. What you entered is still here/);
    await stillThere('count the pupils');
    host.away(false);
    await record();
    await recorded('Count the pupils');
  });

  it('stays when Teams no longer says who somebody is', async () => {
    const again = () => tabbed.entra.mint({ user: host.seat.user.id });
    await entered('ring the board');
    host.signsInWith(() => {
      throw new Refused('interaction_required');
    });
    await record();
    await problem(/Teams could not say who you are\. What you entered is still here/);
    await stillThere('ring the board');
    host.signsInWith(again);
    await record();
    await recorded('Ring the board');
  });

  it('stays when the token has run out', async () => {
    await entered('write to the governors');
    host.signsInWith(() => tabbed.entra.mint({ user: host.seat.user.id, expires: -600, notBefore: -4_000 }));
    await record();
    await problem(/Teams has to say who you are/);
    await stillThere('write to the governors');
  });

  it('stays in the line above the pages, too', async () => {
    const line = box('Ask or record something');
    await line.fill('action Kent to send the grid');
    host.away(true);
    await line.press('Enter');
    await problem(/could not be reached/);
    await eventually(async () => expect(await line.inputValue()).to.equal('action Kent to send the grid'));
    host.away(false);
    await line.press('Enter');
    await recorded('Send the grid');
    await eventually(async () => expect(await line.inputValue()).to.equal(''));
  });

  it('is recorded once, also where the bot has done it and its answers are lost', async () => {
    let lost = 0;
    await host.page.context().route('**/tab/api/type', async (route) => {
      if (lost >= 2) return route.fallback();
      lost += 1;
      const path = new URL(route.request().url()).pathname;
      await route.fetch({ url: tabbed.teams.running.url + path });
      return route.abort('connectionrefused');
    });
    const line = box('Ask or record something');
    await line.fill('action Kent to polish the brass');
    await line.press('Enter');
    await problem(/could not be reached/);
    await line.press('Enter');
    await recorded('Polish the brass');
    await line.fill('action Kent to polish the silver');
    for (const _ of ['once', 'and once more']) {
      await line.fill('action Kent to polish the silver');
      await Promise.all([
        host.page.waitForResponse((response) => response.url().endsWith('/type')),
        line.press('Enter'),
      ]);
    }
    const { cards } = await tabbed.chat(PEOPLE.mara).says('actions Kent');
    expect(JSON.stringify(cards).match(/Polish the silver/g)?.length).to.equal(2);
  });

  it('stays in that line to be put right, where the bot does not understand it', async () => {
    const line = box('Ask or record something');
    await line.fill('lorem ipsum dolor');
    await line.press('Enter');
    await problem(/did not understand that/);
    await eventually(async () => expect(await line.inputValue()).to.equal('lorem ipsum dolor'));
  });

  it('stays in that line when the tab is closed, for whoever typed it and in that place alone', async () => {
    const line = () => box('Ask or record something');
    await line().fill('action Kent to count the chairs');
    await anew();
    await eventually(async () =>
      expect(await line().inputValue()).to.equal('action Kent to count the chairs'),
    );
    expect(Object.keys(await kept())).to.deep.equal(['cme-unsent|meeting|19:x@thread.v2|line']);
    await line().press('Enter');
    await recorded('Count the chairs');
    expect(await kept()).to.deep.equal({});
  });

  it('is kept by the page and nowhere else, once the bot has refused it', async () => {
    const line = box('Ask or record something');
    await line.fill('action Kent to ring about a child born on 3 March 2014');
    expect(Object.keys(await kept())).to.have.length(1);
    await line.press('Enter');
    await problem(/There is a problem/);
    await eventually(async () => expect(await line.inputValue()).to.include('3 March 2014'));
    expect(await kept()).to.deep.equal({});
    await line.press('End');
    await line.pressSequentially(' in Kent');
    expect(await kept()).to.deep.equal({});
    await line.fill('');
    await line.fill('action Kent to ring them');
    expect(Object.keys(await kept())).to.have.length(1);
  });

  it('in a form is kept by the page and nowhere else, once the bot has refused it as what could identify a child', async () => {
    await entered('ring about a child born on 3 March 2014');
    expect(JSON.stringify(await kept())).to.include('3 March 2014');
    await record();
    await host.tab.locator('section:visible').getByText('There is a problem').first().waitFor();
    await stillThere('ring about a child born on 3 March 2014');
    expect(await kept()).to.deep.equal({});
    await box('Who is to do it').fill('Surrey');
    expect(await kept()).to.deep.equal({});
    await host.tab.getByRole('button', { name: 'Back to Record one' }).click();
    await eventually(async () =>
      expect(await box('What is to be done').inputValue()).to.include('3 March 2014'),
    );
    await box('Who is to do it').fill('Medway');
    expect(await kept()).to.deep.equal({});
  });

  it('in a form is kept where it only has to be put right, and once it is another form', async () => {
    await entered('water the plants');
    await box('Who is to do it').fill('Marra');
    await record();
    await host.tab.locator('section:visible').getByText('There is a problem').first().waitFor();
    expect(JSON.stringify(await kept())).to.include('water the plants');
    await box('Who is to do it').fill('Kent');
    await record();
    await recorded('Water the plants');
    await host.tab.getByRole('button', { name: 'Back to Record one' }).click();
    await host.tab.locator('section:visible').getByLabel('What is to be done').waitFor();
    expect(await kept()).to.deep.equal({});
  });

  it('beside one meeting never comes up beside another', async () => {
    await entered('count the tables');
    await box('Ask or record something').fill('agreed: to meet');
    const store = JSON.stringify(await kept());
    const other = await tabbed.opens(PEOPLE.mara, {
      seat: { ...SIDE, chat: { id: '19:y@thread.v2' }, meeting: { id: 'M2' } },
    });
    await other.told.once('appInitialization.success');
    await other.tab.evaluate(`Object.assign(sessionStorage, ${store})`);
    const opened = other.told.next('appInitialization.success');
    await other.page.reload();
    await opened;
    await other.tab.locator('section:visible .layer').waitFor();
    await eventually(async () =>
      expect(await other.tab.locator('[aria-current=page]').textContent()).to.equal('Now'),
    );
    await eventually(async () =>
      expect(await other.tab.getByLabel('Ask or record something').inputValue()).to.equal(''),
    );
    await other.tab.getByRole('navigation').getByRole('button', { name: 'Record one' }).click();
    await eventually(async () =>
      expect(await other.tab.getByLabel('What is to be done').inputValue()).to.equal(''),
    );
    await other.close();
  });

  it('of another person’s is gone from the device as soon as the tab is opened', async () => {
    await entered('ask the governors');
    await box('Ask or record something').fill('something else');
    expect(Object.keys(await kept())).to.have.length(2);
    host.becomes({ ...host.seat.user, id: '88888888-1111-4111-8111-111111111111' });
    await anew();
    expect(await kept()).to.deep.equal({});
    await eventually(async () =>
      expect(await host.tab.getByLabel('Ask or record something').inputValue()).to.equal(''),
    );
  });

  it('is there again when the tab is opened anew, until it is sent', async () => {
    await entered('ask the schools');
    await host.page.reload();
    await host.tab.getByText('What you had entered is here again. It is not sent yet.').waitFor();
    await stillThere('ask the schools');
    await record();
    await recorded('Ask the schools');
    await host.page.reload();
    await host.tab.getByRole('navigation').waitFor();
    await eventually(async () =>
      expect(await host.tab.getByText('What you had entered').count()).to.equal(0),
    );
  });
});
