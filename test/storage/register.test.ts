import { expect } from 'chai';
import { NINETEEN } from '../../src/domain/authorities.ts';
import { day } from '../../src/domain/day.ts';
import type { Person } from '../../src/domain/person.ts';
import { isIntact } from '../../src/storage/history.ts';
import type { Deed } from '../../src/storage/ledger.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { personChange } from '../../src/storage/register/changes.ts';
import { registers } from '../../src/storage/register.ts';
import type { OpenTable, Table } from '../../src/storage/table.ts';
import { aPerson, aRegister, code, NOW } from '../support/builders.ts';
import { counting, freshTables } from '../support/tables.ts';

const withoutSource = (thing: unknown): unknown => JSON.parse(JSON.stringify(thing));

let turns = 0;
const deedOf = (after: Person, before?: Person, verb = 'test'): Deed => {
  turns += 1;
  const change = personChange({ ...(before && { before }), after }, { verb });
  return { turn: `turn-${turns}`, by: 'system', how: 'system', at: NOW, changes: [change], answer: {} };
};

/** A network of tables with two instances of the program on them, and a clock that only the test moves. */
const aNetwork = async (open: OpenTable = memoryTables()) => {
  const tables = counting(open);
  const table = tables.open('network');
  let ms = NOW.getTime();
  const clock = (): Date => new Date(ms);
  const here = registers(table, clock);
  const there = registers(table, clock);
  await here.seed(aRegister());
  tables.asked.length = 0;
  const wait = (seconds: number): void => {
    ms += seconds * 1000;
  };
  return { table, asked: tables.asked, here, there, wait, clock };
};

const find = async (
  one: { read(how?: { fresh?: boolean }): Promise<{ people: readonly Person[] }> },
  id: string,
  fresh = false,
): Promise<Person> => {
  const found = (await one.read({ fresh })).people.find((person) => person.id === id);
  if (!found) throw new Error(`${id} is not there`);
  return found;
};

describe('the register', () => {
  it('reads back all that was put in: authorities, people, accounts and terms', async () => {
    const { here } = await aNetwork();
    const [read, wanted] = [await here.read(), aRegister()];
    const byId = (one: Person, other: Person) => (one.id < other.id ? -1 : 1);
    expect(withoutSource([...read.people].sort(byId))).to.deep.equal([...wanted.people].sort(byId));
    expect(read.authorities).to.deep.equal([...NINETEEN].sort((a, b) => (a.name < b.name ? -1 : 1)));
    expect(read.terms).to.deep.equal(wanted.terms);
    expect(read.accounts.map(({ person }) => person).sort()).to.deep.equal(
      wanted.people.map(({ id }) => id).sort(),
    );
  });

  it('keeps what an account asked for, and when a role and a person ended', async () => {
    const { here } = await aNetwork();
    const account = {
      tenant: 'host',
      user: 'new',
      state: 'pending' as const,
      name: 'Sam Newcome',
      address: '29:new',
      asks: { authority: code('886'), on: day('2026-11-20') },
    };
    const ended = { name: 'lead' as const, from: day('2026-09-01'), to: day('2026-10-01') };
    const person = aPerson({ id: 'MEM-P2P2', roles: [ended], left: day('2026-10-01') });
    await here.seed({ people: [person], accounts: [account] });
    const read = await here.read();
    expect(read.accounts.find(({ user }) => user === 'new')).to.deep.equal(account);
    expect(read.people.find(({ id }) => id === 'MEM-P2P2')).to.deep.equal(person);
  });

  it('asks the table for nothing while under 15 seconds old', async () => {
    const { here, asked, wait } = await aNetwork();
    await here.read();
    expect(asked).to.deep.equal(['list network']);
    wait(14.9);
    await here.read();
    expect(asked).to.have.length(1);
  });

  it('asks for its epoch alone after 15 seconds, and for the rest where that has changed', async () => {
    const { here, there, asked, wait } = await aNetwork();
    await here.read();
    wait(15);
    asked.length = 0;
    await here.read();
    expect(asked).to.deep.equal(['get network']);
    await there.commit(deedOf(aPerson({ id: 'MEM-NEW2' })));
    wait(15);
    asked.length = 0;
    expect((await find(here, 'MEM-NEW2')).id).to.equal('MEM-NEW2');
    expect(asked).to.deep.equal(['get network', 'list network']);
  });

  it('asks for its epoch at once where it must be fresh', async () => {
    const { here, there, asked } = await aNetwork();
    await here.read();
    await there.commit(deedOf(aPerson({ id: 'MEM-NEW2' })));
    asked.length = 0;
    expect((await here.read()).people.some(({ id }) => id === 'MEM-NEW2')).to.equal(false);
    expect(asked).to.deep.equal([]);
    expect((await here.read({ fresh: true })).people.some(({ id }) => id === 'MEM-NEW2')).to.equal(true);
    expect(asked).to.deep.equal(['get network', 'list network']);
  });

  it('shares one request among all who wait', async () => {
    const { here, asked } = await aNetwork();
    const all = await Promise.all(Array.from({ length: 20 }, () => here.read()));
    expect(asked).to.deep.equal(['list network']);
    expect(new Set(all).size).to.equal(1);
  });

  it('lets a fresh read wait for a request begun after it, however many ask', async () => {
    const { here, asked } = await aNetwork();
    await here.read();
    asked.length = 0;
    await Promise.all(Array.from({ length: 20 }, () => here.read({ fresh: true })));
    expect(asked).to.deep.equal(['get network', 'get network']);
  });

  it('shows a change at once where it was made, and within 15 seconds elsewhere', async () => {
    const { here, there, wait } = await aNetwork();
    await there.read();
    const mara = await find(here, 'MEM-MARA');
    await here.commit(deedOf({ ...mara, name: 'Mara Lane' }, mara));
    expect((await find(here, 'MEM-MARA')).name).to.equal('Mara Lane');
    expect((await find(there, 'MEM-MARA')).name).to.equal('Mara Swift');
    wait(15);
    expect((await find(there, 'MEM-MARA')).name).to.equal('Mara Lane');
  });

  it('does not let a read that began before a change hide it', async () => {
    const open = memoryTables();
    let release = (): void => undefined;
    let held = false;
    const slow: OpenTable = (name) => {
      const table = open(name);
      const list: Table['list'] = async (partition, range) => {
        const rows = await table.list(partition, range);
        if (held)
          await new Promise<void>((resolve) => {
            release = resolve;
          });
        return rows;
      };
      return { ...table, list };
    };
    const { here } = await aNetwork(slow);
    const mara = await find(here, 'MEM-MARA');
    await here.commit(deedOf({ ...mara, initials: 'MX' }, mara));
    held = true;
    const early = here.read();
    await new Promise((resolve) => setImmediate(resolve));
    held = false;
    const later = await find(
      registers(open('network'), () => NOW),
      'MEM-MARA',
    );
    await here.commit(deedOf({ ...later, name: 'Mara Lane' }, later));
    release();
    await early;
    expect((await find(here, 'MEM-MARA')).name).to.equal('Mara Lane');
  });
});

describe('a change of the register', () => {
  it('rests on the row that was decided on: the second of two is told', async () => {
    const { here, there } = await aNetwork();
    const [one, other] = [await find(here, 'MEM-MARA'), await find(there, 'MEM-MARA')];
    expect((await here.commit(deedOf({ ...one, name: 'Mara Lane' }, one))).is).to.equal('saved');
    expect((await there.commit(deedOf({ ...other, name: 'Mara Hill' }, other))).is).to.equal('changed');
    expect((await find(there, 'MEM-MARA')).name).to.equal('Mara Lane');
  });

  it('that rests on the whole register is told where anything in it has changed', async () => {
    const { here, there } = await aNetwork();
    const since = await here.read();
    await there.commit(deedOf(aPerson({ id: 'MEM-NEW2' })));
    expect(await here.commit(deedOf(aPerson({ id: 'MEM-NEW3' })), since)).to.deep.equal({ is: 'changed' });
    expect(await here.commit(deedOf(aPerson({ id: 'MEM-NEW3' })), await here.read())).to.deep.equal({
      is: 'saved',
    });
  });

  it('is one request', async () => {
    const { here, asked } = await aNetwork();
    await here.commit(deedOf(aPerson({ id: 'MEM-NEW2' })));
    expect(asked).to.deep.equal(['write network']);
  });

  it('is refused where it changes nothing', async () => {
    const { here } = await aNetwork();
    const nothing = { ...deedOf(aPerson()), changes: [] };
    expect(await here.commit(nothing).catch((error: Error) => error.message)).to.contain('changes nothing');
  });

  it('keeps columns that this version does not know, and drops those that are no more', async () => {
    const { here, table } = await aNetwork();
    const row = await table.get('net', 'p|MEM-CORA');
    const props = { ...row?.props, pronoun: 'she' };
    await table.transact('net', [{ do: 'upsert', key: 'p|MEM-CORA', props }]);
    const { organisation: _, ...cora } = await find(here, 'MEM-CORA');
    const before = await find(here, 'MEM-CORA');
    await here.commit(deedOf({ ...cora, authority: code('886') }, before));
    const after = (await table.get('net', 'p|MEM-CORA'))?.props;
    expect(after).to.include({ pronoun: 'she', authority: '886', v: 1 });
    expect(after).to.not.have.property('organisation');
  });

  it('writes a history that is whole, also for an entry that was seeded', async () => {
    const { here, table } = await aNetwork();
    for (const initials of ['MX', 'MY', 'MZ']) {
      const mara = await find(here, 'MEM-MARA');
      await here.commit(deedOf({ ...mara, initials }, mara));
    }
    const lines = await here.ledger.history('MEM-MARA');
    expect(lines.map(({ line }) => line.n)).to.deep.equal([1, 2, 3]);
    const head = (await table.get('net', 'p|MEM-MARA'))?.props['hash'];
    expect(isIntact(lines, String(head))).to.equal(true);
  });
});

describe('a table that cannot answer', () => {
  const aBrokenNetwork = async () => {
    const open = memoryTables();
    let broken = false;
    const failing: OpenTable = (name) => {
      const table = open(name);
      const ask = <T>(request: () => Promise<T>): Promise<T> =>
        broken ? Promise.reject(new Error('503')) : request();
      return {
        ...table,
        get: (...given) => ask(() => table.get(...given)),
        list: (...given) => ask(() => table.list(...given)),
        transact: (...given) => ask(() => table.transact(...given)),
      };
    };
    const network = await aNetwork(failing);
    const breakIt = (): void => {
      broken = true;
    };
    return { ...network, breakIt };
  };
  const outcomeOf = (promise: Promise<unknown>): Promise<string> =>
    promise.then(
      () => 'read',
      (error: Error) => error.message,
    );

  it('leaves the register serving for up to 60 seconds, and then refuses', async () => {
    const { here, wait, breakIt } = await aBrokenNetwork();
    await here.read();
    breakIt();
    wait(59.9);
    expect(await outcomeOf(here.read())).to.equal('read');
    wait(0.1);
    expect(await outcomeOf(here.read())).to.equal('503');
  });

  it('fails a fresh read at once: nobody’s rights are taken from memory', async () => {
    const { here, breakIt } = await aBrokenNetwork();
    await here.read();
    breakIt();
    expect(await outcomeOf(here.read({ fresh: true }))).to.equal('503');
    expect(await outcomeOf(here.read())).to.equal('read');
  });

  it('serves nothing older than a change that was tried', async () => {
    const { here, breakIt } = await aBrokenNetwork();
    await here.read();
    breakIt();
    expect(await outcomeOf(here.commit(deedOf(aPerson())))).to.equal('503');
    expect(await outcomeOf(here.read())).to.equal('503');
  });

  it('lets a fresh read that waited for a failed one ask again', async () => {
    const { here, breakIt } = await aBrokenNetwork();
    await here.read();
    breakIt();
    const both = [outcomeOf(here.read({ fresh: true })), outcomeOf(here.read({ fresh: true }))];
    expect(await Promise.all(both)).to.deep.equal(['503', '503']);
  });
});

describe('the register on Azure Tables', () => {
  it('is seeded by two instances at once, changed by one and seen by the other', async () => {
    const tables = await freshTables();
    await tables.ensure(['network']);
    const network = () => registers(tables.open('network'), () => NOW);
    const [here, there] = [network(), network()];
    await Promise.all([here.seed(aRegister()), there.seed(aRegister())]);
    const mara = await find(here, 'MEM-MARA');
    await there.read();
    expect((await here.commit(deedOf({ ...mara, name: 'Mara Lane' }, mara))).is).to.equal('saved');
    expect((await find(there, 'MEM-MARA', true)).name).to.equal('Mara Lane');
    expect((await there.commit(deedOf({ ...mara, name: 'Mara Hill' }, mara))).is).to.equal('changed');
    const read = await there.read();
    const counts = [read.authorities, read.people, read.accounts, read.terms].map((things) => things.length);
    expect(counts).to.deep.equal([19, 5, 5, 3]);
  });
});

describe('seeding the register', () => {
  it('puts in what is missing, and leaves what a coordinator changed', async () => {
    const { here, table } = await aNetwork();
    const { terms } = aRegister();
    const row = await table.get('net', 'day|term|2026|autumn');
    const props = { ...row?.props, last: '2026-12-17', assumed: false };
    await table.transact('net', [{ do: 'upsert', key: 'day|term|2026|autumn', props }]);
    await here.seed({ authorities: NINETEEN, terms });
    const [autumn] = (await here.read()).terms;
    expect(autumn).to.include({ last: '2026-12-17', assumed: false });
  });

  it('is asked for nothing but a look where nothing is missing', async () => {
    const { here, asked } = await aNetwork();
    await here.seed(aRegister());
    expect(asked).to.deep.equal(['list network']);
  });

  it('does so with many instances at once, and for more than one transaction holds', async () => {
    const open = memoryTables();
    const people = Array.from({ length: 130 }, (_, n) => aPerson({ id: `MEM-S${n}` }));
    const instances = Array.from({ length: 4 }, () => registers(open('network'), () => NOW));
    await Promise.all(instances.map((one) => one.seed({ authorities: NINETEEN, people })));
    for (const one of instances) {
      const read = await one.read();
      expect([read.authorities.length, read.people.length]).to.deep.equal([19, 130]);
    }
  });

  it('gives up with a fault where others never stop writing', async () => {
    const table = memoryTables()('network');
    const refusing: Table = { ...table, transact: async () => ({ done: false, failed: 0, why: 'exists' }) };
    const message = await registers(refusing, () => NOW)
      .seed(aRegister())
      .catch((error: Error) => error.message);
    expect(message).to.contain('could not be filled');
  });
});

describe('a row that nobody could have written', () => {
  for (const [key, props, said] of [
    ['p|MEM-BAD2', { name: 'Secret Name', initials: 'SN', roles: '{' }, 'roles'],
    ['p|MEM-BAD3', { name: 'Secret Name', initials: 'SN', roles: '[]', left: '2026-02-30' }, 'left'],
    ['m|t|o', { state: 'odd', name: 'Secret Name', address: '' }, 'state'],
    ['la|886|never', { ons: '', name: '', aliases: '[]' }, 'key'],
    ['day|term|20|autumn', { first: '2026-09-02', last: '2026-12-18', assumed: true }, 'key'],
    ['day|term|2026|winter', { first: '2026-09-02', last: '2026-12-18', assumed: true }, 'key'],
  ] as const)
    it(`is named by its key and columns, never by what it holds: ${key}`, async () => {
      const table = memoryTables()('network');
      await table.transact('net', [{ do: 'insert', key, props }]);
      const message = await registers(table, () => NOW)
        .read()
        .catch((error: Error) => error.message);
      expect(message).to.contain(key).and.to.contain(said).and.to.not.contain('Secret');
    });

  it('of a kind that this version does not know is left alone', async () => {
    const { here, table } = await aNetwork();
    await table.transact('net', [{ do: 'insert', key: 'fnd|2027', props: { name: 'later' } }]);
    expect((await here.read({ fresh: true })).people).to.have.length(5);
  });
});
