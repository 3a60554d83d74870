import { fileName } from '../domain/file-name.ts';

/** Beyond ASCII, and signs that would end a quoted name. */
const UNQUOTABLE = /[^\x20-\x7e]|["\\%]/g;

/** The header that says what a browser does with a file, with its name as RFC 6266 and RFC 5987 write it. */
export const disposition = (how: 'inline' | 'attachment', name: string): string => {
  const clean = fileName(name);
  const encoded = encodeURIComponent(clean).replace(/['()*]/g, (sign) => `%${hex(sign)}`);
  return `${how}; filename="${clean.replace(UNQUOTABLE, '_')}"; filename*=UTF-8''${encoded}`;
};

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase();
