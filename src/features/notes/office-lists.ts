/** Words that end the title of one person's job. */
export const OFFICES = [
  'officers?|managers?|directors?|heads?|leaders?|leads?|advis[eo]rs?|clerks?',
  'chair(?:man|woman|person)?s?|co-?ordinators?|consultants?|principals?|secretar(?:y|ies)',
  'treasurers?|teachers?|headteachers?|headmaster|headmistress|psychologists?|workers?|nurses?',
  'inspectors?|administrators?|assistants?|commissioners?|governors?|councillors?|representatives?',
  'reps?|chamberlain|solicitors?|accountants?|registrar|librarian|executives?|deputy|deputies',
  'sergeant|superintendent|caretaker|bursar|editor|webmaster|president|conven[eo]rs?|trustees?',
  'facilitators?|specialists?|analysts?|auditors?|surveyors?|engineers?|planners?|mentors?',
  'practitioners?|supervisors?|champion|champions|members?|chief|host|organisers?|vicar|rector',
  'priest|chaplain|minister|mayor|leader|warden|wardens|rangers?|captain|steward|vice|auditor',
  'author|authors|speaker|presenter|trainer|trainers',
].join('|');

/** And those that end the name of a body. */
export const BODIES = [
  'teams?|groups?|sub-?groups?|committees?|sub-?committees?|boards?|councils?|panels?|forum|forums',
  'services?|units?|departments?|directorates?|trusts?|partnerships?|networks?|offices?|schools?',
  'academ(?:y|ies)|colleges?|authorit(?:y|ies)|police|constabulary|clusters?|hubs?|steering group',
  'working part(?:y|ies)|partners?|agenc(?:y|ies)|clubs?|societ(?:y|ies)|associations?|federations?',
  'consorti(?:um|a)|union|branch|foundation|charity|company|contractors?|hospital|practice|diocese',
  'secretariat|executive',
].join('|');

/** Small words, and verbs, that no title is made of. */
export const NOT_OF_TITLES = [
  'a|an|the|this|that|these|those|his|her|its|their|our|my|your|any|all|each|every|both|some|no|not',
  'and|or|but|if|as|at|by|for|from|in|into|of|on|onto|out|over|to|up|with|within|without|who|which',
  'what|when|where|how|why|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|shall',
  'should|can|could|may|might|must|than|then|there|here|it|they|he|she|we|you|i|him|them|us|me|also',
  "only|other|same|first|next|last|new|following|whole|said|asked|noted|agreed|reported|it's",
  String.raw`\p{Ll}+ed`,
].join('|');

/** Groups that a sentence begins with: "Members", "Partners". */
export const GROUP_NAMES = [
  'Members|Partners|Schools|Heads|Headteachers|Head teachers|Governors|Officers|Colleagues|Leads',
  "DSLs|SENCOs|SENCos|LAs|LA's|Local authorities|Attendees|Agencies|Practitioners|Providers",
  'Trustees|Councillors|Councils|Authorities|Services|Teams|Representatives|Reps|Chairs|Volunteers',
  'Staff|Parents|Clerks|Participants|Delegates|Managers|Practices|Settings|Committee|Board|Forum',
  'Group|Panel|Team|Network|School|Practice|Police|Office|Sub-?group|Subcommittee|Federation',
  'Partnership|Trust|Academy|College|Council|Service|Unit|Department|Directorate|Secretariat',
].join('|');

/** Words that no owner is made of: with one of them before the verb it is something else that is told. */
export const NOT_OF_OWNERS = [
  'that|this|these|those|which|who|whom|what|when|where|how|why|if|as|than|is|are|was|were|be|been',
  'being|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|to|not|no|by',
  'from|with|at|on|in|into|about|it|there|here|they|he|she|we|you|i|him|them|us|me|also|then|only',
  'further|more|any|some|another|such|no|both|order|able|likely',
  'thought|felt|said|told|gave|took|knew|saw|went|came|found|made|got|kept|ran|spoke|met|sent|wrote|brought|did',
  'wants|thinks|feels|says|hopes|believes|because|so|while|until|once',
].join('|');

/** Words that end what is an office or a body, in any case. */
export const BODY_ENDS = [
  'teams?|groups?|sub-?groups?|subgroups?|officers?|managers?|services?|council|board|forum',
  'committee|unit|department|directors?|directorate|leads?|panel|network|schools?|academy|academies',
  'college|colleges|trust|police|advis[eo]rs?|consultants?|members?|governors?|partners?',
  'headteachers?|heads?|las?|authorities|office|representatives?|reps?|partnership|agencies',
  'colleagues|attendees|coordinators?|co-ordinators?|sencos?|dsls?|social workers?|workers?',
  'admin(?:istrator|istration)?|assistant|principals?|trustees|councillors?|inspectors?',
].join('|');

/** Words of a job or an organisation. */
export const ORGANISED_WORDS = [
  'school|college|academy|council|trust|police|constabulary|service|services|team|team|health',
  'probation|diocese|federation|centre|center|university|department|directorate|office|association',
  'board|ccg|nhs|authority|hospital|governor|governors|officer|manager|director|head|lead|leader',
  'teacher|headteacher|principal|representative|rep|adviser|advisor|consultant|worker|coordinator',
  'co-ordinator|member|assistant|administrator|inspector|psychologist|psychology|educational',
  'education|cabinet|chair|vice|clerk|minutes|notes|facilitator|nurse|commissioner|commissioning',
  'deputy|executive|chief|programme|project|business|strategic|social|care|schools|primary',
  'secondary|junior|infant|inclusion|welfare|safeguarding|partnership|county|borough|city',
  'independent|parent|staff|community|resident|ambassador|consortium|public|youth|support|early',
  'group|union|group|partner|observer|guest|dwp|lay',
].join('|');
