/** The words by which a clause beside a question is known; each line is of one kind of pattern, ready for one. */

/** Who asks, or is told: people and bodies of a local authority and around it. */
export const ROLES = [
  'manager|boss|bos|director|directorate|dcs|ad|hos|head|headteacher|councillor|cllr|member|colleague',
  'governor|inspector|inspectorate|auditor|ofsted|hmi|dfe|adviser|advisor|officer|lead|leader|chair',
  'chairman|chairperson|chairwoman|committee|cabinet|scrutiny|solicitor|lawyer|barrister|legal|judge',
  'police|health|finance|camhs|nhs|icb|press|comms|communications|journalist|reporter|newspaper|paper',
  'radio|bbc|media|mp|parent|resident|commissioner|ombudsman|minister|mayor|ceo|chief|executive|team',
  'service|department|council|partner|partnership|secretary|pa|analyst|consultant|senco|mash|yot',
  'charity|union|network|forum|someone|somebody|everyone|anybody|anyone|people|he|she|predecessor',
  'administrator|deputy|assistant|cfo|section 151|portfolio holder|elected member|academy trust ceo',
  'virtual school|virtual head|social worker|social care|health visitor|school nurse|early help',
  'corporate|hr|commissioning|safeguarding|friend|husband|wife|new starter|researcher|student|academic',
  'doctor|university|trainee|apprentice|temp',
].join('|');

/** What somebody is at, or is held up by. */
export const EVENTS = [
  'hearing|tribunal|appeal|audit|interview|induction|away day|webinar|deadline|complaint|supervision',
  'catch up|1 to 1|one to one|handover|holiday|paternity|maternity|annual leave|sick leave|bus|train',
  'phone|laptop|computer|pc|ipad|spreadsheet|system|website|web|internet|wifi|teams|app|inbox|message',
  'desk|car|office|home|day|morning|afternoon|evening|night|tonight|tomorrow|today|yesterday|monday',
  'tuesday|wednesday|thursday|friday|saturday|sunday|weekend|minute|minutes|moment|second|hour|hours',
  'time|go|quick|bit|shot|panic|rush|hurry|help|shout|pain|nuisance|favour|question|query|request',
  'bench ?marking|dashboard|newsletter|speech|media|interview|return|form|survey|case|job|role|post',
  'shift|catch|note|notes|list|lunch|coffee|tea|row|chat|moan|look|stock|peer review|running late|late',
  'inclusion|attendance|safeguarding|behaviour|welfare|admissions|performance|improvement|quality',
  'governance|slight emergency|emergency|crisis|driving|walking|typing|dictating|voice to text|room',
  'evidence|password|login|log in|account|weather|neck|bill|act|legislation|guidance|budget|budgets',
].join('|');

/** Somebody wants to know, or says something. */
export const ASKING = [
  'ask|asks|asked|asking|want|wants|wanted|wanting|need|needs|needed|chase|chases|chased|chasing|query',
  String.raw`queries|queried|querying|wonder|wonders|wondered|wondering|requests?|requested|requesting|enquir\w+`,
  String.raw`inquir\w+|curious|keen|rang|phoned|emailed|wrote|written|messaged|contacted|in touch|on the phone`,
  'on at me|waiting|would like|would love|expects?|expecting|insists?|demands?|demanding|told|tells',
  'said|says|thinks|thought|reckons|believes|claims|convinced|heard',
].join('|');

/** What is said of the subject of what is asked: "we are interested in …", "it concerns …", "lots of …". */
export const TOPICS = [
  String.raw`only(?! (?:have|got|had|one|just|a)\b)|solely|meaning|means?(?! to)|meant|interested in|interest is`,
  'interest in|among|amongst|particularly|especially|specifically|particular|specific|ones|those(?! days)',
  String.raw`focus\w*|concentrat\w+|concern(?:s|ed|ing)?(?! me)|regarding|restrict\w*|limit(?:ed|ing)?|exclud\w+`,
  String.raw`includ\w+|covers\b|covered(?! (?:already|before|elsewhere))`,
  String.raw`covering(?! (?:for|a|the|my|her|his|our|two|three|both|several)\b)|consider(?:s|ing)?|relat\w+|refer(?:s|ring)`,
  'worried about|bothered|care about|cohort|community|communities|background|speakers?|lots of|loads of',
  'plenty of|many(?! thanks)|several',
  String.raw`some(?!$| (?:of )?(?:the|my|our|your)| (?:bench ?marking|planning|checking|digging|reading|writing|prep|preparation|research|analysis|context|background|homework|horizon scanning|number crunching)\b| (?:work|help|data|figures|time|info|thing|one|body|reassurance|clarity|advice|numbers|stats|feedback|thoughts))`,
  'few|number of(?!$)|most|more and more|mainly|mostly|sort of|kind of|type of|types of|such as',
  'is one|are ones|was one|were ones|on the agenda|(?:is|are|was|were) (?:the|our|my) (?:topic|subject|focus|theme|item|priority)',
  'like the|namely|case of|cases|looking at|looked at|come from|comes from|came from|looking into|researching',
  String.raw`working on(?! (?:[a-z]+ ){0,3}(?:strategy|bid|report|paper|plan|review|policy|self evaluation|sef|jsna|presentation|briefing|business case|budget|slides?|deck|dashboard|submission|response)\b)`,
  String.raw`investigating|studying|exploring|thinking of|thinking about|talking about|discuss\w*(?= [a-z]+s\b)`,
  String.raw`(?<!\b(?:rung|rang|ring|phoned|emailed|written|wrote|spoke|talked|call|called|chat|email|question|query|meeting|debate|argument|row|piece|article|story|letter|message) )about(?! (?:it|this|that|you|now|to|an|a|the|time|half|tomorrows?|todays?|yesterdays?|next|our|my|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)\b|$)`,
  String.raw`(?<!tasked )with(?! (?:[a-z]+ (?:coming|looming|approaching|due|ahead|away|off|being)|it|no|flu|covid|stress|permission|hindsight|reference|regard|regards|respect|thanks|luck|a|an|the|my|our|you|your|us|him|her|it|me|this|that|them|finance|health|police|colleagues|ofsted|dfe|camhs|cabinet|governors|members|heads|councillors|everyone|social)\b)`,
  String.raw`(?<!\bso (?:that )?(?:we|i|they) can )looks? at`,
  String.raw`just(?! (?:\w+ed|\w+ing|said|told|rung|rang|called|emailed|phoned|realised|noticed|spotted|out|back|got|been|finished|had|before|after|a|wondering|checking|to|asked|now|off|in|on|come|left|joined|started|need|want|me)\b)`,
].join('|');

/** What is to be done to a figure, or which of them. */
export const CHANGES = [
  String.raw`ones|altogether|in total|all told|jointly|combined|in aggregate|doubl\w+(?! check)|halv\w+`,
  String.raw`half(?! (?:an|past|term|hour))|twice|tripl\w+|add(?:s|ing)? (?:\d|one|two|ten|up|in|on)|plus|minus`,
  String.raw`subtract\w*|take away|takes? off|deduct\w*|multipl\w+|divid\w+|leav(?:e|ing) out`,
  String.raw`ignor(?:e|ing)(?! (?:my|the last|that|this|me)\b)|suppos(?:e|ing)|assum(?:e|ing)|imagine|pretend`,
  'what if|if (?:we|i|you) (?:lose|lost|add|take|remove|drop|ignore|leave)',
].join('|');

/** Of one child, or of what children are told apart by. */
export const CHILDREN_TOLD = [
  String.raw`lads?|lass|kiddo|bab(?:y|ies)|toddlers?|teen\w*|sons?|daughters?|brothers?|sisters?|twins?|siblings?`,
  String.raw`nephews?|nieces?|grand\w+|famil\w+`,
  'called (?!this|that|me|us|today|yesterday|to|about|earlier|back|in|my|our|the|just|and|again)[a-z]+',
  String.raw`named|year olds?|dob|born|foster\w*|adopt\w*|orphan\w*|minors?|travell?ers?|summer borns?|roma`,
  String.raw`gyps\w+|refuge\w*|asylum|migrant\w*|muslims?|catholics?|jewish|christians?|sikhs?|hindus?|ukrain\w*`,
  String.raw`afghan\w*|syrian\w*|polish|romanian\w*|black|asian|disab\w*|autis\w*|adhd|dyslex\w*|epilep\w*|deaf`,
  String.raw`blind|pregnan\w*|carers?|homeless\w*|hostels?|hospitals?|prisons?|custody|gangs?|trans|lgbt\w*|eal`,
  String.raw`ethnic\w*|religio\w*|faith|poverty|benefits|exploit\w*|anxiety|vaccin\w*|abroad|overseas|moved`,
  'gone missing|went missing|is missing|turned up|disappeared|vanished|ran away|run away',
  'schools?(?! (?:has|have|is|rang|asked|nurse|forum|head))|academ(?:y|ies)|nurser(?:y|ies)',
].join('|');

/** A denial that leaves out nobody: "not sure", "no rush". */
export const HARMLESS = [
  'not (?:(?:really|quite|fully|entirely|actually|even|yet|always) )?(?:sure|certain|know|find|see|open|remember|recall|get|got|have|work|working|heard|had|been|be|happy|convinced|think|understand|too|very|quite|long|many thanks|that|a|my|on|in|at|want to|like|trust|believe)',
  '(?:who|what|how|where) not to [a-z]+',
  'no (?:one|body|laptop|computer|phone|access|idea|time|rush|hurry|hand|notes|luck|longer|signal|access|internet|wifi|worries|problem|doubt)',
  'nobody (?:know|knows|seems|here|can|has|is)',
  '(?:so )?(?:ca|can|could|wo) not (?:get|find|see|open|access|reach|use|log|remember|work|do|make|check|look|face|wait|read|say|tell|help|answer)',
  '(?:no (?:analyst|staff|budget|wonder|reply|answer|response|news|signal|reception|charger|battery|rest|peace|end in sight|joke|pressure|surprise|fuss|sense|point|choice|excuse))',
  String.raw`(?<=\b(?:i|we|he|she|they|it|that|this|you|nobody|which|there|here) (?:(?:is|are|was|were|am|do|does|did|has|have|had|can|ca|could|would|wo|will|should|still|just|really) ){0,2})(?:not|never)(?! (?:count|includ|the|any|all|for|those|just|only|about|in|interested|mean|from|of|with|want|need|ones?)\b)`,
  '(?<=\\b(?:is|was|has|does|did|can|could|would|will|wo|ca) )not (?:here|in|around|available|working|back|well|answering|replying|happy|amused|impressed|sure|help|say|know|work|open|load|got|been|in today)',
  '(?:do not|dont) (?:worry|panic|laugh|ask|shout|judge|blame)(?: if not)?|if not|no idea(?: why)?',
  'not being (?:funny|rude|awkward)|not to be (?:funny|rude|awkward)',
  'never (?:used|done|tried|mind|sure|know|remember|seen|can)',
].join('|');

/** Of whoever asks, and of their day. */
export const OF_THEMSELVES = [
  'here|there|i|we|me|my|our|it|this|that|you|your|hope|sorry|apologies|apologise|thank|thanks|forgive',
  'ignore|happy|good|hi|hello|hey|dear|long|nice|got|having|had|been|back|sat|stuck|trying|struggling',
  'doing|writing|preparing|drafting|finishing|covering for|off|pls|please|nobody|no one|brilliant',
  'perfect|great|lovely|hmm|right|well|ok|okay|one more|one last|last thing|last one|next up|next',
  'as promised|per our|whilst|while',
].join('|');

/** "Sorry for the late message", "thanks for that". */
export const OPENINGS = [
  String.raw`(?:not (?:sure|certain)|unsure|no idea|do not know) (?:if|whether) (?:you|this|that|it|we|i|anyone|anybody|the bot)\b`,
  'not being (?:funny|rude|awkward)|not to be (?:funny|rude|awkward)|(?:hello|hi|hey) from|apropos of nothing|to (?:settle|win|answer|resolve|end) (?:an?|the|this|my|our) [a-z]+|do not worry|in (?:plain|simple|lay|laymans) (?:english|terms|language|words)|with [a-z]+ (?:coming|looming|approaching|due|ahead|away|off)|welcome|bear with|ta for|nice to|lovely to|good to|great to|pleased to|greetings from|greetings|for (?:my|our) own [a-z]+|for interest|out of (?:interest|curiosity)|as an? (?:first|quick|little|final) (?:test|try|trial|check|start)|as an? (?:test|try|trial|starter|aside|matter of interest)|by way of|as (?:i|we) (?:said|mentioned|understand|recall)|thanks|thank you|thankyou|many thanks|cheers|sorry|apologies|apologise|hope',
  'forgive|pardon|excuse|as promised|as discussed|as agreed|further to|for context|by way of context',
  'in light of|in view of',
  '(?:quickly )?(?:before|while|whilst|until|till) (?:the|my|our|i|we|everyone|it|they)',
].join('|');

/** The head of a letter, and how somebody is: nothing follows. */
export const SALUTES = [
  'dear sir or madam|dear sir|dear madam|to whom it may concern|fw|fwd',
  '(?:so |really |very |bit )*(?:tired|busy|stressed|swamped|drowning|desperate|snowed under|exhausted|knackered|manic|hectic)',
].join('|');

/** A name or two may follow. */
export const HELLOS = [
  'hi|hiya|hello|hey|dear|morning|afternoon|evening|good (?:morning|afternoon|evening)|yo',
].join('|');

/** Small words, one after another. */
export const INTERJECTIONS = [
  'joy|brill|magic|lush|smashing|marvellous|wonderful|splendid|typical|deep joy|lucky (?:me|us)|told you so',
  'oh|ah|ok|hmm+|perfect|brilliant|great|lovely|super|superb|fab|fantastic|interesting|excellent',
  'amazing|wow|blimey|gosh|cool|sweet|nice|nice one|good stuff|great stuff|ta|cheers|thanks|thank you',
  'in a nutshell|long story short|in short|to cut a long story short|first off|first|firstly|second|secondly|thirdly|lastly|finally|between you and me|to be honest|truth be told|fair warning|heads up|fyi|just kidding|only joking|joking|joking aside|kidding|ok google|hey siri|alexa|fun fact|random|random one|odd one|strange one|tricky one|long day|let me (?:start|try)(?: that)? again|starting again|start again|trying again|confession|confession time|test|testing|mini crisis|plot twist|spoiler|no pressure|believe it or not|as ever|as always|as usual|as per|by the by|fwiw|btw|tbh|ngl|right so|righto|rightio|crikey|phew|ugh|argh|eek|oops|whoops|sigh|hooray|yay|happy days|guess what|ignore (?:that|me|my last|the last one|that last one)|disregard that|forget that|you will like this|deep breath|simple as that',
  'for (?:once|a change|now)|at last|yet again|once again|thank (?:goodness|god|heavens|the lord)|touch wood|fingers crossed|sadly|happily|luckily|alas|unfortunately|fortunately|annoyingly|ooh+|oo+h|hm+|erm+|um+|aw+|wow|whoa|yikes|bless (?:her|him|them|you)|long time no (?:see|speak)|before you (?:ask|say no|say anything)|happy new (?:school |academic )?year(?: (?:everyone|all))?|no messing(?: about)?(?: today)?|a bit of (?:background|context)|some background|background|hope that is (?:ok|okay|allowed|all right|alright|fine)|do not ask me why|do me a favour',
  'next|next up|next one|next question|one more|last one|last thing|last one promise|promise|yes|yeah',
  'anyway|back again|me again|hello again|lol|quick one|long shot|pls help|please help|help|again',
  'urgent|urgently|right|so|and|you(?: are)? a star|legend|star',
  '(?:(?:nice|easy|slight|small|minor|bit|of|a|an|quick|simple|silly|another|daft|stupid|one|final|last) )+(?:one|question|q|thing|emergency|crisis|panic|problem|issue|hiccup)(?: (?:for|from) (?:you|me|us))?',
].join('|');
