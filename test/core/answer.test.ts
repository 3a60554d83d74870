import { expect } from 'chai';
import { z } from 'zod';
import { type Answerer, answerer } from '../../src/core/answer.ts';
import { type Command, type Feature, type Verb, verb } from '../../src/core/feature.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { Turns } from '../../src/core/turns.ts';
import { anyone, coordinators, members } from '../../src/domain/caller.ts';
import { accountKey } from '../../src/domain/register.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { turnsIn } from '../../src/storage/turns.ts';
import { aCaller, aStranger, aTurn, PEOPLE } from '../support/builders.ts';

const aCommand = (run: Command['run'], over: Partial<Command> = {}): Command => ({
  name: 'try',
  summary: 'Try it',
  may: members,
  run,
  ...over,
});

interface Written {
  readonly level: string;
  readonly fields: Record<string, unknown>;
}

const setUp = (
  turns: Omit<Turns, 'edit'> = turnsIn(memoryTables()('turns')),
): { readonly answers: Answerer; readonly written: Written[] } => {
  const written: Written[] = [];
  const write = (level: string) => (fields: object) => written.push({ level, fields: { ...fields } });
  const log = { info: write('info'), warn: write('warn'), error: write('error'), debug: write('debug') };
  const answers = answerer({
    turns,
    log: log as unknown as Parameters<typeof answerer>[0]['log'], // the four calls the answerer makes
    newReference: (kind) => `${kind}-K7Q2`,
    elapsed: () => 0,
  });
  return { answers, written };
};

const room = (over: Partial<Feature> = {}): Feature => ({ name: 'room', commands: [], verbs: [], ...over });
const typed = (answers: Answerer, command: Command, turn = aTurn(), feature = room()) =>
  answers.typed({ command, feature, rest: '' }, turn);

describe('an answer', () => {
  it('is what the command returned', async () => {
    const { answers } = setUp();
    expect(
      await typed(
        answers,
        aCommand(async () => ({ text: 'Done' })),
      ),
    ).to.deep.equal({ text: 'Done' });
  });

  it('to a press is gone on from where it answered a question, and a list keeps the numbers it was typed for', async () => {
    const turns = turnsIn(memoryTables()('turns'));
    const { answers } = setUp(turns);
    const turn = aTurn();
    const press = (listed: Reply['listed']) => {
      const run = async (): Promise<Reply> => ({ text: 'x', ...(listed && { listed }) });
      const one = verb({ name: 'room.look', data: z.object({}), may: anyone, run });
      return answers.pressed({ verb: one, feature: room() }, {}, turn);
    };
    const last = () => turns.last(accountKey(turn.caller.account), turn.place.conversation);
    await press({ references: ['ACT-2F7K'] });
    expect(await last()).to.equal(undefined);
    await press({ references: [], asked: { want: 'figure' } });
    expect(await last()).to.deep.equal({ references: [], asked: { want: 'figure' } });
    const away = setUp({ ...turns, show: () => Promise.reject(new Error('tables are away')) });
    const one = verb({
      name: 'room.look',
      data: z.object({}),
      may: anyone,
      run: async () => ({ text: 'given', listed: { references: [], asked: {} } }),
    });
    expect(await away.answers.pressed({ verb: one, feature: room() }, {}, turn)).to.include({
      text: 'given',
    });
    expect(away.written.some(({ level }) => level === 'warn')).to.equal(true);
  });

  it('is the same for the same turn, though the command would say something else by now', async () => {
    const { answers } = setUp();
    let times = 0;
    const command = aCommand(async () => ({ text: `answer ${++times}` }));
    const turn = aTurn();
    await typed(answers, command, turn);
    const again = await typed(answers, command, turn);
    expect(again).to.include({ text: 'answer 1', repeated: turn.now.toISOString() });
  });

  it('is worked out again where the first may not be stored', async () => {
    const { answers } = setUp();
    const command = aCommand(async () => ({
      text: 'holds what was typed',
      unkept: true,
      refused: 'identity',
    }));
    const turn = aTurn();
    await typed(answers, command, turn);
    expect(await typed(answers, command, turn)).to.include({ text: 'holds what was typed' });
  });

  it('to words that could identify a child is given and never kept, since it may quote them', async () => {
    const kept: Reply[] = [];
    const { answers } = setUp({
      last: async () => undefined,
      show: async () => undefined,
      keep: async (_turn, reply) => {
        kept.push(reply);
        return undefined;
      },
    });
    const command = aCommand(async (rest) => ({ text: `Nobody called "${rest}"`, refused: 'nobody' }));
    for (const rest of ['Ella Moss DOB 12/03/2014', 'Mara Swift']) {
      const reply = await answers.typed({ command, feature: room(), rest }, aTurn());
      expect(reply.text).to.contain(rest);
    }
    expect(kept.map(({ unkept }) => unkept)).to.deep.equal([true, undefined]);
  });

  it('to a race that was lost is neither looked for nor kept', async () => {
    const asked: string[] = [];
    const { answers } = setUp({
      last: async () => undefined,
      show: async () => undefined,
      keep: async () => void asked.push('keep'),
    });
    const feature = room({ recall: async () => void asked.push('recall') });
    const lost = aCommand(async () => ({ text: 'Dev was first', refused: 'already', raced: true }), {
      changes: true,
    });
    expect(await typed(answers, lost, aTurn(), feature)).to.include({ text: 'Dev was first' });
    expect(asked).to.deep.equal([]);
  });

  it('is given though it cannot be kept, and the log says so', async () => {
    const gone = () => Promise.reject(new Error('tables are away'));
    const away = { last: async () => undefined, keep: gone, show: gone };
    const { answers, written } = setUp(away);
    expect(
      await typed(
        answers,
        aCommand(async () => ({ text: 'list' })),
      ),
    ).to.deep.equal({ text: 'list' });
    expect(written.at(-1)?.level).to.equal('warn');
  });

  it('comes from the room’s own memory when the same turn has changed something before', async () => {
    const { answers } = setUp();
    const feature = room({ recall: async () => ({ text: 'Closed ACT-2F7K', repeated: 'then' }) });
    const refusing = aCommand(async () => ({ text: 'already closed', refused: 'closed' }), { changes: true });
    expect(await typed(answers, refusing, aTurn(), feature)).to.include({ text: 'Closed ACT-2F7K' });
  });

  it('is not asked of the room’s memory by a command that changes nothing', async () => {
    const { answers } = setUp();
    const feature = room({ recall: async () => ({ text: 'never' }) });
    expect(
      await typed(
        answers,
        aCommand(async () => ({ text: 'list' })),
        aTurn(),
        feature,
      ),
    ).to.include({ text: 'list' });
  });

  const refusals = [
    { who: aStranger(), may: members, says: 'type **join**', code: 'stranger' },
    { who: aStranger('Sam', 'pending'), may: members, says: 'has yet to approve you', code: 'pending' },
    { who: aCaller(), may: coordinators, says: 'Only a coordinator can do that.', code: 'not-allowed' },
  ] as const;
  for (const { who, may, says, code } of refusals)
    it(`refuses (${code}) in words that say who may`, async () => {
      const { answers, written } = setUp();
      const reply = await typed(
        answers,
        aCommand(async () => ({ text: 'secret' }), { may }),
        aTurn({ caller: who }),
      );
      expect(reply.text).to.contain(says);
      expect(reply.refused).to.equal(code);
      expect(written[0]?.fields).to.include({ outcome: 'refused', code });
    });

  it('says nothing of what broke, and gives a reference that the log has too', async () => {
    const { answers, written } = setUp();
    const command = aCommand(async () => {
      throw new Error('Kent’s secret at 10.0.0.1');
    });
    const reply = await typed(answers, command);
    expect(reply.text).to.contain('ERR-K7Q2').and.not.contain('secret');
    expect(written[0]).to.nested.include({ level: 'error', 'fields.reference': 'ERR-K7Q2' });
  });

  it('logs the room, the deed, the place and the authority, and no name', async () => {
    const { answers, written } = setUp();
    await typed(
      answers,
      aCommand(async () => ({ text: 'x' })),
      aTurn({ caller: aCaller(PEOPLE.dev) }),
    );
    expect(written[0]?.fields).to.include({ room: 'room', deed: 'try', place: 'personal', authority: '886' });
    expect(JSON.stringify(written)).to.not.contain('Patel');
  });

  for (const [outcome, reply] of [
    ['saved', { text: 'x', saved: true }],
    ['repeated', { text: 'x', repeated: 'then' }],
    ['answered', { text: 'x' }],
  ] as const satisfies readonly (readonly [string, Reply])[])
    it(`logs that it ${outcome}`, async () => {
      const { answers, written } = setUp();
      await typed(
        answers,
        aCommand(async () => reply, { may: anyone }),
      );
      expect(written[0]?.fields['outcome']).to.equal(outcome);
    });
});

describe('a pressed button', () => {
  const close: Verb = verb({
    name: 'room.close',
    data: z.object({ ref: z.string() }),
    may: members,
    run: async ({ ref }) => ({ text: `closed ${ref}` }),
  });

  it('gives its handler the data of the card', async () => {
    const { answers } = setUp();
    const reply = await answers.pressed({ verb: close, feature: room() }, { ref: 'ACT-2F7K', v: 1 }, aTurn());
    expect(reply).to.deep.equal({ text: 'closed ACT-2F7K' });
  });

  it('from a card whose data no longer fits is told what to do', async () => {
    const { answers } = setUp();
    for (const data of [undefined, null, {}, { ref: 7 }, 'x', []]) {
      const reply = await answers.pressed({ verb: close, feature: room() }, data, aTurn());
      expect(reply.refused).to.equal('old-card');
      expect(reply.text).to.contain('**help**');
    }
  });
});
