import { app, authentication, FrameContexts, pages } from '@microsoft/teams-js';
import { linked } from './linked.ts';
import type { From, PageTitle, Where } from './shown.ts';
import { mayShare, sharedPage } from './stage.ts';

/** What the tab needs of the Teams client it stands in. */
export interface Host {
  readonly where: Where;
  /** The meeting, chat or channel that it stands in, and as what: what is entered beside one is of no other. */
  readonly place: string;
  /** Who looks at it, to tell one person's unsent words from another's on one device. */
  readonly user: string;
  /** What a link into the tab names to be shown first, or on the stage whoever put a page there. */
  readonly link: From | undefined;
  /** The page that whoever added the tab chose for it. */
  readonly chosen: From | undefined;
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
    place: placeOf(where, context),
    user: context.user?.id ?? '',
    ...firstIn(where, context.page),
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

const placeOf = ({ at }: Where, { chat, channel, meeting }: app.Context): string =>
  [at, chat?.id ?? channel?.id ?? meeting?.id].filter((one) => one !== undefined).join('|');

const PAGE = /^page:(.+)$/;

const firstIn = ({ at }: Where, { id, subPageId }: app.PageInfo): Pick<Host, 'link' | 'chosen'> => {
  if (at === 'stage') return { link: sharedPage(), chosen: undefined };
  const page = PAGE.exec(id)?.[1];
  return { link: subPageId ? linked(subPageId) : undefined, chosen: page ? { page } : undefined };
};

/** The settings of a tab of a channel or a meeting: which page it opens with. */
export const settings = (pageOf: () => PageTitle | undefined): void => {
  pages.config.registerOnSaveHandler((event) => {
    const page = pageOf();
    const fail = (): void => event.notifyFailure('The tab could not be saved. Try again.');
    if (page) pages.config.setConfig(configOf(page)).then(() => event.notifySuccess(), fail);
    else fail();
  });
  pages.config.setValidityState(true);
};

const configOf = ({ name, title }: PageTitle): Parameters<typeof pages.config.setConfig>[0] => {
  const address = new URL('/tab', window.location.href).href;
  return {
    contentUrl: address,
    websiteUrl: address,
    entityId: `page:${name}`,
    suggestedDisplayName: `CME ${title}`,
  };
};
