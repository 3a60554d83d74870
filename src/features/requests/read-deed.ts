/** Words about one or several authorities' returns, parted: which return, whose, and what is said of it. */
export interface Said {
  readonly about: string;
  readonly who: string;
  readonly words: string;
}

const tidy = (text: string | undefined): string =>
  (text ?? '')
    .trim()
    .replace(/^(?:the|their|a)\s+/i, '')
    .replace(/[\s,;:–-]+$/, '');

type Pattern = readonly [RegExp, (found: readonly string[]) => Said];

const firstOf = (text: string, patterns: readonly Pattern[]): Said | undefined => {
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(text.trim());
    if (found) return read(found.map((one) => one ?? ''));
  }
  return undefined;
};

const said = (about?: string, who?: string, words?: string): Said => ({
  about: tidy(about),
  who: tidy(who),
  words: (words ?? '').trim(),
});

/** "medical needs policies from Kent, E Sussex, RBWM, Ox", "Kent's CME census by e-mail". */
export const readReceived = (text: string): Said | undefined =>
  firstOf(text, [
    [
      /^(.*?)\s*\bfrom\s*[-–:]?\s*(.+?)(?:\s+(?:by|in|via)\s+(e-?mail|post|phone|the meeting))?[.\s]*$/is,
      ([, about, who, via]) => said(about, who, via),
    ],
    [/^(.+?)['’]s?\s+(.+?)[.\s]*$/is, ([, who, about]) => said(about, who)],
  ]);

/** "Kent is not returning the CME census: no staff", "Kent and Surrey will not return it because ...". */
export const readNotReturning = (text: string): Said | undefined =>
  firstOf(text, [
    [
      /^(.+?)\s+(?:is|are|will)\s+not\s+(?:be\s+)?(?:return(?:ing)?|send(?:ing)?|submit(?:ting)?|complet(?:e|ing))\s+(.*?)(?:\s*(?::|[–-]\s|,?\s*\bbecause\b|\bsince\b|\bas\s+they\b)\s*(.*))?$/is,
      ([, who, about, reason]) => said(about, who, reason),
    ],
  ]);

/** "Kent's CME census to 30 November", "the CME census for Kent until Friday". */
export const readExtension = (text: string): Said | undefined =>
  firstOf(text, [
    [
      /^(.+?)['’]s?\s+(.+?)\s+(?:to|until|till|by)\s+(.+)$/is,
      ([, who, about, until]) => said(about, who, until),
    ],
    [
      /^(.+)\s+(?:for|of|from)\s+(.+?)\s+(?:to|until|till|by)\s+(.+)$/is,
      ([, about, who, until]) => said(about, who, until),
    ],
    [/^(.+?)\s+(?:to|until|till)\s+(.+)$/is, ([, who, until]) => said('', who, until)],
  ]);

/** "Mara Swift submit for Portsmouth", "Mara Swift submit the CME census for Portsmouth". */
export const readSubmitter = (text: string): Said | undefined =>
  firstOf(text, [
    [
      /^(.+?)\s+(?:to\s+)?(?:submit|return|send)\s+(.*?)\s*(?:for|on behalf of)\s+(.+?)[.\s]*$/is,
      ([, who, about, whose]) => ({ ...said(about, who), words: tidy(whose) }),
    ],
  ]);

/** "the CME census to 4 December": a request and its new day. */
export const readNewDue = (text: string): Said | undefined =>
  firstOf(text, [
    [
      /^(?:of|for)?\s*(.*?)\s*\b(?:to|until|till|is now)\s+(.+)$/is,
      ([, about, until]) => said(about, '', until),
    ],
  ]);
