import { NOW } from './builders.ts';
import { type Entra, startEntra } from './entra.ts';
import { UNLIMITED } from './tab.ts';
import { linksIn, sendFile, startTeams, type Teams } from './teams.ts';
import { MARKERS, type MarkerName } from './walk-markers.ts';
import { actorOf, type Who, walkRegister } from './walk-people.ts';
import { fillReturns } from './walk-returns.ts';
import { type WalkTables, walkTables } from './walk-tables.ts';

export const GROUP = '19:walk@thread.v2';
export const CHANNEL = '19:walk@thread.tacv2';

/** A network in which much is Surrey's alone, and the bot that keeps it. */
export interface WalkWorld {
  readonly teams: Teams;
  readonly tables: WalkTables;
  readonly entra: Entra;
  /** An action of Surrey's officers. */
  readonly action: string;
}

const word = (name: MarkerName): string => MARKERS[name].words[0] ?? '';

/** Said once, before anybody walks: what follows is found by all of them as this has left it. */
const SAID: readonly (readonly [who: Who, text: string, place?: string])[] = [
  ['surrey', 'action Surrey to send its exclusion protocol by 4 December'],
  ['surrey', `update ${word('update')} has opened`],
  ['surrey', `agenda item The ${word('proposal')} pilot, 10 minutes`],
  ['surrey', 'apologies'],
  ['coordinator', 'agenda item School transport, 15 minutes'],
  ['coordinator', 'proposed: a summary of Ombudsman cases'],
  ['kent', 'position of EHE census', GROUP],
  ['coordinator', 'position of EHE census'],
  ['surrey', 'return EHE census'],
  ['surrey', `ask for more time for core set until 11 December: ${word('more time')} is down`],
];

const NOTES = [
  'import notes',
  'South East Children Missing Education Network',
  'Network meeting Wednesday 4 November 2026, 10:00 – 11:30am.',
  '',
  'Present: Mara Swift (Portsmouth), Hugh Lane (Reading)',
  '',
  '\tITEM\tActions',
  `1.\tRound-table\tSurrey to circulate the ${word('notes')} guide by 18 December.`,
].join('\n');

/** The program with all of it, everybody's chat known to it. */
export const startWalk = async (): Promise<WalkWorld> => {
  const tables = walkTables();
  const { amend } = await fillReturns(tables.open);
  const entra = await startEntra(() => NOW);
  const config = { signIns: entra.signIns };
  const teams = await startTeams({ open: tables.open, register: walkRegister, config, limits: UNLIMITED });
  const as = (who: Who) => actorOf(teams, who);
  for (const who of [...PEOPLED]) await as(who).says('privacy');
  const answers: string[] = [];
  for (const [who, text, place] of SAID)
    answers.push(JSON.stringify(await as(who).says(text, place ? { in: place } : {})));
  await as('coordinator').says(NOTES);
  await release(teams);
  await amend();
  await handIn(teams);
  const action = /ACT-\w{4}/.exec(answers.join())?.[0] ?? '';
  await as('surrey').says(`snooze ${action} until ${word('snoozed')}`);
  tables.written.splice(0);
  return { teams, tables, action, entra };
};

const PEOPLED: readonly Who[] = [
  'surrey',
  'lead of Surrey',
  'coordinator',
  'recipient',
  'other recipient',
  'officer',
  'chair',
  'kent',
  'deputy of Kent',
  'lead of Kent',
  'portsmouth',
];

/** Exclusions are shared with members, the whole-year return is shown at a meeting. */
const release = async (teams: Teams): Promise<void> => {
  const cora = actorOf(teams, 'coordinator');
  for (const text of [
    'share exclusions for 2025/26 with members',
    'show CME whole year for 2025/26 at the meeting',
  ]) {
    const { cards } = await cora.says(text);
    await cora.presses('requests.release', {}, cards[0] ? { card: cards[0] } : {});
  }
};

/** Surrey's lead hands in a document, and submits it. */
const handIn = async (teams: Teams): Promise<void> => {
  const lead = actorOf(teams, 'lead of Surrey');
  const form = await lead.says('return medical needs policy');
  const page = await lead.presses('returns.save', { go: 'upload:document' }, cardIn(form.cards[0]));
  const url = linksIn(page.card).find(({ title }) => title.includes('Choose'))?.url ?? '';
  await sendFile(url, `${word('document')}.txt`, `Our ${word('document text')} policy.`, 'text/plain');
  const { card } = await teams.connector.sees(({ card: shown }) =>
    JSON.stringify(shown ?? {}).includes('Kept: '),
  );
  const checked = await lead.presses('returns.save', { go: 'check' }, cardIn(card));
  await lead.presses('returns.submit', {}, cardIn(checked.card));
};

const cardIn = <T>(card: T | undefined): { readonly card?: T } => (card === undefined ? {} : { card });
