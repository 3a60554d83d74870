import { expect } from 'chai';
import type { Live } from '../../src/core/live.ts';
import type { Reply } from '../../src/core/reply.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { NOW, PEOPLE } from '../support/builders.ts';
import type { Call, Shown } from '../support/connector.ts';
import { aCard, aCommand, aRoom, aVerb } from '../support/room.ts';
import { startTeams, type Teams, type Wanted } from '../support/teams.ts';

const GROUP = '19:meeting@thread.v2';
const OTHER = '19:other@thread.v2';
const THING = 'test.now|MTG-2F7K';

const titleOf = (card: Shown | undefined): unknown => card?.body[0]?.['text'];

/** A room of one thing that changes, and a card that shows it. */
const aWorld = () => {
  const world = {
    state: 1,
    isOver: false,
    shown: 0,
    gate: Promise.resolve(),
    broken: 0,
  };
  const card = () => aCard(`State ${world.state}`);
  const change = (): Reply => {
    world.state += 1;
    return { text: `Changed to ${world.state}.`, touches: [THING] };
  };
  const live: Live = {
    name: 'test.now',
    show: async (id) => {
      expect(id).to.equal('MTG-2F7K');
      world.shown += 1;
      if (world.broken > 0) {
        world.broken -= 1;
        throw new Error('a child’s name');
      }
      return world.isOver ? undefined : card();
    },
  };
  const show = (): Reply => ({ card: card(), keep: THING });
  const rooms = () => [
    aRoom({
      commands: [
        aCommand('show', show),
        aCommand('slow', async () => {
          const reply = show();
          await world.gate;
          return reply;
        }),
        aCommand('change', change),
        aCommand('form', () => ({ card: aCard('Form') })),
        aCommand('post', (place) => ({
          text: 'Posted.',
          tell: [{ to: [PEOPLE.dev.id], in: place, reply: show() }],
        })),
      ],
      verbs: [
        aVerb('test.change', () => ({ ...change(), ...show(), saved: true })),
        aVerb('test.look', show),
        aVerb('test.form', () => ({ card: aCard('Form') })),
      ],
      lives: [live],
    }),
  ];
  return { world, rooms };
};

/** A pause that the test ends. */
const aPause = () => {
  const ends: (() => void)[] = [];
  return {
    pause: () => new Promise<void>((resolve) => void ends.push(resolve)),
    ends,
  };
};

describe('a card that stays current', () => {
  let open: OpenTable;
  let world: ReturnType<typeof aWorld>['world'];
  let rooms: ReturnType<typeof aWorld>['rooms'];
  let teams: Teams;
  const start = (over: Wanted = {}) => startTeams({ rooms, open, pause: async () => undefined, ...over });

  const updates = (from: Teams = teams): readonly Call[] =>
    from.connector.calls.filter(({ method, status }) => method === 'PUT' && status === 200);
  const seesUpdate = (state: number, where = GROUP, from: Teams = teams): Promise<Call> =>
    from.connector.sees(
      ({ method, card, conversation, status }) =>
        method === 'PUT' && conversation === where && titleOf(card) === `State ${state}` && status === 200,
    );

  beforeEach(async () => {
    open = memoryTables();
    ({ world, rooms } = aWorld());
    teams = await start();
  });
  afterEach(() => teams.stop());

  it('is drawn anew in every place it stands, and nowhere else', async () => {
    const mara = teams.person(PEOPLE.mara);
    const [inGroup, inPerson] = [await mara.says('show', { in: GROUP }), await mara.says('show')];
    await mara.says('form', { in: GROUP });
    await teams.person(PEOPLE.dev).says('change');
    expect((await seesUpdate(2)).about).to.equal(inGroup.posted[0]?.id);
    expect((await seesUpdate(2, 'a:29:MEM-MARA')).about).to.equal(inPerson.posted[0]?.id);
    await teams.stop();
    expect(updates()).to.have.length(2);
  });

  it('is drawn at once, and then in its own time, however often it changes; the last state is shown', async () => {
    const { pause, ends } = aPause();
    await teams.stop();
    teams = await start({ pause });
    const mara = teams.person(PEOPLE.mara);
    await mara.says('show', { in: GROUP });
    await mara.says('change');
    await seesUpdate(2);
    for (const _ of Array.from({ length: 10 })) await mara.says('change');
    expect(updates()).to.have.length(1);
    for (const end of ends) end();
    await seesUpdate(12);
    expect(updates()).to.have.length(2);
  });

  it('shows the last state before the program ends', async () => {
    await teams.stop();
    teams = await start({ pause: () => new Promise(() => undefined) });
    const mara = teams.person(PEOPLE.mara);
    await mara.says('show', { in: GROUP });
    for (const _ of [2, 3, 4]) await mara.says('change');
    await teams.stop();
    expect(titleOf(updates().at(-1)?.card)).to.equal('State 4');
  });

  it('that changed while it was being posted is put right', async () => {
    let pass: () => void = () => undefined;
    world.gate = new Promise((resolve) => {
      pass = resolve;
    });
    const slow = teams.person(PEOPLE.mara).says('slow', { in: GROUP });
    await teams.person(PEOPLE.dev).says('change');
    pass();
    expect((await slow).cards.map(titleOf)).to.deep.equal(['State 1']);
    await seesUpdate(2);
  });

  it('is tried again where Teams is busy', async () => {
    await teams.person(PEOPLE.mara).says('show', { in: GROUP });
    teams.connector.misbehave({ status: 429, retryAfter: 0, method: 'PUT', times: 2 });
    await teams.person(PEOPLE.dev).says('change');
    await seesUpdate(2);
  });

  it('is tried again where Teams stays busy longer than one try lasts', async () => {
    await teams.person(PEOPLE.mara).says('show', { in: GROUP });
    teams.connector.misbehave({ status: 429, retryAfter: 0, method: 'PUT', times: 5 });
    await teams.person(PEOPLE.dev).says('change');
    await seesUpdate(2);
    expect(world.shown).to.equal(2);
  });

  it('is tried again where its room could not show it, and logged without a word of it', async () => {
    await teams.person(PEOPLE.mara).says('show', { in: GROUP });
    world.broken = 2;
    await teams.person(PEOPLE.dev).says('change');
    await seesUpdate(2);
    expect(teams.lines.join('')).to.include('"not drawn"').and.not.include('child');
  });

  it('whose room is broken for good is left after a few tries', async () => {
    await teams.person(PEOPLE.mara).says('show', { in: GROUP });
    world.broken = 1_000;
    await teams.person(PEOPLE.dev).says('change');
    await teams.stop();
    expect([updates().length, world.shown]).to.deep.equal([0, 3]);
  });

  for (const code of ['ActivityNotFoundInConversation', 'ConversationNotFound'])
    it(`whose message is gone (${code}) is posted anew, and stays current there`, async () => {
      await teams.person(PEOPLE.mara).says('show', { in: GROUP });
      teams.connector.misbehave({ status: 404, code, method: 'PUT' });
      await teams.person(PEOPLE.dev).says('change');
      const anew = await teams.connector.sees(
        ({ method, card }) => method === 'POST' && titleOf(card) === 'State 2',
      );
      expect(anew.conversation).to.equal(GROUP);
      await teams.person(PEOPLE.dev).says('change');
      expect((await seesUpdate(3)).about).to.equal(anew.id);
    });

  it('that is removed once more is not posted a third time', async () => {
    await teams.person(PEOPLE.mara).says('show', { in: GROUP });
    for (const state of [2, 3, 4]) {
      teams.connector.misbehave({ status: 404, code: 'ActivityNotFoundInConversation', method: 'PUT' });
      await teams.person(PEOPLE.dev).says('change');
      if (state === 2) await teams.connector.sees(({ card }) => titleOf(card) === 'State 2');
    }
    await teams.stop();
    const posted = teams.connector.calls.filter(({ method, card }) => method === 'POST' && card);
    expect(posted.map(({ card }) => titleOf(card))).to.deep.equal(['State 1', 'State 2']);
  });

  it('is forgotten where the bot was removed', async () => {
    await teams.person(PEOPLE.mara).says('show', { in: GROUP });
    await teams.person(PEOPLE.mara).says('show', { in: OTHER });
    teams.connector.misbehave({ status: 403, code: 'BotNotInConversationRoster', conversation: GROUP });
    await teams.person(PEOPLE.dev).says('change');
    await seesUpdate(2, OTHER);
    await teams.person(PEOPLE.dev).says('change');
    await seesUpdate(3, OTHER);
    await teams.stop();
    expect(updates().map(({ conversation }) => conversation)).to.deep.equal([OTHER, OTHER]);
  });

  it('is left as it is, and forgotten, once its room has nothing more to show', async () => {
    await teams.person(PEOPLE.mara).says('show', { in: GROUP });
    world.isOver = true;
    await teams.person(PEOPLE.dev).says('change');
    await teams.stop();
    expect([updates().length, world.shown]).to.deep.equal([0, 1]);
    teams = await start();
    world.isOver = false;
    await teams.person(PEOPLE.dev).says('change');
    await teams.stop();
    expect([updates().length, world.shown]).to.deep.equal([0, 1]);
  });

  it('is still known after the bot was started anew', async () => {
    await teams.person(PEOPLE.mara).says('show', { in: GROUP });
    await teams.running.stop();
    const again = await start();
    await again.person(PEOPLE.dev).says('change');
    await seesUpdate(2);
    await again.stop();
  });

  it('is written to no address that is trusted no longer', async () => {
    await teams.person(PEOPLE.mara).says('show', { in: GROUP });
    const strict = await start({ auth: true });
    await strict.person(PEOPLE.dev).says('change');
    await strict.stop();
    expect(strict.lines.join('')).to.include('"cause":"host"');
    expect(updates()).to.deep.equal([]);
  });

  it('is kept current in its three newest messages of one conversation', async () => {
    const mara = teams.person(PEOPLE.mara);
    for (const second of [1, 2, 3, 4, 5]) {
      teams.at(new Date(NOW.getTime() + second * 1_000));
      await mara.says('show', { in: GROUP });
    }
    const posted = teams.connector.calls.filter(({ card }) => card).map(({ id }) => id);
    await mara.says('change');
    await teams.stop();
    expect(updates().map(({ about }) => about)).to.deep.equal(posted.slice(2));
  });

  it('costs a turn that touches what stands nowhere two requests, and its room none', async () => {
    const asked: string[] = [];
    const counting: OpenTable = (name) => {
      const table = open(name);
      if (name !== 'conversations') return table;
      return {
        ...table,
        get: (partition, key) => table.get(partition, key),
        list: (partition, range) => {
          asked.push('list');
          return table.list(partition, range);
        },
        transact: (partition, ops) => {
          if (partition.startsWith('live|')) asked.push('mark');
          return table.transact(partition, ops);
        },
      };
    };
    await teams.stop();
    teams = await start({ open: counting });
    await teams.person(PEOPLE.dev).says('change');
    await teams.stop();
    expect([asked, world.shown]).to.deep.equal([['mark', 'list'], 0]);
  });

  it('keeps of where it stands no name and nothing that was said', async () => {
    const written: string[] = [];
    const watching: OpenTable = (name) => {
      const table = open(name);
      return {
        ...table,
        get: (partition, key) => table.get(partition, key),
        list: (partition, range) => table.list(partition, range),
        transact: (partition, ops) => {
          if (partition.startsWith('live|')) written.push(JSON.stringify(ops));
          return table.transact(partition, ops);
        },
      };
    };
    await teams.stop();
    teams = await start({ open: watching });
    await teams.person(PEOPLE.mara).says('show', { in: GROUP });
    await teams.stop();
    expect(written).to.have.length(1);
    expect(written[0]).not.to.match(/Mara|Swift|State|29:/);
  });

  describe('and is posted to a conversation', () => {
    const told = () =>
      teams.connector.calls.filter(({ method, card }) => method === 'POST' && titleOf(card) === 'State 1');

    it('stands there and with each person it was posted to', async () => {
      await teams.person(PEOPLE.dev).says('form');
      await teams.person(PEOPLE.ines).says('form', { in: GROUP });
      await teams.person(PEOPLE.mara).says(`post ${GROUP}`);
      await teams.connector.sees(
        ({ card, conversation }) => conversation === GROUP && titleOf(card) === 'State 1',
      );
      await teams.person(PEOPLE.ines).says('change');
      await seesUpdate(2);
      await seesUpdate(2, 'a:29:MEM-DEV2');
    });

    it('goes to the thread of a channel that was asked for', async () => {
      const thread = '19:team@thread.tacv2;messageid=7';
      await teams.person(PEOPLE.ines).says('form', { in: '19:team@thread.tacv2;messageid=1' });
      await teams.person(PEOPLE.mara).says(`post ${thread}`);
      await teams.stop();
      expect(told().map(({ conversation }) => conversation)).to.deep.equal([thread]);
    });

    it('is logged by cause alone where the bot was never spoken to', async () => {
      await teams.person(PEOPLE.mara).says(`post ${OTHER}`);
      await teams.stop();
      expect(told()).to.deep.equal([]);
      expect(teams.lines.filter((line) => line.includes('"no-chat"'))).to.have.length(2);
      expect(teams.lines.join('')).not.to.include(OTHER);
    });

    it('goes to no address that is trusted no longer', async () => {
      await teams.person(PEOPLE.ines).says('form', { in: GROUP });
      const strict = await start({ auth: true });
      await strict.person(PEOPLE.mara).says(`post ${GROUP}`);
      await strict.stop();
      await teams.stop();
      expect(strict.lines.join('')).to.include('"cause":"host"');
      expect(told()).to.deep.equal([]);
    });
  });

  describe('and is pressed', () => {
    const pressedIn = async (place: string, verb: string) => {
      const mara = teams.person(PEOPLE.mara);
      const { posted } = await mara.says('form', { in: place });
      const messageId = posted[0]?.id ?? '';
      await mara.presses(verb, {}, { in: place, messageId });
      await teams.person(PEOPLE.dev).says('change');
      await teams.stop();
      const last = updates().filter(({ about }) => about === messageId);
      return last.map(({ card }) => titleOf(card)).at(-1);
    };

    it('stands where everybody sees it in the pressed card’s place', async () => {
      expect(await pressedIn(GROUP, 'test.change')).to.equal('State 3');
    });

    it('stands where the one person of a personal chat sees it', async () => {
      expect(await pressedIn('personal', 'test.look')).to.equal('State 2');
    });

    it('does not take the place of what everybody else still sees', async () => {
      expect(await pressedIn(GROUP, 'test.look')).to.equal(undefined);
    });

    it('stands where an older client’s button had it replaced', async () => {
      const mara = teams.person(PEOPLE.mara);
      const { posted } = await mara.says('form');
      await mara.submits('test.look', {}, { messageId: posted[0]?.id ?? '' });
      await teams.person(PEOPLE.dev).says('change');
      expect((await seesUpdate(2, 'a:29:MEM-MARA')).about).to.equal(posted[0]?.id);
    });
  });

  it('shows the current state when two instances draw it at once and the older reaches Teams last', async () => {
    const two = await start();
    await teams.person(PEOPLE.mara).says('show', { in: GROUP });
    // The first instance's drawing of state 2 is held up: its first two tries are refused, and 400 ms go by.
    teams.connector.misbehave({ status: 429, method: 'PUT', times: 1 });
    await teams.person(PEOPLE.dev).says('change');
    await teams.connector.sees(({ method, status }) => method === 'PUT' && status === 429);
    await two.person(PEOPLE.ines).says('change');
    await seesUpdate(3);
    await Promise.all([teams.stop(), two.stop()]);
    const states = updates().map(({ card }) => titleOf(card));
    expect(states).to.include('State 2');
    expect(states.at(-1)).to.equal('State 3');
  });
});
