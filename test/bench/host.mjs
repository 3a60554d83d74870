// Runs one bot for the bench. The bot's script exports `serve(): Promise<number>`, its port once it is ready.
const { serve } = await import(process.argv[2]);
process.on('message', () => {
  globalThis.gc();
  globalThis.gc();
  process.send({ heap: process.memoryUsage().heapUsed });
});
process.on('disconnect', () => process.exit(0));
process.send({ port: await serve() });
