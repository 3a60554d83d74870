/** A thing that a card somewhere shows as it stands: "meetings.now|MTG-2F7K". */
export type LiveThing = `${string}.${string}|${string}`;

/** A card as its room knows it: a template of cards/ and what to bind to it. Drawn at the edge, by src/cards. */
export interface Card {
  readonly template: `${string}/${string}`;
  readonly data: object;
}

/** What a reply listed, so that `done 3` and `more` know what is meant. */
export interface Listed {
  /** In the order shown: the first is what people call 1. */
  readonly references: readonly string[];
  /** What its Next button would press. */
  readonly next?: { readonly verb: string; readonly data: object };
  /** The question it answered, which "and Surrey?" goes on from: its room's own data, checked when it is read. */
  readonly asked?: object;
}

/** What a handler answers. Handlers return; the edges send. */
export interface Reply {
  /** Markdown; people's own words inside it go through `plain`. */
  readonly text?: string;
  readonly card?: Card;
  /** The pressed card as everybody in the conversation now sees it, where that differs from `card`. */
  readonly everyone?: Card;
  readonly listed?: Listed;
  /** The rule that said no, for the log; a reply with it changed nothing. */
  readonly refused?: string;
  /** Set by a room when the change and this very reply went to the store together. */
  readonly saved?: true;
  /** ISO instant of the first answer, where this one repeats it: the edges stay silent while that is fresh. */
  readonly repeated?: string;
  /** Somebody else was quicker. To find that out it was seen that this turn is no repeat, and nothing needs keeping. */
  readonly raced?: true;
  /** It repeats words that must not be stored: the answer is given but never kept. */
  readonly unkept?: true;
  /**
   * This card stays current where it is posted, or where it takes the pressed card's place: whenever a turn touches
   * the thing, its room's `lives` draw it anew there. Forms do not belong in its place: what is half typed in them
   * would go with the next drawing.
   */
  readonly keep?: LiveThing;
  /** Things that this turn changed: cards that show them are drawn anew, wherever they stand. */
  readonly touches?: readonly LiveThing[];
  /** A file for whoever asked. In personal chat alone: elsewhere it is left out, and a link has to do. */
  readonly offer?: FileOffer;
  /** A card to be sent to somebody else as well: a request to join goes to those who approve. */
  readonly tell?: readonly Post[];
}

/** "Tell these people, or this conversation, this." Sent after the answer; who cannot be reached is left to the reminders. */
export interface Post {
  /** People by id, accounts by `tenant|user`. */
  readonly to: readonly string[];
  /** A Teams conversation the bot has been spoken to in: a meeting chat, a channel. */
  readonly in?: string;
  readonly reply: Pick<Reply, 'text' | 'card' | 'keep'>;
}

/** Teams asks the person whether the file may go to their OneDrive; where they say yes, the download is made for them. */
export interface FileOffer {
  /** The download that makes it, "packs.pdf", and what it is to be made of. Its `may` is asked again then. */
  readonly download: string;
  readonly what: string;
  /** As it is offered: "Agenda pack 19 January 2027.pdf". */
  readonly name: string;
  readonly description: string;
  /** In bytes, as near as is known. */
  readonly size: number;
}
