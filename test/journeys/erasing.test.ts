import { expect } from 'chai';
import type { Person } from '../../src/domain/person.ts';
import { LEDGERS } from '../../src/domain/retention/kinds-passing.ts';
import { isIntact, type Kept, type Line } from '../../src/storage/history.ts';
import { aPerson, PEOPLE } from '../support/builders.ts';
import { MEETINGS } from '../support/meetings.ts';
import { type Actor, type Pressed, type Seen, startTeams, type Teams } from '../support/teams.ts';
import { watchedTables } from '../support/watched-tables.ts';
import { linesOf } from './shown.ts';

const { cora: CORA, dev: DEV, mara: MARA } = PEOPLE;
const NAME = /mara[\s\\n,]*swift|swift,\s*mara/i;
const FORMER = 'Former member MEM-MARA';

const NOTES = `CME Network meeting, 29 September 2026
Present: Mara Swift (Portsmouth), Dev Patel (Kent)
Action: Mara Swift to send the list of providers by 30 November 2026
Action: Mara Swift and Dev Patel to draft the protocol`;

/** What somebody does in a year, and what others say of them. */
const aLife = async (teams: Teams): Promise<void> => {
  const [mara, dev, cora] = [teams.person(MARA), teams.person(DEV), teams.person(CORA)];
  await mara.says('hello');
  await cora.says('action: Mara Swift to circulate the audit tool by 30 November 2026');
  await cora.says('action: Dev Patel to thank Mara Swift for the template by 1 December 2026');
  await cora.says('action: Mara Swift to write to all schools by 4 December 2026');
  await mara.says('what do I owe');
  await mara.says('note 1 Mara Swift has asked: Swift, Mara');
  await mara.says('done 1 sent to all, Mara Swift');
  await dev.says('actions for Mara Swift');
  await mara.says('update: Mara Swift has visited two schools');
  await cora.says('apologies from Mara Swift for the January meeting, Mara Swift junior comes instead');
  await mara.says('suggest item Mara Swift on the audit tool');
  await cora.says('add item Audit tool, presented by Mara Swift');
  await cora.says('decision: agreed that Mara Swift leads on the audit');
  await cora.says(`import notes\n${NOTES}`);
  await cora.says('accept sure');
  await cora.says('pack');
  await cora.says('members');
  await mara.says('mute reminders');
};

const erased = async (cora: Actor): Promise<{ readonly asked: Seen; readonly pressed: Pressed }> => {
  const asked = await cora.says('erase Mara Swift');
  const [card] = asked.cards;
  return { asked, pressed: await cora.presses('keeping.erase', {}, { ...(card && { card }) }) };
};

describe('somebody who is erased', () => {
  const tables = watchedTables();
  let teams: Teams;
  let answer: Awaited<ReturnType<typeof erased>>;
  let named: readonly string[];
  const rowsNaming = async () =>
    (await tables.everything()).filter((row) => NAME.test(JSON.stringify([row.key, row.props])));
  before(async () => {
    teams = await startTeams({ open: tables.open, register: { meetings: MEETINGS } });
    await aLife(teams);
    named = [...new Set((await rowsNaming()).map(({ table }) => table))];
    answer = await erased(teams.person(CORA));
  });
  after(() => teams.stop());

  it('had left their name in many places', () => {
    expect(named).to.include.members([
      'network',
      'turns',
      'actions',
      'agenda',
      'roundtable',
      'decisions',
      'notes',
      'packs',
    ]);
  });

  it('is shown first, with what goes, what stays and the open actions', () => {
    const lines = linesOf(answer.asked.cards[0]).join('\n');
    expect(lines).to.contain('Erase Mara Swift').and.contain('This cannot be undone');
    expect(lines).to.contain('Reassign').and.contain('write to all schools');
    expect(lines).to.contain('What stays').and.contain('First names, nicknames and initials');
  });

  it('has left nothing of the name in any row of any table', async () => {
    expect(linesOf(answer.pressed.card).join('\n')).to.contain(FORMER).and.contain('changed or deleted');
    const rows = (await rowsNaming()).map(({ table, partition, key }) => `${table} ${partition} ${key}`);
    expect(rows).to.deep.equal([]);
  });

  it('has left no account and no way to them', async () => {
    const rows = (await tables.everything()).filter((row) =>
      JSON.stringify([row.partition, row.key, row.props]).includes('user-mem-mara'),
    );
    expect(rows.map(({ table, key }) => `${table} ${key}`)).to.deep.equal([]);
  });

  it('was answered out of no ledger that is not looked through for answers', async () => {
    const rows = (await tables.everything()).filter(({ key }) => /^~[rhu]\|/.test(key));
    const ledgers: readonly string[] = LEDGERS;
    expect(rows.map(({ table }) => table).filter((table) => !ledgers.includes(table))).to.deep.equal([]);
  });

  it('leaves every history whole, with a line that says that a name was taken out', async () => {
    const everything = await tables.everything();
    const lines = everything.filter(({ key }) => key.startsWith('~h|'));
    const things = new Map<string, Kept[]>();
    for (const { table, partition, props } of lines) {
      const line = JSON.parse(String(props['line'])) as Line; // a ledger wrote it
      const of = `${table}|${partition}|${line.of}`;
      things.set(of, [...(things.get(of) ?? []), { line, hash: String(props['hash']) }]);
    }
    const heads = new Set(everything.map(({ props }) => props['hash']));
    for (const [of, kept] of things) {
      const last = kept.at(-1)?.hash ?? '';
      expect(isIntact(kept, last) && heads.has(last), of).to.equal(true);
    }
    const verbs = [...things.values()].flat().filter(({ line }) => line.verb === 'erase');
    expect(verbs.length).to.be.above(5);
  });

  it('goes by one pseudonym wherever they are shown', async () => {
    const cora = teams.person(CORA);
    for (const text of ['actions closed', 'update', 'decisions', 'notes', 'agenda', 'pack', 'attendance']) {
      const { cards, texts } = await cora.says(text);
      expect(`${cards.flatMap(linesOf).join('\n')} ${texts.join('\n')}`, text).to.not.match(NAME);
    }
    const { cards } = await cora.says('actions closed');
    expect(cards.flatMap(linesOf).join('\n')).to.not.contain('undefined');
    const open = await cora.says(`actions for ${MARA.id}`);
    expect(JSON.stringify([open.cards, open.texts])).to.contain(MARA.id);
  });

  it('is a stranger when they write again, and nobody is approved as them', async () => {
    const { texts } = await teams.person(MARA).says('what do I owe');
    expect(texts.join()).to.contain('Members of the network can do that');
    await teams.person(MARA).says('join Portsmouth');
    const { cards } = await teams.person(CORA).says('members pending');
    expect(cards.flatMap(linesOf).join('\n')).to.contain('Mara Swift').and.not.contain(FORMER);
  });

  it('stands in the log of deletions by code alone', async () => {
    const { cards } = await teams.person(CORA).says('retention log');
    expect(cards.flatMap(linesOf).join('\n')).to.match(
      /Cora Oakley asked for MEM-MARA to be erased[\s\S]*|MEM-MARA was erased; \d+ rows changed or deleted/,
    );
  });
});

describe('erasing', () => {
  const started = async (...more: readonly Person[]): Promise<Teams> =>
    startTeams({ register: { meetings: MEETINGS, people: [...Object.values(PEOPLE), ...more] } });

  it('pressed twice is done once, and answered the same', async () => {
    const teams = await started();
    const cora = teams.person(CORA);
    const { cards } = await cora.says('erase MEM-MARA');
    const card = cards[0] ? { card: cards[0] } : {};
    const first = await cora.presses('keeping.erase', {}, card);
    const second = await cora.presses('keeping.erase', {}, card);
    expect(linesOf(first.card)[0]).to.equal('Erased');
    expect(linesOf(second.card)[0]).to.equal('Erased');
    const log = await cora.says('retention log');
    const lines = log.cards.flatMap(linesOf).filter((line) => line.includes('MEM-MARA was erased'));
    expect(lines).to.have.length(1);
    await teams.stop();
  });

  it('is a coordinator’s, and nobody’s own; the last coordinator stays', async () => {
    const teams = await started();
    const said = async (who: Person, text: string) => (await teams.person(who).says(text)).texts.join();
    expect(await said(DEV, 'erase Mara Swift')).to.contain('Only a coordinator can do that');
    expect(await said(CORA, 'erase Cora Oakley')).to.contain('nobody erases themselves');
    const inGroup = await teams.person(CORA).says('erase Mara Swift', { in: '19:group@thread.v2' });
    expect(inGroup.texts.join()).to.contain('not for a group');
    expect(await said(CORA, 'erase Nobody Atall')).to.contain('Nobody called');
    await teams.stop();
  });

  it('leaves a name in texts that somebody else of the network has too, and says so', async () => {
    const teams = await started(aPerson({ id: 'MEM-2MRA', name: 'Mara Swift' }));
    const cora = teams.person(CORA);
    await cora.says('decision: agreed that Mara Swift leads');
    const { cards } = await cora.says('erase MEM-MARA');
    expect(linesOf(cards[0]).join('\n')).to.contain('nobody can tell who is meant');
    await cora.presses('keeping.erase', {}, cards[0] ? { card: cards[0] } : {});
    const decisions = await cora.says('decisions');
    expect(decisions.cards.flatMap(linesOf).join('\n')).to.contain('Mara Swift leads');
    await teams.stop();
  });
});
