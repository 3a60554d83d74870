/** What stands before whoever is told something: a sign, a word that joins, a request. */
export const STARTS = [
  String.raw`[:;(]\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s+)?(?:[Tt]hat\s+)?`,
  String.raw`\s[-–—/]\s+`,
  String.raw`,\s+(?:and\s+|so\s+|but\s+)?`,
  String.raw`(?<=\s)(?:and|(?<!\b(?:for|of|to|in|on|at|by|with|from|about|than|like)\s)that|so|but|then|when|meeting|suggested|proposed|recommended|asked|requested|reminded|invited|encouraged|urged|instruct(?:ed)?|because|as|(?:agreed|decided|resolved) to (?:ask|invite|request))(?:\s+(?:that|then|so))?\s+`,
  String.raw`\b(?:helpful|useful|good|great|grateful|appreciated?|appreciate it|instructive|valuable|sensible|kind|brilliant|lovely|nice|best|ideal|of (?:\p{Ll}+ )?(?:help|assistance|use)|a help)\s+(?:if|for)\s+`,
  String.raw`\b(?:which|whom)\s+(?=\p{Lu}|the\s)`,
  String.raw`\bif\s+(?=(?:everyone|everybody|all|each)\b)`,
  String.raw`\b(?:can|could|would|will)\s+(?=(?:all|everyone|everybody|each)\b)`,
  String.raw`\b(?:fell|falls) to\s+(?=\p{Lu}|the\s)`,
  String.raw`\bleft (?:to|with)\s+(?=\p{Lu}|the\s)`,
  String.raw`\b(?:group|sub-?group|party|panel|team) (?:of|comprising|consisting of|made up of)\s+(?=\p{Lu})`,
  String.raw`^(?:[Tt]hat|[Cc]ould|[Cc]an|[Ww]ould)\s+`,
  String.raw`\]\s+`,
  String.raw`^(?:Agreed|AGREED|Resolved|Decided|Suggested|Proposed)\s+(?:that\s+)?(?=\p{Lu}|the\s)`,
  String.raw`^(?:That\s+)?[Tt]o\s+(?:ask|invite|request|instruct)\s+(?=the\s|\p{Lu})`,
].join('|');
