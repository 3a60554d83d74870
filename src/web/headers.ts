import type { ServerResponse } from 'node:http';

/** A browser that has once been here by https comes by nothing else for a year. */
const HSTS = 'max-age=31536000';

/** Nothing a page of the bot does needs a device or a right of the browser's. */
const PERMISSIONS = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
]
  .map((right) => `${right}=()`)
  .join(', ');

/**
 * What goes with every answer, unless it says otherwise: a page has a policy of its own, and only the tab may be framed.
 * @param isSecure people reach the bot by https, which ends before it gets here
 */
export const protect = (response: ServerResponse, isSecure: boolean): void => {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Permissions-Policy', PERMISSIONS);
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  if (isSecure) response.setHeader('Strict-Transport-Security', HSTS);
};
