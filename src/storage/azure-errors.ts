/**
 * What Azure Tables, or the way to it, answered instead of an outcome. It carries no row and no request:
 * those hold what people wrote, and an error ends in the log.
 */
export class TableFault extends Error {
  readonly statusCode: number;
  readonly code: string;
  constructor(statusCode: number, code: string) {
    super(`Azure Tables: ${statusCode === 0 ? 'no answer' : statusCode} ${code}`.trim());
    this.name = 'TableFault';
    this.statusCode = statusCode;
    this.code = code;
  }
}

/** Answers that pass by themselves: throttled, overloaded, a partition on the move. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);

/** The server was not reached, or went away in the middle. */
const BROKEN = new Set([
  'REQUEST_SEND_ERROR',
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
]);

/** Whether the same request may well succeed in a moment. One that ran into its time limit is not worth a second. */
export const isPassing = (fault: TableFault): boolean =>
  PASSING.has(fault.statusCode) || (fault.statusCode === 0 && BROKEN.has(fault.code));

/** Any error of the SDK, or of the network under it, as a fault. Errors of this program's own stay what they are. */
export const faultFrom = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof TableFault) return error;
  if (error.name === 'AbortError') return new TableFault(0, 'Timeout');
  const { statusCode, code, details } = error as SdkError; // fields that RestError has and others lack
  if (error.name !== 'RestError' && statusCode === undefined && !BROKEN.has(String(code))) return error;
  return new TableFault(statusCode ?? 0, String(details?.odataError?.code ?? code ?? error.name));
};

interface SdkError {
  readonly statusCode?: number;
  readonly code?: string;
  readonly details?: { readonly odataError?: { readonly code?: string } };
}
