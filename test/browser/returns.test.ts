import { expect } from 'chai';
import type { Chat } from '../support/chat.ts';
import { eventually } from '../support/eventually.ts';
import { inPlayground } from '../support/in-playground.ts';

describe('a return in the Playground', () => {
  let chat: Chat;
  inPlayground('returns', (opened) => {
    ({ chat } = opened);
  });

  it('is asked for, filled in, checked, submitted and approved', async () => {
    const preview = await chat.typed(
      'request the not accessing full entitlement return for autumn 2026 from Kent, Surrey by 18 December 2026',
      /entitlement/,
      'preview',
    );
    await preview.getByRole('button', { name: 'Send', exact: true }).first().click();
    await chat.shown(/sent|asked/i, 'sent');
    const form = await chat.typed(
      'return not accessing full entitlement for Kent',
      /With a plan for return/,
      'form',
    );
    await form.getByLabel('Not accessing full entitlement').fill('forty');
    await form.getByLabel('With a plan for return to full entitlement').fill('30');
    await form.getByLabel('On a part-time timetable for more than six weeks').fill('12');
    await form.getByLabel('Challenged with the school').fill('5');
    const again = await chat.pressed(form, 'Save and check', /“forty” is not a number/, 'fault');
    await again.getByLabel('Not accessing full entitlement').fill('40');
    const checked = await chat.pressed(again, 'Save and check', /4 of 4 filled in/, 'check');
    const receipt = await chat.pressed(checked, 'Submit for Kent', /Submitted: /, 'receipt');
    const look = await chat.pressed(receipt, 'Open', /It waits to be approved/, 'look');
    const approved = await chat.pressed(look, 'Approve', /Approved by/, 'approved');
    await eventually(async () => expect(await approved.textContent()).to.include('Approved: version 1'));
    await chat.pressed(approved, 'Versions', /Kent, 1 version/, 'versions');
    const going = await chat.typed(
      'share not accessing full entitlement for autumn 2026 with members',
      /Not released yet/,
      'release',
    );
    await eventually(async () =>
      expect(await going.textContent()).to.include('The figures of 1 of 2 local authorities: 1 approved'),
    );
    await chat.pressed(going, 'Release', /What went.*release 1, 1 of 2/s, 'released');
    const read = await chat.typed(
      'return not accessing full entitlement for Surrey: total 40 with a plan 31 part time 12 challenged x',
      /This is what I read/,
      'read',
    );
    await chat.pressed(read, 'Change', /Paste cells copied from Excel/, 'box');
  });
});
