import type { Person } from '../../src/domain/person.ts';
import { PEOPLE } from './builders.ts';
import { CHAT } from './tab-network.ts';
import type { Tabbed } from './tabbed.ts';
import type { TeamsHost } from './teams-host.ts';
import type { Seat } from './teams-host-seat.ts';

export const MEETING = { chat: { id: CHAT }, meeting: { id: 'M1' } } as const;
export const SIDE: Partial<Seat> = { ...MEETING, frameContext: 'sidePanel' };
export const STAGE: Partial<Seat> = { ...MEETING, frameContext: 'meetingStage' };

/** The tab at the side of the meeting, as Mara has it there. */
export const atTheSide = async (
  tabbed: Tabbed,
  stage?: Seat['stage'],
  seat: Partial<Seat> = SIDE,
): Promise<TeamsHost> => {
  const host = await tabbed.opens(PEOPLE.mara, {
    seat: { ...seat, ...(stage && { stage }) },
    size: { width: 320, height: 800 },
  });
  await host.told.once('appInitialization.success');
  return host;
};

/** What somebody in the meeting has before them where that address is shared. */
export const onTheStage = async (
  tabbed: Tabbed,
  person: Person,
  over: Parameters<Tabbed['opens']>[1],
): Promise<TeamsHost> => {
  const host = await tabbed.opens(person, { seat: STAGE, ...over });
  await host.told.once('appInitialization.success');
  return host;
};

/** Chooses a page of the tab, and waits until it is there. */
export const chosen = async (host: TeamsHost, title: string): Promise<void> => {
  await host.tab.getByRole('navigation').getByRole('button', { name: title, exact: true }).click();
  await host.tab.locator('section:visible .layer').first().waitFor();
};
