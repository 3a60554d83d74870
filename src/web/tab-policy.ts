/**
 * Where Teams, the Microsoft 365 app and Outlook show a tab: Microsoft’s “Prerequisites” of tabs. Those of its hosts that
 * lie under another of the list are not named again.
 */
const HOSTS = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office365.com',
];

/** Where teams-js asks for the list of hosts it answers to. It has one of its own, should this not be reached. */
const HOST_LIST = 'https://res.cdn.office.net';

/** The policy of the tab’s page: its own scripts, styles and pictures, nothing inline, and framed by Microsoft’s hosts alone. */
export const TAB_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  `connect-src 'self' ${HOST_LIST}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${HOSTS.join(' ')}`,
].join('; ');
