import type { Permit } from '../domain/caller.ts';
import type { AccountKey } from '../domain/person.ts';
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
   * What came of it, in words for the page. The same card or words also go to the person's chat; a refusal without a
   * card stays on the page. `turn` has an id of its own for each link and file, so that one file sent twice by one
   * link is taken once, and a second file in place of a wrong one is taken as well.
   */
  take(file: File, what: string, turn: MemberTurn): Promise<Reply>;
}

export interface Links {
  /**
   * An address that only this member should see: random, ten minutes long, their membership checked again when it is
   * opened. Whoever holds it opens it in their name, so it belongs in an answer to them alone and in no card that a
   * group sees. One storage request.
   * @throws Error where no room has a download or upload of that name
   */
  mint(turn: MemberTurn, to: { readonly name: string; readonly what: string }): Promise<string>;
  /**
   * An address at which this very picture is shown for 24 hours, to whoever has it: Teams fetches the pictures of a
   * card without signing in, and what stands in a group is seen by all of it, guests too. So only what everybody may
   * see belongs in one: figures suppressed as for a channel, no person's name, nothing that one authority owes. It is
   * random, and its bytes never change; nobody's leaving the network ends it sooner. When it has ended the card shows
   * `altText` in its place, so that and the table beside it say everything. One storage request.
   * @throws Error where it is no PNG, or of more than 300 KB
   */
  image(png: Uint8Array, turn: Pick<MemberTurn, 'now'>): Promise<string>;
}

/** What a link leads to, and whom it was minted for. */
export interface Minted {
  /** Known from the token, never the token itself. */
  readonly id: string;
  readonly account: AccountKey;
  /** A Download's or an Upload's name. */
  readonly name: string;
  readonly what: string;
  readonly until: Date;
}

/** Where minted links are kept. Of a token the store has a hash alone: who reads the table can open nothing. */
export interface KeptLinks {
  /** The token by which the link is found again. One request. */
  keep(link: Omit<Minted, 'id'>): Promise<string>;
  /** One request; none for what cannot be a token. Links that have ended are found until they are swept away. */
  find(token: string): Promise<Minted | undefined>;
  /** Removes links that ended a day ago, of those that lie beside this one: two requests at most. */
  sweep(beside: string, now: Date): Promise<void>;
}

/** A picture as it is kept. */
export interface KeptImage {
  readonly png: Uint8Array;
  readonly until: Date;
}

/** Where pictures for cards are kept, under the hash of their token as links are. */
export interface KeptImages {
  /** The token by which it is found again. One request. */
  keep(image: KeptImage): Promise<string>;
  /** One request; none for what cannot be a token. `id` is known from the token, never the token itself. */
  find(token: string): Promise<(KeptImage & { readonly id: string }) | undefined>;
  /** Removes a few that have ended, of those that lie beside this one: two requests at most, and once an hour. */
  sweep(beside: string, now: Date): Promise<void>;
}
