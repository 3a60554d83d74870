import { expect } from 'chai';
import type { Chat } from '../support/chat.ts';
import { eventually } from '../support/eventually.ts';
import { inPlayground } from '../support/in-playground.ts';

describe('what is kept, in the Playground', () => {
  let chat: Chat;
  inPlayground('keeping', (opened) => {
    ({ chat } = opened);
  });

  it('is told with its periods, looked through, and deleted once somebody has started it', async () => {
    const schedule = await chat.typed('retention', /How long records are kept/, 'schedule');
    await eventually(async () =>
      expect(await schedule.textContent()).to.include('6 years from the day it was closed'),
    );
    const dry = await chat.pressed(schedule, 'Dry run', /Nothing has been deleted now/, 'dry-run');
    await chat.pressed(dry, 'Start purging', /Purging started/, 'started');
    const log = await chat.typed('retention log', /started purging/, 'log');
    await eventually(async () => expect(await log.textContent()).to.include('Log of deletions'));
    await chat.typed('privacy all', /Answers to changes/, 'privacy-all');
  });

  it('goes with a person who is erased, pressed twice', async () => {
    await chat.typed('add contacts Ann Lee (Kent)', /1 contact added/, 'contact');
    await chat.typed('action: Ann Lee to draft the protocol by 1 March', /Recorded/, 'action');
    const asked = await chat.typed('erase Ann Lee', /Erase Ann Lee/, 'erase');
    await eventually(async () => expect(await asked.textContent()).to.include('1 open action is theirs'));
    await asked.getByRole('button', { name: 'Erase for good' }).dblclick();
    const erased = await chat.shown(/from now on, everywhere and for ever/, 'erased');
    await eventually(async () => expect(await erased.textContent()).to.match(/Former member MEM-\w{4}/));
    await chat.typed('actions', /Former member MEM-\w{4}/, 'former');
  });
});
