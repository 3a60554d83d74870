import { expect } from 'chai';
import type { Person } from '../../src/domain/person.ts';
import { PEOPLE } from '../support/builders.ts';
import type { Call, Shown } from '../support/connector.ts';
import { startAsking } from '../support/requests-world.ts';
import { linesOf, said, told } from './shown.ts';

const { dev: DEV, mara: MARA, cora: CORA } = PEOPLE;

const chatOf = ({ id }: Pick<Person, 'id'>): string => `a:29:${id}`;

/** The bot, and what it posts by itself when its jobs are looked at. */
const begun = async () => {
  const world = await startAsking();
  const { teams } = world;
  await teams.tick();
  /** What goes out at that moment. */
  const at = async (instant: string): Promise<readonly Call[]> => {
    teams.at(new Date(instant));
    const from = teams.connector.calls.length;
    await teams.tick();
    return teams.connector.calls.slice(from).filter(({ method, card }) => method === 'POST' && card);
  };
  return { ...world, at };
};

const toldTo = (calls: readonly Call[]): readonly string[] => calls.map(({ conversation }) => conversation);
const cardTo = (
  calls: readonly Call[],
  person: Person,
): { readonly card: Shown; readonly messageId: string } => {
  const call = calls.find(({ conversation }) => conversation === chatOf(person));
  if (!call?.card) throw new Error(`${person.name} was told nothing`);
  return { card: call.card, messageId: call.id };
};

describe('a reminder on its way', () => {
  it('of what is due today arrives once, in the morning, and takes its buttons', async () => {
    const { teams, cora, mara, at } = await begun();
    await cora.says('action Mara Swift to send the grid by 27 November 2026');
    await cora.says('action Mara Swift to book the room by 27 November 2026');
    expect(toldTo(await at('2026-11-26T10:00:00Z'))).to.deep.equal([]);
    expect(toldTo(await at('2026-11-27T07:45:00Z'))).to.deep.equal([]);
    const morning = await at('2026-11-27T08:31:00Z');
    expect(toldTo(morning)).to.deep.equal([chatOf(MARA)]);
    const how = cardTo(morning, MARA);
    expect(linesOf(how.card)[0]).to.equal('2 actions: 2 due today');
    expect(toldTo(await at('2026-11-27T08:32:00Z'))).to.deep.equal([]);
    const [, first = ''] = /"value":"(ACT-\w{4} 2026-11-27)"/.exec(JSON.stringify(how.card)) ?? [];
    expect(told(await mara.presses('reminders.done', { which: first }, how))).to.contain(
      '1 action, due today',
    );
    expect(toldTo(await at('2026-11-28T08:31:00Z'))).to.deep.equal([]);
    const later = await at('2026-12-04T08:31:00Z');
    expect(linesOf(cardTo(later, MARA).card)[0]).to.contain('1 action, 7 days overdue');
    await teams.stop();
  });

  it('that a coordinator asked for at night goes in the morning, once, to whom it was for [row 32]', async () => {
    const { teams, cora, at } = await begun();
    await cora.says('action Kent to write to schools by 24 November 2026');
    await cora.says('action Mara Swift to send the grid by 24 November 2026');
    await at('2026-11-26T08:31:00Z');
    teams.at(new Date('2026-11-26T21:00:00Z'));
    const preview = await cora.says('remind Kent');
    expect(said(preview)).to.contain('It goes on Friday 27 November 2026 at 8am.');
    const [card] = preview.cards;
    for (let press = 0; press < 2; press += 1) await cora.presses('reminders.send', {}, card ? { card } : {});
    expect(toldTo(await at('2026-11-26T22:00:00Z'))).to.deep.equal([]);
    const morning = await at('2026-11-27T08:01:00Z');
    expect(toldTo(morning)).to.deep.equal([chatOf(DEV)]);
    expect(linesOf(cardTo(morning, DEV).card).join('\n')).to.contain(
      'Cora Oakley asks for what is still to come.',
    );
    expect(toldTo(await at('2026-11-27T08:05:00Z'))).to.deep.equal([]);
    await teams.stop();
  });

  it('that does not arrive is told to the coordinator, with the cause, and in Monday’s digest', async () => {
    const { teams, cora, at } = await begun();
    await cora.says('action Mara Swift to send the grid by 27 November 2026');
    teams.connector.misbehave({ status: 403, conversation: chatOf(MARA), times: 9 });
    await at('2026-11-27T08:31:00Z');
    expect(said(await cora.says('not reached')))
      .to.contain('1 not reached')
      .and.to.match(/Mara Swift \(Portsmouth\)\*\*\nSince 27 November 2026: .+\. Owes 1 action\./);
    const monday = await at('2026-11-30T08:46:00Z');
    const digest = linesOf(cardTo(monday, CORA).card).join('\n');
    expect(digest).to.contain('Portsmouth: 1 action').and.to.contain('Mara Swift (Portsmouth): ');
    await teams.stop();
  });
});
