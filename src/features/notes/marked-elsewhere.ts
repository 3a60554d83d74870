import { type Deed, readDeed } from './deed.ts';
import { mayBeDone } from './doing-verbs.ts';
import { type FoundDeed, ONLY_SAID } from './found-deed.ts';
import { ledByWords } from './led-by-words.ts';
import { isOnePerson, ledSentences } from './led-sentences.ts';
import type { Stretch } from './marks.ts';
import { isOwnerCell } from './owner-cells.ts';
import type { Naming } from './owner-words.ts';
import { sentencesOf } from './sentences.ts';
import { toldIn } from './told-deeds.ts';

/** The words before "to", the owner behind the sentence, or the one behind a topic: "taxis at Oakway: KD to speak to them". */
export const ledElsewhere = (text: string, { after = '' }: Stretch, naming: Naming): Deed | undefined => {
  const behind = after.length > LONGEST ? undefined : ownerIn(after, naming);
  if (behind?.form === 'only') return { ...behind, text, form: 'tail', isSigned: true };
  const topic = /^[^:.]{4,60}:\s+/.exec(text)?.[0].length;
  const told = topic === undefined ? undefined : readDeed(text.slice(topic), naming);
  return ledByWords(text, naming) ?? (told?.form === 'led' ? told : undefined);
};

/** Longer words are no owner. */
const LONGEST = 80;

const ownerIn = (after: string, naming: Naming): Deed | undefined => {
  const words = after.replace(/^[\s.([]+/, '').replace(/[\s.)\]]+$/, '');
  return isOwnerCell(words, naming) ? readDeed(words, naming) : undefined;
};

/** "Action 21/07. Ann Lee. Ring the schools.": what is to be done is the next sentence. */
export const nextIn = (deed: Deed, { after = '', number }: Stretch): Deed | undefined => {
  const [next] = number === undefined ? [] : sentencesOf(after.slice(0, 400).replace(/^[\s.:–-]+/, ''));
  const verb = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?(?=\s)/u.exec(next?.text ?? '')?.[0] ?? '';
  return next && deed.text === '' && mayBeDone(verb.toLowerCase())
    ? { ...deed, text: next.text, form: 'led' }
    : undefined;
};

/** "TH to send it to Bo, who will check it": Bo is told, too. */
export const othersIn = (read: FoundDeed, naming: Naming): readonly FoundDeed[] =>
  toldIn(read.text, { ...naming, strict: false })
    .filter(({ words, at = 0 }) => at > 0 && words !== read.ownerWords)
    .map(({ owners, words, text }) => ({
      ...read,
      owners,
      ownerWords: words,
      text,
      by: 'sentence',
      why: ONLY_SAID,
    }));

/** "Action: FR, BA" behind sentences that tell each of the two what is theirs. */
export const eachLed = ({ owners }: Deed, before: string, naming: Naming): readonly Deed[] => {
  if (owners.length < 2) return [];
  const led = ledSentences(before, owners, { naming });
  const parts = led.filter((told) => told.owners.length < owners.length);
  const isEach = owners.every((owner) =>
    parts.some((told) => told.owners.some((one) => isOnePerson(one, owner, naming))),
  );
  if (!isEach) return [];
  const sentences = sentencesOf(before);
  return parts.map(({ words, text, from, owners: told }) => {
    const whole = sentences.find(({ at }) => at === from)?.text;
    const said = text.split(/\s+/).length < FEWEST ? (whole ?? text) : text;
    return { owners: told, ownerWords: words, text: said, form: 'led' };
  });
};

/** "host this" says less than its sentence. */
const FEWEST = 4;
