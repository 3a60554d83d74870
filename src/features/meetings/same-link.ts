const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Teams writes one meeting's link in several ways: with its parts encoded once or twice, and with its context or without. */
const keyOf = (link: string): string =>
  decoded(decoded(link.trim()))
    .toLowerCase()
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .replace(/^https:\/\/(?:www\.)?/, '')
    .replace(/(@thread\.[a-z0-9]+)\/\d+$/, '$1');

/** Whether both lead to the same Teams meeting; two that lead nowhere are no meeting. */
export const isSameLink = (one: string, other: string | undefined): boolean =>
  one !== '' && other !== undefined && other !== '' && keyOf(one) === keyOf(other);
