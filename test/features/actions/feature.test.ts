import { expect } from 'chai';
import { members } from '../../../src/domain/caller.ts';
import { actions } from '../../../src/features/actions/feature.ts';
import { aTurn, PEOPLE } from '../../support/builders.ts';
import { someNeeds } from '../../support/needs.ts';
import { aBench, inOrder, textIn } from './bench.ts';

describe('the room of actions', () => {
  const room = actions(someNeeds({ newReference: inOrder().newReference }));

  it('is for members alone: strangers and pending people may do nothing in it', () => {
    for (const { name, may } of [...room.commands, ...room.verbs]) expect(may, name).to.equal(members);
  });

  it('throws where somebody came past that', async () => {
    const [command] = room.commands;
    const turn = aTurn();
    const stranger = { ...turn, caller: { ...turn.caller, standing: 'stranger' as const } };
    const failed = await command?.run('Kent to send', stranger).catch((error: Error) => error.message);
    expect(failed).to.match(/came past its permit/);
  });

  for (const [text, rest] of [
    ['ACT-2F7K', 'ACT-2F7K'],
    ['act 2f7k.', 'act 2f7k.'],
    ['show me ACT-2F7K', 'ACT-2F7K'],
    ['show 3', '3'],
  ] as const)
    it(`takes “${text}” for the wish to see an action`, () =>
      expect(room.catches?.(text)).to.deep.equal({ command: 'show', rest }));

  for (const text of ['hello', 'next meeting', 'whats next', 'ACT-2F7K was sent', 'ACT-2F7K and ACT-8H3M'])
    it(`leaves “${text}” to others`, () => expect(room.catches?.(text)).to.equal(undefined));

  it('knows an @mentioned person by who Teams says it is [row 17]', async () => {
    const mentions = [{ words: '@Somebody Else', person: PEOPLE.dev.id }];
    const reply = await aBench().says('action @Somebody Else to send the grid', PEOPLE.cora, { mentions });
    expect(textIn(reply)).to.contain('Dev Patel (“@Somebody Else”)');
  });
});
