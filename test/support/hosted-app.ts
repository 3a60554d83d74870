import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A small app with teams-js in it, behind a real port: what the double of the Teams host is tried with. */
export interface HostedApp {
  readonly url: string;
  /** What it was asked for: method and path. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Try</title></head><body><main>
<h1>Try</h1><p id="theme"></p><p id="context" hidden></p><p id="token"></p>
<label><input id="broken" type="checkbox"> Broken</label>
<button id="sign">Sign in</button><button id="share">Share</button><button id="open">Open</button>
<button id="strange">Strange</button>
</main><script type="module" src="/app.js"></script></body></html>`;

/** @param ancestors the hosts that may frame it, as its policy names them */
export const startHostedApp = async (ancestors: string): Promise<HostedApp> => {
  const script = await bundled();
  const asked: string[] = [];
  const policy = [
    "default-src 'none'; script-src 'self'; connect-src 'self' https://res.cdn.office.net",
    "img-src 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
  const server = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`);
    const [type, body] = url === '/app.js' ? ['text/javascript', script] : ['text/html', PAGE];
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const bundled = async (): Promise<string> => {
  const made = await build({
    entryPoints: [fileURLToPath(new URL('hosted-app.mjs', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  return made.outputFiles[0]?.text ?? '';
};
