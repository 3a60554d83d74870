/** Verbs by which it is known that somebody or something does something, as they stand in a lexicon; each line is of one kind. */
const REGULAR = [
  'ask call phone email chase contact mention report claim announce argue insist swear admit promise warn remind explain reply answer',
  'complain moan grumble shout whisper joke laugh cry smile worry fear hate love like enjoy hope wish expect suspect wonder guess believe',
  'move arrive return visit travel drive walk live stay remain wait pass turn follow visit land dash pop rush stumble wander commute',
  'start stop finish end open close happen change continue last drag drift stall crash freeze bounce collapse explode flood leak',
  'work help manage run handle cover share swap juggle struggle try fail succeed plan prepare draft type print scan file store save delete',
  'recruit hire appoint promote retire resign train join merge split lose gain add drop double halve triple increase decrease fall rise grow climb',
  'look seem appear sound smell taste feel need want owe own cost pay earn save spend buy sell offer accept refuse decline approve sign agree',
  'visit inspect audit check review test quiz grill press nag pester badger hassle bother annoy confuse puzzle surprise shock scare upset please',
  'serve sit stand hang hold carry push pull throw kick hit bite chew eat drink cook bake sleep dream wake snow rain pour blow burn melt',
  'host chair lead present publish issue release launch deliver produce create design build paint fix repair mend clean tidy pack unpack',
  'play sing dance race score win beat tie compete celebrate retire marry date miss remember forget recall know learn study teach read write',
  'use lend borrow bring take give send get make let keep put set leave come go do say tell think see hear find show meet speak',
  'knock ring buzz beep bark squeak rattle hum disappear vanish break tear spill trip slip roll shake swing jump hop skip rule decide vote',
  'concern matter count depend vary differ tend love welcome appreciate prefer deserve mean stand reckon love trust doubt blame thank',
  'arrange book cancel postpone reschedule schedule submit upload download log click load refresh restart update upgrade install',
  'refer circulate forward copy attach quote cite note flag raise discuss debate consult brief advise guide support fund bid apply deal boast share loom ignore settle shut adore hover bump invite lurk natter gossip chat argue dread sigh sob fume rant scowl frown grin pace fidget fume stare glare peer tap nudge',
].join(' ');

/** Their past forms, which no ending makes. */
const PAST = [
  'said told thought saw heard found showed met spoke rang came went did made let kept put set left gave sent got took brought lent',
  'fell rose grew lost held sat stood hung threw hit bit ate drank slept dreamt woke blew burnt ran led built paid spent bought sold',
  'won beat knew learnt forgot taught read wrote spoke broke tore spilt shook swung meant felt smelt froze crept swept quit stole drove cost split shut',
].join(' ');

/** "Try" as "tries", "stop" as "stopped", "move" as "moved". */
const formsOf = (verb: string): readonly string[] => {
  const stem = verb.replace(/e$/, '');
  const short = verb.replace(/([^aeiou])y$/, '$1i');
  if (short !== verb) return [verb, `${short}es`, `${short}ed`];
  const s = /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, s, `${stem}ed`, `${verb}${verb.at(-1)}ed`];
};

const BARE: ReadonlySet<string> = new Set(REGULAR.split(' '));
const IN_S: ReadonlySet<string> = new Set(REGULAR.split(' ').map((verb) => formsOf(verb)[1] ?? verb));
const DONE: ReadonlySet<string> = new Set([
  ...REGULAR.split(' ').flatMap((verb) => formsOf(verb).slice(2)),
  ...PAST.split(' '),
]);

const AUXILIARY =
  /^(?:am|is|are|was|were|been|has|have|had|do|does|did|can|could|will|would|must|should|may|might|cannot|[a-z]+n['’]t|(?:i|we|you|they|he|she|it|that|there|who|what|here|everyone|nobody|nothing|everything)['’](?:m|s|re|ve|d|ll))$/i;
/** No verb comes right after such a word. */
const BEFORE_NOUN =
  /^(?:the|an?|my|our|your|his|her|their|this|of|in|for|by|per|to|on|with|from|at|as|each|every|some|any|no|all)$/i;
const MANY = /^(?:i|we|you|they|people|children|staff|[a-z]{2,}[^s]s)$/i;
const HOW =
  /^(?:always|never|often|usually|still|just|also|really|only|all|both|now|then|sometimes|rarely|seldom|constantly|[a-z]{3,}ly)$/i;
/** "Provisional counts": of fewer words it may be no verb. */
const LEAST = 4;

/** "Poached our best officer", where "pupils refused a place" are those. */
const isDeed = (word: string, before: string, next: string): boolean =>
  /[a-z]{3}ed$/i.test(word) &&
  /^(?:the|an?|my|our|your|his|her|their|us|me|it|him|into|onto|past|up|about|through|off|round|behind|along)$/i.test(
    next,
  ) &&
  !COUNTED.test(before);
const COUNTED = /^(?:those|ones|[a-z]+s|children|people)$/i;

interface Place {
  readonly before: string;
  readonly next: string;
  readonly words: number;
}

const isDone = (word: string, { before, next, words }: Place): boolean =>
  DONE.has(word) ||
  isDeed(word, before, next) ||
  (words >= LEAST && IN_S.has(word)) ||
  (BARE.has(word) && MANY.test(before)) ||
  (/^(?:he|she|it|that|which|who|nobody|somebody|someone)$/i.test(before) && /^[a-z]{3,}[^s]s$/.test(word));

/** Whether words have somebody or something that does something: an everyday verb, where it is no noun. */
export const hasVerb = (text: string): boolean => {
  const words = text.match(/[a-z]+(?:['’][a-z]+)*/gi) ?? [];
  let before = '';
  return words.some((word, at) => {
    const place = { before, next: words[at + 1] ?? '', words: words.length };
    before = HOW.test(word) ? before : word;
    if (AUXILIARY.test(word)) return true;
    const mayBe = at > 0 ? !BEFORE_NOUN.test(place.before) : DONE.has(word.toLowerCase());
    return mayBe && isDone(word.toLowerCase(), place);
  });
};
