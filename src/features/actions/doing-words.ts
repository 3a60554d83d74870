/** What meetings ask people to do: they tell "Kent confirm dates" from "Kent data". */
const DOING = new Set(
  `accept add address adopt advise agree amend analyse appoint apply approach approve arrange ask attend book brief
  bring build calculate cancel challenge chase check choose circulate clarify collate collect comment compare compile
  complete confirm consider consult contribute convene coordinate create decide deliver describe design develop
  discuss distribute draw email encourage ensure escalate establish explain explore extend feed fill finalise find
  finish flag forward gather get give help hold identify inform include introduce investigate invite involve issue
  join keep know let liaise look lead maintain make meet monitor nominate note notify obtain offer organise outline
  participate pass phone prepare present press produce propose provide publish pull push put query raise read recirculate
  recommend record refer refine remind remove rename reply represent resend research resolve respond return revise
  ring run scope seek select send set share show sign speak start submit suggest summarise supply support take talk
  tell test think track try undertake upload verify visit volunteer welcome work write bring scan populate explore
  analyse chair host poll survey review report update draft audit contact request plan list map trial call link
  feedback log`.split(/\s+/),
);

/** Those that are things as well: "the Kent return", "the Surrey report". */
const THINGS = new Set(
  `return report update draft audit contact request plan list map trial call link feedback log review survey visit lead
  chair host poll record check test brief email note reply support work offer issue present`.split(/\s+/),
);

/** "confirm", "confirms", "Confirm" at the start of a text. */
export const startsWithDoing = (text: string): boolean => DOING.has(doingOf(firstWord(text)));

/** "return to be checked", "report by Friday": a thing where a deed could have stood. */
export const startsWithThing = (text: string): boolean =>
  THINGS.has(doingOf(firstWord(text))) &&
  (/^\S+(?:\s+(?:to|by|from|for|is|are|was|were)\b|\W*$)/i.test(text) ||
    /\b(?:to|will|should|must)\s+be\b|\b(?:is|are|was|were|has been|have been)\b/i.test(text));

const firstWord = (text: string): string => /^[\p{L}-]+/u.exec(text)?.[0].toLowerCase() ?? '';

const doingOf = (word: string): string => {
  const stems = [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return stems.find((stem) => DOING.has(stem)) ?? word;
};

const DONE_TO =
  /^(?:also\s+)?be\s+(?:\p{L}+ly\s+)?(?!prepared|involved|engaged|committed)(?:\p{L}+ed|sent|told|given|made|kept|set|put|shown|held|sought|taken|drawn|chosen|brought|bought|built|done|found|got|written|run|read|met|left|paid|known|seen|heard|taught)(?!\p{L})/iu;

/** "be contacted about dates": it is done to those named, not by them. */
export const isDoneTo = (text: string): boolean => DONE_TO.test(text);
