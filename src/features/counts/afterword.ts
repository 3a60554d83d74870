/** What comes after a question: who has asked for it, and what is done with it. */

const WHO =
  '(?:(?:my|our|the|a|an|one of|some|his|her|their|internal|external) (?:[a-z]+ ){0,4}?[a-z]+|[a-z]+(?: (?:in|at|from|of) (?:the )?[a-z]+)?|[a-z]+ [a-z]+)';
const STILL =
  '(?:(?:has|have|had|is|are|was|were|will be|keeps?|just|also|now|been|already|really|still|only|urgently|would|does|do|and) )*';
const ASKED =
  '(?:ask|asks|asked|asking|wants?(?= (?:it|this|them|that|to)\\b)|needs?(?= (?:it|this|them|that|to)\\b)|wants? to|needs? to|chase|chases|chased|chasing|waiting|wondering|wondered|insisting|pressing|on at me|on my back|on the phone|on to me|after (?:it|this|them|an answer|a figure)|visiting|coming|arriving|here|in|requested|requested it|due|interested|curious|keen|desperate|worried|concerned|anxious|nervous|unsure|sceptical|unhappy|like (?:it|this|to))';
const USE =
  '(?:check|cross check|brief|tell|report|present|send|quote|put|include|add|update|reply|respond|answer|write|finish|complete|share|explain|ring|call|phone|email|prepare|use|verify|match|reconcile|plan|know|let|give|get back|feed|pass|speak|go|submit|forward|drop|pop|note|record|cite|mention|raise)';
const SELF = '(?:i|we|im|ive|id|he|she)';

const AFTER: readonly RegExp[] = [
  new RegExp(`^(?:(?:and|so|but|as|because|cos|since) )*${WHO} ${STILL}${ASKED}(?![a-z])`),
  new RegExp(
    `^(?:(?:and|so|but|as|because|cos|since|just|only) )*${SELF} ${STILL}(?:(?:have|need|want|got|going|hope|hoping|plan|planning|supposed|meant|trying|about|like|asked) to|must|will|should|can|am) ${USE}(?![a-z])`,
  ),
  new RegExp(
    `^(?:(?:and|so|but|as|because|cos|since) )*${SELF} (?:am |are |is )?(?:in|on|at|off|with|due|seeing|meeting|about to) `,
  ),
  // "We want to know whom to ask", "I would like a yardstick", "my boss reckons a lot".
  /^(?:(?:and|so|but|as|because) )*(?:i|we|they|he|she) (?:just |only )?(?:want|need|would like|like|hope|wants|needs)(?: to)? (?:know|find out|see|learn|understand|decide) (?:who|whom|where|how|what)(?: not)? to [a-z]+(?: (?:from|to|with|about|next|first))*$/,
  /^(?:i|we) (?:would |just )*(?:like|want|need|fancy|could do with) an? [a-z]+$/,
  new RegExp(
    `^(?:and |but )?${WHO} (?:reckons?|thinks?|says?|suspects?|believes?|bets?|guesses|feels?)(?: (?:it|that|they|there|is|are|was|were|quite|very|too|really|rather))* (?:a lot|lots|loads|plenty|many|not many|few|a few|high|low|up|down|huge|tiny|massive|big|small|fine|wrong|right)$`,
  ),
  /^so (?:that )?(?:i|we|they) can (?:look at|consider|discuss|decide on|plan|cost|bid for|negotiate|agree) an? (?:[a-z]+ )?(?:contract|bid|plan|budget|approach|strategy|project|offer|service|response|team|post|policy|tender)$/,
  /^(?:(?:so|then|just) )*(?:(?:so|that) (?:i|we) can|to) (?:check|brief|tell|report|present|send|quote|put|include|add|update|reply|respond|answer|write|finish|complete|share|explain|prepare|use|go in)(?![a-z])/,
  /^(?:(?:and|so|but) )*(?:(?:i|we) )?(?:need|needs|needed|want|wanted|required|due)(?: (?:it|this|them|that))?(?: (?:for|by|before|in|at|asap|urgently|today|tomorrow|now))/,
  /^(?:(?:and|so|but) )*(?:its|it is|this is|that is|thats)? ?(?:for|ahead of|before|in time for|needed|wanted|due)(?![a-z])/,
  /^(?:what|which|how much|how many|who|where) (?:is|was|are|were|has|have|had)(?: (?:it|that|they|this|the (?:figure|number|answer|total|rate|position)))?$/,
  /^(?:has|have|is|are|does|do|did|was|were|can|could) (?:it|they|that|this|we|you)(?: (?:really|help|say|tell|right|true|look|advise|confirm))*$/,
  /^(?:and |so )?what (?:do|should|can|shall|could) (?:i|we) (?:tell|say|reply|put|write|answer|do)(?![a-z])/,
  /^(?:and |so |but )?(?:i|we) (?:have |am |are |was |were )?(?:never (?:used|done|tried)|new|still learning|not (?:sure|used|done))(?![a-z])/,
  /^(?:any|some) (?:idea|help|clue|info|information|thoughts)/,
  /^(?:(?:i have )?no idea|not sure|do not know|goodness knows|god knows|heaven knows|dunno|do not ask me) (?:why|what|how|who)\b/,
  /^(?:thank|thanks|many thanks|cheers|ta|kind|best|warm|regards|sorry|hope|appreciate|no rush|no hurry|whenever|when you)(?![a-z])/,
];

/** "A school has asked", "I have to brief the mayor": told after the question, and nothing of what is asked. */
export const isAfterword = (text: string): boolean => AFTER.some((form) => form.test(text));
