import { expect } from 'chai';
import { features } from '../../../src/features/index.ts';
import { someNeeds } from '../../support/needs.ts';

describe('the room of published figures', () => {
  it('is one of the bot’s rooms, with its page and its buttons', () => {
    const room = features(someNeeds()).find(({ name }) => name === 'published');
    expect(room?.commands.map(({ name }) => name)).to.deep.equal([
      'load published figures',
      'published figures',
    ]);
    expect(room?.uploads?.map(({ name, accepts }) => [name, accepts])).to.deep.equal([
      ['published.file', ['.csv', '.xlsx']],
    ]);
    expect(room?.verbs.map(({ name }) => name)).to.deep.equal([
      'published.save',
      'published.drop',
      'published.list',
      'published.load',
    ]);
  });
});
