import type { PartKind } from '../../domain/counts/question.ts';
import type { Entry, Phrases } from './lexicon.ts';
import { part } from './part-entry.ts';
import { GROUP_WORDS, SCHOOL_WORDS } from './words-group.ts';
import { REASON_WORDS } from './words-reason.ts';

const years = (words: Phrases, says: string, [first, last]: readonly [number, number]): Entry => {
  const ids = Array.from({ length: last - first + 1 }, (_, i) => `y${first + i}`);
  return [words, { is: 'part', refs: [{ kind: 'year', ids, says }] }];
};

const SIMPLE: readonly Entry[] = [
  part('girl|girls|female|females|young women', ['sex', 'female']),
  part('boy|boys|male|males|lads|young men', ['sex', 'male']),
  part('unknown sex|sex unknown|unknown gender|gender unknown', ['sex', 'unknown']),
  part(
    [
      'prim|primary|primary phase|primary age|primary aged|primary school|primary schools|primary pupils',
      'primary children|of primary age|primary school aged|in primary|primary school age|primaries',
      'primary sector',
    ],
    ['phase', 'primary'],
  ),
  part(
    [
      'secondary|secondary phase|secondary age|secondary aged|secondary school|secondary schools',
      'secondary pupils|secondary children|of secondary age|secondary school aged|in secondary',
      'secondary school age|secondaries|secondary sector',
    ],
    ['phase', 'secondary'],
  ),
  part('reception|year r|yr r|reception class|reception year|reception age', ['year', 'reception']),
  part('unknown year group|year group unknown', ['year', 'unknown']),
  years('ks1|key stage 1|ks 1', 'key stage 1', [1, 2]),
  years('ks2|key stage 2|ks 2', 'key stage 2', [3, 6]),
  years('ks3|key stage 3|ks 3', 'key stage 3', [7, 9]),
  years('ks4|key stage 4|ks 4', 'key stage 4', [10, 11]),
  part(
    'red|reds|red case|red cases|rated red|red rated|red rag|red rating|red ratings|red status|red category|red flag|red flagged|flagged red|rag red|rating of red|graded red|rag rated red|rated as red|classed as red|on red|in red',
    ['colour', 'red'],
  ),
  part(
    'amber|ambers|amber case|amber cases|rated amber|amber rated|amber rag|amber rating|amber ratings|amber status|amber category|amber flag|amber flagged|flagged amber|rag amber|rating of amber|graded amber|rag rated amber|rated as amber|classed as amber|on amber|in amber',
    ['colour', 'amber'],
  ),
  part(
    'green|greens|green case|green cases|rated green|green rated|green rag|green rating|green ratings|green status|green category|green flag|green flagged|flagged green|rag green|rating of green|graded green|rag rated green|rated as green|classed as green|on green|in green',
    ['colour', 'green'],
  ),
  part(
    [
      'unclassified|unclassified case|unclassified cases|no colour|needing a decision|needs decision',
      'not classified',
    ],
    ['colour', 'unclassified'],
  ),
];

const whole = (words: Phrases, ...kinds: readonly PartKind[]): Entry => [words, { is: 'breakdown', kinds }];

const WHOLES: readonly Entry[] = [
  whole(
    [
      'by sex|by gender|sex|gender|per sex|sexes|gender split|sex split|male female split|boy girl split',
      'girls and boys split|boys girls split|m f split|m f|male female|girls v boys|boys v girls',
      'boys versus girls|girls versus boys|boys vs girls|girls vs boys|boy girl|split by sex',
      'split by gender|by male female|between boys and girls|between girls and boys|between male and female|between males and females|into boys and girls|into girls and boys|breakdown by sex|breakdown by gender|by m f|by male and female|by boys and girls',
    ],
    'sex',
  ),
  whole(
    [
      'all year groups|every year group|by year group|by year groups|year group|year groups|by ncy|by nc year|by national curriculum year',
      'year group breakdown|each year group|per year group|which year group|which year groups',
      'by school year|year group split|in each year group|by yr group|yr group|yr groups|by yrgrp',
    ],
    'year',
  ),
  whole(
    [
      'by phase|phase|phases|primary secondary|primary secondary split|primary and secondary split',
      'between primary and secondary|between secondary and primary|into primary and secondary|by primary and secondary|by primary secondary|primary v secondary|primary vs secondary',
      'primary versus secondary|phase split|by school phase|by phase of school|by phase of education',
    ],
    'phase',
  ),
  whole(
    [
      'by reason|by reasons|reason|reasons|main reason|main reasons|primary reason|primary reasons',
      'reasons for|reason for|reasons behind|reason behind|reasons behind that|reasons for that|reasons behind it|reasons given|top reasons|top reason|most common reason|most common reasons',
      'commonest reason|commonest reasons|biggest reason|biggest reasons|why are children|why are kids',
      'why are pupils|what are the reasons|by main reason|by primary reason|causes|by cause|main cause',
      'main causes|reason split|by reason given|for what reason|for what reasons|leading reason',
      'leading reasons|the reasons why|reasons why',
    ],
    'reason',
  ),
  whole(
    [
      'by time out of education|by time out of school|time out of education|by duration|dur|by dur|duration|durations|by duration band|duration band|duration bands|by duration bands|by length band|by band of duration|length of absence from education|by length of time|length of time|by time missing|time missing',
      'how long|by how long|for how long|by length|by weeks missing|by time missing education',
      'how long for|by time band|by time out',
    ],
    'duration',
  ),
  whole(
    [
      'all colours|every colour|all the colours|by colour|by rag|by rag rating|by rag colour|rag split|rag breakdown|by color|each colour',
      'rag by colour|by rag status|red amber and green|red amber green|red amber green split',
      'rag distribution|distribution of rag|rag mix|red amber green breakdown|reds ambers and greens|by red amber green',
    ],
    'colour',
  ),
  whole(
    [
      'by ethnicity|ethn|by ethn|ethnic|ethnicity|by ethnic group|ethnic group|ethnic groups|ethnicities|by race',
      'ethnic breakdown|by ethnic background',
    ],
    'ethnicity',
  ),
  whole(
    [
      'by group|by groups|by sub group|by sub groups|sub group|sub groups|by subgroup|by subgroups|subgroup|subgroups',
      'by pupil group|pupil groups|vulnerable groups|by vulnerable group|by characteristic',
      'by characteristics|by pupil characteristic|by cohort',
    ],
    'group',
  ),
  whole(
    [
      'by school type|by previous school type|previous school type|by previous school|previous school',
      'school type|by type of school|type of school|which type of school|where they came from',
      'by type of previous school|by prior school|prior school|which schools they came from',
      'where they were before|what type of school|kind of school|school types|types of school',
    ],
    'from',
  ),
];

export const PART_WORDS: readonly Entry[] = [
  ...REASON_WORDS,
  ...SCHOOL_WORDS,
  ...GROUP_WORDS,
  ...SIMPLE,
  ...WHOLES,
];
