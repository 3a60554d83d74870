import { Bounded } from '../apart/apart.ts';
import { Busy } from '../apart/in-turn.ts';
import { type Refusal, refuse } from '../domain/result.ts';

/** Why a file is not read. `otherwise` ends the sentence with what to do instead. */
export const refusals = (otherwise: string) =>
  ({
    large: refuse('file.large', `A file may have 10 MB at most, and this one has more. ${otherwise}`),
    empty: refuse(
      'file.empty',
      'The file holds nothing. Check that it is the right one, and upload it again.',
    ),
    time: refuse('file.time', `Reading the file took too long, so it was stopped. ${otherwise}`),
    memory: refuse(
      'file.memory',
      `The file unpacks to more than can be held, so it was stopped. ${otherwise}`,
    ),
    odd: refuse(
      'file.odd',
      `The file could not be read: something in it is not as it should be. ${otherwise}`,
    ),
    busy: refuse('file.busy', 'Other files are being read just now. Upload it again in a minute.'),
  }) as const;

/** A library that breaks on a file says something of the file, not of the bot. */
export const turnedAway = (error: unknown, says: ReturnType<typeof refusals>): Refusal => {
  if (error instanceof Busy) return says.busy;
  return error instanceof Bounded ? says[error.why] : says.odd;
};
