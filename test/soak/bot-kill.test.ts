import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { OFFICERS } from '../../src/cli/officers.ts';
import { NINETEEN } from '../../src/domain/authorities.ts';
import { DEFAULT_TERMS } from '../../src/domain/terms-default.ts';
import { azureTables } from '../../src/storage/azure.ts';
import { historyIsIntact, ledger } from '../../src/storage/ledger.ts';
import { registers } from '../../src/storage/register.ts';
import { under } from '../../src/storage/table.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import { aFolder, compiled, type Program, start } from '../support/program.ts';
import { type Azurite, anotherAzurite } from '../support/tables.ts';
import { disagreements, type Rows, rowsIn } from './agreement.ts';
import { counted, figure } from './figure.ts';
import { type Deed, type Office, officeOf, type Reached, referenceIn } from './officers-at-work.ts';

const KILLS = process.env['SOAK'] ? 50 : 3;

/** Every fifth kill, the first included, comes while the bot starts; the others once it has answered each officer. */
const isAtStart = (round: number): boolean => round % 5 === 1;

/** Uneven moments, the same in every run, in milliseconds: the first kill is while it fills its tables. */
const momentOf = (round: number): number => ((round - 1) * 7919) % 1500;

const ANSWER = { record: /Recorded ACT-/, move: /Moved from/, note: /Note added\./, done: /Done: Kent/ };

describe(`the whole bot killed ${KILLS} times while officers work, its tables running on`, function () {
  this.timeout(120_000 + KILLS * 20_000);
  const folder = aFolder();
  let azurite: Azurite & { stop(): void };
  let connector: Connector;
  let office: Office;
  let bot: Program | undefined;

  /** Compiled, as an installation runs it, in a folder that holds no settings. */
  const started = async (): Promise<Reached> => {
    bot = start(compiled('bot'), {
      cwd: folder.path,
      env: {
        PORT: '0',
        TABLES: azurite.connectionString,
        COORDINATORS: OFFICERS.map(({ account }) => account.user).join(),
        NODE_ENV: undefined,
      },
    });
    const line = await bot.says(/"listening"/);
    const gone = new AbortController();
    void bot.ended.then(() => gone.abort());
    return { port: Number(new URL(JSON.parse(line).url).port), gone: gone.signal };
  };
  const ended = async (signal: NodeJS.Signals): Promise<string> => {
    bot?.child.kill(signal);
    await bot?.ended;
    return bot?.out() ?? '';
  };

  before(async () => {
    azurite = await anotherAzurite();
    connector = await startConnector();
    office = officeOf(OFFICERS, connector);
    let logged = '';
    for (let round = 1; round <= KILLS; round += 1) {
      const working = office.work(await started());
      if (!isAtStart(round)) await Promise.race([office.answered(OFFICERS.length), working]);
      await Promise.race([pause(momentOf(round)), working]);
      logged += await ended('SIGKILL');
      await working;
    }
    await office.repeat(await started());
    logged += await ended('SIGTERM');
    expect(logged).to.not.include('"fault"').and.to.not.include('"unsent"');
  });

  after(async () => {
    await ended('SIGKILL');
    await connector.close();
    azurite.stop();
    folder.remove();
  });

  it('loses nothing that it acknowledged, leaves nothing half-written, and does nothing twice', async () => {
    const rows = await rowsIn(ledger(azureTables(azurite.connectionString).open('actions'), 'live'));
    const lost = office.deeds.filter((deed) => !isKept(deed, rows, office));
    const half = disagreements(rows);
    const said = `${counted(office.deeds.length)} acknowledged, ${lost.length} lost, ${half.length} half-written`;
    figure(`bot killed ${KILLS} times: ${said}`);
    expect(lost.map(({ text }) => text)).to.deep.equal([]);
    expect(half).to.deep.equal([]);
    expect(rows.receipts.length, 'deeds in the table').to.equal(office.deeds.length);
    expect(office.deeds.length).to.be.greaterThan(KILLS);
  });

  it('answers what Teams sends again after the start with the same words, and what it was asked', () => {
    const answers = office.deeds.map((deed) => ({ deed, all: office.answersTo(deed) }));
    const repeated = answers.filter(({ all }) => all.length > 1);
    figure(`sent again after a start: ${counted(repeated.length)} answered twice, in the same words`);
    for (const { deed, all } of answers) {
      expect(new Set(all).size, deed.text).to.equal(1);
      expect(all[0], deed.text).to.match(ANSWER[deed.verb]);
    }
    expect(repeated.length).to.be.greaterThan(KILLS);
  });

  it('has each officer once, with a whole history, and the register filled', async () => {
    const table = azureTables(azurite.connectionString).open('network');
    const { authorities, terms, people, accounts } = await registers(table, () => new Date()).read();
    expect(authorities).to.have.length(NINETEEN.length);
    expect(terms).to.have.length(DEFAULT_TERMS.length);
    expect(people.map(({ name }) => name)).to.have.members(OFFICERS.map(({ person }) => person.name));
    expect(accounts.map(({ person }) => person)).to.have.members(people.map(({ id }) => id));
    const book = ledger(table, 'net');
    for (const { id } of people) {
      const [row] = await book.list(under(`p|${id}`));
      expect(historyIsIntact(await book.history(id), row ?? expect.fail(`no row of ${id}`)), id).to.equal(
        true,
      );
    }
  });
});

/** Its action is there, its history has it once, and its receipt holds what the officer was answered. */
const isKept = (deed: Deed, { entities, histories, receipts }: Rows, office: Office): boolean => {
  const [answer = ''] = office.answersTo(deed);
  const ref = deed.ref ?? referenceIn(answer);
  const words = new RegExp(`round ${deed.n}\\b`);
  const lines = (histories.get(ref) ?? []).filter(
    ({ line: { verb, to } }) => verb === deed.verb && (verb === 'move' || words.test(JSON.stringify(to))),
  );
  const entity = entities.find(({ key }) => key === `a|${ref}`);
  const hasText = deed.verb !== 'record' || words.test(String(entity?.props['text']));
  const turn = createHash('sha256').update(`personal-1|message|activity-${deed.text}`).digest('hex');
  const receipt = receipts.find(({ key }) => key === `~r|${turn}`);
  return Boolean(entity) && hasText && lines.length === 1 && String(receipt?.props['answer']).includes(ref);
};
