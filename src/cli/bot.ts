import { existsSync } from 'node:fs';
import { createConfig } from '../config.ts';
import { run } from '../main.ts';
import { fail, untilStopped } from './until-stopped.ts';

/** `npm run bot`: the bot alone, from its settings; a file .env beside package.json is read where there is one. */
const start = async (): Promise<void> => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const running = await run(createConfig(process.env));
  untilStopped(running.stop);
  await running.ready;
};

start().catch(fail);
