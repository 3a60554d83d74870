import type { Entry } from './lexicon.ts';

/** Words that say nothing of what is asked. "Not", "but" and "new" are none of them: they change a figure. */
const PLAIN = [
  'a|an|how|where|of|in|for|on|at|by|with|that|which|this|these|have|has|had|having|is|are|was|were',
  'be|been|being|am|do|does|did|doing|done|there|here|me|i|id|im|ive|you|your|u|ur|it|any|some|as|so',
  'just|only|please|pls|plz|plse|thanks|thank you|thankyou|thx|ta|cheers|hi|hiya|hello|hey|hi there',
  'hi all|hi bot|hello bot|hey bot|dear|morning|good morning|gd morning|good afternoon|good evening',
  'afternoon|evening|ok|okay|right|well|um|er|erm|oh|ah|bot|can|could|would|will|should|may|might',
  'tell|give|show|get|find|find out|see|look|look up|know|like|want|need|wanted|needed|wondering',
  'was wondering|wonder|if|whether|able|possible|poss|possibly|quick|quickly|quick question|quick one',
  'can you confirm|could you confirm|please confirm|pls confirm|confirm the|confirm how many|send me',
  'looking|looked|happen|happening|sit|sitting|sat|stood|stand|standing|came to|come to|comes to|came',
  'come|reach|reached|hit|full|whole|entire|of compulsory school age|compulsory school age|school age',
  'school aged|of school age|statutory school age|cohort|population|list|register|on the register',
  'known to be|known to us|known to the la|known to the local authority|missing|audit|result|results',
  'audit results|is there a|are there any|local|name|names|names of|anyone got|have you got|got any',
  'got a|latest on|for all|make|made up of|comprised of|comprise|would you say|in terms of',
  'when it comes to|with regard to|with regards to|in relation to|relating to|with respect to',
  'terms of|under their|who live in|who live|living in|quick q|bother|sorry|sorry to bother you',
  'sorry to bother|sorry to ask|sorry if|divided|separated|due to|because of|owing to|as a result of',
  'because|mainly for|remind me what|remind me how many|remind me of|can you remind me',
  'could you remind me|asap|urgent|urgently|kindly|back in|back|issue|issuing|cc|under the|by the',
  'lately|then|hoping|help|let|us know|let me know|let me have|give us|tell us|show us|send us|get us',
  'help us|can we have|can we get|can we see|could we have|could we get|could we see|do we know',
  'do we have any idea|any idea|idea|ideas|anyone|someone|know offhand|off the top of your head',
  'us please|currently known|exactly|actually|really|again please|at all|overall|altogether|total',
  'totals|in all|all|both|each of|per|out|up|go|got|get hold of|get me|pull|pull up|pull together',
  'dig out|bring up|run|provide|supply|share with me|display|view|check|looking at|look at',
  'looking for|im after|i am after|interested in|info|information|detail|details|data|dataset|stat',
  'stats|statistic|statistics|table|chart|graph|picture|position|situation|state of play|level|levels',
  'amount|about|regarding|re|concerning|around|roughly|approx|approximately|roughly speaking|known',
  'recorded|reported|registered|identified|classed|classified|counted|listed|showing|experiencing',
  'living|resident|based|located|area|areas|la|las|lea|council|county council|borough council',
  'city council|authority|local authority|local authorities|authorities|county|borough|term|census',
  'census day|census date|count day|rise and fall|say|s|the number|school|schools|roll|rolls',
  'say please|also please|same|one|type|kind|group|groups|using|use|from|into|within|across',
  'throughout|during|through|over here|made|given|issued|served|happened|take place|taken place',
  'took place|place|places|currently on|still|yet|already|ever|us all|team|folks|guys|all of them',
  'them all|figures please|kindly provide|appreciate|appreciated|grateful|great|lovely|brilliant',
  'be good|good|handy|useful|stuff|things|thing|who|whom|whose|we|quarter of|who is|who are|doc',
  'dont worry|hope you are well|hope all is well|hope all well|hope youre well|hope you are ok',
];

/** What a figure is wanted for, said beside it. */
const FRAMES = [
  'for the meeting|for a meeting|for my meeting|for our meeting|for the next meeting',
  'before the meeting|before my meeting|for a report|for my report|for the report|for a paper',
  'for my paper|for a briefing|for my briefing|for the briefing|for a briefing note|for my director',
  'for the director|for our director|for my boss|for my manager|for the dcs|for our dcs|for the ad',
  'for members|for cabinet|for scrutiny|for the board|for the team|for a presentation|for my slides',
  'for the slides|in a meeting|in a hurry|on my phone|its for|for ofsted|for the dfe|for an foi',
  'for foi|for a colleague|for my ad|for our ad|for a slide|for the pack|for the agenda|by tomorrow',
  'for tomorrow|for today|for this afternoon|for this morning|for monday|for tuesday|for wednesday',
  'for thursday|for friday|this morning|this afternoon|tomorrow morning|if you can|if possible',
  'if poss|if you could|if you have it|if you have them|if we have it|if we have them',
  'when you get a chance|when you can|when you have a minute',
];

export const PLAIN_WORDS: readonly Entry[] = [
  [PLAIN, { is: 'plain' }],
  [FRAMES, { is: 'plain' }],
  ['the', { is: 'the' }],
  ['and|plus|also|as well as|along with|together with|,|-|/', { is: 'and' }],
  ['or', { is: 'or' }],
  ['to|through to|up to', { is: 'to' }],
  [
    [
      'child|children|kid|kids|pupil|pupils|student|students|learner|learners|young people|young person',
      'yp|cyp|youngster|people|young ppl|children and young people',
    ],
    { is: 'children' },
  ],
  ['case|cases|open case|open cases|live cases|active cases|cases open', { is: 'cases' }],
  [
    [
      'what about|how about|same for|and for|and what about|and how about|the same for|same again for',
      'same thing for|same again but for|same but for|ditto for|now for|now do|do the same for|again for',
      'also for|now|then|ditto|same again|same question for|instead|and then|ok and|but for|try|switch to',
      'change to|make it|make that|do it for|do that for|show that|show it|show this|show them|put it',
      'put that|give that|break that down|break it down|break them down|split that|split it|split them',
    ],
    { is: 'again' },
  ],
  [
    'those|them|they|these ones|that figure|that number|of these|of them|of those|of which|of whom',
    { is: 'those' },
  ],
];
