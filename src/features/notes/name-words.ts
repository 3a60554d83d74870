/** Letters that stand for a thing, not for a person, unless the attendance says otherwise. */
const THINGS = new Set(
  `LA LAS LEA EHE CME DFE DFES SEN SEND EHC EHCP EHCPS NHS AOB HR IT ICT FAP PDF TBC TBA DSL DSLS CAMHS UK PEX PEXS AD ADS DCS
  DCSS LSCB CCG YOT YOS PRU PRUS AP APS ACTION NB OK TEAMS MAT MATS DSG HNB PE KS QA GDPR FOI FSM LAC CLA CIN CP CPP TAF
  EAL NEET PA SA EYFS MASH ISOS LGA ISP CSC AOP RAG VS BSF PFS PFI PPG PSHE RSE SLT UASC EBSA ESFA VIP CEO FAQ PM AM AGM EWO EWS
  BY TO OF ON IN FOR THE AND LOG NEW OLD DUE WHO KEY ITEM PLAN LIST MADE AGREED NOTED NOTE OPEN WHEN PAGE DATE TIME
  SESLIP COVID OFSTED BSL TOR NA DBS MOU DSA ASD ADHD SLA KPI CPD SEMH AOB NO II III IV TV EU US FC UPN HMI`.split(
    /\s+/,
  ),
);

const SHAPE = /^(?:\p{Lu}\p{Ll}{0,2}){1,3}\p{Lu}\p{Ll}{0,2}$/u;

/** "MS", "JBi", "PMcL": two to six letters that may stand for a name. */
export const isInitials = (word: string): boolean => word.length >= 2 && word.length <= 6 && SHAPE.test(word);

/** The same where nobody in the notes is known by them. */
export const mayBeInitials = (word: string): boolean =>
  isInitials(word) &&
  !/^([XYZ])\1+$/.test(word) &&
  (word.length <= 4 || /^\p{Lu}{1,2}Ma?c\p{Lu}$/u.test(word)) &&
  !THINGS.has(word.toUpperCase());

/** Capitalised words that begin sentences and are nobody's name. */
const NOBODY = new Set(
  `a able about access action actions add additional adjournment admissions after again agenda agree agreed agreement aim all also an
  and any apologies appendix approval arising as ask asked at attempt attendance autumn await because before board both budget
  but by can case cases children clear close collect comments committee concerns conclusion consider consideration contact
  continue copies could current data date dates decision decisions deadline deferred discussion discussions due during each
  education efforts either ensure everyone everything exclusions failure feedback figures final first follow following for
  forum from full funding further future general good group growth guidance had has have he help her here his how however i
  if important in information input invitation invite is issue issues it item items its keen key last later learning letter
  letters link links list look made managed many matters may medical meeting meetings members minute minutes more moved
  need needed needs network new next no none not note noted notes now numbers offer on once one only opportunity or order
  other others our out over page part parents partner partners permission please plan plans point policy possible
  posters potential presentation previous prior process progress proposal proposed protocol provision purpose pupils query
  question questions ready reduced reference referral regular reminder report reports request requested requests resolved
  resource resources response results return returns review same school schools see service services set she should so some
  staff standing start steps still strategy subject such suggestion summary support table terms thank thanks that the their
  them then there these they this those time to today together training transport two under until up update updates use view
  views visit want was way ways we welcome were what when where whether which while who why will with work working would
  yes yet you young your approximately two three four five six welcome any other business january february march april may
  june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring
  summer winter draft continued completed complete closed done ongoing outstanding nil number paper papers pack closer
  separate broad school's children's clerk's local authorities authority council unable willing happy likely subject
  important ofsted parliament government covid health police heads pupils useful essential helpful difficult easy easier best better worse sufficient enough`.split(
    /\s+/,
  ),
);

export const isNobody = (word: string): boolean => NOBODY.has(word.toLowerCase().replace(/[.,:;]+$/, ''));

const BODY_LAST =
  /^(?:teams?|groups?|sub-?groups?|subgroups?|officers?|managers?|services?|council|board|forum|committee|unit|department|directors?|directorate|leads?|panel|network|schools?|academy|academies|college|colleges|trust|police|advis[eo]rs?|consultants?|members?|governors?|partners?|headteachers?|heads?|las?|authorities|office|representatives?|reps?|partnership|agencies|colleagues|attendees|coordinators?|co-ordinators?|sencos?|dsls?|social workers?|workers?|admin(?:istrator|istration)?|assistant|principals?|trustees|councillors?|inspectors?)$/i;

/** Words that end what is an office or a body, not a person: "Comms sub-group", "Service Director". */
export const endsBody = (word: string): boolean => BODY_LAST.test(word);

const ORGANISED =
  /\b(?:school|college|academy|council|trust|police|constabulary|service|services|team|team|health|probation|diocese|federation|centre|center|university|department|directorate|office|association|board|ccg|nhs|authority|hospital|governor|governors|officer|manager|director|head|lead|leader|teacher|headteacher|principal|representative|rep|adviser|advisor|consultant|worker|coordinator|co-ordinator|member|assistant|administrator|inspector|psychologist|psychology|educational|education|cabinet|chair|vice|clerk|minutes|notes|facilitator|nurse|commissioner|commissioning|deputy|executive|chief|programme|project|business|strategic|social|care|schools|primary|secondary|junior|infant|inclusion|welfare|safeguarding|partnership|county|borough|city|independent|parent|staff|community|resident|ambassador|consortium|public|youth|support|early|group|union|group|partner|observer|guest|dwp|lay)\b/i;

/** Whether these words are of a job or an organisation: no name of a person is. */
export const isOrganised = (words: string): boolean => ORGANISED.test(words);

const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Rev|Revd|Sir|Dame|Father|Fr|Lady|Lord|Canon|Det)\.?\s+){0,2}`;
const PART = String.raw`(?:(?:de|De|van|von|Von|di|da|del|le|Le|al|bin|O)\s+|[OD]'|Mc|Mac|St\.?\s+)?\p{Lu}[\p{L}'’]+(?:-\p{L}[\p{L}'’]+)*`;
const FULL = new RegExp(
  String.raw`^(${TITLE})(?:\p{Lu}\.?\s+)?${PART}(?:\s+(?:\p{Lu}\.?\s+)?${PART}){1,3}$`,
  'u',
);
const TITLED = new RegExp(
  String.raw`^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr|Councillor|Rev|Sir|Dame|Fr|Father)\.?\s+(?:\p{Lu}\.?\s+){0,3}${PART}(?:\s+${PART})?$`,
  'u',
);

/** Surnames that are words of every sentence too. */
const SURNAMES = /^(?:May|Young|Page|Good|Case|Close|Way|Long|Want|Winter|Summer|Work|Light|Friday|March)$/;

/** "Jasper Bibb", "Miss R Elms", "Cllr Pat Jeffs": a whole name. */
export const isWholeName = (words: string): boolean =>
  words.length <= 60 &&
  !isOrganised(words) &&
  !words
    .split(/\s+/)
    .some((word, at) => word.length > 1 && isNobody(word) && !(at > 0 && SURNAMES.test(word))) &&
  (FULL.test(words) || TITLED.test(words));
