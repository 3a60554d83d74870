import { NINETEEN } from '../../src/domain/authorities.ts';
import { addDays, day } from '../../src/domain/day.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { aMeeting } from './a-meeting.ts';
import { PEOPLE } from './builders.ts';
import type { Seeding } from './seeded.ts';
import type { Teams } from './teams.ts';

const LAST = day('2026-09-22');
/** The network met five times a year. */
const A_YEAR = 5;

/** What a network of so many years has closed; what is open does not grow with them. */
export const actionsOf = (years: number): Seeding => ({ open: 300, closed: 470 * years });

const idOf = (n: number): Meeting['id'] => `MTG-Y${String(n).padStart(3, '2')}`;

/** Five meetings a year up to the last, and the next, whose pack it is. */
export const meetingsOf = (years: number): readonly Meeting[] => [
  ...Array.from({ length: A_YEAR * years }, (_, n) =>
    aMeeting({ id: idOf(n), on: addDays(LAST, -73 * n), state: 'ended' }),
  ),
  aMeeting({ on: day('2027-01-19'), focus: 'suspensions and exclusions', chair: PEOPLE.hugh.id }),
];

const NOTES = [
  'import notes',
  'South East Children Missing Education Network',
  'Network meeting Tuesday 22 September 2026, 10:00 – 11:30am.',
  '',
  'Present: Mara Swift (Portsmouth), Dev Patel (Kent), Cora Oakley (SESLIP), Hugh Lane (Reading)',
  '',
  'Apologies: Ines Field (Surrey)',
  '',
  '\tITEM\tActions',
  ...Array.from({ length: 12 }, (_, n) => [
    `${n + 1}.\tRound ${n + 1} of the codes`,
    `\t${'Kent explained how its schools use the new codes, and what it tells parents. '.repeat(6).trim()}\tDP to circulate guide ${n + 1} by 18 December.`,
  ]).flat(),
].join('\n');

/** One meeting's decisions, in as many of the past meetings as there are. */
const decide = async (teams: Teams, years: number): Promise<void> => {
  const cora = teams.person(PEOPLE.cora);
  for (const { id, on, state } of meetingsOf(years))
    if (state === 'ended') await cora.says(`decision agreed to keep the code of ${id} for the ${on} meeting`);
};

const prepare = async (teams: Teams): Promise<void> => {
  const [cora, dev, mara] = [PEOPLE.cora, PEOPLE.dev, PEOPLE.mara].map((one) => teams.person(one));
  if (!cora || !dev || !mara) throw new Error('three of PEOPLE');
  for (const text of [NOTES, 'accept sure', 'circulate notes']) await cora.says(text);
  for (let n = 1; n <= 5; n += 1) await cora.says(`agenda item Transport in district ${n}, 10 minutes`);
  await cora.says('paper for item 5: https://www.gov.uk/government/publications/school-exclusion Exclusions');
  await cora.says('publish agenda');
  for (const { name } of NINETEEN)
    await cora.says(`update for ${name}: EHE numbers are steady, and the buses are late again in ${name}`);
  await cora.says('apologies from Ines Field (Surrey)');
  await dev.says('apologies, Kit Else comes instead');
};

/**
 * All that a pack is made of, typed as people type it: decisions in every year; for the last meeting its notes, and
 * for the next an agenda with a paper, updates of all nineteen and apologies.
 */
export const fillPack = async (teams: Teams, years: number): Promise<void> => {
  await decide(teams, years);
  await prepare(teams);
};
