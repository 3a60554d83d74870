import type { Result } from '../domain/result.ts';

/**
 * A pure rule that may take long: `name` of the file beside the one that asks, `from: import.meta.url, file: './read'`.
 * What it is given and answers is plain data, since it crosses from one thread to another.
 */
export interface Asking<Rule extends (...given: never) => unknown> {
  readonly from: string;
  readonly file: string;
  readonly name: string;
  readonly given: Parameters<Rule>;
}

/** What would keep every other turn waiting is done in a thread of its own. */
export interface Apart {
  /**
   * Refused where it took more than 4 seconds or 90 MB, or where too much waits before it.
   * @throws what the rule throws
   */
  rule<Rule extends (...given: never) => unknown>(asking: Asking<Rule>): Promise<Result<ReturnType<Rule>>>;
}
