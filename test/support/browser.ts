import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Our own, since the package's would run everything in one process and take the walls between sites away. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

/** What is not seen after this will not come: on a machine that does much else, a page takes its time. */
export const LONGEST_MS = 180_000;

/** A browser, and what it needed on the disk. */
export interface Browsing {
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * A browser that nobody had to install: on Linux x64 from the packages, with the system libraries it needs;
 * elsewhere the Edge or Chrome that is there.
 * @throws Error that says what to install
 */
export const openBrowser = async (): Promise<Browsing> =>
  process.platform === 'linux' && process.arch === 'x64' ? fromPackages() : installed();

/**
 * The package unpacks into the temporary folder, whoever else uses that: here into one of its own. Told that it runs
 * where there are no libraries at all, it brings them.
 */
const fromPackages = async (): Promise<Browsing> => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const executablePath = await unpacked(folder);
  const env = {
    ...present(process.env),
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_FILE: fontsIn(folder),
  };
  const browser = await launched({ executablePath, args: ARGS, env });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The package's own list of fonts names folders that only it has; letters of the same shape on every machine. */
const fontsIn = (folder: string): string => {
  const file = join(folder, 'fonts.conf');
  const dirs = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}</fontconfig>`,
  );
  return file;
};

const unpacked = async (folder: string): Promise<string> => {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } finally {
    const touched = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];
    for (const name of touched) restore(name, before[name]);
  }
};

const installed = async (): Promise<Browsing> => {
  for (const channel of ['msedge', 'chrome']) {
    const browser = await launched({ channel }).catch(() => undefined);
    if (browser) return { browser, close: () => browser.close() };
  }
  throw new Error(
    'The browser tests need Microsoft Edge or Google Chrome on this machine: install one of them.',
  );
};

const launched = (options: LaunchOptions): Promise<Browser> =>
  chromium.launch({ headless: true, timeout: LONGEST_MS, ...options });

const restore = (name: string, value: string | undefined): void => {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
};

const present = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Where pictures of the screens go, to be looked at; the folder is not kept in the repository. */
export const shotAt = (name: string): string => {
  mkdirSync('.shots', { recursive: true });
  return join('.shots', `${name}.png`);
};
