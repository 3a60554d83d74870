const WORDS = String.raw`\?{1,3}|TB[CAD]|tb[cad]|to be (?:confirmed|decided|agreed|allocated)|who\?|(?:un(?:assigned|allocated|owned)|nobody yet|no(?:body| one)? yet|volunteer(?:s)? (?:needed|wanted)|owner needed)`;
const ALL = new RegExp(`^[\\s(]*(?:${WORDS})[\\s).]*$`, 'iu');
const BEHIND = new RegExp(`\\s+[-–—]+\\s*(?:${WORDS})[\\s.]*$`, 'iu');

/** "TBC", "??": a cell that keeps the owner's place for somebody who is still to be found. */
export const isUnowned = (words: string): boolean => words.length < 40 && ALL.test(words);

/** "Ice-cream van - ?": what is to be done, where the end says that nobody has it yet. */
export const unownedIn = (text: string): string | undefined => {
  const end = text.length < 300 ? BEHIND.exec(text.slice(-60))?.[0].length : undefined;
  const told = end === undefined ? '' : text.slice(0, text.length - end).trim();
  return told.length > 3 ? told : undefined;
};
