/** Which actions a heading is of. */
export const HEAD_KINDS = [
  'agreed|new|key|outstanding|open|next|further|potential|proposed|immediate|remaining|ongoing',
  'follow[- ]up|current',
].join('|');

/** What it calls them. */
export const HEAD_FORMS = [
  ' points?| items?| log| list| summary| table| sheet| tracker| register| plan',
].join('|');

/** Where they come from. */
export const HEAD_WHENCE = [
  ' agreed',
  ' arising',
  ' required',
  ' to take forward',
  " (?:arising )?(?:from|of) (?:this|the|today's)(?: (?:previous|last))? (?:meeting|minutes)(?: held on [^.]{4,40})?",
  ' for (?:next|the next) meeting',
  String.raw` (?:from|of) (?:last (?:time|meeting|month|term)|(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?(?: meeting)?)`,
].join('|');

/** Headings over those who were there. */
export const PRESENT_HEADS = [
  String.raw`present|pres\.?|attending|attendees|attended|in attendance|also in attendance`,
  'attendance(?: list)?|members in attendance|members present|present at (?:the )?meeting',
  'governors attending|non governors attending|governors present|school members',
  'non[- ]school members|observers|officers|guests?(?: attendees| speakers?)?|participants',
  'on the call|who (?:was|came|joined|attended)(?: there| along| us)?|there|here|those here',
  'those attending|those present were|those present|in the room|on ?-?line|on teams|round the table',
  'joining|joined|came|chair and attendees',
].join('|');

/** Headings over those who were not. */
export const APOLOGY_HEADS = [
  'apologies|apols|apology|absent|not (?:in attendance|present|attended)|sent apologies|not here',
  "sorry|sorries|could(?:n't| not) (?:make it|come|attend|be there)",
  'unable to (?:attend|make it|come|join)|not there',
].join('|');

/** Heads of a column of owners. */
export const OWNER_HEADS = [
  String.raw`^(?:by )?whom?\??$`,
  '^(?:action )?owners?$',
  '^(?:action|actioned|actions) by$',
  '^lead(?: officer| person)?$',
  '^responsib.*$',
  String.raw`^person(?:\(s\))?(?: responsible)?$`,
  '^(?:assigned|allocated) to$',
  '^officer(?: responsible)?$',
  '^action (?:for|owner|lead)$',
  '^(?:asked )?of whom$',
  '^initials$',
  String.raw`^(?:by )?(?:whom?|owner|lead|responsible)(?: officer)?(?: ?(?:and|&|\/|,|-|\() ?(?:by )?(?:when|due|deadline|date|due date|target date|timescale)\)?)$`,
].join('|');

/** Heads of a column of actions. */
export const ACTION_HEADS = [
  String.raw`^(?:agreed |key |next )?actions?(?: points?| required| agreed| needed| to be taken| to take| arising| ?\/ ?(?:lead|owners?|who|by whom|responsib\w*))?:?$`,
  '^(?:outcomes?|decisions?|agreed?|conclusions?)(?: ?[/&] ?| and )actions?$',
  '^actions? ?[/&] ?(?:outcomes?|decisions?)$',
  String.raw`^what\??$`,
  '^actions? to be .*$',
  '^what (?:was|is|needs)(?: to be)? (?:asked|agreed|needed|required|wanted|done|doing)$',
  String.raw`^(?:for )?(?:information ?\/ ?)?actions?$`,
  '^next steps?$',
  '^tasks?$',
].join('|');

/** Heads of a column of what was said. */
export const TEXT_HEADS = [
  String.raw`^(?:(?:agenda |no\.? )?)items?(?: no)?$`,
  '^agenda$',
  '^(?:key )?(?:notes?|points?|discussions?|minutes?|subject|topic|details?|issues?|summary|description)(?: points?)?(?: (?:covered|discussed|raised|of discussion|and .*))?$',
  '^agenda.*(?:covered|points).*$',
  '^item .*(?:subject|discussion)$',
].join('|');
