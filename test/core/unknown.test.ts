import { expect } from 'chai';
import { router } from '../../src/core/router.ts';
import { UNKNOWN_VERB, unknownCommand } from '../../src/core/unknown.ts';
import { anyone, coordinators } from '../../src/domain/caller.ts';
import { aStranger, aTurn } from '../support/builders.ts';
import { aCommand, aRoom } from '../support/room.ts';

const rooms = router([
  aRoom({
    commands: [
      aCommand('actions overdue', () => ({}), {
        summary: 'Actions past their date',
        example: 'actions overdue',
      }),
      aCommand('actions mine', () => ({}), { summary: 'Your own actions' }),
      aCommand('remove', () => ({}), { may: coordinators }),
      aCommand('join', () => ({}), { summary: 'Ask to join', example: 'join Kent', may: anyone }),
    ],
  }),
]);

const answerTo = async (text: string, turn = aTurn()): Promise<string> =>
  (await unknownCommand(rooms, text).command.run('', turn)).text ?? '';

describe('what nobody understands', () => {
  it('gets the nearest commands with their examples', async () => {
    const text = await answerTo('tell us about actions that are overdue');
    expect(text).to.match(/\*\*actions overdue\*\* – Actions past their date/);
    expect(text).to.match(/Type \*\*help\*\*/);
  });

  it('gets something to type where nothing comes near, and never what was typed', async () => {
    const text = await answerTo('zebra');
    expect(text).to.include('**actions overdue**').and.include('**join Kent**');
    expect(text).not.to.match(/zebra|\*\*remove/);
  });

  it('is to be deleted in Teams where it could identify a child, and is not kept', async () => {
    for (const text of ['H801200001001', 'Forename\tSurname\nElla\tFox'])
      expect(await unknownCommand(rooms, text).command.run('', aTurn()))
        .to.include({ refused: 'identity', unkept: true })
        .and.to.have.property('text')
        .that.contains('delete it there');
  });

  it('tells a stranger how to join, and offers nothing else', async () => {
    const text = await answerTo('zebra', aTurn({ caller: aStranger() }));
    expect(text).to.include('type **join** and your local authority').and.include('**join Kent**');
    expect(text).not.to.include('actions');
  });

  it('tells somebody who waits that they are waited for', async () => {
    const text = await answerTo('zebra', aTurn({ caller: aStranger('Pat Waiting', 'pending') }));
    expect(text).to.include('A coordinator has yet to approve you.');
  });

  it('is no button that any data would fit', () => {
    for (const data of [{}, undefined, null, 'x'])
      expect(UNKNOWN_VERB.verb.data.safeParse(data).success).to.equal(false);
  });
});
