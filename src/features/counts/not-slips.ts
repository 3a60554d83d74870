import { ENGLISH_A_M } from './english-a-m.ts';
import { ENGLISH_N_Z } from './english-n-z.ts';

/** Names and short forms that are no slip either. */
const ALSO =
  'neet neets essex cora mara trent ghent brent found mate mates bloke blokes yes weather login fell last wall walls';

/** Words that stand as they are: "sent" is not "Kent". What a word list does not know is mended. */
export const NOT_SLIPS: ReadonlySet<string> = new Set(
  [...ENGLISH_A_M, ...ENGLISH_N_Z, ALSO].flatMap((line) => line.split(' ')),
);
