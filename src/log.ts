import { type DestinationStream, type Logger as Pino, pino } from 'pino';

export type Logger = Pick<Pino, 'info' | 'warn' | 'error' | 'debug'>;

/** Fields that may never be written, whoever hands them over: these conversations are about children. */
const NEVER = [
  'text',
  'value',
  'name',
  'data',
  'card',
  'reply',
  'from',
  'recipient',
  'authorization',
  'attachments',
];

/** JSON lines. An error is written with its type, code and stack; its message may quote what people typed. */
export const createLog = (level: string, destination?: DestinationStream): Pino =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: NEVER.flatMap((name) => [name, `*.${name}`]), censor: '[never logged]' },
      serializers: { err: safely },
    },
    destination ?? pino.destination({ fd: 1, sync: false }),
  );

const safely = (error: unknown): object => {
  if (!(error instanceof Error)) return { type: typeof error };
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown }; // read, and written only if there
  return {
    type: error.constructor.name,
    ...(statusCode !== undefined && { statusCode }),
    ...(code !== undefined && { code }),
    stack: (error.stack ?? '')
      .replace(error.message, '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8),
  };
};
