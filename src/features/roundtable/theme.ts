/** One of the subjects that updates are grouped by. */
export interface Theme {
  readonly key: string;
  readonly title: string;
  /** Words that suggest it; a person chooses. */
  readonly words: RegExp;
}

const theme = (key: string, title: string, words: RegExp): Theme => ({ key, title, words });

/** What the network's round-tables came to be about (inventory row 10), in the order they are shown. */
export const THEMES: readonly Theme[] = [
  theme('ehe-numbers', 'EHE numbers: rise or plateau', /\b(ehe|electively?|home[- ]educat\w*)\b/i),
  theme(
    'churn',
    'Churn: in and out of school',
    /\b(churn\w*|moves? in and out|return\w* to school|back (?:in|to) school)\b/i,
  ),
  theme(
    'health-reasons',
    'Covid and mental-health reasons',
    /\b(covid|mental[- ]health|anxi\w+|wellbeing of children)\b/i,
  ),
  theme('jabs', 'Jabs for EHE children', /\b(jabs?|vaccin\w+|immunis\w+)\b/i),
  theme(
    'school-places',
    'CME up because of school places',
    /\b(school places?|no places?|admissions?|place planning|full schools?)\b/i,
  ),
  theme('coding', 'Inconsistent coding', /\b(cod(?:e|es|ing)|registers?|code [a-z])\b/i),
  theme('suspensions', 'Suspensions and exclusions', /\b(suspen\w+|exclu\w+|pex)\b/i),
  theme('complex-cases', 'Complex and entrenched cases', /\b(complex\w*|entrenched|long[- ]term cases?)\b/i),
  theme(
    'staff',
    'Staff wellbeing and capacity',
    /\b(staff\w*|capacity|vacanc\w+|recruit\w+|sickness|workload)\b/i,
  ),
  theme('courts', 'Court backlog', /\b(courts?|prosecut\w+|backlogs?|magistrates?)\b/i),
  theme(
    'fines',
    'Compulsory attendance and fines',
    /\b(fines?|penalty notices?|compulsory|fixed penalt\w+)\b/i,
  ),
  theme('tracking', 'Tracking missing children', /\b(track\w*|whereabouts|missing|untraced)\b/i),
  theme('public-health', 'Public-health link', /\b(public[- ]health|school nurs\w+|health visitors?)\b/i),
  theme('traded', 'Traded attendance service', /\b(traded|buy[- ]?back|sla)\b/i),
  theme(
    'flexi',
    'Virtual and flexi-schooling',
    /\b(flexi\w*|virtual school\w*|online school\w*|remote learning)\b/i,
  ),
  theme(
    'independent',
    'EHE from independent schools',
    /\b(independent schools?|private schools?|fee[- ]paying)\b/i,
  ),
  theme('transport', 'School transport', /\b(transport|bus(?:es)?|taxis?)\b/i),
  theme('school-data', 'Poor data from schools', /\b(data|returns? from schools|late returns?)\b/i),
];

export const themeTitle = (key: string): string => THEMES.find((one) => one.key === key)?.title ?? 'Other';

const SUGGESTED = 4;

/** The themes that the words speak of, four at most; a suggestion, never a choice. */
export const suggested = (text: string): readonly string[] =>
  THEMES.filter(({ words }) => words.test(text))
    .slice(0, SUGGESTED)
    .map(({ key }) => key);

/** Those of the keys that are themes, once each, in their order. */
export const chosenThemes = (keys: readonly string[]): readonly string[] =>
  THEMES.map(({ key }) => key).filter((key) => keys.includes(key));
