import { performance } from 'node:perf_hooks';
import { startMetered } from '../support/budgets.ts';
import { PEOPLE } from '../support/builders.ts';
import type { Shown } from '../support/connector.ts';
import { actionsOf, fillPack, meetingsOf } from '../support/pack-world.ts';
import { linksIn } from '../support/teams.ts';
import { median } from './load.ts';

type Figure = (name: string, value: number, unit: string) => void;

const ROUNDS = 9;

interface Cost {
  /** From the question to the card, a new version each time. */
  readonly ms: number;
  readonly requests: number;
  /** From the press to the last byte of the file. */
  readonly pdf: number;
  readonly docx: number;
}

/** A pack of nineteen authorities, three hundred open actions and all its parts, on Azurite, after so many years. */
const costOf = async (years: number): Promise<Cost> => {
  const meetings = meetingsOf(years);
  const { teams, sent } = await startMetered(actionsOf(years), undefined, { meetings });
  await fillPack(teams, years);
  const [mara, cora] = [teams.person(PEOPLE.mara), teams.person(PEOPLE.cora)];
  const took = { card: [] as number[], requests: [] as number[], pdf: [] as number[], docx: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await cora.says(`apologies from Officer Number${'abcdefghi'[round]} (Slough)`);
    const from = performance.now();
    let card: Shown | undefined;
    const asked = await sent(async () => {
      card = (await mara.says('pack')).cards[0];
    });
    took.card.push(performance.now() - from);
    took.requests.push(asked.length);
    for (const as of ['pdf', 'docx'] as const) {
      const pressed = performance.now();
      const link = await mara.presses('packs.link', { as }, card ? { card } : {});
      const file = await fetch(linksIn(link.card)[0]?.url ?? '');
      await file.arrayBuffer();
      if (!file.ok) throw new Error(`the pack as ${as}: ${file.status}`);
      took[as].push(performance.now() - pressed);
    }
  }
  await teams.stop();
  const { card, requests, pdf, docx } = took;
  return { ms: median(card), requests: Math.max(...requests), pdf: median(pdf), docx: median(docx) };
};

/** What a pack costs after ten years and 5,000 actions, and beside one year. */
export const packs = async (figure: Figure): Promise<void> => {
  const young = await costOf(1);
  const old = await costOf(10);
  figure('pack_ms', old.ms, 'ms');
  figure('pack_ms_to_one_year', old.ms / young.ms, 'ratio');
  figure('pack_requests', old.requests, 'requests');
  figure('pack_requests_one_year', young.requests, 'requests');
  figure('pack_pdf_ms', old.pdf, 'ms');
  figure('pack_docx_ms', old.docx, 'ms');
};
