import type { Authority, AuthorityCode } from './authority.ts';
import type { Day } from './day.ts';
import { chosenAuthorities, nearAuthorities } from './find-authority.ts';
import { currentAuthorities, type Register } from './register.ts';
import { ok, type Result, refuse } from './result.ts';
import { listOf } from './words.ts';

/** The register and the day that names are looked up on. */
export interface Naming {
  readonly register: Register;
  readonly today: Day;
}

const LAS = String.raw`(?:(?:local\s+)?authorit(?:y|ies)|LA['’]?s?|councils?|members|of\s+(?:us|you|them))`;
const ALL = new RegExp(
  String.raw`^(?:(?:all|every|each)(?:\s+(?:of|the|our|19|nineteen))*(?:\s+${LAS})?|everyone|everybody|the\s+whole\s+network)(?![\p{L}\p{N}])`,
  'iu',
);
const BUT =
  /^\s*[,(]?\s*(?:except(?:ing)?(?:\s+for)?|excluding|but(?:\s+not)?|apart\s+from|bar|other\s+than|without)\s+/i;

/**
 * The authorities that a line of names means (inventory row 4, decision 5): "all", "all but Slough and RBWM", "Bucks, E
 * Sussex and Windsor & Maidenhead". Each once, in the register's order. Words that name none, or more than one, are
 * refused with what they may be: nobody is guessed or left out in silence.
 */
export const readAuthorities = (words: string, naming: Naming): Result<readonly AuthorityCode[]> => {
  const said = words.trim().replace(/[.)]+$/, '');
  const current = currentAuthorities(naming.register, naming.today).map(({ code }) => code);
  const all = ALL.exec(said);
  const rest = all ? said.slice(all[0].length) : said;
  if (all && rest.trim() === '') return ok(current);
  const but = all ? BUT.exec(rest) : undefined;
  if (all && !but)
    return refuse('unknown-authority', `“${rest.trim()}” after “${all[0]}” was not understood.`);
  const named = namedIn(but ? rest.slice(but[0].length) : said, naming);
  if (named.refused) return named;
  const codes = new Set(named.value.map(({ code }) => code));
  return ok(current.filter((code) => codes.has(code) !== (all !== null)));
};

const namedIn = (words: string, naming: Naming): Result<readonly Authority[]> => {
  const chunks = words
    .split(/\s*[,;\n•]+\s*(?:and\s+)?/i)
    .map((chunk) => chunk.replace(/^(?:and|from|the)\s+/i, '').trim())
    .filter((chunk) => chunk !== '');
  if (chunks.length === 0) return refuse('no-authority', 'Say which local authorities, or all.');
  const found: Authority[] = [];
  for (const chunk of chunks) {
    const those = inChunk(chunk, naming);
    if (those.refused) return those;
    found.push(...those.value);
  }
  return ok(found);
};

/** "Brighton and Hove" is one name, "Kent and Surrey" are two: the longest name from the left is taken first. */
const inChunk = (chunk: string, naming: Naming): Result<readonly Authority[]> => {
  const parts = chunk.split(/\s+and\s+|\s*[&+/]\s*/i);
  const joints = chunk.match(/\s+and\s+|\s*[&+/]\s*/gi) ?? [];
  const found: Authority[] = [];
  let at = 0;
  while (at < parts.length) {
    const taken = longestFrom(at, { parts, joints }, naming);
    if (taken.refused) return taken;
    found.push(taken.value.one);
    at = taken.value.next;
  }
  return ok(found);
};

interface Pieces {
  readonly parts: readonly string[];
  readonly joints: readonly string[];
}

const longestFrom = (
  at: number,
  { parts, joints }: Pieces,
  { register, today }: Naming,
): Result<{ readonly one: Authority; readonly next: number }> => {
  for (let next = parts.length; next > at; next -= 1) {
    const words = parts.slice(at, next).reduce((said, part, i) => `${said}${joints[at + i - 1]}${part}`);
    const [one, ...others] = chosenAuthorities(words, register, today);
    if (one && others.length === 0) return ok({ one, next });
    if (one) return unclear(words, [one, ...others]);
  }
  const words = parts[at] ?? '';
  return unclear(words, nearAuthorities(words, register, today));
};

const unclear = (words: string, among: readonly Authority[]): Result<never> => {
  const names = among.map(({ name }) => name);
  return refuse(
    'unknown-authority',
    names.length > 0
      ? `“${words}” could be ${listOf(names, 'or')}. Say which.`
      : `“${words}” is no local authority of the network.`,
  );
};
