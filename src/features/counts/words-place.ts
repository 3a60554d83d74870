import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import { chosenAuthorities } from '../../domain/find-authority.ts';
import { currentAuthorities, type Register } from '../../domain/register.ts';
import type { Entry, Phrases } from './lexicon.ts';
import { OUTSIDE } from './outside-places.ts';

export const FIXED_PLACE_WORDS: readonly Entry[] = [
  [OUTSIDE, { is: 'outside' }],
  [
    [
      'south east|southeast|se|s e|seslip|the network|network|networks|region|regions|regional|regionally',
      'region wide|region as a whole|south east region|the south east|se region|south east england|the se',
      'seslip region|se england|se of england|south east of england|the south east of england|south eastern england|the se of england|network as a whole|whole region|whole network|the whole region|the whole network',
      'sum of all|sum of all las|sum of the las|sum of all local authorities|sum of every la',
      'across the network|across the region|network wide|networkwide|se wide',
    ],
    { is: 'region' },
  ],
  [
    [
      'all las|across all las|all the las|all authorities|all local authorities|all the authorities',
      'all the local authorities|all our las|all councils|all of us|all 19|all 19 las|all nineteen',
      'the 19 las|19 las|all members las|everyone|everybody|everywhere|in total|all areas|all of the las',
      'all of the authorities|every one of us|the lot of us|all together|combined|all la|all network las',
      'all se las|all south east las|all seslip las|our authorities|our local authorities|our las|our councils',
    ],
    { is: 'all' },
  ],
  [
    [
      'each la|every la|each authority|every authority|each local authority|every local authority',
      'each council|every council|by la|by las|by authority|by authorities|by local authority',
      'by local authorities|by council|by area|per la|per authority|per local authority|per council',
      'which la|which las|which authority|which authorities|which local authority|which local authorities',
      'which council|which councils|which area|which areas|which county|what la|what las|what authority',
      'what council|la by la|authority by authority|each of us|each of the las|each of the authorities',
      'individual la|individual las|each area|every area|each county|across las|across the las',
      'across authorities|la level|at la level|by individual la|each one of us|which of us|who is got',
      'for each la|for each authority|las individually|between las|amongst las|among las|each of the 19',
      'each of the 19 las|la breakdown|la split|per la breakdown|by la area|by local authority area',
      'each lea|by lea|by each la|by each authority|whos got|la table|table by la|separately|one by one',
      'list all las|list of all las|list all the las|list of las|list las|list of the las',
      'list all authorities|out of the 19|of the 19|among the 19|amongst the 19|every single la|all las separately|all the las separately|all 19 las separately|all las individually|across each la|for all las separately|for all las individually|all las by|all the las by|las by|individually|each separately',
    ],
    { is: 'each' },
  ],
  [
    [
      'england|country wide|nation wide|across the country|all of the country|national|nationally|nation|country|the country|countrywide|whole country|national figure',
      'national figures|nationwide|england wide|all of england|eng|national picture|england as a whole',
      'nat',
    ],
    { is: 'england' },
  ],
  [
    [
      'our|ours|us|my|mine|my la|our la|my authority|our authority|my local authority|our local authority',
      'my council|our council|my county|our county|own la|my own la|our own la|our own|my own|own',
      'our area|my area|our own authority|my borough|our borough|my patch|our patch|my own authority',
      'own authority',
    ],
    { is: 'own' },
  ],
  [
    'we|locally|do i have|have i got|i have got|do we|have we|have we got|did we|are we|we have|we had|we are|we got|weve|how are we doing|we doing',
    { is: 'we' },
  ],
  ['our region|our network|our south east', { is: 'region' }],
  [
    'the average for england|the average in england|the average nationally|the average across england|national average|england average|english average|average for england|average in england|average nationally',
    { is: 'england' },
  ],
  [
    [
      'the average for the region|the average for the south east|the average of the region|the average in the region|the average in the south east|the average across the region|the average across the south east|regional average|region average|south east average|the south east average|network average|seslip average',
      'average for the region|average for the south east|average of the region|average in the south east',
      'average across the region|average across the network|average for the network',
    ],
    { is: 'region' },
  ],
];

const SHARED = ['sussex', 'berks', 'berkshire', 'wbc', 'scc'] as const;

/** What people write of an authority beside its name and its aliases. */
const ALSO: Readonly<Record<string, Phrases>> = {
  '846': 'brighton hove|hove|brighton and hove city|b and h|bh|brighton n hove',
  '921':
    'isle of white|isle of wright|isle of wite|isle of whight|isle of wigh|iowight|wight|the isle of wight|the island|iow|i o w|isle wight',
  '868': [
    'windsor maidenhead|windsor and mhead|windsor and m head|windsor and maidenhed|maidenhead and windsor|royal borough|rbw m|rb windsor and maidenhead',
    'royal borough of windsor and maidenhead',
  ],
  '869': 'west berk|wberks|w berkshire|west berks',
  '938': 'wsussex|w sussex|west sx|w sx',
  '845': 'esussex|e sussex|east sx|e sx',
  '867': 'bracknell forrest',
  '826': 'miltonkeynes|milton keyne',
  '852': 'so ton|soton|southhampton',
  '851': 'pompey|portsmouth city',
  '825': 'bucks|buckingham shire',
  '850': 'hants|hampshire county',
};

const named = (words: Phrases, code: AuthorityCode): Entry => [words, { is: 'place', codes: [code] }];

/** The names of the network's authorities as they stand today, and what several of them share. */
export const placeWords = (register: Register, today: Day): readonly Entry[] => {
  const current = currentAuthorities(register, today);
  const shared = SHARED.map((word): Entry => {
    const codes = chosenAuthorities(word, register, today).map(({ code }) => code);
    return [[word], codes.length === 1 ? { is: 'place', codes } : { is: 'shared', codes }];
  });
  const both = current.filter(({ name }) => /^(?:east|west) sussex$/i.test(name)).map(({ code }) => code);
  return [
    ...shared,
    ['east and west sussex|west and east sussex|both sussexes|two sussexes', { is: 'place', codes: both }],
    ...current.map(({ name, aliases, code }) => named([name, ...aliases], code)),
    ...current.flatMap(({ code }) => (ALSO[code] ? [named(ALSO[code], code)] : [])),
  ];
};
