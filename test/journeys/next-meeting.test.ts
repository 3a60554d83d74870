import { expect } from 'chai';
import type { Feature, Offering } from '../../src/core/feature.ts';
import type { Needs } from '../../src/core/needs.ts';
import type { ActionsOffer } from '../../src/core/offers/actions.ts';
import type { Turn } from '../../src/core/turn.ts';
import { dayOf, parseDay } from '../../src/domain/day.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { actions } from '../../src/features/actions/feature.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { meetingChange } from '../../src/storage/register/changes.ts';
import { aMeeting } from '../support/a-meeting.ts';
import { NOW, PEOPLE, TODAY } from '../support/builders.ts';
import { aCommand, aRoom } from '../support/room.ts';
import { startTeams } from '../support/teams.ts';
import { factIn, linesOf, referenceIn, said, told } from './shown.ts';

const { cora: CORA, dev: DEV, mara: MARA } = PEOPLE;
const CHAT = '19:meeting_abc@thread.v2';

/** A calendar as far as this needs one: "hold 2027-01-19" plans the meeting or moves it, "call off" cancels it. */
const calendar = (needs: Needs, { follow }: ActionsOffer): Feature => {
  const put = async (turn: Turn, change: (was: Meeting) => Meeting) => {
    const { meetings } = await needs.registers.read({ fresh: true });
    const [before] = meetings;
    const after = change(before ?? aMeeting());
    const step = before ? { before, after } : { after };
    const answer = { text: 'The calendar is changed.' };
    const changes = [meetingChange(step, { verb: 'plan' })];
    await needs.registers.commit({
      turn: turn.id,
      by: CORA.id,
      how: 'typed',
      at: turn.now,
      changes,
      answer,
    });
    await follow({ register: await needs.registers.read({ fresh: true }), today: turn.today });
    return answer;
  };
  return aRoom({
    name: 'calendar',
    commands: [
      aCommand('hold', (rest, turn) => put(turn, (was) => ({ ...was, on: parseDay(rest) ?? was.on }))),
      aCommand('call off', (_, turn) => put(turn, (was) => ({ ...was, state: 'cancelled' }))),
    ],
  });
};

const rooms = (needs: Needs): readonly Feature[] => {
  const room: Offering<ActionsOffer> = actions(needs);
  return [room, calendar(needs, room.offers)];
};

describe('an action for the next meeting', () => {
  it('waits for the calendar, moves with its meeting, is overdue after it, and waits again [row 21]', async () => {
    const teams = await startTeams({ open: memoryTables(), rooms });
    const [cora, dev] = [teams.person(CORA), teams.person(DEV)];
    const recorded = await cora.says('action Kent to bring the figures for next meeting');
    expect(factIn(recorded, 'By when')).to.deep.equal(['at the next meeting']);
    const ref = referenceIn(said(recorded));
    await cora.says('action Kent to write to schools by 25 January 2027');

    await cora.says('hold 2027-01-19');
    expect(factIn(await dev.says(ref), 'By when')).to.deep.equal([
      'next meeting: 19 January 2027 (“for next meeting”)',
    ]);
    const owed = said(await dev.says('what do I owe'));
    expect(owed.indexOf('Bring the figures')).to.be.within(0, owed.indexOf('Write to schools'));
    expect(owed).to.contain('next meeting: 19 January 2027');

    await cora.says('hold 2027-02-02');
    const moved = said(await dev.says('what do I owe'));
    expect(moved).to.contain('next meeting: 2 February 2027').and.to.not.contain('19 January');
    expect(moved.indexOf('Write to schools')).to.be.within(0, moved.indexOf('Bring the figures'));

    teams.at(new Date('2027-02-03T10:00:00Z'));
    expect(said(await dev.says('overdue'))).to.contain('was due at the meeting of 2 February 2027');
    teams.at(NOW);
    await cora.says('call off');
    expect(factIn(await dev.says(ref), 'By when')).to.deep.equal(['at the next meeting']);
    expect(said(await dev.says(`done ${ref} brought them`))).to.contain('The action is done.');
    expect(said(await dev.says('what do I owe'))).to.not.contain(ref);
    await teams.stop();
  });
});

describe('an action typed while a meeting is under way', () => {
  const held = aMeeting({ id: 'MTG-NN22', on: TODAY, state: 'under-way', thread: CHAT });
  const started = () => startTeams({ open: memoryTables(), register: { meetings: [held, aMeeting()] } });

  it('in its chat, is recorded in it, due at the one after, and listed as its own [row 21]', async () => {
    const teams = await started();
    const mara = teams.person(MARA);
    const recorded = await mara.says('action Kent to bring the figures for next meeting', { in: CHAT });
    expect(said(recorded)).to.contain(`Recorded in the meeting of 23 November 2026.`);
    expect(factIn(recorded, 'By when')).to.deep.equal(['next meeting: 19 January 2027 (“for next meeting”)']);
    const form = { v: 1, op: 'op-1', text: 'ring the board', owners: 'Surrey', due: '' };
    expect(told(await mara.presses('actions.record', form, { in: CHAT }))).to.contain(
      'Recorded in the meeting',
    );
    await mara.says('action Slough to do something else');
    await teams.person(CORA).says('action Medway to send theirs');

    const listed = said(await mara.says('actions from this meeting'));
    expect(listed).to.contain('Actions from the meeting of 23 November 2026');
    for (const text of ['Bring the figures', 'Ring the board', 'Send theirs'])
      expect(listed).to.contain(text);
    expect(listed).to.not.contain('Do something else');
    teams.at(new Date('2027-01-19T10:00:00Z'));
    expect(dayOf(new Date('2027-01-19T10:00:00Z'))).to.equal('2027-01-19');
    expect(said(await mara.says('actions from the 23 November meeting'))).to.contain('Bring the figures');
    await teams.stop();
  });

  it('is closed on that list, which keeps it with what became of it', async () => {
    const teams = await started();
    const [mara, dev] = [teams.person(MARA), teams.person(DEV)];
    const ref = referenceIn(said(await mara.says('action Kent to bring the figures', { in: CHAT })));
    const { cards } = await dev.says('actions from this meeting');
    const [card] = cards;
    if (!card) throw new Error('there is no list');
    expect(linesOf(card).join('\n')).to.contain(ref);
    const list = ',any,,,,,,MTG-NN22';
    const closed = told(await dev.presses('actions.close', { place: list, ref }, { card }));
    expect(closed).to.contain('Done: Kent’s part').and.to.contain(`${ref} `);
    expect(said(await dev.says('open actions from this meeting'))).to.contain('There are none.');
    await teams.stop();
  });
});
