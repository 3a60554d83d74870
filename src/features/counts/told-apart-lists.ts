/** The words by which it is known whether what stands beside a question tells or changes; each line is of one kind. */

/** What would change what is asked, wherever it is said: which of them, without whom, or something else after all. */
export const REDIRECTING = [
  'only|solely|limited to|restrict\\w*|specifically|particularly|especially|namely|i\\.?e|mainly|mostly|mean|meant',
  'except(?:ing)?|exclud\\w+|excl|other than|apart from|rather than|instead|ignor\\w+(?! (?:the (?:noise|typos?|background|dog)|me|that|this|my)\\b)|minus|do not (?:count|include)',
  'without(?! (?:it|them|that|this|you|him|her|me|us)\\b)|not (?:counting|including|just|only)|includ\\w+|also|as well',
  'actually|no wait|wait no|scrap|make (?:it|that)(?! (?:up|out|to|through|sense|clear|work|happen)\\b)|too|plus',
  'same (?:again )?for|aged|ones|(?:the|those|these) (?:one|who|that|with|from|in)',
].join('|');

/** "I only started on Monday": said with "only", and nothing of a figure. */
export const ONLY_JUST = [
  'because|curious|being|been asked|been told|started|joined|came|got|found|heard|saw|began|arrived|asked|took|took over|wanted a',
  'have (?:\\d+|two|five|ten|a few|an?) (?:minutes?|mins?|hours?|seconds?)',
].join('|');

/** Of whom the figure may be to be: "it is for summer borns", "I look after the hostel". */
export const OF_WHOM = [
  "(?:is|are|was|were|'s) (?:about(?! \\d)|regarding|concerning|for|to do with)",
  'look(?:s|ing)? after|cover(?:s|ing)?(?! for)|responsible for|in charge of|work(?:s|ing)? with|support(?:s|ing)?',
].join('|');

/** "We have a Polish community": how many there are of somebody. */
export const HOW_MANY = [
  'lots|loads|many|some|an?|several|more|few|influx|plenty|two|three|four|five',
  '\\d+ (?!in|on|of|at|from|last|this|by)[a-z]+',
].join('|');

/** "Three emails about this": nobody that a figure counts. */
export const HAD =
  'visits?|trips?|workshops?|sessions?|inspections?|deadlines?|presentations?|reports?|emails?|calls?|complaints?|letters?|meetings?|requests?|quer(?:y|ies)|questions?|looks?|chats?|bit|go|word|picture|think';

/** What somebody is after, and may be all that is asked. */
export const WANTING = [
  '(?:wants?|wanted|needs?|needed)(?! (?:to (?!look|focus|include|count|exclude)[a-z]+|evidence|an? answer|answers|it|this|that)\\b)|asked (?:me |us )?(?:for|about|only)|asking (?:for|about|only)',
  'look(?:ing)? (?:for|at)|interested in|focus\\w*',
  '(?:i|we)(?: am| are| is)? (?:(?:just|really|a (?:bit|little)|slightly|quite|rather|very|so|most|mildly|increasingly|getting|always) )*(?:care about|count|talking about|concerned|worried|talk about)',
].join('|');

/** Whom a figure counts: what is said of them may be which of them. */
export const COUNTED = [
  'child(?:ren)?|pupils?|kids?|girls?|boys?|teens?|teenagers?|learners?|students?|young people|youngsters?',
  'leavers?|siblings|cases?|cohort',
  '(?!the|of|from|some|many|all|with)\\b[a-z]+ (?:families|community|communities|heritage)',
].join('|');

/** What a statement may begin with before it says who. */
export const LEADING = [
  'and|so|but|because|cos|as|since|though|although|while|when|now that|well|anyway|honestly|apparently|obviously',
  'sorry(?: to (?:be a pain|bother(?: you)?|nag|ask|trouble you))?(?: again)?',
  'fyi|btw|ok|okay|oh|right|last week|this week|yesterday|today|this morning|this afternoon|last night|also|once|before|after|until',
].join('|');

/** Who does something in a word: the word right after is what they do. */
export const SOMEBODY = [
  'i|we|you|he|she|they|it|somebody|someone|everybody|everyone|nobody|people|some people',
  '[a-z]+ (?:just|recently|kindly)',
].join('|');

export const HOW_DONE = [
  'just|also|already|always|still|really|now|then|all|both|never|often|even|recently|usually|certainly',
  'definitely|only|honestly|genuinely|rather|quite|first',
].join('|');

/** No verb: "we in the team". */
export const NO_DEED = 'in|on|at|of|for|to|with|from|by|and|or|the|an?|who|that|which';

/** What a name of somebody or something begins with. */
export const NAMING = [
  'the|an?|my|our|your|his|her|their|this|that|these|those|some|most|many|every|each|no|half|two|three|four|five',
  'several|there|it|here|with|to be|one of|lots of|both|everybody|everyone|nobody|somebody|someone',
].join('|');

export const AUXILIARIES = [
  'am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|must|may|might|cannot|cant|wont',
  "dont|didnt|isnt|wasnt|arent|[a-z]+n't|(?:everyone|nobody|everything|who|here|what)'s",
].join('|');

/** What somebody did who asks, or has been asked. */
export const DEEDS = [
  '[a-z]{2,}ed|ate|broke|fell|found|forgot|froze|got|grew|heard|held|hid|hit|knew|let|lost|made|met|paid|ran|sat|saw|shook|shut|spilt|spoke|spent|stood|threw|woke|won|asked|asks|rang|rings|phoned|emailed|said|says|told|tells|came|went|left|sent|sends|gave|wrote|writes|took',
  'thinks?|thought|reckons?|wants|insists?|pops?|comes|visits?|arrives?|starts?|retires?|hates?|loves?|likes?|chairs|sits|lives|works|swears?|expects?|insists?|meets?|drops?|lands?|is back|keeps|kept|complained|mentioned|called|calls|happened|changed',
].join('|');

/** How it is to be told, or that nothing is: "please don't send a chart", "no need to rush". */
export const MANNERS = [
  "(?:please |pls )?(?:be (?:gentle|kind|nice|patient)|bear with me|go easy|humour me|forgive me)|(?:please |pls )?(?:do not|don'?t|no need to|never mind)",
  "(?:i|we) (?:do not|don'?t) (?:need|want)|any (?:chance|joy|luck|ideas?|thoughts)",
].join('|');

/** "Quick one before my 9.30", "when you get a moment", "not urgent". */
export const QUICKLY = [
  '(?:guilty |true |quick )?confession(?: time)?|(?:good|bad|great|terrible|big|sad|breaking|exciting) news|typical|how typical|of course|story of my life|two|(?:two|three|a couple of|couple of) (?:quick |small |easy )?(?:ones|questions|things)',
  'one more(?: .{1,40})?|sorry|so sorry|apologies|(?:many )?thanks(?: again)?|ta|cheers|(?:just |only )?(?:an? |another |one |my )?(?:(?:last|final|random|daft|silly|stupid|small|little|easy|very|really) )*(?:quick(?:ie)? ?)?(?:one|question|query|thing)?(?: (?:before|while|for|from|as|if) .{1,40})?',
  '(?:but )?when(?:ever)? you (?:get|have|can)(?: an?| five| two)?(?: spare| free| quick)? ?(?:moment|chance|minutes?|mins|sec|second|mo|time)?',
  '(?:lovely|great|good|nice) to (?:see|meet|hear from|speak to) .{1,40}|greetings from .{1,40}|for (?:my|our) own .{1,30}|as (?:discussed|promised|agreed)',
  '(?:i am |im |i is )?(?:a )?new (?:starter|joiner|recruit|girl|boy|here)(?: here)?|(?:i am |im |i is )?new (?:in post|to (?:this|the (?:job|role|team)))(?: since .{1,20})?|poor (?:thing|lamb|mite)s?',
  '(?:that|this|it) is (?:very |really |so |most )?(?:great|good|fine|lovely|perfect|kind|odd|strange|urgent|awkward|[a-z]+(?:ful|ible|able|ous|ive|less))',
  "(?:it is |it's )?not (?:very |at all |terribly )?urgent(?: at all)?|nothing urgent|not mine|no joy|no luck|no hurry|no rush",
  "(?:just |purely |only )?out of (?:curiosity|interest)|apologies for (?:the|my) (?:formatting|typos?|spelling|delay|confusion|short notice|late notice)|(?:the |my |our )?[a-z]+'s (?:question|request|query)|prep(?:aration)? for .{1,40}",
].join('|');

/** After a question: something else that was meant, hoped for or said instead. */
export const CORRECTING = [
  'said|says|thinking of|talking|asked|asking|hope|hoping|prefer|should|would be|could do|settle for|correct\\w*',
  'typo|typed|was after|am after|is after|(?:has|have|had)(?! (?:to|been|no|never|not|just|already|the))',
].join('|');

/** What it all is about: "the question is refugees". */
export const TOPICS = [
  '(?:it|this|that|(?:the|my|our) (?:question|query|report|topic|focus|request|caseload|issue))',
  '(?:is|was|concerns|covers|relates to)',
].join(' ');

/** The same in a sentence that has ended after a question, where nothing that it names is of the question. */
export const CORRECTING_AFTER = [
  'say|said|says|sorry,? (?:it|that) (?:is|was|should)|typo|typed|correct\\w*|wrong|mistake|mistyped|misread|misspoke|slip|slipped|meaning|intended|confused|mixed up|mix up',
  'thinking of|thought of|hoping for|prefer\\w*|settle for|could do|would (?:do|be)|should (?:be|have|go|cover|read)|ought to|was after|am after|is after|are after|after all',
  '(?:ignor|scrap|forget|disregard|bin|cancel|undo|drop|chang|swap|switch|redo|replac)\\w* (?:that|it|this|them|my|the)|never mind|on second thoughts?|change of plan|changed (?:my|her|his|our) mind|strike that',
  'rather|instead|either|otherwise|alternatively|unless|except|provided|as long as|so long as|depending|in which case|if (?:not|so)',
].join('|');

/** How what takes a question back begins. */
export const TAKING_BACK =
  'no|nope|nah|not|actually|oops|whoops|wait|hang on|hold on|or|and also|also|plus|scrap|ignore|forget|rather|make|let|try|do|use|go|just|only|purely|mainly|mostly|excluding|including|with|without|those|these|they|them|all|both|each|one of|some of|none|any|every|half';

/** After a question: that it was not meant, or that something in it was wrong. */
export const RECANTING = [
  '(?:ignor|scrap|disregard|bin|cancel|undo|forget)(?:e|ing)? (?:that|it|this|them|my|all that|the (?:last|first|above))(?! (?:is|was|they|he|she|we|i)\\b)|never mind,|on second thoughts?|strike that|(?:changed|change of) (?:my |our )?mind',
  '(?<!\\b(?:me|prove[sd]?|proven|gone|goes|go|went|look[s]?|seems?|sounds?) )wrong (?:chat|one|place|year|term|measure|county|council|authority|area|figure|thing|way|word|number|button|person|thread|group|period|side)|(?:typed|put|said|wrote|got|spelt|asked) (?:that|it|this|the) (?:[a-z]+ )?wrong',
].join('|');
/** What ought to have been asked. */
export const SHOULD_HAVE =
  "should(?: have|'ve| of) (?:asked|said|put|meant|typed|written|specified)|meant to (?:ask|say|put|type|write)";
/** "Who have been out for a year": said of children, and of nobody who asks. */
export const OF_CHILDREN =
  '(?:who|which|that)(?: (?:have|has|had|are|were|is|was|been|all|already|never|still|since|not))+ (?:out|missing|away|off|absent|excluded|unable|waiting|refused|left|moved|come|arrived|gone|aged|under|over|in care|at (?:home|risk)|on (?:an?|the|roll))';
/** "And she said suspensions": another thing than was asked, if it names one. */
export const SAYING_ELSE =
  '(?:i|we|she|he|they|everyone|everybody|somebody|someone|boss|director|chair)(?: [a-z]+)? (?:said|meant|means?|put|wrote)';
export const RECANTING_FIRST =
  'oops|whoops|correction|instead|no wait|wait no|make (?:it|that)(?! (?:up|out|to|through|sense|clear|work|happen|quick|snappy|soon|fast|today)\\b)|suppose|supposing|assuming|imagine';
