/** Done to a thing that somebody must do: "will be circulated", "to be sent". */
export const DONE_TO = [
  'circulated|recirculated|re-circulated|sent|re-sent|resent|shared|distributed|drafted|re-drafted',
  'prepared|produced|updated|arranged|organised|booked|contacted|issued|reissued|re-issued|written',
  'provided|collated|added|reviewed|developed|forwarded|invited|emailed|e-mailed|published|created',
  'set up|taken forward|followed up|followed-up|brought|fed back|checked|asked|made|confirmed',
  'compiled|uploaded|rescheduled|scheduled|returned|submitted|completed|investigated|explored',
  'raised|redrafted|notified|informed|reminded|supplied|gathered|sought|chased|nominated|convened',
  'obtained|tabled|placed|put|included|revised|mediated|clarified|identified|advertised|reported',
  'amended|modified|corrected|collected|undertaken|carried out|delivered|removed|installed|repaired',
  'replaced|ordered|purchased|trialled|piloted|escalated|relayed|displayed|posted|laminated|printed',
  'rolled out|discussed at|signed off|fed back|actioned|progressed|picked up|recruited',
  're-circulated|sourced|rewritten|amended and',
].join('|');

/** Stems of what somebody is or is at, and not what they do for a meeting. */
export const NO_TASKS = [
  'be|hav|go|com|leav|retir|mov|mak|us|tak|gett|work|look|attend|receiv|start|continu|becom',
  'liv|sitt|stand|wait|hop|plann|expect|seek|see|find|feel|struggl|manag|lead|chair|speak|pay',
  'hold|carry|keep|try|show|offer|ask|say|report|fac|deal|experienc|join|stay|mean|act|spend|charg',
  'rais|giv|return|need|pend|miss|lack|grow|ris|fall|improv|increas|perform|consider|monitor|serv',
  'support|provid|off|visit|cover|recruit|propos|suggest|rely|ring|claim',
].join('|');
