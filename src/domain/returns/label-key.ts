/**
 * The same for "Yr7", "yr 7" and "YR 07": small letters, words parted by one space, figures parted from letters. Signs
 * that say something become words ("<2 wks", "52+ weeks", "2-4"), all others part words.
 */
export const labelKey = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/<|≤/g, ' less than ')
    .replace(/>|≥/g, ' over ')
    .replace(/(\d)\s*\+/g, '$1 plus ')
    .replace(/(\d)\s*[-–—]\s*(?=\d)/g, '$1 to ')
    .replace(/[’']/g, '')
    .replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$1$2 ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/(?<![\d])0+(?=\d)/g, '')
    .trim();
