import type { ServerResponse } from 'node:http';
import { POLICY, STYLE } from './style.ts';

/** HTML that is ready to be put into a page. */
export type Html = { readonly html: string };

/** A page as it is answered. */
export interface Page {
  readonly status: number;
  readonly title: string;
  readonly body: Html;
  /** In how many seconds to ask again. */
  readonly retryAfter?: number;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const htmlOf = (value: string | Html | readonly Html[]): string => {
  if (typeof value === 'string') return escaped(value);
  return 'html' in value ? value.html : value.map(({ html }) => html).join('\n');
};

/** A piece of a page: whatever text is put in stays text. */
export const html = (
  pieces: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html => ({
  html: pieces.map((piece, at) => piece + (at < values.length ? htmlOf(values[at] ?? '') : '')).join(''),
});

export const paragraphs = (lines: readonly string[]): readonly Html[] =>
  lines.map((line) => html`<p>${line}</p>`);

const whole = ({ title, body }: Page): string =>
  `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)} – CME Network</title>
<style>${STYLE}</style>
</head>
<body>
<header><p>CME Network</p></header>
<main>
${body.html}
</main>
</body>
</html>
`;

/** What goes with whatever stands at a link, beside what goes with all: nobody keeps it, nobody lists it. */
export const PRIVATE = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Sends a page; to a request for its head alone, without its body. */
export const sendPage = (response: ServerResponse, page: Page): void => {
  if (response.headersSent || response.destroyed) return;
  const text = whole(page);
  response.writeHead(page.status, {
    ...PRIVATE,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Content-Security-Policy': POLICY,
    ...(page.retryAfter && { 'Retry-After': page.retryAfter }),
  });
  response.end(text);
};
