import {
  ASKING,
  CHANGES,
  CHILDREN_TOLD,
  EVENTS,
  HARMLESS,
  HELLOS,
  INTERJECTIONS,
  OF_THEMSELVES,
  OPENINGS,
  ROLES,
  SALUTES,
  TOPICS,
} from './aside-lists.ts';
import { PURPOSE } from './frame-words.ts';

const anyOf = (words: string, flags = ''): RegExp => new RegExp(`\\b(?:${words})\\b`, flags);
const named = (words: string): RegExp => new RegExp(`\\b(?:${words})s?\\b`);

export const NAMES_ROLE = named(`(?:${ROLES})`);
export const NAMES_EVENT = named(`(?:${EVENTS})|${PURPOSE}`);

/** Somebody wants to know: whoever it is changes no figure. */
export const ASKS = anyOf(ASKING);

const TOPIC = anyOf(TOPICS);

/** What is to be done to a figure, or which of them: said of nothing but what is asked. */
export const CHANGES_IT = anyOf(CHANGES);

const CHILD = anyOf(CHILDREN_TOLD);

/** A number that is no time of day, and no count of minutes or messages. */
const NUMBER =
  /(?<!\b(?:at|by|before|until|till|past|in|around|for|of|after|to|on|question|item|slide|page|paper|section|para|paragraph|appendix|chapter|room|floor|version|part|step|year|point|row|box|no|number) )(?<!\d)\b(?:\d+|(?:two|three|four|five|six|seven|eight|nine)s?)\b(?! ?(?:am|pm|o clock|oclock|mins?|minutes?|hours?|hrs?|days?|weeks?|to \d|things?|questions?|emails?|times?|seconds?|secs?|people|of us|jobs?|roles?|hats?|areas?|teams?|meetings?|slides?|colleagues?|years?|months?|terms?|cups?|coffees?|reports?|papers?|pages?|sides?|boards?|panels?|bosses|managers?|directors?|officers?|councillors?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|more|goes|tries|attempts|fronts|places at once|reasons|days|others)\b)/;

const DENIES =
  /\b(?:not|no|never|nobody|none|without|excluding|except|excl|other than|apart from|nor|neither|non)\b/;
const HARMLESSLY = anyOf(HARMLESS, 'g');

/** Bodies that have a school in their name. */
const BODIES =
  /\bvirtual schools?\b|\b(?:by|from) an? (?:local )?school\b|\bschools? (?:forum|improvement|nurse|admissions|business manager|governor|trust|adviser|office|group)s?\b/g;

const deniesOnlyThat = (text: string): boolean => !DENIES.test(text.replace(HARMLESSLY, ''));

const WHOSE_OWN = anyOf(OF_THEMSELVES);
/** What stands with no verb of its own: where or of whom, unless it is a meeting or whoever asks. */
const SCOPE =
  /^(?:(?:and|so|but|hi|hello|ok|,) )*(?:in|among|amongst|within|across|of|from|at|under|by|on|to|with|when|where|after|during|through)\b/;
const SAYS =
  /\b(?:knows?|looks?|seems?|sounds?|helps?|works?|makes?|i|we|im|ive|am|is|are|was|were|has|have|had|did|do|will|can|could|would)\b/;

/** What a clause may not tell, whatever else it says. */
export const mayNarrow = (text: string): boolean =>
  TOPIC.test(text) ||
  CHANGES_IT.test(text) ||
  CHILD.test(text.replace(BODIES, 'team')) ||
  NUMBER.test(text) ||
  !deniesOnlyThat(text);

const GREETS = new RegExp(
  `^(?:(?:(?:${SALUTES})|(?:${HELLOS})(?: (?:there|all))?(?: [a-z]+){0,2})|(?:(?:${INTERJECTIONS})(?: |$))+)$`,
);

const OPENS_WITH = new RegExp(`^(?:(?:and|so|but|please|i am|im|i) )*(?:${OPENINGS})\\b`);

export const isGreeting = (text: string): boolean => GREETS.test(text);

/** Whether words before a question tell no more than who asks, why and when. */
export const isReason = (text: string): boolean => {
  if (isGreeting(text)) return true;
  if (mayNarrow(text)) return false;
  if (OPENS_WITH.test(text) || ASKS.test(text) || NAMES_EVENT.test(text)) return true;
  if (SCOPE.test(text) && !SAYS.test(text)) return false;
  return NAMES_ROLE.test(text) || (WHOSE_OWN.test(text) && SAYS.test(text));
};
