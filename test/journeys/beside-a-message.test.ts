import { expect } from 'chai';
import { aMeeting } from '../support/a-meeting.ts';
import type { Shown } from '../support/connector.ts';
import { startReturns } from '../support/returns-world.ts';
import type { Actor } from '../support/teams.ts';
import { linesOf, said } from './shown.ts';

const GROUP = '19:officers@thread.v2';

interface Result {
  readonly attachments?: readonly {
    readonly content: Shown;
    readonly preview: { readonly content: { readonly title: string; readonly text: string } };
  }[];
  readonly text?: string;
}

/** What the search box beside a message shows. */
const finds = async (who: Actor, words: string): Promise<Result> => {
  const value = {
    commandId: 'find',
    parameters: words ? [{ name: 'words', value: words }] : [{ name: 'initialRun', value: 'true' }],
    queryOptions: { skip: 0, count: 25 },
  };
  const { status, body } = await who.sends(
    { type: 'invoke', name: 'composeExtension/query', value },
    { in: GROUP },
  );
  expect(status).to.equal(200);
  return (body as { composeExtension: Result }).composeExtension; // its one field, as Teams wants it
};

const titles = ({ attachments = [] }: Result): readonly string[] =>
  attachments.map(({ preview }) => preview.content.title);

const shown = ({ attachments = [] }: Result): string =>
  attachments.flatMap(({ content }) => linesOf(content)).join('\n');

interface Task {
  readonly type: string;
  readonly value: { readonly title: string; readonly card: { readonly content: Shown } };
}

const dialog = async (who: Actor, name: string, value: object, where = {}): Promise<Task> => {
  const { status, body } = await who.sends({ type: 'invoke', name, value }, where);
  expect(status).to.equal(200);
  return (body as { task: Task }).task; // a dialog's answer
};

const MESSAGE = {
  body: {
    contentType: 'html',
    content: '<div><p>Kent to send the <b>exclusion figures</b> round &amp; soon</p></div>',
  },
  from: { user: { id: 'user-MEM-MARA', displayName: 'Somebody else' } },
  createdDateTime: '2026-11-20T09:00:00Z',
  linkToMessage: 'https://teams.microsoft.com/l/message/19:x/1',
};

describe('the search beside a message', () => {
  it('finds actions, meetings, positions and figures, each as everybody there may see it', async () => {
    const { teams, mara } = await startReturns({ register: { meetings: [aMeeting()] }, begins: true });
    await mara.says('action Kent to share the reduced timetable guidance by 20 January 2027');
    const action = await finds(mara, 'timetable');
    expect(titles(action)[0]).to.equal('Share the reduced timetable guidance');
    expect(shown(action)).to.contain('Who: Kent').and.to.contain('By when: 20 January 2027');
    expect(titles(await finds(mara, 'next meeting'))).to.have.length(1);
    const position = await finds(mara, 'entitlement');
    expect(titles(position)).to.deep.equal([
      'Position: Not accessing full entitlement return, autumn term 2026',
    ]);
    expect(shown(position)).not.to.match(/Outstanding: .*Kent/);
    const figure = await finds(mara, 'CME (DfE) in Kent in autumn 2025');
    expect(titles(figure)[0]).to.match(/^Kent: 1,340 children/);
    expect(titles(await finds(mara, '')).length).to.be.above(2);
    expect((await finds(mara, 'zebra crossing')).text).to.match(/^Nothing was found/);
    await teams.stop();
  });

  it('puts a card into a conversation that asks for nothing; with words beside it, those are answered', async () => {
    const { teams, mara } = await startReturns();
    await mara.says('action Kent to share the reduced timetable guidance by 20 January 2027');
    const [found] = (await finds(mara, 'timetable')).attachments ?? [];
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: found?.content }];
    const place = '<span class="inline-compose-card" itemid="0"><span itemprop="cardId"></span></span>';
    const alone = await mara.says(`\n${place}\n`, { over: { attachments } });
    expect([alone.status, alone.posted]).to.deep.equal([200, []]);
    const beside = await mara.says(`actions for Kent ${place}`, { over: { attachments } });
    expect(said(beside)).to.contain('Share the reduced timetable guidance');
    const pressed = await mara.presses(
      'actions.show',
      {},
      { in: GROUP, ...(found && { card: found.content }) },
    );
    expect(linesOf(pressed.card).join('\n')).to.contain('Share the reduced timetable guidance');
    await teams.stop();
  });

  it('finds nothing for strangers, and says how to join', async () => {
    const { teams } = await startReturns();
    const stranger = teams.account({ user: 'nobody', name: 'Nobody', address: '29:nobody' });
    expect((await finds(stranger, 'Kent')).text).to.match(/^Members of the network can do that/);
    const guest = teams.account({ name: 'Guest', address: '29:anonymous' });
    expect((await finds(guest, 'Kent')).text).to.match(/^Only people signed in/);
    await teams.stop();
  });

  it('shows no authority’s own figures, whoever asks', async () => {
    const { teams, cora, dev } = await startReturns();
    await dev.says(
      'return not accessing full entitlement for Kent: total 41 with a plan 31 part time 12 challenged 3',
    );
    for (const who of [cora, dev]) {
      const { attachments = [] } = await finds(who, 'not accessing full entitlement in Kent');
      expect(JSON.stringify(attachments)).not.to.contain('41');
    }
    await teams.stop();
  });
});

describe('a message made into an action', () => {
  it('fills in the form with its words, and is kept as the first note', async () => {
    const { teams, mara } = await startReturns();
    const opened = await dialog(
      mara,
      'composeExtension/fetchTask',
      { commandId: 'actions.add', messagePayload: MESSAGE },
      { in: GROUP },
    );
    expect(opened.type).to.equal('continue');
    const card = opened.value.card.content;
    const text = JSON.stringify(card);
    expect(text).to.contain('Kent to send the exclusion figures round & soon');
    expect(text).not.to.contain('Action.Execute');
    expect(linesOf(card).join('\n')).to.contain(
      'From Mara Swift’s message of 20 November 2026, https://teams',
    );
    const [button] = card['actions'] as readonly { readonly data: object }[];
    const send = () =>
      dialog(mara, 'composeExtension/submitAction', {
        commandId: 'actions.add',
        data: { ...button?.data, text: 'Send the exclusion figures round', owners: 'Kent', due: '' },
      });
    const recorded = await send();
    expect(linesOf(recorded.value.card.content).join('\n')).to.match(/^Recorded ACT-/);
    expect(await send()).to.deep.equal(recorded);
    expect(said(await mara.says('actions for Kent'))).to.contain('Send the exclusion figures round');
    const ref = /ACT-\w{4}/.exec(JSON.stringify(recorded))?.[0] ?? '';
    expect(said(await mara.says(`show ${ref}`))).to.contain('From Mara Swift’s message of 20 November 2026');
    await teams.stop();
  });

  it('is refused where it could identify a child, and what is wrong stands beside its field', async () => {
    const { teams, mara } = await startReturns();
    const content = 'Please look at NHS number 943 476 5919';
    const refused = await dialog(mara, 'composeExtension/fetchTask', {
      commandId: 'actions.add',
      messagePayload: { ...MESSAGE, body: { contentType: 'text', content } },
    });
    expect(refused.type).to.equal('message');
    expect(refused.value).to.contain('NHS number').and.not.to.contain('943');
    const again = await dialog(mara, 'composeExtension/submitAction', {
      commandId: 'actions.add',
      data: { v: 1, verb: 'actions.record', op: 'one', text: 'Send it', owners: 'Nobody Known', due: '' },
    });
    expect(linesOf(again.value.card.content).join('\n')).to.contain('Nobody Known');
    const empty = await dialog(mara, 'composeExtension/fetchTask', { commandId: 'actions.add' });
    expect(linesOf(empty.value.card.content)[0]).to.equal('Record an action');
    const gone = await dialog(mara, 'composeExtension/fetchTask', { commandId: 'gone' });
    expect(gone.type).to.equal('message');
    await teams.stop();
  });
});

describe('a form in a window', () => {
  it('is opened by the button of a card, filled in, checked and submitted there', async () => {
    const { teams, dev } = await startReturns();
    const form = (await dev.says('return not accessing full entitlement for Kent')).cards[0];
    const button = /"data":(\{[^{}]*"msteams":\{[^{}]*\}[^{}]*\})/.exec(JSON.stringify(form))?.[1] ?? '{}';
    const opened = await dialog(dev, 'task/fetch', { data: JSON.parse(button) });
    const card = opened.value.card.content;
    expect(JSON.stringify(card)).not.to.contain('Action.Execute').and.not.to.contain('In a window');
    const [save] = card['actions'] as readonly { readonly title: string; readonly data: object }[];
    const boxes = Object.fromEntries(
      [...JSON.stringify(card).matchAll(/"type":"Input\.Text","id":"([^"]+)"/g)].map(([, id]) => [id, '12']),
    );
    expect(Object.keys(boxes)).to.have.length(4);
    const checked = await dialog(dev, 'task/submit', { data: { ...save?.data, ...boxes } });
    expect(linesOf(checked.value.card.content).join('\n')).to.contain('4 of 4 filled in');
    expect(said(await dev.says('what we owe'))).to.contain('every field filled in, not yet submitted');
    await teams.stop();
  });

  it('opens for nobody who may not, nor by what is no button', async () => {
    const { teams, mara } = await startReturns();
    const plan = await dialog(mara, 'task/fetch', { data: { v: 1, verb: 'calendar.form' } });
    expect(plan.type).to.equal('message');
    for (const value of [{}, { data: 7 }, { data: {} }])
      expect((await dialog(mara, 'task/submit', value)).type).to.equal('message');
    await teams.stop();
  });
});
