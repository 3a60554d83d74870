import { EHE_REASONS } from '../../domain/returns/ehe-reasons.ts';
import type { Breakdown } from '../../domain/returns/return-type.ts';
import { cmeCensus } from '../../domain/returns/types/cme-census.ts';
import type { Entry } from './lexicon.ts';
import { part } from './part-entry.ts';

/** Too little by themselves to say a reason. */
const LOOSE = /^(?:unknown|other|access|not known|not recorded|covid|religious|religion|excluded)$/i;

const reasonsOf = (parts: Breakdown['parts']): readonly Entry[] =>
  parts.flatMap(({ id, label, aliases = [] }) =>
    [label, ...aliases]
      .filter((words) => !LOOSE.test(words) && !/exc/i.test(words))
      .map((words): Entry => part(words, ['reason', id])),
  );

const CME_REASONS =
  cmeCensus.versions.at(-1)?.fields.find(({ id }) => id === 'reason') ?? cmeCensus.versions[0].fields[0];

export const REASON_WORDS: readonly Entry[] = [
  ...reasonsOf(EHE_REASONS),
  ...(CME_REASONS?.kind === 'breakdown' ? reasonsOf(CME_REASONS.parts) : []),
  part(
    'mental health grounds|mh grounds|mh|mh reasons|mh needs|mental health reasons|for mental health|mental health needs|poor mental health|mental ill health',
    ['reason', 'mental-health'],
  ),
  part('physical health reasons|physical health grounds', ['reason', 'physical-health']),
  part('covid|covid reasons|covid concerns|covid health concerns|coronavirus', ['reason', 'covid']),
  part('bullying|being bullied|bullied', ['reason', 'dissatisfied-bullying']),
  part(
    [
      'an application is awaiting its outcome|an application awaiting its outcome|application awaiting outcome',
      'awaiting the outcome of an application|waiting for the outcome of an application|application pending',
      'awaiting the outcome of a school application|waiting on an application|awaiting an outcome',
      'a school application is awaiting its outcome|a school application awaiting its outcome',
    ],
    ['reason', 'application'],
  ),
  part('waiting for a school start|waiting for a start at school|waiting for their start', [
    'reason',
    'waiting-start',
  ]),
  part(
    'did not get their school preference|did not get their preference|did not get their preferred school|did not get a preferred school|do not get their school preference',
    ['reason', 'preference'],
  ),
  part(
    'due to religion|because of religion|because of their religion|due to their religion|religious|religious grounds|religious belief|religious beliefs',
    ['reason', 'religious'],
  ),
  part('lifestyle reasons|lifestyle choices', ['reason', 'lifestyle']),
  part('philosophical reasons|philosophical grounds', ['reason', 'philosophical']),
  part(
    [
      'risk of exclusion|risk of permanent exclusion|risk of school exclusion|a risk of school exclusion|a risk of exclusion|risk of being excluded|at risk of exclusion|at risk of permanent exclusion',
      'to avoid exclusion|avoiding exclusion',
    ],
    ['reason', 'risk'],
  ),
  part(
    [
      'unhappy with school|dissatisfied with school|dissatisfaction with school|school dissatisfaction',
      'dissatisfaction with the school',
    ],
    ['reason', 'dissatisfied'],
  ),
  part('unsuitable ehe|unsuitable home education|unsuitable elective home education|ehe unsuitable', [
    'reason',
    'unsuitable-ehe',
  ]),
  part(
    [
      'moved abroad|gone abroad|believed to have moved abroad|moved overseas|left the country',
      'believed abroad',
    ],
    ['reason', 'gone-country'],
  ),
  part(
    [
      'moved in from abroad|arrived from abroad|moved here from abroad|new to the country',
      'arrived from overseas|came from abroad|new arrivals',
    ],
    ['reason', 'moved-in-country'],
  ),
  part(
    [
      'moved to another la|moved to another authority|moved to another local authority|moved out of area',
      'gone to another la',
    ],
    ['reason', 'gone-la'],
  ),
  part('moved in from another la|moved in from another authority|from another la', ['reason', 'moved-in-la']),
  part('reason unknown|unknown reason|reason not known|for unknown reasons|no known reason|unknown reasons', [
    'reason',
    'unknown',
  ]),
  part('reason not recorded|no reason recorded|not recorded', ['reason', 'not-recorded']),
  part('no reason given|gave no reason|without a reason given', ['reason', 'none-given']),
  part('unknown duration|duration unknown|unknown length of time|unknown time', ['duration', 'unknown']),
];
