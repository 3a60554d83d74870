import { createServer } from 'node:net';

/** A port that a program is about to listen on, and the setting that chooses it. */
export interface Wanted {
  readonly setting: string;
  readonly port: number;
  /** "the bot" */
  readonly what: string;
}

/** One sentence for each port that somebody else listens on, with how to choose another. */
export const takenPorts = async (wanted: readonly Wanted[]): Promise<readonly string[]> => {
  const faults = await Promise.all(wanted.map(async (one) => ((await isTaken(one.port)) ? taken(one) : [])));
  return faults.flat();
};

const taken = ({ setting, port, what }: Wanted): readonly string[] => [
  `Port ${port}, for ${what}, is taken by another program. Stop that program, or choose another port: ${setting}=${port + 1} npm start`,
];

/** Both loopback addresses count: a browser that is sent to localhost may try either. */
const isTaken = async (port: number): Promise<boolean> => {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => isTakenAt(port, host)));
  return answers.includes(true);
};

const isTakenAt = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
