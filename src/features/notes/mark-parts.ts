/** The parts of a mark, in their order: a bracket, its kind, a label or the word, what stands behind it, its number, its owner and its end. */
export const MARK_PARTS = [
  String.raw`(?<![\p{L}\p{N}-])([[(]\s*)?`,
  String.raw`(?:(?:new|agreed|further)\s+|[Dd]ecisions?\s?[/&]\s?)?`,
  String.raw`(?:(?<label>(?<=^|[.;]\s{1,3})(?:(?:Action\s)?[Oo]wner|OWNER|Lead|Lead officer|Responsible(?: (?:person|officer))?|By whom|Who|Assigned to)(?=\s*:))`,
  String.raw`|ACTIONS?|Actions?|Actioned|ACTIONED|A\.?P\.?(?=\s?\d|:)|Agreed action|(?<=\[\s*)A(?=\d{1,3}\b))`,
  String.raw`(?:\s+(?:points?|POINTS?|required|REQUIRED|items?|ITEMS?|(?:carried|brought) (?:over|forward)|outstanding|ongoing))?`,
  String.raw`(?:\s+(?:by|BY|for|FOR|By|on|to)(?=\s*[:–—-]|\s+\p{Lu}[\p{L}/&, ]{1,40}?(?:\s*[:–—]|\s+to\s)))?`,
  String.raw`(?:\s*(?:no\.?\s*)?(?<number>\d{1,4}[a-z]?(?:[./-]\d+){0,3}))?`,
  String.raw`(?:\s*\((?<owner>[^()]{1,60})\))?`,
  String.raw`(?:\s*:\s*[-–—]?|(?<=\d)\.(?=\s+\p{Lu})|\s+[-–—]+(?=\s)|\s*[-–—]+(?=\s)|(?<=\))\s*$|(?<gap>\s{1,6}))\s*`,
].join('');
