import { expect } from 'chai';
import type { Reply } from '../../src/core/reply.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { turnsIn } from '../../src/storage/turns.ts';
import { aTurn, PEOPLE, PERSONAL, turnOf } from '../support/builders.ts';
import { losing } from '../support/ledger-contract.ts';
import { counting, freshTables } from '../support/tables.ts';

const KEY = 'host|user-mem-mara';
const REPLY: Reply = { text: 'Nothing is overdue.' };
const listed = (...references: string[]): Reply => ({ text: 'Yours', listed: { references } });

for (const [where, makeOpen] of [
  ['in memory', async (): Promise<OpenTable> => memoryTables()],
  ['on Azurite', async (): Promise<OpenTable> => (await freshTables()).open],
] as const)
  describe(`the answers kept ${where}`, () => {
    let open: OpenTable;
    beforeEach(async () => {
      open = await makeOpen();
    });
    const turns = () => turnsIn(open('turns'));

    it('answers the same turn as it was answered first', async () => {
      const turn = aTurn();
      expect(await turns().keep(turn, REPLY)).to.equal(undefined);
      const again = await turns().keep(turn, { text: 'Something newer.' });
      expect(again).to.deep.equal({ ...REPLY, repeated: turn.now.toISOString() });
    });

    it('lets one of eight instances answer first, and gives seven its answer', async () => {
      const turn = aTurn();
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, at) => turns().keep(turn, { text: `instance ${at}` })),
      );
      const first = answers.indexOf(undefined);
      const same = { text: `instance ${first}`, repeated: turn.now.toISOString() };
      expect(answers.filter((answer) => answer)).to.deep.equal(Array(7).fill(same));
    });

    it('keeps the answers of different turns apart', async () => {
      await turns().keep(aTurn(), REPLY);
      expect(await turns().keep(aTurn(), { text: 'Another.' })).to.equal(undefined);
    });

    describe('and the message edited', () => {
      const said = (print: string) => aTurn({ id: 'turn-edited', print });

      it('is known where its first words changed nothing, and the same words are no edit', async () => {
        await turns().keep(said('one'), REPLY);
        expect(await turns().edit(said('one'))).to.equal('same');
        expect(await turns().edit(said('two'))).to.equal('known');
        expect(await turns().edit(said('two'))).to.equal('same');
        expect(await turns().edit(said('one'))).to.equal('known');
      });

      it('stays unknown where no answer is kept, however often it is edited', async () => {
        expect(await turns().edit(said('one'))).to.equal('unknown');
        expect(await turns().edit(said('two'))).to.equal('unknown');
        expect(await turns().edit(said('two'))).to.equal('same');
      });

      it('is for one of eight instances to answer', async () => {
        await turns().keep(said('one'), REPLY);
        const edits = await Promise.all(Array.from({ length: 8 }, () => turns().edit(said('two'))));
        expect(edits.filter((edit) => edit === 'known')).to.have.length(1);
        expect(edits.filter((edit) => edit === 'same')).to.have.length(7);
      });

      it('holds no print of an answer that must not be kept', async () => {
        await turns().keep(said('one'), { text: 'x', unkept: true });
        expect(await turns().edit(said('one'))).to.equal('known');
      });

      it('is claimed though only the answer to that was lost', async () => {
        const edit = turnsIn(losing(open('turns'), 'answers 409')).edit(said('one'));
        expect(await edit).to.equal('unknown');
      });
    });

    for (const [what, reply] of [
      [
        'repeats words that must not be stored',
        { text: 'That looks like a child: Jo 01/02/2015', unkept: true },
      ],
      ['is too large', { text: 'x'.repeat(40_000) }],
    ] as const)
      it(`stores nothing of an answer that ${what}, and repeats it as worked out again`, async () => {
        const turn = aTurn();
        const asked = counting(open);
        const kept: unknown[] = [];
        const table = asked.open('turns');
        const watched = {
          ...table,
          transact: (partition: string, ops: Parameters<typeof table.transact>[1]) => {
            kept.push(...ops);
            return table.transact(partition, ops);
          },
        };
        await turnsIn(watched).keep(turn, reply);
        expect(JSON.stringify(kept)).not.to.include(reply.text);
        const again = await turns().keep(turn, reply);
        expect(again).to.deep.equal({ ...reply, repeated: turn.now.toISOString() });
      });

    for (const how of ['throws', 'answers 409'] as const)
      it(`takes its own claim for its own when the table did it and then ${how}`, async () => {
        const table = losing(open('turns'), how);
        const keep = (): Promise<unknown> => turnsIn(table).keep(aTurn(), REPLY);
        const outcome = await keep().catch((error: Error) => error.message);
        expect(outcome).to.equal(how === 'throws' ? 'the connection broke' : undefined);
      });

    describe('what somebody was last shown', () => {
      it('is the newest list, in the order shown', async () => {
        await turns().keep(aTurn(), listed('ACT-1', 'ACT-2'));
        await turns().keep(aTurn(), listed('ACT-3', 'ACT-1'));
        await turns().keep(aTurn(), REPLY);
        expect(await turns().last(KEY, PERSONAL.conversation)).to.deep.equal({
          references: ['ACT-3', 'ACT-1'],
        });
      });

      it('is each person’s own', async () => {
        await turns().keep(aTurn(), listed('ACT-1'));
        await turns().keep(turnOf(PEOPLE.dev), listed('ACT-2'));
        expect(await turns().last(KEY, PERSONAL.conversation)).to.deep.equal({ references: ['ACT-1'] });
      });

      it('stays in its conversation', async () => {
        await turns().keep(aTurn(), listed('ACT-1'));
        await turns().keep(aTurn({ place: { kind: 'group', conversation: '19:chat' } }), listed('ACT-2'));
        expect(await turns().last(KEY, PERSONAL.conversation)).to.deep.equal({ references: ['ACT-1'] });
        expect(await turns().last(KEY, '19:chat')).to.deep.equal({ references: ['ACT-2'] });
        expect(await turns().last(KEY, 'elsewhere')).to.equal(undefined);
      });

      it('is not changed by a repeat', async () => {
        const turn = aTurn();
        await turns().keep(turn, listed('ACT-1'));
        await turns().keep(aTurn(), listed('ACT-2'));
        await turns().keep(turn, listed('ACT-1'));
        expect(await turns().last(KEY, PERSONAL.conversation)).to.deep.equal({ references: ['ACT-2'] });
      });
    });
  });

describe('what keeping an answer costs', () => {
  it('is one request, however much has gathered, and one more for a repeat', async () => {
    const tables = await freshTables();
    await tables.ensure(['turns']);
    const turns = turnsIn(tables.open('turns'));
    for (let at = 0; at < 50; at += 1) await turns.keep(aTurn(), listed(`ACT-${at}`));
    tables.requests.length = 0;
    const turn = aTurn();
    await turns.keep(turn, listed('ACT-X'));
    expect(tables.requests).to.deep.equal(['write']);
    await turns.last(KEY, PERSONAL.conversation);
    expect(tables.requests).to.deep.equal(['write', 'get']);
    await turns.keep(turn, listed('ACT-X'));
    expect(tables.requests).to.deep.equal(['write', 'get', 'write', 'get']);
  });
});
