import { labelKey } from '../../domain/returns/label-key.ts';

/** What a column says of its row: where, when, or which of the figures it is. */
export type Told =
  | 'period'
  | 'term'
  | 'level'
  | 'country-code'
  | 'country'
  | 'region-code'
  | 'region'
  | 'la-old'
  | 'la-new'
  | 'la'
  | 'place'
  | 'place-code'
  | 'topic'
  | 'label'
  | 'measure';

/** Headers by what they tell, as DfE's files and its table tool write them (inventory 2.3), and as people do. */
const HEADERS: Readonly<Record<Told, readonly string[]>> = {
  period: ['time period', 'academic year', 'year', 'period', 'school year', 'time'],
  term: ['time identifier', 'term', 'time id', 'census term', 'term name', 'census'],
  level: ['geographic level', 'geography level', 'level', 'geography type', 'area type'],
  'country-code': ['country code'],
  country: ['country name', 'country'],
  'region-code': ['region code', 'gor code'],
  region: ['region name', 'region'],
  'la-old': ['old la code', 'la code', 'lea code', 'dfe code', 'la number', 'lea', 'la no', 'dfe number'],
  'la-new': [
    'new la code',
    'ons code',
    'la ons code',
    'local authority code',
    'gss code',
    'la gss code',
    'new code',
    'la ecode',
  ],
  la: [
    'la name',
    'local authority',
    'local authority name',
    'la',
    'authority',
    'local authority area',
    'council',
  ],
  place: ['location', 'location name', 'area name', 'area', 'geography', 'geography name', 'place'],
  'place-code': ['location code', 'area code', 'geography code', 'code'],
  topic: [
    'breakdown topic',
    'filter group',
    'characteristic group',
    'topic',
    'characteristic topic',
    'breakdown group',
    'characteristic type',
    'breakdown type',
  ],
  label: [
    'breakdown',
    'filter',
    'characteristic',
    'category',
    'characteristic name',
    'breakdown name',
    'group',
  ],
  measure: [
    'measure',
    'indicator',
    'metric',
    'variable',
    'statistic',
    'data item',
    'measure name',
    'indicator name',
  ],
};

const TOLD: ReadonlyMap<string, Told> = new Map(
  Object.entries(HEADERS).flatMap(
    ([told, names]) => names.map((name): [string, Told] => [name, told as Told]), // the keys of HEADERS
  ),
);

/** By the key of a column's name (label-key.ts). */
export const toldBy = (key: string): Told | undefined => TOLD.get(labelKey(key));
