import type { Entry } from './lexicon.ts';

/**
 * Words of the other rooms: actions, meetings, notes, returns, requests, members. A text with one of them is never a
 * question about figures, whatever else stands in it.
 */
const ROOMS = [
  'action|actions|actioned|overdue|owe|owes|owed|owing|task|to do|meeting|meetings|meet|agenda|minute',
  'minutes|notes|note|apology|apologies|submit|submits|submitted|submitting|submission|submissions',
  'return|returns|returned|returning|to send|send the|send to|send in|send it|send a|send an|send out',
  'i send|we send|request|requests|requested|requesting|due|deadline|deadlines|outstanding from|chase',
  'chased|chasing|reminder|reminders|pack|packs|paper|papers|attend|attendee|attendees|attending',
  'attended|member|members|membership|join|joined|joining|chair|deputy|lead|leads|leading|coordinator',
  'contact|contacts|email|phone|policy|policies|document|documents|upload|uploaded|uploading|import',
  'importing|export|download|form|forms|agreement|agreements|sign|signed|signing|decision|decisions',
  'decide|decided|round table|privacy|complete|completed|close|closed|closing|assign|assigned|invite',
  'cancel|cancelled|draft|confirm|confirmed|approve|approved|approval|circulate|circulated|publish',
  'amend|amended|amendment|correct|correction|add|adding|record that|undo|delete|remove',
  'removed from the|venue|book|booked|webinar|training|calendar|diary|dates|term dates|send|sent',
  'sending|forward|raise|raised|discuss|discussed|discussion|who leads|who chairs|where do i',
  'where can i|where is|can i submit|can i send|can i add|remind|when is|when are|when do|when does',
  'when will|when did|when was|when were|next step|next steps|item|items|feedback|update on|an update',
  'replied|reply|replies|respond|responded|response|responses|responding|survey|template|templates|link|links|file|files|spreadsheet|password|account|log in|login|who else',
  'nominee|nominate|nominated|set up|finish|finished|help with|weather|lunch|holiday|bank holiday',
  'half term dates|inset|carry forward|carried forward|not yet returned|handed in|hand in|ready',
  'fill in|filled in|fill out|late returns|who has sent|who has returned|who is in|who has not',
  'who owes|responsible|owner|owners|my actions|my tasks|next meeting|last meeting|audit request',
  'release|released|shared|sharing|case study|case studies|fund|funding|bid|theme|themes|project',
  'projects|court|guidance|consultation|newsletter|thanks for|thank you for|unfortunately|apologise',
  'running late|on leave|i will|i am|we will|see you|speak|talk|call me|ring|job|vacancy|resign',
  'retire|officer|officers|staff|colleague|colleagues|change my|set my|update my|who do i',
  'who should i|what should i|what should we|what do i do|what to do|should i|how do i report|how should i|how do i refer|how to report',
  'how to refer|how can i report|how do we report|how do we refer|what happens if|what happens when|how do i make a',
];

/** What no figure answers, or a figure of something else: said so, never passed over. */
const BARS = [
  'not|no|never|nobody|none|non|without|excluding|exclude|excl|except|excepting|apart from|other than',
  'aside from|bar|minus|but|ignoring|removing|percentage change|percent change|percent increase',
  'percentage increase|percent rise|percent drop|percent fall|percent decrease|percentage decrease',
  'percentage point|percentage points|percentage difference|percent difference|percent growth',
  'percentage rise|percentage drop|percentage fall|one or more suspension|one or more suspensions',
  'at least one suspension|repeat suspension|repeat suspensions|multiple suspensions',
  'more than one suspension|median|per school|by school|each school',
  'by ward|by district|by town|by age|aged|age|old|year olds|how many days',
  'how many sessions|how many hours|how many weeks|how many times|first|second|target|targets',
  'forecast|predict|predicted|projected|projection|estimate|estimated|expected|expect|would be|cost',
  'costs|spend|budget|hospital|per 1000|per thousand|per 10000|half|until|ago|before|after',
  'rate of increase|rate of change|rate of growth|rate of decrease|rate of rise|rate of decline',
  'at least|at most|exceed|exceeds|new|newly|rest of|other|others|another|elsewhere|off roll',
  'off rolled|why|month|months|monthly|week|weekly|weeks|daily|day|days|high concern|medium concern',
  'neighbour|neighbours|statistical neighbours|similar|peers|cumulative|running total|unique',
  'individual|individuals|distinct|twice|again|repeat|repeated|mostly|nearly|almost|part of|some of',
  'former|formerly|previously|once|single|double|unknown to|unregistered|independent school figures',
  'worst term|best term|worst year|best year|highest term|lowest term|busiest|peak|record high|record low|all time high|all time low|instead of|siblings|families|family|parents|refugee|refugees|asylum|traveller|travellers|gypsy|roma',
  'gypsy roma|uasc|young carers|carers|adopted|disability|disabled|autism|autistic|asd|adhd|eal|bame',
  'ethnic minority|summer born|unvaccinated|vaccinated|pregnant|teacher|teachers|governors',
];

/** What is counted, or worked out, over local authorities. */
const RECKONED: readonly Entry[] = [
  [
    [
      'how many las|how many authorities|how many local authorities|how many councils|number of las',
      'number of authorities|number of local authorities|how many of the las|how many of our las',
      'how many of the authorities|how many of the local authorities|how many of the 19|how many of us',
      'any la|any authority|any council|any local authority|any area|any las|any authorities|any local authorities|any councils|any of the las|any of us|las with|las where',
      'authorities with|authorities where|local authorities with|local authorities where|councils with',
      'how many areas|how many of our authorities',
    ],
    { is: 'las' },
  ],
  [
    [
      'average|average of|average number|average number of|on average|mean|mean of|mean number of',
      'the average|averaged',
    ],
    { is: 'sum', sum: 'mean' },
  ],
  [
    'as one number|as one figure|as a single figure|as a single number|in one number|one combined|a combined|sum|sum of|added together|added up|add up to|adds up to|add up|adding up|add together|tot up|totalled|pooled|adding together|put together|together|jointly|between them|summed',
    { is: 'sum', sum: 'total' },
  ],
];

export const ROOM_WORDS: readonly Entry[] = [[BARS, { is: 'bar' }], ...RECKONED, [ROOMS, { is: 'room' }]];
