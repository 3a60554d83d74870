import { DONE_TO } from './done-lists.ts';

/** What notes ask people to do. */
const DOING = new Set(
  `accelerate accept action accredit acknowledge acquaint acquire adapt add address adjourn administer admit adopt advertise
  advise agree aim allocate amalgamate amend analyse analyze annotate announce annul apply appoint appraise approach
  approve arbitrate archive arrange ascertain ask assemble assess assign assure attach augment attempt attend attest audit
  authenticate authorise back bank bankroll benchmark bid bill bind blog book borrow brainstorm bridge brief bring
  broadcast broker buddy budget build buy calculate call campaign cancel canvass capture carry cascade catch cater
  celebrate certify chair chair-up challenge charge chart chase chat check choose circulate cite claim clarify clean
  clear close co-opt co-ordinate coach collate collect come commemorate comment commission communicate compare
  compile complete comply compute conciliate concur condense configure confirm congratulate connect consider
  consolidate consult contact contract contribute convene convert convince coordinate copy correct corroborate cost
  count countersign cover create credit critique cross-check cross-reference crunch customise cut dance debrief
  debug decide declare decommission decorate defer define delay delegate delete deliver delve demonstrate depict
  deploy deposit deputise deregister describe design destroy determine develop dig discharge disconnect discuss
  dismiss dispatch display dissect distribute divide do donate double-check download draft draw drop duplicate
  e-mail edit elaborate elect email embed empower empty enable encourage endorse enforce engage enlist enquire enrol
  ensure enter entrust enumerate equip erase erect escalate escort establish estimate evaluate evidence examine
  exclude excuse exempt expand expedite explain explore export express extend extract facilitate fact-find
  familiarise fasten federate feed feed-back feedback fetch fill film finalise finalize finance find finish firm fit
  fix fold follow footnote forecast forward forward-plan fund furnish gather gauge get give gloss go grade greet
  guarantee guard guide hand handle hang help hire hold honour host hurry identify illustrate implement import
  include incorporate index indicate induct inform input inquire insource inspect install insure integrate interpret
  interrogate interview introduce invest investigate invite invoice involve issue itemise join judge keep know label
  laminate launch lead lease lend let levy liaise licence license line line-manage link list lobby locate lock log
  look look-into mail maintain make manage map mark market marshal match measure mediate meet mention mentor merge
  message migrate mine minute mirror mobilise moderate monitor mount move multiply muster navigate negotiate network
  nominate note notify nudge observe obtain occupy offer onboard open order organise orient outline outsource
  oversee pack paint parse participate pass patch patrol pay perform persuade petition phone photograph pick picture
  pilot pin pitch place plan plant play plot plug poll populate post postpone pour practise predict prepare present
  press price print prioritise probe proceed process proclaim procure produce profile program progress promote
  prompt proof proofread propose prosecute protect prove provide provision publicise publicize publish pull purchase
  pursue push put query question quote raise raise-funds rally rank rate ratify re-circulate re-introduce re-issue
  re-launch re-look re-run re-send re-submit re-visit re-word read read-up realign reapply rearrange reassess
  reassure recalibrate recirculate reckon recommend recommission reconcile reconsider reconvene record recover
  recruit rectify redesign redo redraft refer reference refill refine reflect reformat refresh refund register
  rehearse reimburse reissue relaunch relay release rely remind remove rename render renew rent reopen reorganise
  repair repay repeal repeat rephrase replace replenish reply report report-back repost represent reprint request
  rerun rescind rescue research resend reset resign resolve respond restart restock restore restructure resubmit
  resume retain retire-from retract retrain retrieve retry return revamp review revise revisit revoke reward reword
  rewrite ring roll roll-out run safeguard sample sanction save scan schedule scope score scrutinise seat second
  secure see seek select sell send sense-check serve service set set-up settle shadow share ship shoot shorten
  shortlist show shred shut sign sign-up signpost simulate sing sit size sketch sort source speak specify spell
  spend split sponsor spot-check stage stand-down stand-in staple start steer step steward stick stipulate store
  strengthen subcontract submit subscribe subsidise substantiate substitute subtract suggest summarise summon
  supervise supply support survey suspend swap swear switch tag tail take talk tally teach telephone tell tender
  terminate test text thank think tidy timetable top-up trace track trail train transfer translate trawl treat trial
  triangulate trim try tweet twin type undertake underwrite unlock unpack unpick unsubscribe update upload upskill
  urge use usher vacate validate verify video visit vote vouch waive warn warrant water weigh welcome wind wipe wire
  withdraw witness word word-process work write`.split(/\s+/),
);

/** What links put in place of a verb: "to be the link", "will be contacting". */
const STOOD_FOR = new Set(['act-as', 'be-at']);

export const isDoing = (word: string): boolean => DOING.has(word.toLowerCase()) || STOOD_FOR.has(word);

/** What "X will ..." may say of somebody without asking anything of them. */
const STATES = new Set(
  `be have remain continue need receive become know like want mean depend happen benefit cover report-to cost
  exist see retire leave fall rise feel expect hope reach also not only still then now soon therefore welcome prefer
  appreciate enjoy seem appear believe understand wish love hate miss lose gain suffer struggle fail stay live belong
  help support act assume serve value favour object vote tend occur stand sit wait begin end affect result`.split(
    /\s+/,
  ),
);

export const isState = (word: string): boolean => STATES.has(word.toLowerCase());

/** Small words that follow "to" or "will" and are no verbs. */
const NO_VERBS = new Set(
  `a an the this that these those his her its their our my your it them him us me all any some each every both more most
  other such what which who whom whose when where how why here there and or but if as at by for from in into of on onto
  out over to up with within without not no never one two three date prior ever further current previous next last
  new old same full part parents schools children pupils members governors others`.split(/\s+/),
);

/** Any word that may be what somebody is to do: there are fewer that may not. */
export const mayBeDone = (word: string): boolean =>
  isDoing(word) ||
  (/^\p{Ll}{2,}(?:-\p{Ll}+)*$/u.test(word) && !isState(word) && !NO_VERBS.has(word) && !PAST.test(word));

const PAST = /(?:ed|ing|ly)$/;

/** What a body says it will do, where that is likely to be a task of the meeting and not what it always does. */
const TASKS = new Set(
  `circulate recirculate send share email e-mail forward distribute write contact report bring present draft redraft prepare
  review update arrange organise invite ask follow look check confirm clarify investigate explore produce provide compile
  collate submit return feed raise liaise set develop nominate publish upload issue reissue amend add identify advise
  inform notify remind seek obtain chase escalate meet revisit resubmit consult respond reply request finalise
  complete establish convene re-circulate pursue resend schedule book promote`.split(/\s+/),
);

export const isTask = (word: string): boolean => TASKS.has(word.toLowerCase());

/** Done to a thing that somebody must do: "will be circulated", "to be sent". */
export const TO_BE_DONE = new RegExp(
  String.raw`(?<!\bwants? |\bexpected |\bdue |\blikely |\bhoped |\bplanned |\bneeding |\bsupposed |\bneeds? |\bneeded |\bhave |\bhas |\bhad |\bought |\bused )\b(?<way>will|to|should|would|shall|must)\s+(?:also\s+|then\s+|now\s+)?be\s+(?:\w+ly\s+)?(?:re-?)?(?<deed>${DONE_TO})\b`,
  'i',
);
