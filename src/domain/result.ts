/** A rule's "no": `code` is for the log, `say` is the sentence for the person. */
export interface Refusal {
  readonly refused: true;
  readonly code: string;
  readonly say: string;
}

/** What a rule answers when it may say no. Only for callers that must choose; a fault is thrown. */
export type Result<T> = { readonly refused?: never; readonly value: T } | Refusal;

export const ok = <T>(value: T): Result<T> => ({ value });

export const refuse = (code: string, say: string): Refusal => ({ refused: true, code, say });
