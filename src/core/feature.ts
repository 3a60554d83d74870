import type { z } from 'zod';
import type { Permit } from '../domain/caller.ts';
import type { Finder, FromMessage } from './finder.ts';
import type { Job } from './job.ts';
import type { Download, Upload } from './links.ts';
import type { Happens, Live } from './live.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Something a person types: "actions overdue". The longest name or alias that starts the text wins. */
export interface Command {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Shown by help and in the Teams menu. */
  readonly summary: string;
  readonly example?: string;
  /** What people need most: among the first lines of help, in the rooms' order. */
  readonly first?: true;
  /** What is said in a meeting's chat or a channel: in the Teams menu there. What is for one's own chat alone is not. */
  readonly inGroups?: true;
  readonly may: Permit;
  /** It may write: a refusal is held against what the same turn answered before. */
  readonly changes?: true;
  /** It rests on who somebody is right now: the register is read afresh. */
  readonly fresh?: true;
  /** It shows something as it stands and makes nothing: a tab shows it again by itself. */
  readonly look?: true;
  /** `rest` is what follows the name, as typed. */
  run(rest: string, turn: Turn): Promise<Reply>;
}

/** Something a person presses; `name` is the card's verb: room, dot, deed ("actions.close"). */
export interface Verb<T = unknown> {
  readonly name: string;
  /** Checked before run. Cards live for years: an old card's data still fits or is told kindly what to do. */
  readonly data: z.ZodType<T>;
  readonly may: Permit;
  readonly changes?: true;
  readonly fresh?: true;
  /** As a command's. */
  readonly look?: true;
  run(data: T, turn: Turn): Promise<Reply>;
}

/**
 * Where a tab stands: an officer's own, a channel's, the side of a meeting, or a meeting's stage. Each is read by one
 * person alone; a page on the stage is what that meeting's chat would show, since a room may watch one screen.
 */
export type Surface = 'personal' | 'channel' | 'meeting' | 'stage';

/** A page of the tab: one of the room's own commands or buttons, shown without being typed or pressed. */
export interface Page {
  /** Room, dot, what: "actions.mine". */
  readonly name: `${string}.${string}`;
  /** At most three words, since it stands in a row with others on a phone. */
  readonly title: string;
  readonly at: readonly Surface[];
  /** Where it stands in the row: the lowest first, whatever the order of rooms. */
  readonly order: number;
  /** The name of the command and what would follow it, or the verb and its data. Neither changes anything. */
  readonly shows:
    | { readonly command: string; readonly rest?: string }
    | { readonly verb: string; readonly data: object };
  /** It is not shown again by itself: that it was shown is kept. */
  readonly once?: true;
}

/** A command of the room that catches, and what it is to be given. */
export interface Caught {
  readonly command: string;
  readonly rest: string;
}

/** One room of the product. */
export interface Feature {
  readonly name: string;
  readonly commands: readonly Command[];
  readonly verbs: readonly Verb[];
  readonly pages?: readonly Page[];
  readonly jobs?: readonly Job[];
  /** Files that open in a browser, and pages that take one in. */
  readonly downloads?: readonly Download[];
  readonly uploads?: readonly Upload[];
  /** Cards that stay current wherever they stand. */
  readonly lives?: readonly Live[];
  /** What the search box beside a message finds, and what becomes of a message that somebody chooses. */
  readonly finds?: readonly Finder[];
  readonly fromMessages?: readonly FromMessage[];
  /** What it makes of a Teams meeting that begins or ends. */
  readonly happens?: Happens;
  /**
   * Puts into its tables what comes with the bot: in the background once they are there, and again where it breaks
   * off. Any number of instances do so at once, at each start, so it costs one request where all is there already.
   */
  begins?(now: Date): Promise<void>;
  /** The answer that this turn has already had from a change it made, if it made one. */
  recall?(turnId: string): Promise<Reply | undefined>;
  /**
   * Texts that are this room's though another's command may begin them: "move the 19 January meeting to 2pm" moves no
   * action. Asked before any name is looked for, so it claims nothing that it does not surely know.
   */
  claims?(text: string): Caught | undefined;
  /** Texts nobody claims are offered to each room in turn: a bare reference, "ACT-2F7K". */
  catches?(text: string): Caught | undefined;
  /** The same for files sent with no words, or with words that nobody claims: their names, as attached. */
  catchesFiles?(names: readonly string[]): Caught | undefined;
}

/** A room, and what it does for other rooms: features/index.ts hands that on. */
export type Offering<Offer> = Feature & { readonly offers: Offer };

/** A verb keeps its own data type inside its file; outside, all verbs are alike. */
export const verb = <T>(one: Verb<T>): Verb => one as unknown as Verb; // run is only ever given what `data` parsed
