import { app, authentication, FrameContexts, pages } from '@microsoft/teams-js';
import { linked } from './linked.ts';
import type { From, Where } from './shown.ts';
import { mayShare, sharedPage } from './stage.ts';

/** What the tab needs of the Teams client it stands in. */
export interface Host {
  readonly where: Where;
  /** Who looks at it, to tell one person's unsent words from another's on one device. */
  readonly user: string;
  /** What a link into the tab, or its own settings, name to be shown first. */
  readonly first: From | undefined;
  token(): Promise<string>;
  /** Lets somebody copy a link to what is shown. */
  share(from: From, label: string): void;
  /** What was to be shown is there. */
  ready(): void;
}

/** In the web view of a phone a window opens nothing: Teams itself has to be asked. */
const PHONES: readonly string[] = ['android', 'ios', 'ipados', 'visionOS'];
let asksTeams = false;

/** Opens a file, a page of the web or a place in Teams, beside the tab. */
export const open = (url: string): void => {
  if (asksTeams) void app.openLink(url);
  else window.open(url, '_blank', 'noopener,noreferrer');
};

/** What people are sent to opens beside the tab, and never in its place. */
const openLinks = (): void =>
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : undefined;
    if (!link?.href) return;
    event.preventDefault();
    open(link.href);
  });

/** @throws where the page does not stand inside of Teams */
export const enter = async (): Promise<Host> => {
  await app.initialize();
  const context = await app.getContext();
  asksTeams = PHONES.includes(context.app.host.clientType);
  openLinks();
  themed(context.app.theme);
  app.registerOnThemeChangeHandler(themed);
  const where = whereOf(context);
  document.documentElement.dataset['place'] = where.at;
  if (context.page.frameContext === FrameContexts.sidePanel) void offerStage();
  return {
    where,
    user: context.user?.id ?? '',
    first: where.at === 'stage' ? sharedPage() : firstOf(context.page),
    token: () => authentication.getAuthToken(),
    share: (from, label) => {
      if (pages.isSupported()) pages.shareDeepLink({ subPageId: JSON.stringify(from), subPageLabel: label });
    },
    ready: () => app.notifySuccess(),
  };
};

const themed = (theme: string): void => {
  document.documentElement.dataset['theme'] = theme;
};

/** The buttons that share a page to the stage are seen from then on. */
const offerStage = async (): Promise<void> => {
  if (await mayShare()) document.documentElement.dataset['shares'] = '';
};

const whereOf = ({ page, meeting, chat, channel }: app.Context): Where => {
  const held = chat && { conversation: chat.id };
  if (page.frameContext === FrameContexts.meetingStage) return { at: 'stage', ...held };
  if (meeting) return { at: 'meeting', ...held };
  return channel || chat ? { at: 'channel' } : { at: 'personal' };
};

const PAGE = /^page:(.+)$/;

const firstOf = ({ id, subPageId }: app.PageInfo): From | undefined => {
  const named = PAGE.exec(id)?.[1];
  return (subPageId ? linked(subPageId) : undefined) ?? (named ? { page: named } : undefined);
};

/** The settings of a channel's tab: which page it opens with. */
export const settings = (pageOf: () => { readonly name: string; readonly title: string }): void => {
  pages.config.registerOnSaveHandler((event) => {
    const { name, title } = pageOf();
    const address = new URL('/tab', window.location.href).href;
    pages.config
      .setConfig({
        contentUrl: address,
        websiteUrl: address,
        entityId: `page:${name}`,
        suggestedDisplayName: `CME ${title}`,
      })
      .then(
        () => event.notifySuccess(),
        () => event.notifyFailure('The tab could not be saved. Try again.'),
      );
  });
  pages.config.setValidityState(true);
};
