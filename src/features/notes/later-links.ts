import { isDoing } from './doing-verbs.ts';

/** The words that tie an owner to what is asked: "to", "will", "was asked to". */
export interface Link {
  readonly verb: string;
  readonly way: string;
  /** Where the verb begins. */
  readonly from: number;
  /** Somebody agreed, or was asked, to do it. */
  readonly isAgreed?: boolean;
}

/** "DD will be the representative and will report back": what follows is asked too. */
const LATER = /^[^.;]{3,90}?\sand\s+(?:will|to)\s+(?:also\s+)?(?=(?<verb>\p{Ll}+))/u;

const AND_WILL =
  /^\s[^.;:]{3,120}?\sand\s+(?:he\s+|she\s+|they\s+)?will\s+(?:also\s+|then\s+)?(?=(?<verb>\p{Ll}+))/u;

/** "Mike now has the details and will write a letter": something is told before it. */
export const laterLinkAt = (text: string, at: number): Link | undefined => {
  const found = AND_WILL.exec(text.slice(at));
  const verb = found?.groups?.['verb'] ?? '';
  return found && isDoing(verb) ? { verb, way: 'will', from: at + found[0].length } : undefined;
};

/** The verb behind "will be ... and will", where there is one. */
export const laterIn = (text: string, link: Link): Link => {
  const later = LATER.exec(text.slice(link.from));
  const verb = later?.groups?.['verb'] ?? '';
  return later && isDoing(verb) ? { verb, way: link.way, from: link.from + later[0].length } : link;
};
