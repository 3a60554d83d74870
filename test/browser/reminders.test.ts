import { expect } from 'chai';
import { chatOn } from '../support/chat.ts';
import { eventually } from '../support/eventually.ts';
import { openPlaygroundAt } from '../support/playground-at.ts';

describe('a reminder in the Playground', () => {
  let playground: Awaited<ReturnType<typeof openPlaygroundAt>>;
  let chat: ReturnType<typeof chatOn>;

  before(async () => {
    playground = await openPlaygroundAt('2026-11-26T10:00:00Z');
    chat = chatOn(playground.page, 'reminders');
  });

  after(async () => playground?.close());

  it('comes on the morning of the day, and takes Done, Move and Snooze', async () => {
    for (const text of [
      'action Nora Quill to send the final grid to all LAs by tomorrow',
      'action Nora Quill to book the room by 27 November',
      'action Nora Quill to ask schools for their protocols by 20 November 2026',
    ])
      await chat.typed(text, /Recorded/, 'recorded');
    await playground.at('2026-11-26T10:01:00Z');
    await playground.at('2026-11-27T08:31:00Z');
    const card = await chat.shown(/3 actions: one overdue and 2 due today/, 'card');
    await card
      .getByText(/ACT-\w{4} Send the final grid/)
      .last()
      .click();
    await card.getByLabel(/What was done/).fill('sent to all on Thursday');
    const done = await chat.pressed(card, 'Done', /2 actions: one overdue and one due today/, 'done');
    const unchosen = await chat.pressed(done, 'Move', /Choose which action/, 'unchosen');
    await unchosen
      .getByText(/ACT-\w{4} Book the room/)
      .last()
      .click();
    await unchosen.getByLabel(/New date/).fill('next Friday');
    const moved = await chat.pressed(unchosen, 'Move', /Moved from 27 November 2026/, 'moved');
    await moved
      .getByText(/ACT-\w{4} Ask schools/)
      .last()
      .click();
    const slept = await chat.pressed(moved, 'Snooze', /You are not reminded of/, 'snoozed');
    await eventually(async () =>
      expect(await slept.textContent()).to.include('1 action, due in 7 days, 4 December 2026'),
    );
  });

  it('is settled for oneself and for the network, and sent by hand after a look at who gets it', async () => {
    await chat.typed('my reminders', /Your reminders/, 'mine');
    await chat.typed('reminder settings', /When people are reminded/, 'settings');
    await chat.typed('quiet weeks 21 December to 1 January', /Nobody is reminded from/, 'quiet');
    await chat.typed('action Dev Patel to bring the list by 25 November 2026', /Recorded/, 'recorded');
    const preview = await chat.typed('remind Dev Patel', /Not sent yet/, 'preview');
    await chat.pressed(preview, 'Send', /on their way/, 'sent');
    await playground.at('2026-11-27T09:00:00Z');
    const missed = await chat.typed('not reached', /not reached/, 'reached');
    await chat.pressed(missed, 'Text for an e-mail', /For an e-mail to/, 'email');
    await playground.at('2026-11-30T08:46:00Z');
    await chat.shown(/Week of 30 November 2026/, 'digest');
  });
});
