import { type Form, form } from './form.ts';
import type { Mark } from './marks.ts';

const PLAIN: Mark = { is: 'plain' };
const plain = (source: string): Form => form(source, () => PLAIN);

const HELLO =
  '(?:hi|hiya|hello|hey|morning|afternoon|evening|good|dear|all|team|there|folk|sorry|ok|okay|so|right|well|thank|thanks|please|quick|one|question|just|and|now|,|\\.)';
/** At the beginning, past greetings. */
const FIRST = `(?<=(?:^|\\. )(?:${HELLO} )*)`;

const SOMEBODY =
  '(?:(?:(?:my|our|the|a|an|one of (?:my|our|the)|some|another) (?:[a-z]+ ){0,2}?)?(?:manager|bos|boss|director|dcs|ad|head|lead member|member|leader|councillor|cllr|colleague|officer|head of service|team|governor|board|panel|committee|chair|auditor|internal audit|accountant|headteacher|mp|journalist|reporter|parent|inspector|partner|assistant director|deputy|chief|chief exec|chief executive|portfolio holder|service|department|press office|press|council|group|network group|working group|steering group|sub group)|colleague|member|governor|director|ofsted|cabinet|scrutiny|people|someone|somebody|everyone|they|he|she|dfe)(?: (?:committee|panel|board|team|group|members))?';
const WANTS =
  '(?:(?:have|has|had|is|are|was|were|will|may|might|keep|keeps|just|also|now|been|would|really) )*(?:prefer|want|wanted|need|needed|ask|asked|asking|would like|request|requested|require|required|wonder|wondering|wondered|query|queried|enquired|interested)';
const FOR =
  '(?: (?:me|us))?(?: (?:last time|yesterday|today|again|this morning|this afternoon|earlier|recently|last week|now))?(?: (?:to (?:know|see|have|find out|check|understand|look at|get|hear|provide|supply|give|report)|for|about|in|what|by))*(?: (?:whether|if))?';

const MAKING =
  '(?:writing|doing|preparing|working on|putting together|pulling together|drafting|updating|compiling|finishing|completing|producing|looking at|reviewing|checking|collating|presenting|starting|filling in|in the middle of|on|behind on|stuck on|late with)';
const NEEDS =
  '(?:(?:and|so|but|,|-|\\.) )?(?:(?:i|we|just|really|also|urgently) )*(?:need|want|require|would like|am after|after|was wondering|wondered|wanted|have to have|could do with|could use|must have)(?: to (?:know|include|quote|check|see|have|find|add|use|put in))?';

const ASIDE = '(?:[a-z0-9]+ ){0,5}?';

/** What leads up to a question and is no part of it: who wants to know, and what for. */
export const FRAME_FORMS: readonly Form[] = [
  plain(`${FIRST}(?:just |only )*to (?:confirm|check|clarify|be sure|be certain|double check)`),
  plain(`${FIRST}${SOMEBODY} ${WANTS}${FOR}`),
  // "We are told that Reading has more": whoever is told is none of them.
  plain(
    '(?:i|we) (?:(?:am|are|was|were|have|had|been|keep|keeps|get|getting|being|just|all|also|often|always|now) )*(?:told|hear|heard|hearing|gather|informed|advised|led to believe|given to understand)(?: that)?(?= )',
  ),
  plain(
    `${FIRST}(?:i|we|im|ive|weve)(?: am| are| was| were| have| had)?(?: just| now| also| again)?(?: been| got| being)? asked(?: by ${ASIDE}(?=(?:for|to|about|what|how|which) ))?${FOR}`,
  ),
  plain(
    `${FIRST}(?:i|im|i am|we|we are|currently|am) ${MAKING} (?:a|an|the|my|our|some|this) ${ASIDE}${NEEDS}`,
  ),
  plain(
    `(?:i |we )?(?:would |should )?be (?:very |really |most |so |extremely )?(?:grateful|good|helpful|great|useful|lovely|interested|handy|nice|obliged|keen|glad|brilliant|ideal|interesting)(?: (?:to (?:know|see|have|hear|get|understand|find out)|for|if (?:you|someone|somebody|anyone) could(?: (?:tell|give|show|send|get|let) (?:me|us)(?: know)?)?|if (?:i|we) could (?:have|see|get)))?`,
  ),
  plain(
    '(?:would|might|could|can|is) it (?:be )?(?:possible|ok|okay|alright|fine)(?: for (?:you|someone|me|us))?(?: to (?:get|see|have|know|find out|show|tell me|send me|give me|look up|check|share|provide|confirm))?',
  ),
  plain(
    '(?:do|does|did|would|can|could|might) (?:you|u|anyone|anybody|someone|somebody|they|the bot)(?: all)?(?: (?:happen|by any chance|please|possibly|just|quickly|also|kindly))*(?: to)? (?:know|tell|say|confirm|advise|clarify|explain|find|check|look up|share|have|hold|remember|recall|provide|supply|list|work out|show|dig out)(?: (?:me|us))?(?: (?:what|whether|if))?(?= )',
  ),
  plain(
    '(?:i|we) (?:am|are|was|were)? ?(?:just |really |also |only )?(?:trying|hoping|looking|wanting|struggling|attempting|needing|keen|about) to (?:find(?: out)?|work out|establish|get|see|understand|check|confirm|figure out|know|compare|track down|pin down|discover|learn|locate|report|identify)',
  ),
  plain(
    '(?:(?:can|could|may|might|shall) (?:i|we)|(?:i|we)(?: just)?(?: would| will)?(?: need| want| like| wanted| have)? to)(?: just| please| also| quickly| again)* (?:check|ask|clarify|confirm|query|double check|establish|verify|trouble you for|request|quote|include|report|understand|know|look at|see|say)(?: (?:what|whether|if|about|on))?',
  ),
  plain(
    `${FIRST}(?:i|we) (?:know|think|believe|appreciate|realise|am aware|understand|guess|suppose|remember) (?:that )?(?:this|it|these|you|we) ${ASIDE}(?:,|but|-|\\.)(?: but)? (?=(?:what|how|which|who|can|could|do|does|is|are|please|i|we|has|have) )`,
  ),
  plain('(?:i |we )?(?:am |are |is )?(?:not|never) (?:quite |entirely |really |too |very )?(?:sure|certain)'),
  plain(
    '(?:i|we) (?:do not|don t|ca not|can not|cannot|could not) (?:know|find|see|remember|recall|have|get|locate|seem to find|work out)',
  ),
  plain(
    '(?:i|im|i am|am|we are|being|as someone) (?:quite |very |fairly |relatively |still |a |rather |brand |completely )*(?:new|newbie|newcomer|new starter)(?: (?:here|to this|in post|at this|to all this|to it|to the [a-z]+|in the [a-z]+|to this [a-z]+))?',
  ),
  plain(`${FIRST}(?:sorry|apologies|apologise|forgive me)(?: [a-z]+){0,8}? but(?= )`),
  plain(
    `${FIRST}(?:trying|hoping|looking|wanting|struggling|keen) to (?:find(?: out)?|work out|establish|get|see|understand|check|confirm|figure out|know|compare)`,
  ),
  plain('(?:me|hi|hello|morning|sorry|here|thanks|it is me|once) again'),
  plain(
    '(?:if (?:this|that|it) is|is this) (?:in )?the (?:right|best|correct) (?:place|person|channel|bot|team)(?: to ask)?',
  ),
  plain(
    '(?:said|told|mentioned|reported|wrote|written|minuted|raised|shown|circulated|discussed|shared|sent)(?: (?:to us|by you))? (?:last time|before|already|previously|earlier|yesterday)',
  ),
  plain(
    '(?:a|one|another|two|some|couple of|few|my|another quick|quick|simple|silly|stupid|basic|easy) (?:quick |simple |silly |stupid |basic |easy |last |final |more )*(?:question|query|ask|thing|request)',
  ),
  plain(
    '(?:how|where) (?:do|can|would|could|might|should) (?:i|we|you|one) (?:find|see|get|look up|check|find out|look|get hold of|access|obtain|view)(?: out)?(?: (?:what|how))?(?= )',
  ),
  plain(
    '(?:what|anything)(?: that)? (?:can|could|do) you (?:tell|say|show|give|have|got)(?: (?:me|us))?(?: (?:about|on|for))?',
  ),
  plain('the (?:question|answer|thing) (?:is|i am after is|i need is)'),
];
