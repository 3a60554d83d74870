import { expect } from 'chai';
import { z } from 'zod';
import { features } from '../../src/features/index.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { Table } from '../../src/storage/table.ts';
import { PEOPLE } from '../support/builders.ts';
import { someNeeds } from '../support/needs.ts';
import { startTeams, type Teams } from '../support/teams.ts';

const rooms = features(someNeeds());
const verbs = rooms.flatMap((room) => room.verbs);
/** What may stand between a command and the words that were typed by mistake. */
const LEADS = ['', 'Mara Swift to', 'Windsor and Maidenhead', 'REF', 'REF to'];
const commands = rooms
  .flatMap((room) => room.commands)
  .flatMap(({ name }) => LEADS.map((lead) => `${name} ${lead}`));
const CHILDREN = ['Zebediah DOB 12/03/2014', 'E3 2BC'];
const TRACE = /Zebediah|12\/03\/2014|E3 2BC/i;

/** The fields of a button that somebody may type in, and one that it does not have; it reads no others. */
const fieldsOf = (shape: z.ZodType): readonly string[] => {
  const fields = shape instanceof z.ZodObject ? Object.keys(shape.shape).filter((one) => one !== 'v') : TYPED;
  return [...fields, 'another'];
};
const TYPED = ['text', 'owners', 'due', 'said', 'date', 'place', 'list', 'typed', 'at', 'organisation'];

describe('what could identify a child', () => {
  const written: string[] = [];
  let teams: Teams;
  let reference: string;

  before(async () => {
    const tables = memoryTables();
    const listening = (name: string): Table => {
      const table = tables(name);
      const transact: Table['transact'] = (partition, ops) => {
        written.push(JSON.stringify([name, partition, ops]));
        return table.transact(partition, ops);
      };
      return { ...table, transact };
    };
    teams = await startTeams({ open: listening });
    await teams.person(PEOPLE.cora).says('action Mara Swift to share the plan by Friday');
    reference = /ACT-[0-9A-Z]{4}/.exec(JSON.stringify(teams.connector.calls))?.[0] ?? '';
    expect(reference).to.not.equal('');
  });
  beforeEach(() => {
    written.length = 0;
    teams.lines.length = 0;
  });
  after(() => teams.stop());

  const isKeptNowhere = (): void => {
    expect(written.filter((row) => TRACE.test(row))).to.deep.equal([]);
    expect(teams.lines.filter((line) => TRACE.test(line))).to.deep.equal([]);
  };

  for (const child of CHILDREN) {
    it(`is neither stored nor logged after any command, though it be "${child}"`, async () => {
      const sam = teams.account({ user: 'sam', name: 'Sam Newcome', address: '29:sam' });
      for (const command of commands)
        await teams.person(PEOPLE.cora).says(`${command.replace('REF', reference)} ${child}`);
      for (const lead of ['join', 'hello', 'what about']) await sam.says(`${lead} ${child}`);
      isKeptNowhere();
    });

    it(`is neither stored nor logged from any button or field, though it be "${child}"`, async () => {
      for (const { name, data: shape } of verbs)
        for (const field of fieldsOf(shape)) {
          const data = {
            v: 1,
            op: `${name} ${field} ${child.length}`,
            ref: reference,
            authority: 'none',
            tenant: 'host',
            text: 'do it',
            owners: 'Kent',
            [field]: child,
          };
          await teams.person(PEOPLE.cora).presses(name, data);
        }
      isKeptNowhere();
    });
  }
});
