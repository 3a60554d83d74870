import { expect } from 'chai';
import type { Person } from '../../src/domain/person.ts';
import { faultsIn } from '../support/axe.ts';
import { shotAt } from '../support/browser.ts';
import { PEOPLE } from '../support/builders.ts';
import { eventually } from '../support/eventually.ts';
import { focusedIn } from '../support/keyboard.ts';
import { atTheSide, chosen, MEETING, onTheStage, SIDE, STAGE } from '../support/tab-meeting.ts';
import { CHAT, startNetwork } from '../support/tab-network.ts';
import type { Tabbed } from '../support/tabbed.ts';
import type { TeamsHost } from '../support/teams-host.ts';
import type { Seat } from '../support/teams-host-seat.ts';
import { Refused } from '../support/teams-host-told.ts';

const SHARE = 'Share to meeting';

describe('the stage of a meeting', () => {
  let tabbed: Tabbed;

  before(async () => {
    tabbed = await startNetwork();
  });
  after(async () => tabbed?.stop());

  const side = (stage?: Seat['stage'], seat?: Partial<Seat>) => atTheSide(tabbed, stage, seat);
  const onStage = (person: Person, path: string, over: Parameters<Tabbed['opens']>[1] = {}) =>
    onTheStage(tabbed, person, { path, ...over });
  const words = ({ tab }: TeamsHost) => tab.locator('main').innerText();

  it('is reached from the side panel, with the keyboard alone, and everybody opens the page that was shared', async () => {
    const host = await side({ may: true });
    await chosen(host, 'Agenda');
    await host.tab.getByRole('button', { name: SHARE }).waitFor();
    for (let presses = 0; presses < 20 && (await focusedIn(host.tab))?.name !== SHARE; presses += 1)
      await host.page.keyboard.press('Tab');
    await host.page.keyboard.press('Enter');
    await host.tab.getByRole('status').filter({ hasText: 'Agenda is on the meeting’s stage.' }).waitFor();
    await host.page.screenshot({ path: shotAt('tab-meeting-shared-320-default') });
    const [address = ''] = host.told.staged;
    expect(address).to.equal('https://cme.example.org/tab?page=agenda.agenda');
    const dev = await onStage(PEOPLE.dev, address.slice('https://cme.example.org'.length));
    await dev.tab.getByRole('heading', { name: /^Agenda/ }).waitFor();
    await eventually(async () => expect(await dev.tab.getByRole('navigation').count()).to.equal(0));
    await eventually(async () =>
      expect(await dev.tab.getByLabel('Ask or record something').count()).to.equal(0),
    );
    expect([...host.faults, ...dev.faults]).to.deep.equal([]);
  });

  it('is offered for what is looked at together alone: no form, and nothing that was opened on a page', async () => {
    const host = await side({ may: true });
    const share = host.tab.locator('section:visible').getByRole('button', { name: SHARE });
    await share.waitFor();
    await host.tab.getByRole('button', { name: 'Show open actions' }).click();
    await host.tab.getByRole('button', { name: 'Back to Now' }).waitFor();
    await eventually(async () => expect(await share.count()).to.equal(0));
    await chosen(host, 'Record one');
    await eventually(async () => expect(await share.count()).to.equal(0));
    await chosen(host, 'Round-table');
    await share.waitFor();
    await host.close();
  });

  for (const [who, stage, seat] of [
    ['an attendee', { may: false }, SIDE],
    ['where the app was not given the permission', undefined, SIDE],
    [
      'in the meeting’s chat, where there is no stage',
      { may: true },
      { ...MEETING, frameContext: 'content' },
    ],
  ] as const)
    it(`is not offered to ${who}`, async () => {
      const host = await side(stage, seat);
      await chosen(host, 'Agenda');
      await host.page.waitForResponse((response) => response.url().endsWith('/look'));
      await eventually(async () =>
        expect(await host.tab.getByRole('button', { name: SHARE }).count()).to.equal(0),
      );
      expect(host.faults).to.deep.equal([]);
      await host.close();
    });

  for (const [what, refuses, sentence] of [
    [
      'does not let them',
      1000,
      /does not let you share to this meeting: its organiser and its presenters can/,
    ],
    ['fails', 500, /could not share this to the meeting. Try again in a moment/],
  ] as const)
    it(`says so in a sentence where Teams ${what}`, async () => {
      const host = await side({ may: true, refuses });
      await host.tab.locator('section:visible').getByRole('button', { name: SHARE }).click();
      await host.tab.getByRole('status').filter({ hasText: sentence }).waitFor();
      await eventually(async () => expect(await host.tab.getByText('not for end users').count()).to.equal(0));
      await host.close();
    });

  it('shows nobody more than the meeting’s chat would, and what one has typed beside it stays there', async () => {
    await tabbed.chat(PEOPLE.mara).says('agenda item: Fair access protocol, 10 minutes');
    const path = '/tab?page=agenda.agenda';
    const cora = await tabbed.opens(PEOPLE.cora, { seat: SIDE, path });
    await chosen(cora, 'Agenda');
    expect(await words(cora)).to.include('Fair access protocol');
    await cora.tab.getByLabel('Ask or record something').fill('something of my own');
    const texts: string[] = [];
    for (const person of [PEOPLE.cora, PEOPLE.mara, PEOPLE.hugh]) {
      const host = await onStage(person, path);
      await host.tab.getByRole('heading', { name: /^Agenda/ }).waitFor();
      texts.push(await words(host));
      await host.close();
    }
    expect(texts[0]).to.not.include('Fair access protocol').and.not.include('something of my own');
    expect(new Set(texts).size, texts.join('\n---\n')).to.equal(1);
  });

  for (const [what, path] of [
    ['no page, as Teams’ own button does', '/tab'],
    ['one of somebody’s own', '/tab?page=actions.mine'],
    ['one that there is not', '/tab?page=nothing.there'],
  ] as const)
    it(`shows what is under way where the address names ${what}`, async () => {
      const host = await onStage(PEOPLE.mara, path, {
        seat: { ...STAGE, page: { id: 'page:requests.open', subPageId: '{"text":"what do I owe"}' } },
      });
      await host.tab.getByRole('heading', { name: 'CME Network meeting' }).waitFor();
      expect(host.faults).to.deep.equal([]);
      await host.close();
    });

  it('follows what is recorded, and what one does there is one’s own', async () => {
    const host = await onStage(PEOPLE.mara, '/tab');
    await tabbed.chat(PEOPLE.hugh).says('agreed: to meet in Maidstone', { in: CHAT });
    await host.tab.getByText('To meet in Maidstone').or(host.tab.getByText('to meet in Maidstone')).waitFor();
    await host.tab.getByRole('button', { name: 'Record an action' }).click();
    await host.tab.getByLabel('What is to be done').fill('ask the schools');
    await host.tab.getByLabel('Who is to do it').fill('Kent');
    await host.tab.getByRole('button', { name: 'Record', exact: true }).click();
    await host.tab.getByRole('button', { name: 'Back to Now' }).click();
    await host.tab.getByText('Ask the schools').first().waitFor();
    expect(host.faults).to.deep.equal([]);
    await host.close();
  });

  it('shows the page that was shared, whatever somebody was in the middle of on another', async () => {
    const host = await onStage(PEOPLE.mara, '/tab?page=meetings.now');
    await host.tab.getByRole('button', { name: 'Record an action' }).click();
    await host.tab.getByLabel('What is to be done').fill('count the chairs');
    const goes = async (path: string): Promise<void> => {
      const opened = host.told.next('appInitialization.success');
      await host.tab.evaluate(`location.assign('${path}')`);
      await opened;
    };
    await goes('/tab?page=agenda.agenda');
    await host.tab
      .locator('section:visible')
      .getByRole('heading', { name: /^Agenda/ })
      .waitFor();
    expect(await words(host)).to.not.include('What you had entered');
    await goes('/tab?page=meetings.now');
    await host.tab.getByText('What you had entered is here again. It is not sent yet.').waitFor();
    await eventually(async () =>
      expect(await host.tab.getByLabel('What is to be done').inputValue()).to.equal('count the chairs'),
    );
    await host.close();
  });

  const NOTHING = /Ring the board|attendance code|Welcome and introductions/;

  it('tells whoever cannot be signed in how to be, and shows them nothing of the network', async () => {
    const host = await tabbed.opens(PEOPLE.mara, {
      seat: {
        ...STAGE,
        user: { id: '8:anon:1', tenant: 'host', name: 'A visitor', loginHint: '8:teamsvisitor:1' },
      },
      tokens: () => {
        throw new Refused('interaction_required');
      },
    });
    await host.tab.getByText(/nothing of the network is shown to you here\. If you joined/).waitFor();
    expect(await words(host)).to.not.match(NOTHING);
    await host.page.screenshot({ path: shotAt('tab-stage-unsigned-1280-default') });
    expect(await faultsIn(host.tab)).to.deep.equal([]);
    await host.close();
  });

  it('tells whoever is no member how to become one, and shows them nothing of the network', async () => {
    const user = '99999999-1111-4111-8111-111111111111';
    const host = await onStage(PEOPLE.mara, '/tab?page=agenda.agenda', {
      tokens: () => tabbed.entra.mint({ user, name: 'Ann Lee' }),
    });
    await host.tab.getByText(/To ask to join/).waitFor();
    expect(await words(host)).to.not.match(NOTHING);
    await host.close();
  });

  for (const width of [1280, 1920])
    it(`is fit for everybody in each theme, ${width} pixels wide`, async () => {
      for (const page of ['meetings.now', 'agenda.agenda', 'roundtable.updates']) {
        const host = await onStage(PEOPLE.hugh, `/tab?page=${page}`, {
          size: { width, height: (width / 16) * 9 },
        });
        await host.tab.locator('.layer').waitFor();
        for (const theme of ['default', 'dark', 'contrast'] as const) {
          await host.looks(theme);
          await host.tab.locator(`html[data-theme=${theme}]`).waitFor();
          await host.page.screenshot({ path: shotAt(`tab-stage-${page}-${width}-${theme}`) });
          expect(await faultsIn(host.tab), `${page}, ${theme}`).to.deep.equal([]);
        }
        expect(await host.tab.evaluate('document.documentElement.scrollWidth')).to.be.at.most(width);
        expect(host.faults).to.deep.equal([]);
        await host.close();
      }
    });
});
