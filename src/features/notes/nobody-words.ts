/** Capitalised words that begin sentences and are nobody's name. */
const NOBODY = new Set(
  `a able about access action actions add additional adjournment admissions after again agenda agree agreed agreement aim all also an
  and any apologies appendix approval arising as ask asked at attempt attendance autumn await because before board both budget
  but by can case cases children clear close collect comments committee concerns conclusion conference consider consideration contact
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
  yes yet you young your approximately two three four five six welcome january february march april may
  june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring
  summer winter draft continued completed complete closed done ongoing outstanding nil number paper papers pack closer
  separate broad school's children's clerk's local authorities authority council unable willing happy likely subject
  important ofsted parliament government covid health police heads pupils useful essential helpful difficult easy easier easter christmas halfterm half-term ramadan eid best better worse sufficient enough unassigned unknown unallocated nobody tbc tba`.split(
    /\s+/,
  ),
);

export const isNobody = (word: string): boolean => NOBODY.has(word.toLowerCase().replace(/[.,:;]+$/, ''));
