import type { PartKind } from '../../domain/counts/question.ts';
import { EHE_REASONS } from '../../domain/returns/ehe-reasons.ts';
import type { Breakdown } from '../../domain/returns/return-type.ts';
import { cmeCensus } from '../../domain/returns/types/cme-census.ts';
import type { Entry } from './lexicon.ts';
import type { PartRef } from './marks.ts';

const part = (words: string, ...refs: readonly (readonly [PartKind, string])[]): Entry => [
  words,
  { is: 'part', refs: refs.map(([kind, id]): PartRef => ({ kind, ids: [id] })) },
];

const years = (words: string, says: string, [first, last]: readonly [number, number]): Entry => {
  const ids = Array.from({ length: last - first + 1 }, (_, i) => `y${first + i}`);
  return [words, { is: 'part', refs: [{ kind: 'year', ids, says }] }];
};

const SIMPLE: readonly Entry[] = [
  part('girl|girls|female|females|young women', ['sex', 'female']),
  part('boy|boys|male|males|lads|young men', ['sex', 'male']),
  part('unknown sex|sex unknown|unknown gender|gender unknown', ['sex', 'unknown']),
  part(
    'primary|primary phase|primary age|primary aged|primary school|primary schools|primary pupils|primary children|of primary age|primary school aged|in primary|primary school age|primaries|primary sector',
    ['phase', 'primary'],
  ),
  part(
    'secondary|secondary phase|secondary age|secondary aged|secondary school|secondary schools|secondary pupils|secondary children|of secondary age|secondary school aged|in secondary|secondary school age|secondaries|secondary sector',
    ['phase', 'secondary'],
  ),
  part('reception|year r|yr r|reception class|reception year|reception age', ['year', 'reception']),
  part('unknown year group|year group unknown', ['year', 'unknown']),
  years('ks1|key stage 1|ks 1', 'key stage 1', [1, 2]),
  years('ks2|key stage 2|ks 2', 'key stage 2', [3, 6]),
  years('ks3|key stage 3|ks 3', 'key stage 3', [7, 9]),
  years('ks4|key stage 4|ks 4', 'key stage 4', [10, 11]),
  part('red|reds|red case|red cases|rated red|red rated|red rag', ['colour', 'red']),
  part('amber|ambers|amber case|amber cases|rated amber|amber rated|amber rag', ['colour', 'amber']),
  part('green|greens|green case|green cases|rated green|green rated|green rag', ['colour', 'green']),
  part(
    'unclassified|unclassified case|unclassified cases|no colour|needing a decision|needs decision|not classified',
    ['colour', 'unclassified'],
  ),
];

const GROUPS: readonly Entry[] = [
  part(
    'lac|cla|cic|looked after|looked after child|looked after children|children looked after|children in care|child in care|in care|care experienced',
    ['group', 'lac'],
  ),
  part(
    'fsm|fsm6|free school meal|free school meals|eligible for free school meals|on free school meals|ever 6|ever6|disadvantaged',
    ['group', 'fsm6'],
  ),
  part(
    'cin|child in need|children in need|cin plan|on a cin plan|child in need plan|on cin',
    ['group', 'cin'],
    ['with', 'cin'],
  ),
  part(
    'cp|cpp|cp plan|cpps|child protection|child protection plan|on a child protection plan|on a cp plan|on cp|on a cpp|on child protection|on child protection plans|on cp plans',
    ['group', 'cpp'],
    ['with', 'cp'],
  ),
  part(
    'ehcp|ehcps|ehc plan|ehc plans|ehc|education health and care plan|education health care plan|with an ehcp|with ehcps|have an ehcp|with an ehc plan',
    ['group', 'ehcp'],
    ['with', 'ehcp'],
  ),
  part('sen support|sens|on sen support|sen k', ['group', 'sen']),
  part('taf|team around the family|early help|tafs', ['with', 'taf']),
  part('white|white british', ['ethnicity', 'white']),
  part('mixed|mixed ethnicity|mixed heritage|mixed race', ['ethnicity', 'mixed']),
  part('asian|asian british|asian or asian british', ['ethnicity', 'asian']),
  part('black|black british|black caribbean|black african', ['ethnicity', 'black']),
  part('ethnicity unknown|unknown ethnicity', ['ethnicity', 'unknown']),
  [
    'send|sen|special educational needs',
    {
      is: 'part',
      refs: [
        { kind: 'group', ids: ['sen'] },
        { kind: 'group', ids: ['ehcp'] },
      ],
    },
  ],
];

const BEFORE: readonly Entry[] = [
  part('early years|from early years|nursery', ['from', 'early']),
  part('no school before|never in school|never been to school|never attended school', ['from', 'none']),
  part('maintained|maintained school|maintained schools|la maintained|la maintained schools', [
    'from',
    'maintained',
  ]),
  part('academy|academies', ['from', 'academy']),
  part('free school|free schools', ['from', 'free']),
  part('independent|independent school|independent schools|independents|private school|private schools', [
    'from',
    'independent',
  ]),
  part('special school|special schools', ['from', 'special']),
  part('alternative provision|ap', ['from', 'ap']),
  part('pru|prus|pupil referral unit|pupil referral units', ['from', 'pru']),
];

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

const REASONS: readonly Entry[] = [
  ...reasonsOf(EHE_REASONS),
  ...(CME_REASONS?.kind === 'breakdown' ? reasonsOf(CME_REASONS.parts) : []),
  part('mental health reasons|for mental health|mental health needs|poor mental health|mental ill health', [
    'reason',
    'mental-health',
  ]),
  part('physical health reasons', ['reason', 'physical-health']),
  part('covid|covid reasons|covid concerns|covid health concerns|coronavirus', ['reason', 'covid']),
  part('bullying|being bullied|bullied', ['reason', 'dissatisfied-bullying']),
  part('religious|religious grounds|religious belief|religious beliefs', ['reason', 'religious']),
  part('lifestyle reasons|lifestyle choices', ['reason', 'lifestyle']),
  part('philosophical reasons|philosophical grounds', ['reason', 'philosophical']),
  part(
    'risk of exclusion|risk of permanent exclusion|at risk of exclusion|at risk of permanent exclusion|to avoid exclusion|avoiding exclusion',
    ['reason', 'risk'],
  ),
  part(
    'unhappy with school|dissatisfied with school|dissatisfaction with school|school dissatisfaction|dissatisfaction with the school',
    ['reason', 'dissatisfied'],
  ),
  part('unsuitable ehe|unsuitable home education|unsuitable elective home education|ehe unsuitable', [
    'reason',
    'unsuitable-ehe',
  ]),
  part(
    'moved abroad|gone abroad|believed to have moved abroad|moved overseas|left the country|believed abroad',
    ['reason', 'gone-country'],
  ),
  part(
    'moved in from abroad|arrived from abroad|moved here from abroad|new to the country|arrived from overseas|came from abroad|new arrivals',
    ['reason', 'moved-in-country'],
  ),
  part(
    'moved to another la|moved to another authority|moved to another local authority|moved out of area|gone to another la',
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

const whole = (words: string, ...kinds: readonly PartKind[]): Entry => [words, { is: 'breakdown', kinds }];

const WHOLES: readonly Entry[] = [
  whole(
    'by sex|by gender|sex|gender|per sex|sexes|gender split|sex split|male female split|boy girl split|girls and boys split|boys girls split|m f split|m f|male female|girls v boys|boys v girls|boys versus girls|girls versus boys|boys vs girls|girls vs boys|boy girl|split by sex|split by gender|breakdown by sex|breakdown by gender|by m f|by male and female|by boys and girls',
    'sex',
  ),
  whole(
    'by year group|by year groups|year group|year groups|by ncy|by nc year|by national curriculum year|year group breakdown|each year group|per year group|which year group|which year groups|by school year|year group split|in each year group|by yr group|yr group|yr groups|by yrgrp',
    'year',
  ),
  whole(
    'by phase|phase|phases|primary secondary|primary secondary split|primary and secondary split|by primary and secondary|by primary secondary|primary v secondary|primary vs secondary|primary versus secondary|phase split|by school phase|by phase of school|by phase of education',
    'phase',
  ),
  whole(
    'by reason|by reasons|reason|reasons|main reason|main reasons|primary reason|primary reasons|reasons for|reason for|reasons given|top reasons|top reason|most common reason|most common reasons|commonest reason|commonest reasons|biggest reason|biggest reasons|why are children|why are kids|why are pupils|what are the reasons|by main reason|by primary reason|causes|by cause|main cause|main causes|reason split|by reason given|for what reason|for what reasons|leading reason|leading reasons|the reasons why|reasons why',
    'reason',
  ),
  whole(
    'by duration|duration|durations|by length of time|length of time|by time missing|time missing|how long|by how long|for how long|by length|by weeks missing|by time missing education|how long for|by time band|by time out',
    'duration',
  ),
  whole(
    'by colour|by rag|by rag rating|by rag colour|rag split|rag breakdown|by color|each colour|rag by colour|by rag status|red amber and green|red amber green|red amber green split|red amber green breakdown|reds ambers and greens|by red amber green',
    'colour',
  ),
  whole(
    'by ethnicity|ethnicity|by ethnic group|ethnic group|ethnic groups|ethnicities|by race|ethnic breakdown|by ethnic background',
    'ethnicity',
  ),
  whole(
    'by sub group|by sub groups|sub group|sub groups|by subgroup|by subgroups|subgroup|subgroups|by pupil group|pupil groups|vulnerable groups|by vulnerable group|by characteristic|by characteristics|by pupil characteristic|by cohort',
    'group',
  ),
  whole(
    'by school type|by previous school type|previous school type|by previous school|previous school|school type|by type of school|type of school|which type of school|where they came from|by type of previous school|by prior school|prior school|which schools they came from|where they were before|what type of school|kind of school|school types|types of school',
    'from',
  ),
];

export const PART_WORDS: readonly Entry[] = [...REASONS, ...BEFORE, ...GROUPS, ...SIMPLE, ...WHOLES];
