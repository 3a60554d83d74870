/** Short forms and slips of words that are too short to be mended by how near they are. */
const SHORT: readonly (readonly [from: string, to: string])[] = [
  ['(?:wats|whts|wts|wots|wat is|wot is|whta is|waht is|wahts)', 'what is'],
  ['(?:wat|wot|whta|waht|wht)', 'what'],
  ['(?:wich|whcih|whihc|wch)', 'which'],
  ['(?:hw many|hw mny|how mny|howmany|how may|ho many|hoe many|hwo many|how amny|hm many)', 'how many'],
  ['(?<=(?:what|how|where|who|which|there|children|kids|pupils) )r(?= )', 'are'],
  ['(?<=\\b(?:to|want to|i|we|you) )no(?= (?:how|what|which|whether|if|who)\\b)', 'know'],
  ['r(?= (?:we|our|there|they|you)\\b)', 'are'],
  ['b4', 'before'],
  ['any1', 'anyone'],
  ['some1', 'someone'],
  ['every1', 'everyone'],
  ['(?:gimme|gimmie|giv me|gv me)', 'give me'],
  ['(?:teh|hte|th|da)', 'the'],
  ['(?:trm|tm|trem|temr|tem)', 'term'],
  ['(?:lst|lsat|alst|(?<!\\b(?:all|the|by|per) )las(?= (?:term|year|autumn|spring|summer)))', 'last'],
  ['(?:prev|prv)', 'previous'],
  ['(?:nxt)', 'next'],
  ['(?:yer|yaer|yera)', 'year'],
  ['(?:frm|form(?= (?:autumn|spring|summer|20)))', 'from'],
  ['(?:abt|abuot)', 'about'],
  ['(?:btwn|betw|b w)', 'between'],
  ['(?:avg|ave|avge|avrg)', 'average'],
  ['(?:tot|ttl)', 'total'],
  ['(?:incl|inc)', 'including'],
  ['(?:comp|cmp|cf|compd)', 'compare'],
  ['(?:nat l|natl|natnl)', 'national'],
  ['(?:sth east|s east|southe ast|soth east|sout east)', 'south east'],
  ['(?:chldrn|chn|chdn|chld|childern|chidlren|childen)', 'children'],
  ['(?:ppls|pupls|pplis|pups)', 'pupils'],
  ['(?:w o|wout|w out|witout)', 'without'],
  ['ltr(s?)', 'letter$1'],
  ['(?:redcd|rdcd)', 'reduced'],
  ['rsn(s?)', 'reason$1'],
  ['pic(?= (?:of|for|on|in|[a-z]+$))', 'picture'],
  ['sch', 'school'],
  ['schs', 'schools'],
  ['fig(?:e|u)rs', 'figures'],
  ['w(?= +(?:(?:the |a |an |no |at )?[a-z]{3,}|[<>]? ?\\d))', 'with'],
  ['(?:vs|cf|v) (?:(?:a|1) )?(?:yr|year) ago', 'compared with a year ago'],
  [
    '(?:(?:a|1) )?(?:(?<!\\b(?:\\d|a|one|two|three|four|five|six|few|several|many|some|couple of|half) )y(?:ea)?r ago|(?<=\\b(?:vs|v|versus|with|to|than|against|on|from) )year ago)',
    'a year ago',
  ],
  ['(?:y o y|yoy|y on y|y y)', 'year on year'],
  ['(?:t o t|t on t)', 'term on term'],
  ['(?:bosy|byos|boyz)', 'boys'],
  ['(?:girsl|gilrs|grils|girlz)', 'girls'],
  ['(?:gils|grls|gurls)', 'girls'],
  ['(?:knt|ket|kentt|kenr|kemt)', 'kent'],
  ['(?:tme|tiem)(?= ?t)', 'time'],
  ['how man', 'how many'],
  ['(?:spr?|sprg) ?(?=\\d\\d(?!\\d|/))', 'spring '],
  ['su(?:m|mm)? ?(?=\\d\\d(?!\\d|/))', 'summer '],
  ['au(?:t|tm)? ?(?=\\d\\d(?!\\d|/))', 'autumn '],
  ['(?:percent ?age|%age|percent age|perc age|pctage)', 'percentage'],
  ['(?:r a g)', 'rag'],
  ['(?:sus|susps|susp ns|suspns)', 'suspensions'],
  ['(?:perm-ex|p ex|p e x|prm ex|perm x)', 'pex'],
];

/** What stands before a point that ends no sentence. */
const ABBREVIATED =
  'no|nos|approx|acad|aut|spr|sum|perm|sev|abs|excl|exc|susp|pers|yr|yrs|ed|elec|auth|st|vs|max|min|avg|prev|inc|incl|reg|nat|fig|figs|eg|ie|dept|cllr|co|att|est|tt|pt|oct|jan|feb|sept|sep|nov|dec|mar|jun|jul|w|e|n|s|v|mr|mrs|ms|dr';

type Change = readonly [from: RegExp, to: string];

/** Where one sentence ends and another begins; a colon parts what leads up to a question from it. */
export const STOPS: readonly Change[] = [
  // The head of a message that was passed on.
  [/^[ \t]*(?:from|to|cc|bcc|sent|date)[ \t]*:[^\n\d]*\n/gim, ''],
  [/^[ \t]*(?:subject|fw|fwd|re)[ \t]*:/gim, ''],
  [/\r?\n+|\s+;\s+/g, ' . '],
  [
    new RegExp(
      `(?<=[a-z0-9)\\]%”"'’])(?:[.!?;:]*[!?;:][.!?;:]*|(?<!(?:^|[^a-z’'])(?:${ABBREVIATED}))\\.+)\\s+(?=\\S)`,
      'gi',
    ),
    ' . ',
  ],
];

/** Those that write a number after themselves stand close to it: "spr25". */
const spelt = (from: string): string => `(?<![a-z0-9])${from}${from.includes('\\d') ? '' : '(?![a-z0-9])'}`;

const SPELLINGS: readonly Change[] = SHORT.map(([from, to]) => [new RegExp(spelt(from), 'gi'), to]);
const ANY = new RegExp(SHORT.map(([from]) => spelt(from)).join('|'), 'i');

/** The same with short forms written out. */
export const spellOut = (text: string): string =>
  ANY.test(text) ? SPELLINGS.reduce((words, [from, to]) => words.replace(from, to), text) : text;
