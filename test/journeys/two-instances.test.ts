import { expect } from 'chai';
import type { Account, Person } from '../../src/domain/person.ts';
import { azureTables } from '../../src/storage/azure.ts';
import { aPerson, aRegister, idOf, NOW, PEOPLE } from '../support/builders.ts';
import { freshTables } from '../support/tables.ts';
import { type Pressed, type Seen, startTeams, type Teams } from '../support/teams.ts';
import { referenceIn, referencesIn, said, told } from './shown.ts';

const { mara: MARA, cora: CORA, dev: DEV } = PEOPLE;

/** Twenty officers of Kent. */
const OFFICERS: readonly Person[] = Array.from({ length: 20 }, (_, n) =>
  aPerson({
    initials: 'KB',
    id: idOf(`MEM-K${String(n).padStart(2, '0')}X`),
    name: `Kim Brook${'abcdefghijklmnopqrst'[n]}`,
  }),
);

function accountOf({ id, name }: Person): Account {
  return { tenant: 'host', user: `user-${id}`, address: `29:${id}`, name, state: 'approved', person: id };
}

const REGISTER = aRegister({
  people: [...Object.values(PEOPLE), ...OFFICERS],
  accounts: [...aRegister().accounts, ...OFFICERS.map(accountOf)],
});

interface Two {
  readonly one: Teams;
  readonly two: Teams;
  /** What each says to the same thing sent to both at once. */
  readonly both: <T>(send: (teams: Teams) => Promise<T>) => Promise<readonly [T, T]>;
}

/** Two bots with connections of their own to the tables of one Azurite, each used already. */
const twoBots = async (): Promise<Two & { stop(): Promise<void> }> => {
  const tables = await freshTables();
  await tables.ensure(['network', 'turns', 'conversations', 'actions']);
  const start = async () => {
    const own = azureTables(tables.connectionString);
    const teams = await startTeams({ open: (name) => own.open(tables.prefix + name), register: REGISTER });
    await teams.person(CORA).says('help');
    return { teams, close: own.close };
  };
  const [first, second] = [await start(), await start()];
  const [one, two] = [first.teams, second.teams];
  return {
    one,
    two,
    both: (send) => Promise.all([send(one), send(two)]),
    stop: async () => {
      await Promise.all([one.stop(), two.stop()]);
      first.close();
      second.close();
    },
  };
};

const SECOND = 1000;
const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * SECOND);

/** Every list row there is, as one of them shows it. */
const openIn = async (teams: Teams): Promise<readonly string[]> =>
  referencesIn(said(await teams.person(CORA).says('actions')));

describe('two instances on the same tables', () => {
  let bots: Awaited<ReturnType<typeof twoBots>>;
  beforeEach(async () => {
    bots = await twoBots();
  });
  afterEach(() => bots.stop());

  /** Of the two that were sent the same, one answered and the other stayed silent. */
  const theAnswer = (seen: readonly [Seen, Seen]): Seen => {
    const answered = seen.filter(({ posted }) => posted.length > 0);
    expect(answered.map(({ posted }) => posted.length)).to.deep.equal([1]);
    return answered[0] ?? seen[0];
  };

  it('sent the same action at once record it once, and the answer is the same when Teams sends it again', async () => {
    const { one, both } = bots;
    const say = (teams: Teams) =>
      teams.person(MARA).says('action MS/CO to share the statement by 25 November', { id: 'same' });
    const first = theAnswer(await both(say));
    expect(said(first)).to.contain('Recorded ACT-');
    expect(await openIn(one)).to.deep.equal([referenceIn(said(first))]);
    const soon = await both(say);
    expect(soon.map(({ posted }) => posted.length)).to.deep.equal([0, 0]);
    for (const teams of [bots.one, bots.two]) teams.at(later(60));
    const again = await both(say);
    for (const { cards } of again) expect(cards).to.deep.equal(first.cards);
    expect(await openIn(one)).to.have.length(1);
  });

  it('sent the same question at once answer it once, and the same when Teams sends it again', async () => {
    const { one, both } = bots;
    await one.person(CORA).says('action MS to share the statement');
    const ask = (teams: Teams) => teams.person(MARA).says('what do I owe', { id: 'question' });
    const first = theAnswer(await both(ask));
    await one.person(CORA).says('action MS to share another');
    for (const teams of [bots.one, bots.two]) teams.at(later(60));
    for (const { cards } of await both(ask)) expect(cards).to.deep.equal(first.cards);
  });

  it('sent the same done at once close the part once', async () => {
    const { one, two, both } = bots;
    const ref = referenceIn(said(await one.person(CORA).says('action Kent and Surrey to send the grid')));
    const answer = theAnswer(
      await both((teams) => teams.person(DEV).says(`done ${ref} sent it Tuesday`, { id: 'done' })),
    );
    expect(said(answer)).to.contain('Done: Kent’s part. 1 part is still to do.');
    expect(said(await two.person(CORA).says(`history ${ref}`))).to.contain('2 changes.');
  });

  it('sent the same press of Done at once close the part once, and both give the same answer', async () => {
    const { one, two, both } = bots;
    const ref = referenceIn(said(await one.person(CORA).says('action Kent and Surrey to send the grid')));
    const press = (teams: Teams) =>
      teams.person(DEV).presses('actions.close', { v: 1, ref, said: 'sent' }, { id: 'pressed' });
    const answers = await both(press);
    for (const answer of answers)
      expect(told(answer)).to.contain('Done: Kent’s part. 1 part is still to do.');
    expect(answers[0].card).to.deep.equal(answers[1].card);
    expect((await press(one)).card).to.deep.equal(answers[0].card);
    expect(said(await two.person(CORA).says(`history ${ref}`))).to.contain('2 changes.');
  });

  it('where 20 press Done on one part at once: one wins, 19 are told who and when, one history line', async () => {
    const { one, two } = bots;
    const ref = referenceIn(said(await one.person(CORA).says('action Kent to send the grid by Friday')));
    const list = ',open,,,,,';
    const answers = await Promise.all(
      OFFICERS.map((officer, n) =>
        (n % 2 ? one : two)
          .person(officer)
          .presses('actions.close', { v: 1, ref, ...(n % 4 > 1 && { place: list }) }),
      ),
    );
    const won = answers.filter((answer) => /Done: Kent’s part\. The action is done\./.test(told(answer)));
    expect(won).to.have.length(1);
    const winner = OFFICERS[answers.indexOf(won[0] as Pressed)]?.name; // one did
    const others = answers.filter((answer) => !won.includes(answer)).map(told);
    for (const answer of others)
      expect(answer).to.contain(`${winner} closed this part (Kent) at 10:00 today.`);
    expect(others).to.have.length(19);
    expect(answers.map(({ status }) => status)).to.deep.equal(OFFICERS.map(() => 200));
    const history = said(await two.person(CORA).says(`history ${ref}`));
    expect(history).to.contain('2 changes. The record is whole and unaltered.');
    expect(history.match(/closed the part of Kent/g)).to.have.length(1);
  });

  it('refuse whom one of them removed: that one at once, the other within 15 seconds', async () => {
    const { one, two } = bots;
    for (const teams of [one, two])
      expect(said(await teams.person(DEV).says('what do I owe'))).to.contain('Your open actions');
    expect(said(await one.person(CORA).says('remove Dev Patel now'))).to.contain('Removed');
    const refused = 'Members of the network can do that.';
    expect(said(await one.person(DEV).says('actions'))).to.contain(refused);
    two.at(later(15));
    expect(said(await two.person(DEV).says('actions'))).to.contain(refused);
    expect(told(await two.person(DEV).presses('actions.page', { v: 1, list: ',open,,,,,' }))).to.contain(
      refused,
    );
  });

  it('that are sent one card’s Record under two activity ids record one action', async () => {
    const { one, both } = bots;
    const form = await one.person(MARA).presses('actions.form', { v: 1 });
    const boxes = { text: 'share the statement', owners: 'MS/CO', due: '25 November' };
    const answers = await both((teams) =>
      teams.person(MARA).presses('actions.record', boxes, form.card ? { card: form.card } : {}),
    );
    expect(answers[0].card).to.deep.equal(answers[1].card);
    expect(await openIn(one)).to.deep.equal([referenceIn(told(answers[0]))]);
    const again = await one
      .person(MARA)
      .presses('actions.record', boxes, form.card ? { card: form.card } : {});
    expect(again.card).to.deep.equal(answers[0].card);
  });

  it('where several close their own parts of one action at once: all are done', async () => {
    const { one, two } = bots;
    const ref = referenceIn(
      said(await one.person(CORA).says('action Kent, Surrey, Reading and MS to send the grid')),
    );
    const [kent, other, surrey, reading] = [OFFICERS[0], MARA, PEOPLE.ines, PEOPLE.hugh];
    const people = [kent ?? DEV, other, surrey, reading];
    const answers = await Promise.all(
      people.map((person, n) => (n % 2 ? one : two).person(person).presses('actions.close', { v: 1, ref })),
    );
    for (const answer of answers) expect(told(answer)).to.contain('Done: ');
    expect(said(await one.person(CORA).says(ref))).to.contain(`${ref} · Done`);
  });
});
