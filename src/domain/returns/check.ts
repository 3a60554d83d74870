/** What a check found. An error must be put right, a query must be explained with a note (inventory, peers: COLLECT). */
export interface Fault {
  readonly kind: 'error' | 'query';
  /** The same for the same thing at every check, so that a note stays with it: "change:total". */
  readonly id: string;
  /** Of the answer it is about. */
  readonly field: string;
  /** What is wrong and how to put it right, or what is asked. */
  readonly say: string;
}
