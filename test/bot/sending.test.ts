import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmptyPipeline } from '@azure/core-rest-pipeline';
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { NotTaken, type Sent, sendOver } from '../../src/bot/sending.ts';

describe('sending to Teams', () => {
  const asked: { readonly line: string; readonly about: unknown; readonly body: string }[] = [];
  let answer: { readonly status: number; readonly body: string };
  let serviceUrl: string;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      asked.push({
        line: `${request.method} ${request.url}`,
        about: request.headers['x-ms-conversation-id'],
        body,
      });
      response.writeHead(answer.status, { 'retry-after': '7' });
      response.end(answer.body);
    });
  });

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/emea/`; // it listens on a port
  });
  beforeEach(() => {
    asked.length = 0;
    answer = { status: 201, body: '{"id":"m1"}' };
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  const send = (method: Sent['method'], about?: string): Promise<string> =>
    sendOver(createEmptyPipeline(), {
      method,
      about,
      activity: { serviceUrl, conversation: { id: '19:a/b;messageid=1' }, text: 'Grüße' } as Activity, // all that is read
    });
  const PLACE = '/emea/v3/conversations/19%3Aa%2Fb%3Bmessageid%3D1/activities';

  it('posts anew, answers a message or replaces one, at the address of the conversation', async () => {
    expect(await send('POST')).to.equal('m1');
    await send('POST', 'a|1');
    await send('PUT', 'm1');
    expect(asked.map(({ line }) => line)).to.deep.equal([
      `POST ${PLACE}`,
      `POST ${PLACE}/a%7C1`,
      `PUT ${PLACE}/m1`,
    ]);
    expect(JSON.parse(asked[0]?.body ?? '')).to.include({ text: 'Grüße' });
    expect(asked.map(({ about }) => about)).to.deep.equal([undefined, '19:a/b;messageid=1', undefined]);
  });

  it('takes an answer without an id', async () => {
    for (const body of ['', 'null', '{}', 'received']) {
      answer = { status: 200, body };
      expect(await send('POST')).to.equal('');
    }
  });

  for (const [body, code] of [
    ['{"error":{"code":"BotDisabledByAdmin","message":"a secret"}}', 'BotDisabledByAdmin'],
    ['{"error":{"code":"people’s words"}}', undefined],
    ['{"error":null}', undefined],
    ['null', undefined],
    ['<html>', undefined],
  ] as const)
    it(`throws what was not taken, with ${code ?? 'no code'} for ${body}`, async () => {
      answer = { status: 403, body };
      const fault = await send('POST').catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(NotTaken).and.include({ statusCode: 403, code });
      expect((fault as NotTaken).response.headers.get('retry-after')).to.equal('7'); // just looked at
      expect((fault as NotTaken).message).not.to.include('secret'); // the same
    });
});
