// One instance of the bot, compiled, with two jobs that tell everybody something each working day. Its parent gives it
// the time, and people; nothing else of it is the test's.
const { createConfig } = await import('../../dist/config.js');
const { createLog } = await import('../../dist/log.js');
const { run } = await import('../../dist/main.js');

const { people, register, leases } = JSON.parse(process.env.STORY);
let time = JSON.parse(process.env.TIME);
process.on('message', (told) => {
  time = told;
});
process.on('disconnect', () => process.exit(0));

const job = (name) => ({
  name,
  title: name,
  at: '09:00',
  on: 'working days',
  run: async ({ id }) => people.map((to) => ({ to, draw: () => ({ text: `${name}|${id}|${to}` }) })),
});

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const drive = (tick) => {
  let isStopped = false;
  const loop = async () => {
    while (!isStopped) {
      await tick();
      await pause(150);
    }
  };
  void loop();
  return {
    stop: () => {
      isStopped = true;
    },
  };
};

const running = await run(createConfig({ PORT: '0', TABLES: process.env.TABLES, LANES: process.env.LANES }), {
  clock: () => new Date(time.to + (Date.now() - time.at)),
  log: createLog('silent'),
  seed: register,
  rooms: () => [{ name: 'soak', commands: [], verbs: [], jobs: [job('soak.first'), job('soak.second')] }],
  begins: false,
  drive,
  leases,
});
await running.ready;
process.send('ready');
