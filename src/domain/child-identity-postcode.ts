/** The 124 postcode areas of the United Kingdom and the Crown dependencies. */
const AREAS =
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY ' +
  'G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW ' +
  'OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC ' +
  'WD WF WN WR WS WV YO ZE';
const areas = new Set(AREAS.split(' '));

const UNIT = /(?<![a-z0-9])([a-z]{1,2})(\d[a-z]|\d{1,2})[ .,-]{0,2}(\d[a-z]{2})(?![a-z0-9])/gi;
/** A time, a length or a weight, not the end of a postcode: "b4 5pm". No postcode ends in the first ones. */
const MEASURES = [/(?:[ap]m|[ckm]m|k[gb]|mb)$/i, /(?:hr|gb|lb)$/];
/** "1st", "2nd", "4th" end many a postcode, but far more often they are said of a day: "b4 1st December". */
const ORDINAL = /^(?:1st|2nd|3rd|[04-9]th)$/;
const BEFORE_MONTH = /^ (?:of |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|draft|half|term|meeting)/i;

/** A whole postcode of a real area: "E3 2BC", "rg1 1aa", "PO1-2AB". Half of one ("RG1") names no home. */
export const hasPostcode = (text: string): boolean =>
  [...text.matchAll(UNIT)].some(({ 0: found, 1: area = '', 3: inward = '', index }) => {
    if (!areas.has(area.toUpperCase()) || MEASURES.some((measure) => measure.test(inward))) return false;
    if (!ORDINAL.test(inward.toLowerCase())) return true;
    return !ORDINAL.test(inward) && !BEFORE_MONTH.test(text.slice(index + found.length));
  });
