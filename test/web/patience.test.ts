import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect } from 'chai';
import { type Received, readFile } from '../../src/web/multipart.ts';
import { allow, hangUp } from '../../src/web/patience.ts';

/** Sends this much of a request, and gives what is answered once the other side hangs up. */
const half = (server: Server, head: string): Promise<string> =>
  new Promise((resolve) => {
    const { port } = server.address() as AddressInfo; // it listens on a port
    const socket = connect(port, '127.0.0.1', () => socket.write(head));
    let text = '';
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });

const HEAD =
  'POST /x HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 500\r\n\r\n';

describe('a request that does not arrive', () => {
  let server: Server | undefined;
  const listening = async (handler: Parameters<typeof createServer>[1]): Promise<Server> => {
    const one = createServer(handler);
    server = one;
    await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
    return one;
  };
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  it('is answered 408 and hung up on', async () => {
    const one = await listening((request, response) => {
      request.resume();
      allow(request, 50, () => hangUp(request, response));
    });
    expect(await half(one, `${HEAD}--x\r\n`)).to.match(/^HTTP\/1\.1 408 /);
  });

  it('is hung up on where it was answered before all had come', async () => {
    const one = await listening((request, response) => {
      request.resume();
      allow(request, 50, () => hangUp(request, response));
      response.writeHead(413, { 'Content-Length': 0 });
      response.end();
    });
    expect(await half(one, HEAD)).to.match(/^HTTP\/1\.1 413 /);
  });

  it('is late as a file, and its sender can still be told', async () => {
    let received: Received | undefined;
    const one = await listening(async (request, response) => {
      allow(request, 20, () => hangUp(request, response));
      received = await readFile(request, { most: 1_000, within: 80 });
      response.writeHead(200, { Connection: 'close', 'Content-Length': 0 });
      response.end();
    });
    const answer = await half(
      one,
      `${HEAD}--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf`,
    );
    expect(received).to.deep.equal({ refused: 'late' });
    expect(answer).to.match(/^HTTP\/1\.1 200 /);
  });
});
