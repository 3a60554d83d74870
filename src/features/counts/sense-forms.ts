import { type Form, form } from './form.ts';

/** What stands before it in the whole text; forms are matched where they stand. */
const after = (words: string): string => `(?<=^(?:.* )?(?:${words}) (?:.* )?)`;

/** Words whose meaning hangs on what else is said. */
export const SENSE_FORMS: readonly Form[] = [
  form('(?<=\\bhow (?:did|does|do|has|have|had) (?:[a-z0-9]+ ){1,6})moved?(?= )', () => ({
    is: 'want',
    want: 'trend',
  })),
  // "What does EHE mean", but "mean EHE per LA".
  form(`${after('what|wot|whats|how')}(?<!\\b(?:i|we) )mean`, () => ({ is: 'want', want: 'definition' })),
  // "Remind me what a suspension is".
  form(
    '(?<=^(?:.* )?what (?:an? |the )?(?:[a-z]+ ){1,4})(?<!(?:figure|number|count|rate|total|percentage|share|level|position|trend|split|average) )(?:is|are|mean|actually is|really is|actually mean)(?: (?:please|again))?$',
    () => ({
      is: 'want',
      want: 'definition',
    }),
  ),
  form(
    '(?:(?:who|which|what|any|anyone|anybody|one|each|all|most|none|some|la|authority) )?(?:among|amongst|between|out of|of) us(?: all)?(?= )',
    () => ({
      is: 'each',
    }),
  ),
  form(
    'what (?:do|does|have|has|did) (?:colleague|other|people|everyone|everybody|we all|you all|they|la|authoritie|council|county|countie)s? (?:all )?(?:have|got|report|say|show|hold|return)(?: (?:for|on))?',
    () => ({
      is: 'ask',
    }),
  ),
  form('(?<=how many (?:.* )?)in each year(?! (?:group|since|from))', () => ({ is: 'yearly' })),
  // "Are most of them secondary" asks for a yes.
  form('(?<=^(?:are|is|do|have|were|does) )(?:the )?most(?: of)?(?= )', () => ({ is: 'bar' })),
  form('again(?: please| then| now)?$', () => ({ is: 'plain' })),
  // "Pupils with SEND in Kent".
  form(
    '(?<=\\b(?:with|of|for|by|have|has|having|are|pupil|children|child) )send(?: (?:in|to|at))?(?= )',
    () => ({
      is: 'part',
      refs: [
        { kind: 'group', ids: ['sen'] },
        { kind: 'group', ids: ['ehcp'] },
      ],
    }),
  ),
  // "Are more children being home educated", with nothing that they are more than.
  form(
    '(?<=^(?:.* )?)(?:are|is|have|were)(?: there)?(?: now)? (?:more|fewer|less)(?: and (?:more|fewer|less))? (?:child|children|pupil|kid|student|people|young people|familie|school)(?: (?:now|today|currently))?(?: (?:being|getting|becoming|going|turning to|choosing))?(?= )(?!.*\\b(?:than|or|v|vs|versus|compared)\\b)',
    () => ({
      is: 'want',
      want: 'trend',
    }),
  ),
  // "No, I meant Medway": it goes on from the question before.
  form(
    '^(?:(?:no|nope|sorry|oops|wait|ah|oh|hang on|hmm|er|um) (?:, )?)*(?:i meant|i mean|meant|actually|correction|rather|or rather|i should have said|should be|it should be|not that one)(?: (?:to say|to ask|make it|make that|for|it|i (?:meant|mean)))*(?= )',
    () => ({
      is: 'again',
    }),
  ),
  form('^(?:ok )?now(?= (?:for |show (?:me )?|do |the )?[a-z]+(?: [a-z]+){0,2}$)', () => ({ is: 'again' })),
  form('^(?:no|nope|oops|wait|hang on)(?: ,)(?= )', () => ({ is: 'again' })),
  form(
    '(?:not|rather than|instead of) (?:as )?(?:a |an |the )?(?:number|count|figure|total|raw number|absolute number)s?',
    () => ({ is: 'plain' }),
  ),
  // A return that is sent is no child that went back to school.
  form(
    '(?<=\\b(?:done|sent|made|completed|filed|finished|put in|do|complete|finish|file|late with|behind with) (?:.* )?)(?:[a-z]+ )?return$',
    () => ({
      is: 'room',
    }),
  ),
  // Who deals with it is asked of other rooms.
  form(
    '(?<=^(?:[a-z]+ ){0,2})who(?: (?:in|at|for|from|here))?(?: [a-z]+){0,3}? (?:deals|deal|look after|looks after|handles|handle|manages|manage|covers|cover|runs|run|monitors|oversees|owns|collects|works|work|decides|signs|is in charge|do i|should i|can i|could i)(?: (?:with|on|after|of|to))?',
    () => ({
      is: 'room',
    }),
  ),
  form('(?<=[a-z0-9] )record(?= |$)', () => ({ is: 'plain' })),
  form(
    '(?:a |one |on |in |with )*(?:one |a |separate )(?:row|line|figure|number|entry|column)s? (?:per|for each|for every|each) (?:la|authority|local authority|council)',
    () => ({
      is: 'each',
    }),
  ),
  // When it was highest is not looked for.
  form('(?:which|what) (?:term|year)(?! (?:group|\\d))(?= (?:had|has|was|is|did|saw|were|do|in)\\b)', () => ({
    is: 'bar',
  })),
  // "Care to share the figure" asks for no share.
  form('share (?:the|with|your|our|any)(?! of)', () => ({ is: 'plain' })),
  // By how much something rose, in per cent, is not worked out.
  form('by (?:what|how much|how many) (?:percent|percentage)(?: point)?', () => ({ is: 'bar' })),
  form(
    '(?:percentage |percent )?(?:growth|increase|change|rise|decrease|decline) (?:rate|percentage|percent)',
    () => ({ is: 'bar' }),
  ),
  form('(?:still |currently |left |being kept )?open(?! to)', () => ({ is: 'plain' })),
  // "Tell us", and "remind us what": nobody's own figures, and no reminder.
  form('(?:let|give|show|tell|send|get|help|bring|take|update|inform|find|remind) us(?: all)?', () => ({
    is: 'plain',
  })),
  form(
    'remind (?:me|us|everyone|everybody|people|colleague)(?: all)?(?: again)?(?: please)?(?= (?:what|how|who|which|where|of)(?: |$))',
    () => ({ is: 'plain' }),
  ),
  form(
    '(?:(?:do|are|have|did) )?(?:we|us)(?: (?:stand|sit|compare))? as a (?:whole )?(?:region|network|group)',
    () => ({
      is: 'region',
    }),
  ),
  // The period of the question before.
  form(
    '(?:for |in |over |during |at |on )?(?:the same|that same|same) (?:year|term|period|census|date|day)',
    () => ({
      is: 'those',
    }),
  ),
  // "CME that are also EHE" are those that are both, which nobody counts.
  form('(?:(?:that|who|which) )?(?:are|is|were|was|being) (?:also|both)', () => ({ is: 'bar' })),
  // "SAOs revoked and issued".
  form(`${after('sao|attendance order|order')}(?<=(?:and|or|vs|v|versus) )issued`, () => ({
    is: 'measure',
    ids: ['sao-issued'],
  })),
  // "How have red cases moved", but not "moved abroad".
  form(
    `${after('how|has|have')}(?:been )?(?:moved|shifted|developed|fared|progressed|altered|varied|fluctuated|moving|shifting|developing|faring|progressing|altering|varying|fluctuating)(?! (?:to|into|from|out|abroad|away|back|here|overseas)| in (?:from|to))`,
    () => ({ is: 'want', want: 'trend' }),
  ),
  // Schools are not told apart; "how many school attendance orders" asks for none of them.
  form('(?:how many|number of|which) school(?! (?:attendance order|age|aged|place|pupil|children))', () => ({
    is: 'bar',
  })),
  // "EHE in each year group", but "all LAs each".
  form(`${after('las?|authoritie|council|area|countie')}each(?=$| [a-z]+ \\d)`, () => ({ is: 'each' })),
  form('each(?= (?:year group|phase|sex|gender|colour|reason|ethnic|group|sub|of the))', () => ({
    is: 'plain',
  })),
  // "Autumn 2024 to date".
  form('(?<=\\d )(?:to|until|till) (?:date|now|present|today|the present)(?: day)?', () => ({
    is: 'onwards',
  })),
  // "Has CME reduced", but "reduced timetables".
  form(
    `${after('has|have|is|are|did')}(?:reduced|reducing|reduce)(?! (?:time|tt|hour|day|timetable|provision))`,
    () => ({
      is: 'want',
      want: 'trend',
    }),
  ),
  // "What share is persistently absent here?", but "is Kent here".
  form(
    `${after('many|much|percent|percentage|rate|share|proportion|number|figure|total|what|big|high|low|higher|lower|worse|better|more|fewer')}(?:over |round |around )?here(?=$| (?:than|compared|versus|vs|v))`,
    () => ({
      is: 'we',
    }),
  ),
  // Of school, or of time?
  form('(?:split |broken down |break down |breakdown )?by year(?! (?:group|on|by))', () => ({
    is: 'yearly',
  })),
];
