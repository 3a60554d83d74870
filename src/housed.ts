import { inTurn } from './apart/in-turn.ts';
import { rulesIn } from './apart/rules.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Apart } from './core/apart.ts';
import type { Needs } from './core/needs.ts';
import { router } from './core/router.ts';
import { charts } from './documents/charts.ts';
import { documentsIn } from './documents/documents.ts';
import { ics } from './documents/ics.ts';
import { spreadsheetsIn } from './documents/spreadsheets.ts';
import type { features } from './features/index.ts';
import { linking } from './linking.ts';

type Housing = Pick<Needs, 'open' | 'registers' | 'newReference'> & {
  readonly clock: Clock;
  readonly rooms: typeof features;
  readonly apart: Apart | undefined;
};

/** The rooms, with all they are given, and the way to them. */
export const housed = (config: Config, { open, registers, newReference, clock, rooms, apart }: Housing) => {
  const turn = inTurn();
  const drawing = charts(turn);
  const documents = documentsIn({ clock, ics, turn, charts: drawing });
  const files = { documents, spreadsheets: spreadsheetsIn({ turn }) };
  const links = linking(open, newReference, config.publicUrl);
  const { packDays, closedDays } = config;
  const given = { open, registers, newReference, apart: apart ?? rulesIn(turn) };
  const all = rooms({ ...given, ...links.needs, ...files, settings: { packDays, closedDays } });
  links.leadsTo(all);
  return { links, found: router(all), all, drawing };
};
