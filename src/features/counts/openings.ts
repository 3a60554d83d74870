/**
 * How a question begins, whoever asks and whatever stands before it; each line is of one kind of a pattern. It is looked for
 * in a text as it was written ("what's") and in one that has been read ("what is").
 */
export const OPENINGS = [
  'how (?:we|many|much|do|does|did|has|have|had|is|are|was|were|high|low|big|bad|long|often|common|would)',
  "what(?:'?s| is| was| are| were| do| does| did| has| have| exactly| share| percentage| percent| proportion| number| figure| rate| about)",
  'which (?:of|la|las|authority|authorities|council|councils|local|area|areas|county|counties|one|ones|year|years|term|two|three|four|five|six|ten|\\d+|has|have|had)',
  "who(?:'?s| has| have| had| is| are| was| were)(?: got)? (?:the )?(?:most|fewest|least|highest|lowest|best|worst|top|more|bottom)",
  'why (?:are|is|do|did|have|were)',
  '(?:can|could|may|might|would|will) (?:i|we|you|u|someone|somebody|anyone|anybody|it|the bot)',
  '(?:do|does|did) (?:you|we|u|anyone|anybody|somebody|someone)',
  '(?:is|are) (?:there|it (?:true|right|possible|correct|the case)|we)',
  '(?:has|have) (?:there|we|the)',
  '(?:please |pls )?(?:give|tell|show|send|get|find|remind) (?:me|us)',
  "(?:i|we)(?:'?d| would) (?:like|love|appreciate|value|welcome)",
  '(?:(?:i|we) (?:[a-z]+ )?)?need(?= )',
].join('|');
