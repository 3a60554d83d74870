import { isTitle } from './name-words.ts';
import type { Naming } from './owner-words.ts';
import type { Told } from './told-deeds.ts';
import { isForecast } from './told-of-all.ts';

const BODY = [
  '(?:county|district|city|borough|unitary|town|parish|neighbouring) council|councils?(?= offices?)|police|trust|charity|LA|ICB|NHS',
  'local authority|association|federation|union|diocese|hospital|university|college|company|operator|contractor',
  'agency|commission|regulator|museum|archives|library service|fire service|ambulance service|health board',
  'combined authority|county|borough|district|foundation|society|institute|ombudsman|court|exam board',
].join('|');
/** "The district council is to", "A charity will", "The adoption charity After All plans to": it means to do so itself. */
const MEANS_TO = new RegExp(
  `^(?:[Tt]he|[Aa]n?|[Oo]ur)\\s(?:(?!to\\b|will\\b|agreed\\b)[\\p{L}’'-]+\\s){0,3}?(?<body>${BODY})(?:\\s\\p{Lu}[\\p{L}’'-]*){0,4}\\s(?:also\\s|now\\s|then\\s)?(?:will|would|(?:is|are|was|were)\\s(?:also\\s|now\\s)?(?:to|going to|planning to|hoping to|looking to|due to|\\p{Ll}+ing)|(?:intend|plan|hope|propose|mean|aim|expect)s?\\sto|(?:has|have)\\splans to)\\s`,
  'iu',
);
/** "The council will put up its fines": what it changes of its own. */
const CHANGES =
  /^[Tt]he (?<body>council) (?:will|would|is (?:to|going to)) (?:put up|bring in|raise|increase|reduce|cut|close|launch|introduce|withdraw|stop|charge|end|freeze)\s/u;
/** The meeting asks it there, or it has promised the meeting something. */
const ASKED =
  /\b(?:agreed|resolved|asked|requested|suggested|recommended|proposed|invited|actions?|please)\b|\b(?:us|the (?:group|forum|network|committee|clerk|chair|meeting|partnership)|members|governors|colleagues|everyone)\b/i;
/** "The police had been told and would be increasing their patrols". */
const GOES_ON = new RegExp(
  `^(?:[Tt]he|[Aa]n?)\\s(?:[\\p{L}’'-]+\\s){0,2}?(?<body>${BODY})\\s[^,;]{2,80}?\\s(?:and|but)\\s(?:will|would|(?:is|are)\\s(?:now\\s)?(?:to|\\p{Ll}+ing))\\s`,
  'iu',
);
/** "the policy, which the Executive would be asked to adopt". */
const ELSEWHERE =
  /\b(?:which|that)\s(?:the\s)?(?:Executive|Cabinet|Council|full Council|Board|Trust|governors|Schools Forum)\s(?:will|would|is to|are to)\s(?:then\s)?be\s(?:asked|invited|recommended)\sto\b/u;
/** "agreed to give £500": what is decided, and nobody is named who pays it out. */
const GIVES =
  /^(?:give|donate|contribute|grant|award|pay|spend|allocate)\s(?:up to\s|another\s|a further\s)?£/;
/** "It would be good for someone to go": a wish, and of nobody. */
const WISHED =
  /^It would be (?:\p{Ll}+ly )?(?:good|nice|lovely|useful|helpful|great|interesting|worthwhile|a good thing) (?:for|if) (?:someone|somebody|anyone|anybody|one of us|a member|a few|some)\b/u;
const NOTHING =
  /\b(?:nothing|no more|little)\s(?:further\s|more\s|else\s)?(?:(?:is|was|remains|remained)\s)?(?:to be|can be|could be|will be|would be|need be)\sdone\b/i;
/** "the county's tree officer, who is to write": another than whom the sentence is about. */
const ANOTHER =
  /\b(?:with|by|to|from|via|met|saw|rang|of)\s(?:the|an?|our|their|its|his|her)\s(?:[\p{L}’'-]+\s){0,5}?(?:\p{Ll}+(?:er|or|ist|man|woman)|architect|agent|solicitor)\s?,\s$/u;

type Said = Pick<Told, 'owners' | 'words' | 'text' | 'at'>;

/**
 * Whether what a sentence tells is only news: a forecast, news of a body that is none of those present and was asked nothing, a wish, or what
 * a meeting only decided. What somebody "is to" do who was there stays, and so does what a body is told: "The Trust to".
 */
export const isOnlyNews = (text: string, told: Said, naming: Naming): boolean => {
  if (WISHED.test(text) || NOTHING.test(text) || isForecast(text, told)) return true;
  const at = told.at ?? 0;
  const isOfPeople = told.owners.some(({ kind }) => kind === 'known' || kind === 'initials');
  if (/^who\s/.test(text.slice(at)) && ANOTHER.test(text.slice(0, at))) return true;
  if (isOfPeople) return false;
  return ELSEWHERE.test(text) || GIVES.test(told.text) || isOfOutside(text, told, naming);
};

const isOfOutside = (
  text: string,
  { owners, words, at = 0 }: Said,
  { isAuthority, own }: Naming,
): boolean => {
  if (owners.length !== 1 || isAuthority(words) || isTitle(words.split(/\s/)[0] ?? '')) return false;
  const goes = GOES_ON.exec(text)?.groups?.['body'];
  if (goes && !ASKED.test(text) && !isOwn(goes, own)) return true;
  const from = Math.max(0, text.lastIndexOf(words, at + words.length));
  const found = MEANS_TO.exec(text.slice(from)) ?? CHANGES.exec(text.slice(from));
  return found !== null && !ASKED.test(text) && !isOwn(found.groups?.['body'] ?? '', own);
};

/** The body whose notes they are. */
const isOwn = (body: string, own = ''): boolean => own.includes(body.toLowerCase());

const MOST_HEAD = 3;

/** What stands over the notes: of a body that is named there "The Trust will write" is told of those present. */
export const headOver = (lines: readonly { readonly text: string }[]): string =>
  lines
    .slice(0, MOST_HEAD * 2)
    .filter(({ text }) => text.trim() !== '')
    .slice(0, MOST_HEAD)
    .map(({ text }) => text.slice(0, 300).toLowerCase())
    .join(' ');
