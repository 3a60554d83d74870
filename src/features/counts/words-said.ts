import type { Entry } from './lexicon.ts';

/** Words around a figure that narrow nothing down: how sure, how it is held, how it is to be shown. */
const ADVERBS = [
  'out of interest|out of curiosity|for interest|as a matter of interest|next question|last question|anybody got|somebody got|does anybody have|any chance of|any chance you have|any chance you could tell me|any chance you know|mind telling me|basically|certainly|clearly|definitely|effectively|essentially|evidently|fairly|finally|firstly|frankly',
  'further|furthermore|generally|genuinely|hopefully|honestly|ideally|immediately|importantly|incidentally',
  'indeed|initially|literally|maybe|merely|moreover|namely|naturally|obviously|particularly|perhaps|precisely',
  'presumably|probably|properly|purely|quite|reasonably|respectively|seriously|simply|specifically|strictly',
  'surely|technically|truly|typically|ultimately|usually|very|rather|pretty|even|somehow|kind of|sort of',
  'broadly speaking|in general|generally speaking|by the way|btw|as far as you know|as far as we know',
  'to your knowledge|to the best of your knowledge|or so|etc|and so on|if any|at hand|to hand|fyi|tbh|lol|haha',
  'love|pal|please and thank you|much appreciated|many thanks|thanks in advance|thank you in advance',
  'thank you so much|thanks so much|thanks a lot|thanks very much|thank you very much|kind regards|best wishes',
  'best regards|regards|warm regards|no rush|when you have time|when you get time|at your convenience|x|xx',
  'fast|rapidly|steeply|sharply|quickly|slowly|much',
];

const HELD = [
  'held|logged|captured|kept|flagged|noted|documented|stored|collected|gathered|compiled|amount to|amounts to',
  'amounted to|add up to|adds up to|equal|equals|represent|represents|representing|constitute|constitutes',
  'account for|accounts for|accounted for|make up|makes up|making up|exist|exists|existing|obtain|retrieve|fetch',
  'generate|produce|calculate|compute|work out|figure out|pull out|extract|read out|read|stated|outline',
  'highlight|specify|express|expressed|expressed as|present|presented|presented as|shown|shown as|written as',
  'output|pull off|run off|print|on record|on the record|on file|on the system|in the system',
  'on the books|on your books|in your data|in the data|you hold|on your records',
  'in your records|from your data|according to your records',
  'according to the data|according to your data|on your system|you got|u got',
  'you have got|on the list|on the caseload|to be found|found in',
  'belonging to|in the area of|in the county of|over in|down in|up in|based in|resident in|residing in|reside in',
  'residents of|within the boundaries of|under the care of|for which|in which|at the',
  'system|systems|books|metric|metrics|indicator|indicators|value|values|score|scores|performance|standing|data point|entry|story',
  'set|setting|hold|pit|stack|plot|draw|draw me|sketch|visualise|visualize|illustrate|line|line chart|bar chart',
  'line graph|bar graph|graphic|visual|side|beside|plotted|charted|graphed|show as|shown in|as a chart|as a graph',
  'as a table|in a table|in a chart|in table form|in tabular form|table form|table please|chart please',
  'counting|if you count|you know of|you know about',
  'coming up as|coming through as|come through as|sitting at|running at|currently at|currently standing at|at now',
  'considered|considered to be|deemed|deemed to be|said to be|thought to be|believed to be|understood to be',
  'classed as|classified as|categorised as|recorded as|reported as|listed as|identified as|flagged as|registered as',
  'designated|marked as|marked|labelled|labelled as|coded as|coded|noted as|treated as|regarded as|being|seen as',
  'subject to|receiving|undergoing|affected by|affected|concerned|relevant|applicable|pertaining to|associated with',
  'this network|in the network area|nominally|hows|how about|anything on|anything for|something on|news on|word on',
  'any news on|any figures|any data|any numbers|any stats|what news|latest position|latest picture',
  'happening with|going on with|doing with|doing on|doing for|doing in terms of|doing when it comes to|faring on',
  'fare on|fare for|perform on|performing on|doing|look like|looks like|looking like|looked like|like for|like in',
  'such as|namely|ie|eg|i e|e g|specifically for|in particular|for example|especially',
  'wondered|wonder if|curious|curious about|curious to know|keen to know|interested to know|interested to see',
  'question|query|convert|convert to|convert it to|turn into|turn it into|change it to|answer|answers|explain to me|walk me through|talk me through|run me through',
  'take me through|fill me in on|bring me up to speed on|catch me up on|point me to|direct me to|guide me to',
  'update me on|brief me on|report on|break it to me|jog my memory|remember|recall|forget',
  'forgotten|forgot|refresh my memory|i missed|cannot find|cannot see|ca not find|ca not see',
  'ca not remember|ca not recall|i do not have|we do not have|do not know|did not catch|did not hear',
];

export const SAID_WORDS: readonly Entry[] = [
  [ADVERBS, { is: 'plain' }],
  [HELD, { is: 'plain' }],
  [
    [
      'scale of|extent of|magnitude of|level of|levels of|scale|extent|total count of|total count|sum total of',
      'what sort of numbers|what kind of numbers|what sort of number|how high|how low|how bad|how large is|how big is',
      'how many are there|how many is it|exact number of|exact figure for|exact figure|exact number|actual number of',
      'actual number|actual figure|current number of|current number|current total|latest number|latest total',
      'latest numbers|latest count|latest figures|current figures|current numbers|nr|nr of|num|nums|hmny|qty',
      'a count of|a number for|a figure for|a figure on|a total for|the count|the figure|the figures|the numbers',
      'how common|how common is|how prevalent|how widespread',
    ],
    { is: 'ask' },
  ],
  [
    [
      'school children|schoolchildren|school child|young folk|young persons|minors|kiddies|kiddos|youngsters|bairns',
      'children or young people|school age children|school aged children|children of school age|school pupils',
      'children of compulsory school age|school students|schoolkids|school kids|youths|youth|children and pupils',
    ],
    { is: 'children' },
  ],
];
