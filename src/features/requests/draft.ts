/** A request as it is being put together: what each box of its form holds, in words that are read again. */
export interface Draft {
  /** The id of its return type. */
  readonly type: string;
  /** What it is called, where its type has no name of its own: "medical needs policy". */
  readonly subject: string;
  /** "autumn term 2026". */
  readonly period: string;
  /** "all but Slough". */
  readonly asked: string;
  /** "20 November", "none". */
  readonly due: string;
  readonly recipient: string;
  /** An agreement's id, or "none". */
  readonly agreement: string;
  readonly required: string;
  readonly scope: string;
  /** ACT-2F7K. */
  readonly action: string;
}

export const BLANK: Draft = {
  type: '',
  subject: '',
  period: '',
  asked: '',
  due: '',
  recipient: '',
  agreement: '',
  required: '',
  scope: '',
  action: '',
};

export type Box = keyof Draft;

/** Something that a box lacks or has wrong, in the order of the form. */
export interface Problem {
  readonly box: Box;
  readonly say: string;
}
