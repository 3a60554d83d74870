import type { Download, Opener } from '../../core/links.ts';
import { sayDay } from '../../domain/day.ts';
import { typeOf } from '../../domain/media.ts';
import type { Register } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Answer } from './answer.ts';
import type { Room } from './commands-room.ts';
import { answerCsv, answerSheets } from './export-answer.ts';
import { askers } from './may.ts';
import { answered } from './store-answer.ts';
import { mintedIn } from './verbs-data.ts';

type Kept = Pick<Room, 'figures' | 'spreadsheets'>;
type Draw = (answer: Answer, register: Register) => Promise<Uint8Array>;

/** An answer as files. Whoever opens them is looked up afresh, and sees what they may see where the answer was read. */
export const downloads = ({ figures, spreadsheets }: Kept): readonly Download[] => {
  const csv: Draw = async (answer, register) => Buffer.from(`\uFEFF${answerCsv(answer, register)}`);
  const xlsx: Draw = (answer, register) => spreadsheets.xlsx(answerSheets(answer, register));
  return [exportAs('csv', figures, csv), exportAs('xlsx', figures, xlsx)];
};

const exportAs = (ending: 'csv' | 'xlsx', figures: Room['figures'], draw: Draw): Download => ({
  name: `counts.${ending}`,
  may: askers,
  make: async (what, opener) => {
    const answer = await answerFor(figures, what, opener);
    if (answer.refused) return answer;
    return ok({
      name: `Figures ${sayDay(opener.today)}.${ending}`,
      type: typeOf(`.${ending}`) ?? 'application/octet-stream',
      bytes: await draw(answer.value, opener.register),
    });
  },
});

const answerFor = async (
  figures: Room['figures'],
  what: string,
  { caller, register, today }: Opener,
): Promise<Result<Answer>> => {
  const minted = mintedIn(what);
  if (!minted) return refuse('no-question', 'Those figures cannot be made any more. Ask again in Teams.');
  const seer = { caller, reading: minted.reading, agreements: register.agreements, today };
  const found = await answered(figures, { question: minted.question, seer, register });
  return found.refused ? found : ok(found.value.answer);
};
