import { expect } from 'chai';
import { COORDINATOR, OFFICERS } from '../../src/cli/officers.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import { aPlace, expectAllGone, OPEN, type Place, tablesPid } from '../support/place.ts';
import { compiled, isAlive, type Program, start, typed, UNCOUNTED } from '../support/program.ts';
import { counted, figure } from './figure.ts';
import { referenceIn } from './officers-at-work.ts';

const ROUNDS = process.env['SOAK'] ? 5 : 1;
/** Typed at once by everybody; the signal comes when half of it is answered. */
const AT_ONCE = 24;
const EVERYBODY = [COORDINATOR, ...OFFICERS];

type Stop = (npm: Program) => unknown;

const STOPS: readonly (readonly [string, Stop])[] = [
  ['SIGTERM to npm itself', ({ pid }: Program) => process.kill(pid, 'SIGTERM')],
  ['Ctrl-C', ({ pid }: Program) => process.kill(-pid, 'SIGINT')],
];

describe('npm start, stopped straight after a write', function () {
  this.timeout(120_000 + ROUNDS * 30_000);
  let place: Place;
  let connector: Connector;
  let program: Program | undefined;

  beforeEach(async () => {
    place = await aPlace();
    connector = await startConnector();
  });

  afterEach(async () => {
    if (program && isAlive(program.pid)) process.kill(-program.pid, 'SIGKILL');
    await program?.ended;
    await connector.close();
    place.remove();
  });

  const started = async (command: readonly string[], env = {}): Promise<Program> => {
    program = start(command, { env: { ...place.env, ...env } });
    await program.says(OPEN);
    return program;
  };
  const says = (text: string, n: number): Promise<unknown> => {
    const by = EVERYBODY[n % EVERYBODY.length] ?? COORDINATOR;
    return typed(place.port, text, { serviceUrl: connector.url, by }).catch(() => undefined);
  };
  const answers = (text: string): readonly string[] =>
    connector.calls.flatMap(({ about, card }) => (about === `activity-${text}` ? JSON.stringify(card) : []));

  /** Everybody types at once, and the signal comes while half is still under way: what was typed, and how it was answered. */
  const stoppedAtWork = async (
    round: number,
    send: Stop,
  ): Promise<readonly (readonly [string, string])[]> => {
    const npm = await started(['npm', 'start'], UNCOUNTED);
    const tables = tablesPid(place);
    const texts = Array.from({ length: AT_ONCE }, (_, n) => `action Kent to send paper ${round}x${n}`);
    const typing = texts.map(says);
    await connector.sees(() => texts.flatMap(answers).length >= AT_ONCE / 2);
    send(npm);
    await npm.ended;
    await Promise.all(typing);
    await expectAllGone(place, tables);
    return texts.flatMap((text) => answers(text).map((answer) => [text, referenceIn(answer)] as const));
  };
  const isThere = async ([text, ref]: readonly [string, string]): Promise<boolean> => {
    await says(`show ${ref}`, 0);
    const words = text.replace('action Kent to send', 'Send');
    return answers(`show ${ref}`).some((answer) => answer.includes(`${words}"`));
  };

  for (const [how, send] of STOPS) {
    it(`stops all of it on ${how}, ${ROUNDS} times, and loses nothing that it answered`, async () => {
      const recorded: (readonly [string, string])[] = [];
      for (let round = 1; round <= ROUNDS; round += 1) recorded.push(...(await stoppedAtWork(round, send)));
      await started(compiled('start'));
      const lost: string[] = [];
      for (const one of recorded) if (!(await isThere(one))) lost.push(one[0]);
      figure(
        `npm start, ${how}, ${ROUNDS} times: ${counted(recorded.length)} acknowledged, ${lost.length} lost`,
      );
      expect(lost).to.deep.equal([]);
      expect(new Set(recorded.map(([, ref]) => ref)).size).to.equal(recorded.length);
      expect(recorded.length).to.be.at.least((ROUNDS * AT_ONCE) / 2);
    });
  }
});
