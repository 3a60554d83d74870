import { expect } from 'chai';
import { readActivity, readExecute, readSubmit, tenantsOf } from '../../src/bot/incoming.ts';
import { anActivity } from '../support/running.ts';

describe('an activity', () => {
  it('is read with what matters and nothing else', () => {
    const read = readActivity(anActivity({ deliveryMode: 'expectReplies', callerId: 'x', locale: 'fr-FR' }));
    expect(read).to.include({ type: 'message', id: 'activity-1', text: 'help' });
    expect(read).not.to.have.any.keys('deliveryMode', 'callerId', 'locale');
  });

  it('may hold nulls where Teams has nothing to say', () => {
    const nulls = {
      text: null,
      value: null,
      entities: null,
      replyToId: null,
      channelData: null,
      recipient: null,
    };
    expect(readActivity(anActivity(nulls))).to.include({ type: 'message', text: undefined });
  });

  it('may hold entities and channel data that make no sense', () => {
    const read = readActivity(
      anActivity({
        entities: [1, null, { type: 'clientInfo' }, { type: 'mention' }],
        channelData: { tenant: 7 },
      }),
    );
    expect(read?.entities).to.deep.equal([]);
    expect(read && tenantsOf(read)).to.deep.equal(['host']);
  });

  it('takes an object id that could not be part of a key for none', () => {
    const read = readActivity(anActivity({ from: { id: '29:x', aadObjectId: 'a/b?c' } }));
    expect(read?.from.aadObjectId).to.equal(undefined);
  });

  for (const [what, over] of [
    ['no type', { type: undefined }],
    ['a long type', { type: 'x'.repeat(101) }],
    ['nobody it is from', { from: undefined }],
    ['an empty address', { from: { id: '' } }],
    ['no conversation', { conversation: {} }],
    ['a text that is none', { text: { a: 1 } }],
    ['a text of more than Teams sends', { text: 'x'.repeat(28_001) }],
    ['an id that is a number', { id: 5 }],
  ] as const)
    it(`is not read with ${what}`, () => expect(readActivity(anActivity(over))).to.equal(undefined));

  it('names every tenant it speaks of, in small letters', () => {
    const read = readActivity(anActivity({ channelData: { tenant: { id: 'GUEST' } } }));
    expect(read && tenantsOf(read)).to.deep.equal(['guest', 'host']);
  });
});

describe('a press', () => {
  it('is a verb and its data, from Action.Execute or the Action.Submit behind it', () => {
    const wanted = { verb: 'actions.close', data: { ref: 'ACT-2F7K', evidence: '' } };
    expect(readExecute({ action: { type: 'Action.Execute', ...wanted }, trigger: 'manual' })).to.deep.equal(
      wanted,
    );
    expect(readSubmit({ ...wanted.data, verb: wanted.verb })).to.deep.equal(wanted);
    expect(readExecute({ action: { verb: 'x.y', data: { verb: 'x.y', a: 1 } } })?.data).to.deep.equal({
      a: 1,
    });
    expect(readExecute({ action: { verb: 'x.y' } })).to.deep.equal({ verb: 'x.y', data: {} });
  });

  for (const value of [
    undefined,
    null,
    {},
    'x',
    [],
    { action: {} },
    { action: { verb: '' } },
    { action: { verb: 7 } },
  ])
    it(`is none in ${JSON.stringify(value)}`, () => {
      expect(readExecute(value)).to.equal(undefined);
      expect(readSubmit(value)).to.equal(undefined);
    });
});
