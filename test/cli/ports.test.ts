import { createServer, type Server } from 'node:net';
import { expect } from 'chai';
import { takenPorts } from '../../src/cli/ports.ts';
import { freePort } from '../support/program.ts';

const listening = (port: number, host?: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(port, host, () => resolve(server));
  });

describe('taken ports', () => {
  const wanted = (port: number) => [{ setting: 'PORT', port, what: 'the bot' }];

  it('are none where nobody listens', async () => {
    expect(await takenPorts(wanted(await freePort()))).to.deep.equal([]);
  });

  for (const host of ['127.0.0.1', '0.0.0.0', undefined]) {
    it(`are named with how to choose another, when somebody listens on ${host ?? 'every address'}`, async () => {
      const port = await freePort();
      const server = await listening(port, host);
      const [sentence] = await takenPorts(wanted(port));
      server.close();
      expect(sentence)
        .to.include(`Port ${port}, for the bot, is taken`)
        .and.include(`PORT=${port + 1} npm start`);
    });
  }
});
