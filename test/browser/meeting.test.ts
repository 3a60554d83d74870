import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Chat } from '../support/chat.ts';
import { eventually } from '../support/eventually.ts';
import { inPlayground } from '../support/in-playground.ts';

describe('a meeting in the Playground', () => {
  let page: Page;
  let chat: Chat;
  inPlayground('meeting', (opened) => {
    ({ page, chat } = opened);
  });

  it('is planned by typing, listed, and excused from by one word', async () => {
    const planned = await chat.typed(
      'plan a meeting on 19 January at 10am on suspensions and exclusions',
      /Planned/,
      'planned',
    );
    await eventually(async () => expect(await planned.textContent()).to.match(/19 January 20\d\d, 10am/));
    const listed = await chat.typed('meetings', /Coming meetings/, 'listed');
    await eventually(async () => expect(await listed.textContent()).to.include('suspensions and exclusions'));
    await chat.typed('apologies', /Apologies recorded/, 'apologies');
  });

  it('takes an item by a form that says what is wrong and keeps what was typed, and adds it once', async () => {
    const agenda = await chat.typed('agenda', /Agenda: the 19 January/, 'agenda');
    await agenda.getByRole('button', { name: 'Add an item' }).click();
    const form = await chat.shown(/Add an item to the agenda/, 'item-form');
    await form.getByRole('textbox', { name: /What it is about/ }).fill('school transport');
    await form.getByRole('textbox', { name: /Minutes/ }).fill('ten');
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    const wrong = await chat.shown(/Minutes must be a whole number/, 'item-wrong');
    await eventually(async () =>
      expect(await wrong.getByRole('textbox', { name: /What it is about/ }).inputValue()).to.equal(
        'school transport',
      ),
    );
    await wrong.getByRole('textbox', { name: /Minutes/ }).fill('10');
    await wrong.getByRole('button', { name: 'Add', exact: true }).click();
    const added = await chat.shown(/Item 5 added/, 'item-added');
    expect((await added.textContent())?.match(/School transport/g)).to.have.length(1);
    await added.getByRole('button', { name: 'Change' }).nth(4).click();
    const change = await chat.shown(/Change “school transport”/i, 'item-change');
    await change.getByRole('button', { name: 'Move up' }).click();
    await chat.shown(/Item 5 is now item 4/, 'item-moved');
  });

  it('has a pack with those apologies, whose PDF opens by a link that leads back to it', async () => {
    const pack = await chat.typed('pack', /Agenda pack/, 'pack');
    await eventually(async () => expect(await pack.textContent()).to.include('Apologies so farNora Quill'));
    await pack.getByRole('button', { name: 'Open as PDF' }).click();
    const link = await chat.shown(/yours alone/, 'link');
    const [file] = await Promise.all([
      page.context().waitForEvent('response', (one) => one.headers()['content-disposition'] !== undefined),
      link
        .getByRole('link', { name: 'Open' })
        .or(link.getByRole('button', { name: 'Open' }))
        .click(),
    ]);
    expect(file.headers()['content-type']).to.include('application/pdf');
    expect(file.headers()['content-disposition']).to.include('version 1.pdf');
    await link.getByRole('button', { name: 'Back to the pack' }).click();
    await chat.shown(/Apologies so far/, 'back');
  });
});
