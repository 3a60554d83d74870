import type { Case } from './score.ts';

/** The same hand, after the first were mended, the rest: chatty. */
export const ASKED_IN_CHAT_AGAIN_MORE: readonly Case[] = [
  [
    'We used to get this in a monthly email but it stopped when Karen retired. CME by authority, autumn 2025.',
    'cme @each #2025-1',
  ],
  [
    'I think I sent you the wrong thing earlier, ignore that! EHE starts in Kent in 2024/25',
    'ehe-starts @kent #2024-4',
  ],
  [
    'The judge asked counsel, counsel asked legal, and legal have asked me. How many school attendance orders were issued in Portsmouth in 2024/25?',
    'sao-issued @portsmouth #2024-4',
  ],
  [
    "I'm trying to persuade my boss to fund a post. Can you tell me how much EHE has grown in Portsmouth since autumn 2022?",
    'ehe !trend @portsmouth #2022-1..',
  ],
  [
    'Somebody in the tea queue said Surrey has the worst attendance of anyone, surely not. What is attendance in Surrey?',
    'attendance @surrey',
  ],
  ['Apropos of nothing, how many children in Wokingham are electively home educated?', '?-'],
  [
    "We've got the peer review team in and they love a comparison. Compare severe absence in Kent, Medway and Surrey.",
    'severe !compare @kent,medway,surrey',
  ],
  ['To settle a debate: has CME in the South East gone up since autumn 2023?', 'cme !trend #2023-1..'],
  ['Morning lovely people, what is the average EHE per authority?', 'ehe @each =mean'],
  ["My brain has gone. What's CME again? The meaning I mean, not the number.", '?'],
];
