/** Letters that stand for a thing, not for a person, unless the attendance says otherwise. */
const THINGS = new Set(
  `LA LAS LEA EHE CME DFE DFES SEN SEND EHC EHCP EHCPS NHS AOB HR IT ICT FAP PDF TBC TBA DSL DSLS CAMHS UK PEX PEXS AD ADS DCS
  DCSS LSCB CCG YOT YOS PRU PRUS AP APS ACTION NB OK TEAMS MAT MATS DSG HNB PE KS QA GDPR FOI FSM LAC CLA CIN CP CPP TAF
  EAL NEET PA SA EYFS MASH ISOS LGA ISP CSC AOP RAG VS BSF PFS PFI PPG PSHE RSE SLT UASC EBSA ESFA VIP CEO FAQ PM AM AGM EWO EWS
  BY TO OF ON IN FOR THE AND LOG NEW OLD DUE WHO KEY ITEM PLAN LIST MADE AGREED NOTED NOTE OPEN WHEN PAGE DATE TIME
  SESLIP COVID OFSTED BSL TOR NA DBS MOU DSA ASD ADHD SLA KPI CPD SEMH AOB NO II III IV TV EU US FC UPN HMI HMIP CQC YJB MOJ DOH PHE ICB NHSE ADCS RSC ESFA STA NAHT ASCL NEU GMB BBC CPS FGB HT SIP`.split(
    /\s+/,
  ),
);

const SHAPE = /^(?:\p{Lu}\p{Ll}{0,2}){1,3}\p{Lu}\p{Ll}{0,2}$/u;

/** "MS", "JBi", "PMcL": two to six letters that may stand for a name. */
export const isInitials = (word: string): boolean => word.length >= 2 && word.length <= 6 && SHAPE.test(word);

/** The same where nobody in the notes is known by them. */
export const mayBeInitials = (word: string): boolean =>
  isInitials(word) &&
  !/^\p{Lu}{2,}s$/u.test(word) &&
  !/^([XYZ])\1+$/.test(word) &&
  (word.length <= 4 || /^\p{Lu}{1,2}Ma?c\p{Lu}$/u.test(word)) &&
  !THINGS.has(word.toUpperCase());
