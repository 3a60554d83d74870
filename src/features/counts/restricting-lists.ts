/** The words by which a sentence is known to change what is asked beside it; each line is of one kind. */

/** What is left out: no figure is read with such a sentence beside its question. */
export const DENYING = [
  '(?:leav(?:e|ing)|left|tak(?:e|ing)|strip|keep(?:ing)?|cut|miss) (?!me\\b|us\\b|you\\b)[^,;:]{1,40}? (?:out|off)(?: of (?:it|this|that|them|there))?(?: (?:this|that|for|from|please|then|now)\\b[^,;:]{0,20})?$',
  '(?:leav|tak|cut(?:t)?|strip(?:p)?|rul|filter|screen)(?:e|ing)? out (?:the|all|any|every)',
  "(?:do not|don'?t|never|not|cannot|can'?t) (?:count|include|want|use|need)(?:ing)? (?!(?:to|you|it|that|this|on|an?|much|anything|any|my|the (?:kitchen|lift|toilet|car|room))\\b)",
  "(?:is|are|was|were) (?:not|no longer) (?:to be|part|in it|in there|included|counted|any part)|(?:do|does|did)(?: not|n'?t) (?:belong|count|apply|come into it)",
  "(?:do not|don'?t|never|cannot|can'?t) (?:count|include)(?:ing)? (?!(?:to|you|me|myself|us|on|that|this|it|much|any|anything|my|as|your|an?)\\b)[a-z][a-z ]*",
  'exclud\\w+|excl|except(?:ing)?|apart from|other than|minus|discount(?:ed|ing)? (?:the|those|any\\w*|all)|count(?:s|ed)? (?:once|twice|double)',
].join('|');

/** The same, as what somebody is told to do. */
export const DENYING_DEEDS =
  'omit|discount|exclude|ignore(?! (?:me|my|all that|that|this|the (?:noise|typos?|background|dog))\\b)|forget(?! (?:it|to|that)\\b)|drop(?! (?:me|us)\\b)|skip|remove|base|take (?:it|them) from|disregard|subtract|deduct|strip|lose';

/** "No independents", "without the duplicates": by itself, with no verb. */
export const DENYING_BEGINNINGS =
  '(?:no|not|without|minus)(?! (?:urgent|urgency|rush|hurry|pressure|problem|worries|worry|idea|clue|doubt|sure|offence|reply|answer|luck|joy|mine|wonder|fun|peace|rest|bad|good|great|ideal|to worry|at all|a (?:good|great|fan)|my|me|much|many|long|yet|again|surprisingly|helpful|funny)\\b)(?= [a-z])';

/** Which of them, or not all of them, whoever says it. */
export const NARROWING = [
  'purely|solely|exclusively|nothing but|strictly|in particular|(?:the|those|these) (?:[a-z-]+ )?ones|ones (?:who|that|with|still|in|on|from|under|over|at)|those (?:who|with|from|in|on|under|over)',
  'mean(?:t|ing)?(?= (?:the|those|[a-z]+s)\\b)|in other words|(?<!\\b(?:here|me|you|it|this|that|home|today|tomorrow|work) )instead(?! of)|(?:is|had|would) (?:rather|sooner) (?:have|see|get|look)|would prefer|i prefer|as an? (?:percentage|rate|proportion|share|ratio|number|total|average|chart|graph|table)|separately|(?:remit|scope|brief|patch|interest) (?:stops?|ends?|starts?|begins?|runs?|goes|extends?)|(?:report|paper|dashboard|study|window|return) (?:stops?|ends?|starts?|begins?|runs?) (?:at|in|from|to|until|with|on)\\b',
  '(?:north|south|east|west|rest|half|part|parts|side|end) of (?:the|our|my) (?:county|city|borough|patch|area|town|island|district)',
].join('|');

/** "It has to be", "it should cover": what the figure is to be. */
export const NECESSARY =
  '(?:has to|have to|needs? to|ought to|had better|must|should)(?: (?:not|only|all|really|both|just))* (?:be|go|cover|count|show|reflect|match|belong|include|exclude|mean|say)';
/** Who is to be or do so, and no figure; and what a thing may have to be that is none. */
export const NECESSARY_FOR_SOMEBODY = 'i|we|you|he|she|me|us|who|someone|somebody|everyone|and|really';
export const NECESSARY_OTHERWISE =
  'quick|brief|honest|careful|off|ready|done|finished|sent|back|home|out|there|here|at|up|in (?:by|before|on|an?|the)|with|by|on|fine|ok|joking|kidding|away|ashamed|fair|able|simple|easy|obvious|grateful|sorry|patient|signed|submitted|so|to|banned|law|illegal|allowed|paid|fun|lovely|nice|good|great|interesting|learn(?:ed|t)|made|said|seen|heard|told|fixed|answered|changed|cheaper|warmer';

/** "The top five will do": said of what is wanted, if it is no mere thanks. */
export const ENOUGH =
  '(?:will|would) (?:do|suffice)$|would be (?:ideal|best|better|perfect|enough|preferable|fine|helpful|useful)|(?:matters?|counts?) (?:the )?most|is (?:all|what) (?:i|we) (?:need|want)|are (?:all|what) (?:i|we)|what counts|is what (?:i|we|matters|counts)';
export const ENOUGH_OF_ANYTHING =
  '(?:that|this|it|any|some|no|your|[a-z ]*(?:help|advice|reply|answer|response|coffee|tea|holiday|break|drink|biscuit|lunch))\\b';

/** What a sentence is about, or somebody is after: whom comes next. */
export const TOPICAL = [
  '(?:is|are|was|were|be) (?:about|regarding|concerning|for|all to do with|to do with)|concerns?|concerning|car(?:e|es|ed|ing) about|worr(?:y|ies|ied|ying) about|obsessed with',
  'campaign\\w* (?:for|on|about)|look(?:s|ing)? (?:at|into)|focus\\w*(?: (?:is|on))?|interest(?:ed)? (?:is )?in|target\\w*|specif\\w+|prioriti\\w+',
  'report(?:s|ing)? on|talk(?:s|ing)?(?: about)?|bother(?:s|ed)?(?: with| about)?|matters? to',
  '(?:spotlight|emphasis|attention|interest|concern|theme|subject|topic|remit|brief|caseload|patch|scope|priority|specialism|question|query|problem|worry|area) (?:of [a-z]+ )?(?:is|are|was|will be)',
  '(?:brief|form|template|request|foi|letter|spec|specification|question|query|email|tender|survey|bid) (?:says?|said|asks?|specifies|wants|needs|reads)',
  'look(?:s|ed|ing)? (?:hard|closely|again|mainly|mostly) (?:at|into)|(?:like|love|want|prefer|keen) to (?:see|have|know about|hear about)|mention(?:s|ed|ing)?',
  '(?<=\\beyes? (?:is|are) )on|(?:asks?|asked|asking|chasing|campaigning|pressing|pushing) (?:me |us )?(?:for|about|after)|(?:wants?|wanted|needs?|needed)(?: (?:it|this|them|that|one))?(?: (?:for|on|about))?|(?:is|are) after',
].join('|');
/** Whom somebody works for or looks after. */
export const WORKING =
  'responsible for|in charge of|work(?:s|ing)? with|support(?:s|ing)?|covers?|covering(?! for)|lead(?:s|ing)? (?:for|on)|look(?:s|ing)? after';
/** "… are my caseload": the same, the other way round. */
export const TOPIC_SAID_OF =
  '(?:is|are) (?:my|our|his|her|the|a|an) (?:[a-z]+ ){0,2}(?:caseload|patch|focus|priority|priorities|concern|remit|interest|area|specialism|subject|theme|topic|worry|speciality)';

/** What somebody who answers is told to do, and changes the figure. */
export const CHANGING_DEEDS = [
  "use|using|pick|choose|select|stick|confine|limit|restrict|narrow|filter|sort|rank|order|round|express|convert|split|break|group|base|include|treat|swap|switch|replace|change|compare|combine|merge|adjust|weight|suppose|assume|suppos\\w+|assuming|imagine(?! (?:that|my|the|how|our)\\b)|let'?s (?:do|have|take|use|go|stick|say|keep|look)|let me have (?:them|it|the)",
  'take(?! (?:your|a seat|care|it (?:easy|as read|from me|that)|no notice|two|heart)\\b)|go (?:with|by|back|for|off)|keep (?:it|this|that|them) (?:to|at|within|for)|add(?! (?:me|insult)\\b)|think(?! (?:nothing|of it|back)\\b)|count(?! (?:me|yourself|to|your)\\b)',
  'make (?:it|that|them)(?! (?:up|out|through|sense|clear|work|happen|quick|snappy|stop)\\b)|give (?:it|them) (?:to )?(?:me|us)|show (?:it|them)|put (?:it|them|that) (?:as|in|into|by|per|side)|do (?:it|them|that) (?:as|by|for|per|in)|start (?:from|at|with)|go back to|measure',
].join('|');

/** With no verb by itself: which of them, or how it is to be told. */
export const SCOPED = [
  'ones|those|cases|children|child|pupils?|kids?|girls?|boys?|teens?|teenagers?|learners?|students?|leavers?|siblings?|speakers?|schools|academies|families|settings',
  'percentages?|proportion\\w*|rates?|per|monthly|weekly|(?:half-)?termly(?! (?:report|return|meeting|review)s?\\b)|quarterly(?! (?:report|return|meeting|review))|annually|([a-z]+) by \\1|by (?:school|ward|age|gender|sex|district|month|area|year)|separately|ranked|sorted|averages?|mean|median|cumulative|rounded|unrounded|provisional|revised|census|ward|district|definition',
].join('|');

/** Plurals that no figure counts. */
export const OF_NOBODY = [
  'time|evidence|information|reassurance|proof|clarity|context|help|advice|more|copies|two|three|four|five|somebody|someone|something|everything|nothing|tomorrows?|todays?|figures|numbers|counts|data|stats|statistics|minutes|hours|days|weeks|months|years|terms|times|slides|papers|reports|meetings|emails|calls|letters|notes|questions|queries|answers|requests|returns|forms|spreadsheets|charts|graphs|tables|things|others|us|this|is|was|has|does|its|always|perhaps|besides|afterwards|towards|yes|teams|news|access|process|progress|success|business|press|less|unless|across|boss|class|bus|address|plus|status|stress|illness|notice|focus|campus|virus|crisis|basis|analysis|emphasis|thesis|xmas|christmas|details|plans|budgets|rotas|deadlines|contracts|costs|savings|cuts|jobs|posts|roles|buildings|roads|bins|buses|trains|lights|keys|works|trends|trenches|hands|eyes|feet|ends|odds|bits|lots|loads|heaps|tons|ideas|views|comments|complaints|thanks|cheers|regards|apologies|sorts|kinds|members|services|councils|authorities|areas|neighbours|colleagues|officers|staff|bosses|folks|guys|people|chairs|trustees|politicians|auditors|reporters|journalists|solicitors|visitors|peers|outcomes|results|systems|standards|reasons|purposes|priorities|pressures|decisions|matters|issues|problems|concerns|challenges|procedures|policies|documents|agendas|actions|biscuits|cakes|drinks|elections|inspections|interviews|appointments|holidays|redundancies|restructures|hols',
].join('|');

/** How children come to be somewhere. */
export const ARRIVING =
  '(?:arriv|com|land|turn|mov|plac|hous|liv|settl|flood|pour|stay|return|join)(?:e|ed|ing)\\b';

/** Children of one kind, of which no figure is kept. */
export const KINDS =
  'siblings|refugees?|asylum|travell?ers?|gypsy|roma|gypsy roma|uasc|young carers|carers|adopted|disability|disabled|autism|autistic|asd|adhd|eal|bame|ethnic minority|summer borns?|unvaccinated|vaccinated|unregistered|aged|year olds|off roll|off rolled';
