import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Request, Response } from 'restify';
import { TAB_POLICY } from './tab-policy.ts';

/** Something the tab's page is made of, ready to be sent. */
export interface Piece {
  readonly type: string;
  readonly bytes: Buffer;
  readonly zipped: Buffer;
  /** Of the page alone. */
  readonly policy?: string;
  /** It is not what was asked for by name, so nobody may keep it under that name. */
  readonly isAnother?: boolean;
}

/**
 * The page by the name "page", its files by names that change with what they hold; nothing for anything else. While
 * instances are changed one by one, a page may ask one version for the other's file: it is given the one that is here.
 */
export type TabFiles = (name: string) => Piece | undefined;

/** Where the build puts what browsers load; the same from src and from dist. */
const BUILT = new URL('../../dist/browser/', import.meta.url);

const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' } as const;

/** Read when they are first asked for, since nothing else of the bot needs them. */
export const tabFiles = (from: URL = BUILT): TabFiles => {
  let pieces: ReadonlyMap<string, Piece> | undefined;
  return (name) => {
    pieces ??= piecesIn(from);
    return pieces.get(name) ?? ofAnotherVersion(name, pieces);
  };
};

const ofAnotherVersion = (name: string, pieces: ReadonlyMap<string, Piece>): Piece | undefined => {
  const kind = /^[0-9a-f]{16}(\.(?:js|css))$/.exec(name)?.[1];
  const here = kind && [...pieces].find(([file]) => file.endsWith(kind));
  return here ? { ...here[1], isAnother: true } : undefined;
};

const piecesIn = (from: URL): ReadonlyMap<string, Piece> => {
  const found = (['js', 'css'] as const).map((kind) => {
    const file = new URL(`tab.${kind}`, from);
    if (!existsSync(file)) throw new Error('The tab is not built: run npm run build');
    const bytes = readFileSync(file);
    return { name: `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${kind}`, kind, bytes };
  });
  const nameOf = (wanted: string): string => found.find(({ kind }) => kind === wanted)?.name ?? '';
  const html = Buffer.from(pageWith({ script: nameOf('js'), style: nameOf('css') }));
  return new Map([
    ...found.map(({ name, kind, bytes }) => [name, pieceOf(TYPES[kind], bytes)] as const),
    ['page', { ...pieceOf('text/html; charset=utf-8', html), policy: TAB_POLICY }],
  ]);
};

const pieceOf = (type: string, bytes: Buffer): Piece => ({
  type,
  bytes,
  zipped: gzipSync(bytes, { level: 9 }),
});

/** All that is there before the script runs; whoever has none is told where else the same can be done. */
const pageWith = ({
  script,
  style,
}: {
  readonly script: string;
  readonly style: string;
}): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>CME Network</title>
<link rel="stylesheet" href="/tab/${style}">
<script src="/tab/${script}" defer></script>
</head>
<body>
<div id="tab"><p class="waiting">Opening…</p></div>
<noscript><p>This tab needs JavaScript. Everything in it can be done in a chat with the bot.</p></noscript>
</body>
</html>
`;

/** Sends a piece. The page is asked for each time, and says which files it loads; those never change under their names. */
export const give = (
  { type, bytes, zipped, policy, isAnother }: Piece,
  { headers }: Request,
  response: Response,
): void => {
  const asZip = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
  const sent = asZip ? zipped : bytes;
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': sent.length,
    ...(asZip && { 'Content-Encoding': 'gzip' }),
    'Cross-Origin-Resource-Policy': 'same-origin',
    Vary: 'Accept-Encoding',
    'Cache-Control': policy || isAnother ? 'no-store' : 'public, max-age=31536000, immutable',
    ...(policy && { 'Content-Security-Policy': policy, 'X-Robots-Tag': 'noindex' }),
  });
  response.end(sent);
};
