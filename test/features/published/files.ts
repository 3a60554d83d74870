import Papa from 'papaparse';

const HEAD =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name';

const ENGLAND = 'National,E92000001,England,,,,,';
const SOUTH_EAST = 'Regional,E92000001,England,E12000008,South East,,,';
const la = (codes: string, name: string): string =>
  `Local authority,E92000001,England,E12000008,South East,${codes},${name}`;
const KENT = la('886,E10000016', 'Kent');
const SLOUGH = la('871,E06000039', 'Slough');
/** Under the ONS code that it had before 2020. */
const BUCKS = la('825,E10000002', 'Buckinghamshire');

/** Invented figures in the layout of 2022/23: a figure to a column, a byte order mark, CRLF. */
export const WIDE = `\uFEFF${[
  `${HEAD},ehe_census_date,ehe_female,ehe_male,ehe_sex_unknown,ehe_year7,ehe_year_unknown,ehe_reason_mental_health,ehe_reason_health_covid,ehe_reason_unknown,ehe_remarks`,
  `202223,Autumn term,${ENGLAND},900,500,400,low,300,100,200,100,600,`,
  `202223,Autumn term,${SOUTH_EAST},300,150,150,low,90,10,60,20,220,`,
  `202223,Autumn term,${KENT},120,60,50,10,40,low,30,0,90,`,
  `202223,Autumn term,${SLOUGH},x,x,x,x,x,x,x,x,x,`,
  `202223,Spring term,${KENT},130,70,60,0,40,low,30,10,90,`,
  `202223,Spring term,${BUCKS},"1,010",510,500,0,200,10,30,10,90,`,
].join('\r\n')}`;

/** The whole-year file of 2024/25. */
export const WHOLE_YEAR = [
  `${HEAD},ehe_starts_full_year,ehe_schtype_ey,ehe_schtype_lamain,ehe_schtype_ehe,ehe_schtype_else_unk,ehe_schtype_ey_pc,ehe_anytime_full_year,ehe_returns_full_year,ehe_leave,ehe_section_437_full_year,ehe_sao_issued_full_year,ehe_sao_revoked_full_year`,
  `202425,Academic year,${KENT},350,10,300,low,40,low,740,90,10,10,low,0`,
  `202324,Academic year,${KENT},340,10,290,0,40,low,700,80,10,10,low,0`,
].join('\n');

/** The layout of 2023/24: filter_group, filter, number; older symbols; an authority with a comma in its name. */
export const FILTERS = [
  'time_identifier,time_period,geographic_level,country_code,country_name,region_code,region_name,new_la_code,old_la_code,la_name,filter_group,filter,number,pc,rate',
  ...[
    ['Total', 'Total', '120', '100', '0.4000000'],
    ['Sex', 'Female', '60', '50', 'x'],
    ['Sex', 'Male', '60', '50', 'x'],
    ['Sex', 'Sex unknown', '~', 'low', 'x'],
    ['Year group', 'Year 7', ':', 'x', 'x'],
    ['Duration', 'Less than 2 weeks', '<0.5', 'low', 'x'],
    ['Duration', 'Unknown', 'k', 'low', 'x'],
    ['Reason', 'Moved in from another country', 'c', 'c', 'x'],
    ['Reason', 'Abducted by pirates', '10', '8', 'x'],
  ].map(
    (row) =>
      `Autumn term,202324,Local authority,E92000001,England,E12000008,South East,E10000016,886,Kent,${row.join(',')}`,
  ),
  'Autumn term,202324,Local authority,E92000001,England,E12000009,South West,E06000058,839,"Bournemouth, Christchurch and Poole",Total,Total,50,100,0.1',
  'Autumn and spring term,202324,Local authority,E92000001,England,E12000008,South East,E10000016,886,Kent,Total,Total,999,100,0.1',
].join('\n');

/** The layout of 2025/26: breakdown_topic, breakdown, child_count. */
export const TOPICS = [
  `${HEAD},breakdown_topic,breakdown,child_count,child_percent,rate_per_100`,
  ...[
    ['Total', 'Total', '130', '100', '0.4'],
    ['Sex', 'Unknown', '10', '8', 'x'],
    ['Year group', 'Unknown', '20', '15', 'x'],
    ['Reason', 'Unknown', '30', '23', 'x'],
    ['Reason', 'Lifestyle', 'low', 'low', 'x'],
    ['Reason', 'Offered school place but not yet accepted', '0', '0', 'x'],
  ].map((row) => `202526,Autumn term,${KENT},${row.join(',')}`),
  `202526,Autumn term,${SOUTH_EAST},Total,Total,300,100,0.4`,
  '202526,Autumn term,Regional,E92000001,England,E12000002,North West,,,,Total,Total,4110,100,0.4',
].join('\n');

/** Exclusions: a characteristic to a row, several counts to a column, and a type of school besides. */
export const EXCLUSIONS = [
  'time_identifier,time_period,geographic_level,country_code,country_name,region_name,region_code,la_name,new_la_code,old_la_code,education_phase,characteristic_group,characteristic,headcount,perm_excl,perm_excl_rate,suspension,susp_rate',
  ...[
    ['Total', 'Total', 'Total', '9000', '12', '0.13', '903', '10.0'],
    ['Total', 'Sex', 'Female', '4000', '3', '0.07', '301', '7.5'],
    ['Total', 'Sex', 'Male', '5000', '9', '0.18', '602', '12.0'],
    ['Total', 'FSM', 'FSM', '1000', 'c', 'c', '400', '40'],
    ['Primary', 'Total', 'Total', '5000', '1', '0.02', '33', '0.7'],
  ].map(
    (row) =>
      `Academic year,202324,Local authority,E92000001,England,South East,E12000008,Kent,E10000016,886,${row.join(',')}`,
  ),
].join('\n');

/** A filter to a column, as tidy files have them, with places and periods as the table tool writes them. */
export const TIDY = [
  'Elective home education by sex and year group',
  '',
  'location,location_code,geographic_level,time_period,sex,year_group,Number of children',
  'Kent,E10000016,Local authority,2024/25 Autumn term,Total,Total,120',
  'Kent,E10000016,Local authority,2024/25 Autumn term,Female,Total,70',
  'Kent,E10000016,Local authority,2024/25 Autumn term,Female,Year 7,20',
  'Kent,E10000016,Local authority,2024/25 Autumn term,Total,Year 7,30',
  'South East,E12000008,Regional,2024/25 Autumn term,Total,Total,900',
].join('\n');

export const rowsOf = (csv: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(csv, { skipEmptyLines: false }).data;
