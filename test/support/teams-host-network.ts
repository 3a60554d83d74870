import type { BrowserContext, Page, Route } from 'playwright-core';

/** teams-js asks here which hosts there are besides those that it knows. */
const HOSTS_LIST = 'https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json';

/** Who is who on the network of one browser. */
export interface Network {
  /** The origin the tab is served at, as the browser sees it, and where its bot really listens. */
  readonly tab: string;
  readonly bot: string;
  /** The address of the host's page, and the page. */
  readonly host: string;
  readonly page: string;
}

/** The internet of one browser: the host, the tab and nobody else. */
export interface Internet {
  /** From now on the bot's machine answers nobody, or does again. */
  away(isAway: boolean): void;
}

/**
 * Serves the host's page, and hands what is asked of the tab's origin to the bot with all that a request carries. What
 * comes back goes to the browser as it is, so that the browser holds the tab to the policy that the bot wrote.
 */
export const connect = async (
  context: BrowserContext,
  network: Network,
  onFault: (fault: string) => void,
): Promise<Internet> => {
  let isAway = false;
  // What is asked for last is tried first.
  await context.route('**/*', (route) => strange(route, onFault));
  await context.route(HOSTS_LIST, (route) =>
    route.fulfill({
      json: { validOrigins: ['teams.microsoft.com', '*.cloud.microsoft'] },
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  await context.route(`${new URL(network.host).origin}/**`, (route) =>
    route.request().url() === network.host
      ? route.fulfill({ body: network.page, contentType: 'text/html; charset=utf-8' })
      : strange(route, onFault),
  );
  await context.route(`${network.tab}/**`, (route) =>
    isAway ? route.abort('connectionrefused') : handOn(route, network),
  );
  return {
    away: (then) => {
      isAway = then;
    },
  };
};

const strange = (route: Route, onFault: (fault: string) => void): Promise<void> => {
  onFault(`asked for ${route.request().url()}`);
  return route.abort('blockedbyclient');
};

/** A browser that closes, or a page that is left, asks for nothing more: nobody waits for the answer then. */
const handOn = async (route: Route, { tab, bot }: Network): Promise<void> => {
  const url = bot + route.request().url().slice(tab.length);
  try {
    await route.fulfill({ response: await route.fetch({ url, maxRedirects: 0, timeout: 0 }) });
  } catch (error) {
    if (!isOver(error)) await route.abort('connectionfailed').catch(() => undefined);
  }
};

const isOver = (error: unknown): boolean =>
  error instanceof Error && /closed|Route is already handled/.test(error.message);

/** What a browser complains of, in one list: its console, its page, its network, and broken policies. */
export const complaintsOf = async (page: Page, onFault: (fault: string) => void): Promise<void> => {
  page.on('console', (message) => {
    if (message.type() === 'error') onFault(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => onFault(`page: ${error.message}`));
  page.on('requestfailed', (request) =>
    onFault(`network: ${request.method()} ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  await page.exposeBinding('hostPolicy', (_source, words: string) => onFault(`policy: ${words}`));
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
      hostPolicy([effectiveDirective, blockedURI, sourceFile, lineNumber].join(' ')));`,
  );
};
