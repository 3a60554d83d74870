import { expect } from 'chai';
import { z } from 'zod';
import { features } from '../../src/features/index.ts';
import { aMeeting } from '../support/a-meeting.ts';
import { PEOPLE } from '../support/builders.ts';
import { someNeeds } from '../support/needs.ts';
import { type Actor, startTeams, type Teams } from '../support/teams.ts';
import { CPU_MOST, cpuOf, isSpoilt, LONG, SPOILT } from './malformed.ts';
import { expectShape } from './shapes.ts';

const rooms = features(someNeeds());

/** What a verb's card holds, as far as its own schema names it. */
const fieldsOf = (data: z.ZodType): readonly string[] =>
  data instanceof z.ZodObject ? Object.keys(data.shape) : ['v', 'id', 'ref', 'op'];

/** One thing in every field, the card's version left as it should be. */
const filled = (fields: readonly string[], value: unknown): object => ({
  ...Object.fromEntries(fields.map((field) => [field, value])),
  v: 1,
});

const BAD: readonly (readonly [what: string, of: (fields: readonly string[]) => object])[] = [
  ['nothing', () => ({})],
  ['another version', (fields) => ({ ...filled(fields, 'x'), v: 99 })],
  ['numbers', (fields) => filled(fields, -1)],
  ['lists', (fields) => filled(fields, [])],
  ['no values', (fields) => filled(fields, null)],
  ['empty texts', (fields) => filled(fields, '')],
  ['references of nothing', (fields) => filled(fields, 'ACT-ZZZ9')],
  ['a meeting of nothing', (fields) => filled(fields, 'MTG-ZZZ9')],
  ['the keys of other rows', (fields) => filled(fields, '../~r|\u0000#?/\\')],
  ['names of every object', (fields) => ({ ...SPOILT, ...filled(fields, '__proto__') })],
  ['a text of 200 KB', (fields) => ({ ...filled(fields, 'x'), [fields.at(-1) ?? 'x']: LONG })],
];

describe('a button whose data are not what its card held', () => {
  let teams: Teams;
  let cora: Actor;
  before(async () => {
    teams = await startTeams({ auth: true, register: { meetings: [aMeeting()] } });
    cora = teams.person(PEOPLE.cora);
  });
  after(() => teams.stop());

  const INVOKED = [
    ['adaptiveCard/action', 'press'],
    ['task/submit', 'dialog'],
  ] as const;
  const sent = async (name: string, verb: string, data: object) => {
    const action = { type: 'Action.Execute', verb, data };
    const value = name === 'task/submit' ? { data: { ...data, verb } } : { action, trigger: 'manual' };
    let answer: Awaited<ReturnType<Actor['sends']>> = { status: 0, body: undefined };
    const took = await cpuOf(async () => {
      answer = await cora.sends({ type: 'invoke', name, value });
    });
    expect(took, `${verb}: milliseconds`).to.be.below(CPU_MOST);
    return answer;
  };

  for (const { name: room, verbs } of rooms.filter((one) => one.verbs.length))
    it(`is answered in words or by a card, in the room ${room}`, async () => {
      for (const { name: verb, data } of verbs)
        for (const [index, [what, of]] of BAD.entries()) {
          const [name, shape] = INVOKED[index % 2 ? 1 : 0];
          const from = teams.lines.length;
          expectShape(await sent(name, verb, of(fieldsOf(data))), shape, `${verb}, ${what}`);
          const faults = teams.lines.slice(from).filter((line) => line.includes('"fault"'));
          expect(faults, `${verb}, ${what}`).to.deep.equal([]);
        }
      expect(isSpoilt()).to.equal(false);
    });
});
