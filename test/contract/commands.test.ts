import { expect } from 'chai';
import { features } from '../../src/features/index.ts';
import { aMeeting } from '../support/a-meeting.ts';
import { PEOPLE } from '../support/builders.ts';
import { someNeeds } from '../support/needs.ts';
import { type Actor, startTeams, type Teams } from '../support/teams.ts';
import { CPU_MOST, cpuOf, isSpoilt } from './malformed.ts';

const rooms = features(someNeeds());

/** What may follow a command's name and is no sense, each as long as Teams lets a message be at most. */
const JUNK: readonly (readonly [what: string, rest: string])[] = [
  ['nothing', ''],
  ['signs', '*_~`[]()<>|\\ \u202e\u0000 %00 ..'],
  ['a name of every object', '__proto__ constructor toString'],
  ['numbers', `-1 0 1e999 ${'9'.repeat(400)} ½ ٣`],
  ['references and days of nothing', 'ACT-ZZZ9 MTG-ZZZ9 REQ-ZZZ9 31 February 2027 at 25:99'],
  ['one word of 27,000 letters', 'x'.repeat(27_000)],
  ['9,000 words', 'to by '.repeat(4_500)],
  ['13,000 lines', ',\n'.repeat(13_000)],
  ['brackets and tags that stay open', '([<p '.repeat(5_000)],
];

describe('a command with no sense behind it', () => {
  let teams: Teams;
  let cora: Actor;
  before(async () => {
    teams = await startTeams({ auth: true, register: { meetings: [aMeeting()] } });
    cora = teams.person(PEOPLE.cora);
  });
  after(() => teams.stop());

  for (const { name: room, commands } of rooms)
    it(`is answered, in the room ${room}`, async () => {
      for (const { name } of commands)
        for (const [what, rest] of JUNK) {
          const from = teams.lines.length;
          const took = await cpuOf(async () => {
            const { status, posted } = await cora.says(`${name} ${rest}`);
            expect([status, posted.length > 0], `${name}, ${what}`).to.deep.equal([200, true]);
          });
          expect(took, `${name}, ${what}: milliseconds`).to.be.below(CPU_MOST);
          const faults = teams.lines.slice(from).filter((line) => /"fault"|"unsent"/.test(line));
          expect(faults, `${name}, ${what}`).to.deep.equal([]);
        }
      expect(isSpoilt()).to.equal(false);
    });
});
