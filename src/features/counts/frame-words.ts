/** Of what use a figure is: "for the scrutiny paper", "ahead of the inspection". */
export const PURPOSE =
  '(?:executive|pre meet|corporate board|officers group|working group|steering group|reference group|hearing|tribunal|appeal|lesson|audit|webinar|induction|supervision|headline|newsletter|dashboard|interview|handover|catch up|seminar|report|context|planning|purpose|break|coffee|lunch|checking|check|information|info|reference|enquiry|inquiry|press|press office|meeting|paper|briefing|brief|presentation|slide|deck|pack|board|panel|committee|cabinet|scrutiny|inspection|ofsted|bid|review|foi|dcs|director|manager|boss|bos|member|councillor|cllr|mp|governor|governing body|leadership team|senior leadership team|management team|slt|dmt|clt|smt|colleague|team|bulletin|update|sef|self evaluation|jsna|strategy|business case|spreadsheet|letter|email|query|chief executive|leader|visit|conference|workshop|event|discussion|conversation|call|supervision|statement|article|piece|exercise|project|work|analysis|profile|submission|consultation|needs assessment|annual report|assurance|partnership|safeguarding partnership|schools forum|forum|network|headteacher|heads|training|talk|speech|essay|dissertation|minute|note|record|file)';

/** Words that change what is asked wherever they stand, though what they stand in names nothing. */
export const HARD =
  /^(?:excluding|exclude|excl|except|excepting|apart from|other than|aside from|minus|without|ignoring|removing|none|non|siblings|families|family|parents|refugees?|asylum|travell?ers?|gypsy|roma|gypsy roma|uasc|young carers|carers|adopted|disability|disabled|autism|autistic|asd|adhd|eal|bame|ethnic minority|pregnant|aged?|old|by age|by school|by ward|hospital|forecast|projected|projection|predicted)$/;

/** How what leads up to a question begins. */
export const OPENS =
  /^(?:ofsted|out of|next|to confirm|for|following|further|ahead|before|after|as|in|with|hi|hello|hey|dear|sorry|i|im|ive|we|were|weve|my|our|not|just|quick|quickly|right|ok|okay|thanks|thank|good|morning|afternoon|to|when|while|because|if|apologies|so|well|chair|colleagues|now|given|having|looking|on|at|you|it|this|that|there|the|a|an|hope|please)\b/i;

/** How what comes after a question begins: "Many thanks, Ines", "I need it by ten". */
export const CLOSES =
  /^(?:thanks|thank|thankyou|thx|ta|cheers|many|kind|best|warm|regards|please|pls|i|we|im|ive|its|it|this|need|needed|sorry|hope|hoping|asap|urgent|urgently|quick|quickly|can|could|would|let|just|help|much|any|no rush|for my|for our|for the)\b/i;

/** How a question begins. */
export const ASKING =
  /^(?:what|whats|which|who|whos|how|where|when|is|are|was|were|do|does|did|has|have|can|could|would|may|please|pls|show|give|tell|send|get|list|compare|i|we|any|need|want|let|could you|can you|do you)\b/i;

const SPEAKS =
  /\b(?:i|im|ive|we|were|weve|you|my|our|me|us|hi|hello|hey|dear|morning|afternoon|evening|thanks?|thx|ta|cheers|regards|sorry|apologies|colleagues|chair|is|are|was|were|has|have|had|wants?|needs?|asks?|asked|asking)\b/i;
const USES = new RegExp(`\\b${PURPOSE}s?\\b`, 'i');
const NARROWS =
  /\b(?:only|just|means?|meant|interested|looking|about|among|amongst|particularly|especially|specifically|children|pupils|kids|who|those|focus|focusing|concerned|care|want|concentrating|thinking|with|from)\b/i;
/** Also where a purpose is named. */
const STRICTLY =
  /\b(?:only|means?|meant|interested|among|amongst|particularly|especially|specifically|children|pupils|kids|who|those|from)\b/i;
const THANKS = /^(?:thanks?|thank you|thankyou|thx|ta|cheers|many|kind|best|warm|regards)\b/i;

/** "Afghans: how many …" may narrow what is asked; "our DCS has asked" does not. */
export const isAside = (words: string): boolean =>
  (SPEAKS.test(words) && !NARROWS.test(words)) || (USES.test(words) && !STRICTLY.test(words));

/** The same of what comes after the question, where "I mean …" and "just …" narrow it. */
export const isThanks = (words: string): boolean =>
  THANKS.test(words) || (USES.test(words) && !STRICTLY.test(words));
