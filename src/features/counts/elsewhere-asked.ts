/** What "how many" asks of another room, and what to type there instead. */
const ROOMS: readonly (readonly [asks: RegExp, say: string])[] = [
  [
    /\breturn(?:s|ed)?\b|\bsent\b|\bsubmi\w+|\brequests?\b/i,
    'Who has sent a return: type **requests**, or **position of** and the return, for example **position of CME census**.',
  ],
  [/\bactions?\b|\boverdue\b|\bowes?\b/i, 'Actions: type **actions**, **overdue** or **what do I owe**.'],
  [
    /\bapolog\w+|\bcoming\b|\battend(?:ed|ees|ing)\b|\bcame to\b/i,
    'Who comes to a meeting, and who was there: type **attendance** or **apologies**.',
  ],
  [/\bitems?\b|\bagenda\b|\bpapers?\b/i, 'What a meeting is about: type **agenda**.'],
  [/\bmembers?\b|\bcontacts?\b|\bsigned\b/i, 'Who is in the network: type **members** or **contacts**.'],
  [/\bnotes\b|\bminutes\b|\bdecisions?\b/i, 'What was said and agreed: type **notes** or **decisions**.'],
];

/** Which room a text is for that is no question about figures, as far as its words tell. */
export const sayElsewhere = (text: string): string | undefined =>
  ROOMS.find(([asks]) => asks.test(text))?.[1];
