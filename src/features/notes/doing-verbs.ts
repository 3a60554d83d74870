/** What notes ask people to do. */
const DOING = new Set(
  `accept add address advise agree amend analyse appoint apply approach approve arrange ask attend book brief bring build
  calculate cancel capture challenge chase check choose circulate clarify collate collect comment compare compile complete
  confirm consider consult contact contribute convene coordinate co-ordinate create decide deliver describe design develop discuss
  distribute draft draw email e-mail encourage ensure escalate establish explain explore express extend feed feedback find
  finalise follow forward gather get give go help hold identify include inform invite investigate issue keep know lead liaise
  link list look maintain make map meet monitor nominate note notify obtain offer organise pass phone pick plan prepare
  present press produce progress propose provide publish pull push put query raise re-send read recirculate recommend
  record refer refine remind remove report represent request research resend resolve respond return review revise ring run
  schedule scope see seek select send set share sign speak start submit suggest summarise supply support survey take talk
  tell test think track try undertake update upload verify visit work write redraft re-circulate rearrange reissue
  incorporate introduce embed strengthen implement deploy purchase recruit train roll remove consolidate integrate promote
 annotate cascade use adapt tender signpost telephone ring notify log chase
  populate host chair complete audit log trial place post display advertise attempt inspect e-mail mail print laminate scan
  download upload gather collate install fix repair replace order buy pay apply register enrol sign renew measure assess
  evaluate test demonstrate prioritise re-visit revisit re-look reconsider reflect feed-back report-back set-up design deliver
  provide facilitate mediate moderate open close cost quote price count weigh move transfer swap hand collect pull type
  word-process proofread proof minute record video film photograph translate signpost pilot launch roll-out scope define
  finalize finish hold join participate support attend meet visit speak talk ring call text message tweet blog relay pass
  forward-plan benchmark compare map cross-check double-check resubmit re-submit re-issue re-run rerun redo retry rewrite
  amalgamate merge split extract communicate publicise publicize acquire enquire inquire pursue chair-up firm line mention explore
  familiarise read-up catch sit shadow interview induct welcome thank congratulate celebrate reward nominate elect co-opt vote
  ascertain determine resolve rectify correct reword word re-word redesign refresh revamp relaunch re-launch rename repeat
  source cover clear clean tidy paint cut erect dig plant water empty switch unlock lock service inspect decorate
  donate fund raise-funds bank transfer invoice reimburse claim budget cost itemise underwrite insure back
  facilitate deliver network connect introduce re-introduce involve engage recruit second shortlist match buddy analyse analyze assign allocate appoint engage recommend sponsor adopt ratify authorise`.split(
    /\s+/,
  ),
);

export const isDoing = (word: string): boolean => DOING.has(word.toLowerCase());

/** What "X will ..." may say of somebody without asking anything of them. */
const STATES = new Set(
  `be have remain continue need receive become know like want mean depend happen benefit cover report-to cost
  exist see retire leave fall rise feel expect hope reach also not only still then now soon therefore`.split(
    /\s+/,
  ),
);

export const isState = (word: string): boolean => STATES.has(word.toLowerCase());

/** Done to a thing that somebody must do: "will be circulated", "to be sent". */
export const DONE_TO =
  'circulated|recirculated|re-circulated|sent|re-sent|resent|shared|distributed|drafted|re-drafted|prepared|produced|updated|arranged|organised|booked|contacted|issued|reissued|re-issued|written|provided|collated|added|reviewed|developed|forwarded|invited|emailed|e-mailed|published|created|set up|taken forward|followed up|followed-up|brought|fed back|checked|asked|made|confirmed|compiled|uploaded|rescheduled|scheduled|returned|submitted|completed|investigated|explored|raised|redrafted|notified|informed|reminded|supplied|gathered|sought|chased|nominated|convened|obtained|tabled|placed|put|included|revised|mediated|clarified|identified|advertised|reported|amended|modified|corrected|collected|undertaken|carried out|delivered|removed|installed|repaired|replaced|ordered|purchased|trialled|piloted|escalated|relayed|displayed|posted|laminated|printed|rolled out|discussed at|signed off|fed back|actioned|progressed|picked up|recruited|re-circulated|sourced|rewritten|amended and';
export const TO_BE_DONE = new RegExp(
  String.raw`(?<!\bexpected |\bdue |\blikely |\bhoped |\bplanned |\bneeding |\bsupposed |\bneeds? |\bneeded |\bhave |\bhas |\bhad |\bought |\bused )\b(?<way>will|to|should|would|shall|must)\s+(?:also\s+|then\s+|now\s+)?be\s+(?:\w+ly\s+)?(?:re-?)?(?<deed>${DONE_TO})\b`,
  'i',
);
