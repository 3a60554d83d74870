/** What a column of a list of children holds, as it is told: never what was in it. */
export type ChildColumn =
  | 'names'
  | 'dates of birth'
  | 'UPNs'
  | 'NHS numbers'
  | 'postcodes'
  | 'addresses'
  | 'references of children';

/** What in a grid looks like children, and in which cell: never what stands there. */
export interface ChildFound {
  readonly what: ChildColumn | 'a row for each child' | 'more rows than totals have';
  /** "B7". */
  readonly cell: string;
}

/** Headings that only a list of children has. */
const SURE: readonly (readonly [pattern: RegExp, column: ChildColumn])[] = [
  [
    /^(?:legal |preferred |chosen |known as |middle )?(?:fore|first|given|sur|last|family|middle|christian|legal) ?names?$/,
    'names',
  ],
  [/^(?:fore ?name and sur ?name|first and last name|full name of .*)$/, 'names'],
  [/^(?:pupil|child|childs|student|young persons?|yp|learner|cyp)(?:s)? (?:full |legal )?names?$/, 'names'],
  [/^names? of (?:the )?(?:pupil|child|student|young person|yp|learner|cyp)$/, 'names'],
  [/^(?:parent|carer|mother|father|guardian|sibling)s?(?: or carer| carer)?s? names?$/, 'names'],
  [
    /^(?:(?:pupil|child|student|date of birth) )?(?:d ?o ?b|date of birth|birth ?date|birthday|born|dofb)$/,
    'dates of birth',
  ],
  [
    /^(?:(?:pupil|child|former|current) )?(?:upn|uln|unique pupil (?:no|number|reference))s?(?: number| no)?$/,
    'UPNs',
  ],
  [/^nhs(?: number| no| num| id)?$/, 'NHS numbers'],
  [
    /^(?:home|pupil|child|childs|family|current|last known|previous) (?:full )?address(?:es)?(?: line)? ?\d?$/,
    'addresses',
  ],
  [/^(?:home|pupil|child|childs|family) post ?code$/, 'postcodes'],
];

/** Headings that a list of children has, and other tables too: what stands below them decides. */
const MAYBE: readonly (readonly [pattern: RegExp, column: ChildColumn])[] = [
  [
    /^(?:full )?names?$|^(?:pupil|child|student|young person|yp|learner|initials|child initials|pupil initials)$/,
    'names',
  ],
  [/^address(?:es)?(?: line)?(?: \d)?$/, 'addresses'],
  [/^post ?codes?$/, 'postcodes'],
  [
    /^(?:(?:local|case|pupil|child|student|client|system|ehe|cme) )?(?:ref|refs|reference|id|identifier|case (?:no|number)|adm(?:ission)? (?:no|number)|pupil (?:no|number))(?: (?:no|number))?$/,
    'references of children',
  ],
];

/** Labels of whoever filled a sheet in: "First name" above "Phone" is an officer's. */
const CONTACT =
  /^(?:(?:contact|officer|your|completed by|lead|signed|signature|prepared by|return|submitted by).*|phone|tel|telephone|mobile|e ?mail|fax|role|position|job title|title|team|department|service|authority|local authority|la|council|organisation|date|extension|ext|website)$/;

const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const columnIn = (
  table: readonly (readonly [RegExp, ChildColumn])[],
  text: string,
): ChildColumn | undefined =>
  text.length > 60 ? undefined : table.find(([pattern]) => pattern.test(keyOf(text)))?.[1];

export const sureColumn = (text: string): ChildColumn | undefined => columnIn(SURE, text);
export const maybeColumn = (text: string): ChildColumn | undefined => columnIn(MAYBE, text);
export const isContactLabel = (text: string): boolean => text.length <= 60 && CONTACT.test(keyOf(text));
export const isPhoneLabel = (text: string): boolean =>
  /\b(?:tel|telephone|phone|mobile|mob|fax|contact|ext)\b/i.test(text);
