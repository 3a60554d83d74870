import type { Permit } from '../domain/caller.ts';
import type { Result } from '../domain/result.ts';
import type { File } from './documents.ts';
import type { Reply } from './reply.ts';
import type { MemberTurn, Turn } from './turn.ts';

/** Whoever opened a link: looked up afresh, as in any turn. In the browser there is no place and nothing listed. */
export type Opener = Pick<Turn, 'caller' | 'register' | 'now' | 'today'>;

/** A file that a member opens in a browser by a link minted for them: a pack as PDF, a date as .ics. */
export interface Download {
  /** Room, dot, what: "packs.pdf". */
  readonly name: string;
  readonly may: Permit;
  /** `what` is what the link was minted for: "MTG-2F7K|2". */
  make(what: string, opener: Opener): Promise<Result<File>>;
}

/** A page on which a member hands in a file, since bots receive files in personal chat alone. */
export interface Upload {
  /** Room, dot, what: "notes.file". */
  readonly name: string;
  readonly may: Permit;
  /** The page's heading and what it says above the button. */
  readonly title: string;
  readonly hint: string;
  /** Endings that are taken: [".docx", ".pdf", ".txt"]. */
  readonly accepts: readonly string[];
  /** In bytes. */
  readonly most: number;
  /**
   * What came of it, in words for the page. The same card or words also go to the person's chat. `turn` has an id of
   * its own for each link, so that one file sent twice by one link is taken once.
   */
  take(file: File, what: string, turn: MemberTurn): Promise<Reply>;
}

export interface Links {
  /**
   * An address that only this member's browser session should see: random, ten minutes long, their membership
   * checked again when it is opened. One storage request.
   */
  mint(turn: MemberTurn, to: { readonly name: string; readonly what: string }): Promise<string>;
}
