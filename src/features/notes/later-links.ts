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

/** The verb behind "will be ... and will", where there is one. */
export const laterIn = (text: string, link: Link): Link => {
  const later = LATER.exec(text.slice(link.from));
  const verb = later?.groups?.['verb'] ?? '';
  return later && isDoing(verb) ? { verb, way: link.way, from: link.from + later[0].length } : link;
};
