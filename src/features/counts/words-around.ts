import type { Entry } from './lexicon.ts';

/**
 * Verbs and small words of everyday English that name nobody and narrow nothing down. What tells some children from
 * others ("found", "visited", "supported", "offered") is none of them.
 */
const VERBS = [
  'cite|cites|citing|see|sees|saw|seeing|having|gets|getting|got|makes|making|make|goes|knowing|knows|knew|takes|taking|took|take',
  'thinking|thinks|thought|think|looks|look|wants|wanting|giving|gives|gave|uses|using|used|telling|tells|told',
  'seems|seem|seemed|seeming|feels|feel|felt|tries|try|tried|trying|calls|call|called|provides|providing|keeps',
  'keeping|keep|holds|holding|hears|hearing|hear|heard|runs|running|ran|believes|believe|believing|brings|bringing',
  'bring|happens|writes|sits|stands|continues|continuing|continue|sets|understand|understands|considering',
  'consider|considers|appear|appears|appeared|appearing|remain|remains|remained|suggest|suggests|suggested',
  'requires|require|reports|carries|carry|carrying|comes|coming|deals|deal|dealing|dealing with|deal with',
  'working with|works with|work with|handles|handling|handle|manages|managing|manage',
  'faces|facing|face|experience|experiences|reaches|reaching|recording|reporting|lists|listing|gathering|gathers|hits',
  'hitting|totals|totalling|equates|equate|equates to|equate to|translates|translate|translates to|translate into',
  'monitoring|looking after|look after|looks after|reckon|reckons|guess|suppose|assume|imagine|presume|gather',
  'mind|dare|talk|talking|talks|talking about|talk about|speaking|speaking of|mention|mentioned|mentions',
  'chat|type|typed|typing|enter|entering|pop|popping|whack|chuck|throw|fire|ping|shout|whizz|punch|put|puts|putting',
  'stick|sticking|drop me|drop us|throw up|whip up|rustle up|knock up|knock together|cobble together|spit out',
  'down as|down for|down under|put down as|recorded under|counted under|counted in|counted towards|entered as',
  'logged as|filed under|fall under|falls under|falling under|fell under|come under|comes under|coming under',
  'fall into|falls into|falling into|fit into|fits into|belong to|belongs to|sit within|sits within|sitting within',
  'end up|ended up|ends up|ending up|wind up|turn out|turns out|turned out|come back as|came in at|came out at',
  'coming in at|coming out at|come in at|come out at|clock in at|clocking in at|weigh in at|hover around|hovering around',
  'settle at|settled at|land on|landed at|averaging out at|work out at|works out at|amounting to',
  'find it|help out|helping|helps|serve up|furnish|deliver|delivering|delivers|offer up|dish out|hand over|let slip',
  'flag up|flagging|pick out|point out|pinpoint|spell out|lay out|set out|sets out|break out|draw out|bring out',
  'zoom in on|focus on|focusing on|focussing on|concentrate on|drill into|drill down into|dig into|explore|examine',
  'analyse|analysing|analysis|analysis of|evaluate|assess the|review|reviewing|inspect the|survey the',
  'scan|skim|browse|search|searching|search for|searching for|seek|seeking the|hunt|hunting for|hunt for|locate the',
  'be sure of|be aware of|aware|aware of|familiar with|up on|across this|interested|interesting',
  'wish|wishes|wishing|hope|hopes|hoped|love to|prefer|rather know|like to|care to|fancy|after knowing',
];

const SMALL = [
  'give her|give him|tell her|tell him|send her|send him|show her|show him|give my boss|give my manager|give the board|one of those days|one of those weeks|one of those mornings|one of those afternoons|in the absence of|between you and me|get back to|getting back to|got back to|report back to|reporting back to|feed back to|come back to me|come back to us|what i after is|what i really after is|what i want is|what i really want is|what i need is|what i really need is|what i am after is|what i looking for is|what we need is|what we after is|all i need is|all i want is|all we need is|all i after is',
  'anything fancy|nothing fancy|anything special|nothing special|anything detailed|nothing complicated',
  'swears blind|shed some light on this|shed some light on|shed light on|happy new school year|happy new academic year|happy new term|pie chart of|pie chart|bar chart of|bar chart|line graph of|line graph|a mix up with',
  'cross border|cross boundary|actual|real|exact|precise|true|proper|approximate|rough|ballpark|final|complete|key|specific|particular|certain',
  'said|above mentioned|aforementioned|following|available|up to date figure|brief|simple|basic|sure',
  'happy|keen|busy|right now please|firm|solid|reliable|accurate|correct figure|correct number|true figure',
  'matter|topic|subject|front|respect|sense|basis|point|fact|facts',
  'clue|grip|sight|view|word|lot of|lots of|bunch|batch|run|run of|series|series of|string of|set of|sets of|body of',
  'column|row|cell|page|tab|box|sheet|slide|bit|bits|piece|pieces|chunk|part of the world|neck of the woods|end',
  'yet again|or not|eh|innit|yeah|yep|yes please|aye|alright|right then|well then|ok then|okay then|so then|anyway',
  'what i meant to ask is|what i meant to ask was|what i meant was|what i wanted to ask is|what i wanted to ask was|what we wanted to know is|what i came to ask is|what i was going to ask is|what i need to know is|what i want to know is|what i wanted to know was|what i meant to say is|what i meant to say was',
  'director pa|directors pa|chief executive pa|chief executives pa|leader pa|leaders pa|mayor pa|mayors pa|boss pa|bosss pa|head pa|heads pa|chairs pa|chair pa|dcs pa',
  'business case|outline business case|full business case|case study|case studies|while you are there|while you are here|while you are at it|while you are about it|while you are on|while we are at it|while we are on the subject|while i have you|while i have got you|while you there|while you here|while you at it|while you about it|while you on|while we at it|while i got you|while im here|while i here|while im at it|while i at it',
  'anyways|anyhow|meanwhile|otherwise known as|also known as|aka|known as|called|so called|termed|referred to as',
  'or whatever|or something|or anything|or thereabouts|give or take|more or less|at least roughly|at a rough guess',
  'for now|for the time being|for the moment|as of yet|as yet|thus far|these|those days|nowadays',
  'so to speak|as it were|if you like|if you will|if you please|if you dont mind|if you do not mind|if thats ok',
  'if that is ok|if its not too much trouble|if it is not too much trouble|if i can|if we can|if anyone knows',
  'if you know|if known|if there is one|if there are any|if we hold it|if we know|if you can find it|if at all possible',
  'when you are ready|when ready|whenever|whenever you can|at some point please|sometime|later on|in due course',
  'for me|for you|to me|with me|from you|of you|by you|on that|on this|about that|about this',
  'on these|on it|in it|of it|for it|at it|to it|with it|its own|their own|thereof|therein|hereby|herewith|below',
  'up here|down here|out there|up there|down there|over there|in there|in here|out here|all over|right across',
  'throughout the whole|across the whole|across the entire|right through|all through|all across|all around|all about',
  'per se|ad hoc|pro rata|vis a vis|inter alia|via|per annum|as regards|with reference to|in respect of|in regard to',
  'on the subject of|on the matter of|on the topic of|on the question of|on the front of|as for',
  'as to|as far as|so far as|insofar as|in the way of|by way of|on the basis of|along the lines of|something like',
  'who is|who are|which is|which are|that is|that are|that have been|who have been|which have been|who had been',
  'who were|who was|that were|that was|which were|which was|who has|that has|who had|that had|whod|whove|thatve',
  'it has|it had|it is|it was',
  'it|itself|themselves|ourselves|myself|yourself|oneself',
  'gimme please|lemme|lemme know|lemme see|gotta|gonna|wanna|wanna know|wanna see|dunno|dunno how many|kinda|sorta',
  'coz|cos|cuz|bc|tho|thru|til|tru|thnx|thanx|thankyou so much|cheers mate|ta very much|soz|sry|apols|mornin|evenin',
  'afternoon all|morning all|evening all|hello all|hello there|hey there|hey all|hi folks|hello folks|hi guys|hey guys',
  'hi everyone|hello everyone|hey everyone|good day|greetings|hiya all|hi bot|yo|howdy|hows it going|how are you',
  'how are you doing|how are things|hope youre ok|hope you are good|happy monday|happy friday|tgif|happy new year',
  'robot|assistant|chatbot|computer|machine|mr bot|dear bot|bot please|network bot|cme bot',
];

/** "What did we return for CME": asked of us, and nothing that is to be returned. */
const OF_US = 'we return for|we submit for|we send in for|we put down for|we put in for';
const SAID_OF = 'what did we say|what did they say|what did you say|what did it say';

export const AROUND_WORDS: readonly Entry[] = [
  [OF_US, { is: 'we' }],
  [SAID_OF, { is: 'what' }],
  [VERBS, { is: 'plain' }],
  [SMALL, { is: 'plain' }],
];
