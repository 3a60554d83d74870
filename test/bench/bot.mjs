// Our bot, compiled, from the settings of its environment.
const { createConfig } = await import('../../dist/config.js');
const { run } = await import('../../dist/main.js');

export const serve = async () => {
  const running = await run(createConfig(process.env));
  await running.ready;
  return Number(new URL(running.url).port);
};
