/** Files as they come from elsewhere than DfE's service, invented figures in them: each imports rightly or says where not. */
export interface Layout {
  readonly title: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is kept of a place in a period; the others are refused. */
  readonly holds?: readonly (readonly [
    code: string,
    period: string,
    figures: Readonly<Record<string, unknown>>,
  ])[];
  readonly type?: string;
  /** What is said of what is left out, or of why nothing is taken. */
  readonly says?: readonly RegExp[];
  readonly refused?: string;
}

const utf8 = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));
const utf16 = (text: string, big = false): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

export const LAYOUTS: readonly Layout[] = [
  {
    title: 'columns in another order, the new code first, what it is about last',
    name: 'cme_census.csv',
    bytes: utf8(
      'new_la_code,la_name,child_count,rate_per_100,breakdown,breakdown_topic,old_la_code,region_name,region_code,time_identifier,geographic_level,country_name,country_code,time_period',
      'E10000016,Kent,1570,0.5,Total,Total,886,South East,E12000008,Autumn term,Local authority,England,E92000001,202425',
      'E10000016,Kent,low,low,Unknown,Sex,886,South East,E12000008,Autumn term,Local authority,England,E92000001,202425',
      'E06000016,Leicester,90,0.2,Total,Total,856,East Midlands,E12000004,Autumn term,Local authority,England,E92000001,202425',
    ),
    type: 'cme-census',
    holds: [
      ['886', '2024-1', { total: 1570, 'total@rate': 0.5, 'sex.unknown': 'low', 'sex.unknown@rate': 'low' }],
    ],
    says: [/1 row of 1 local authority outside the network/],
  },
  {
    title: 'a byte order mark, CRLF and quoted commas',
    name: 'ehe.csv',
    bytes: utf8(
      '\uFEFF"time_period","time_identifier","geographic_level","la_name","old_la_code","ehe_census_date","ehe_female"\r',
      '"202425","Spring term","Local authority","Bristol, City of","801","1,010","500"\r',
      '"202425","Spring term","Local authority","Kent","886","3,410","1,700"\r',
      '',
    ),
    type: 'ehe-census',
    holds: [['886', '2024-2', { total: 3410, 'sex.female': 1700 }]],
  },
  {
    title: 'UTF-16, parted by tabs, as Excel saves "Unicode text"',
    name: 'cme unicode.csv',
    bytes: utf16(
      'Local authority\tAcademic year\tTerm\tCME total\r\nKent\t2024/25\tAutumn\t1,570\r\nIsle of Wight\t2024/25\tAutumn\t10\r\n',
    ),
    type: 'cme-census',
    holds: [
      ['886', '2024-1', { total: 1570 }],
      ['921', '2024-1', { total: 10 }],
    ],
  },
  {
    title: 'UTF-16 with its bytes the other way round',
    name: 'ehe.csv',
    bytes: utf16('la,year,term,EHE total\nKent,2024/25,Summer,3600\n', true),
    type: 'ehe-census',
    holds: [['886', '2024-3', { total: 3600 }]],
  },
  {
    title: 'semicolons, and letters as old Windows wrote them',
    name: 'ehe_census.csv',
    bytes: latin(
      'time_period;time_identifier;la_name;ehe_total;ehe_female;remark\n202425;Autumn term;Kent;3300;1600;caf\xe9\n',
    ),
    type: 'ehe-census',
    holds: [['886', '2024-1', { total: 3300, 'sex.female': 1600 }]],
  },
  {
    title: 'title lines and an empty one above the header, and notes below the figures',
    name: 'table.csv',
    bytes: utf8(
      '"Children missing education on census day, South East"',
      'Source: Department for Education',
      '',
      'Local authority,Academic year,Term,Number of children,Rate per 100 children',
      'Kent,2025/26,Autumn,"1,340",0.5',
      'East Sussex,2025/26,Autumn,"1,450",2.0',
      'South East,2025/26,Autumn,"5,540",0.4',
      'England,2025/26,Autumn,"34,700",0.4',
      '',
      '"Note: figures are rounded, and may not sum."',
    ),
    type: 'cme-census',
    holds: [
      ['886', '2025-1', { total: 1340, 'total@rate': 0.5 }],
      ['845', '2025-1', { total: 1450, 'total@rate': '2.0' }],
      ['E12000008', '2025-1', { total: 5540, 'total@rate': 0.4 }],
      ['E92000001', '2025-1', { total: 34700, 'total@rate': 0.4 }],
    ],
  },
  {
    title: 'percentages with their sign beside the counts',
    name: 'ehe by sex.csv',
    bytes: utf8(
      'time_period,time_identifier,la_name,filter_group,filter,number,pc',
      '202425,Autumn term,Kent,Total,Total,3300,100%',
      '202425,Autumn term,Kent,Sex,Female,1650,50%',
      '202425,Autumn term,Kent,Sex,Sex unknown,low,low',
    ),
    type: 'ehe-census',
    holds: [
      [
        '886',
        '2024-1',
        {
          total: 3300,
          'total@share': 100,
          'sex.female': 1650,
          'sex.female@share': 50,
          'sex.unknown': 'low',
          'sex.unknown@share': 'low',
        },
      ],
    ],
  },
  {
    title: 'a year that may be either of two',
    name: 'cme.csv',
    bytes: utf8(
      'Area code,Area,Year,Term,CME',
      'E10000016,Kent,2024,Spring,120',
      'E06000035,Medway,2024,Spring,30',
    ),
    refused: 'no-period',
    says: [/Line 2, column Year: “2024 Spring” may be in either of two academic years\. .*202425/],
  },
  {
    title: 'a term and its calendar year in one cell',
    name: 'cme.csv',
    bytes: utf8(
      'LA,Term,CME',
      'Kent,Autumn term 2024,1570',
      'Kent,Spring 2025,1400',
      'Kent,Summer (2025),1300',
    ),
    type: 'cme-census',
    holds: [
      ['886', '2024-1', { total: 1570 }],
      ['886', '2024-2', { total: 1400 }],
      ['886', '2024-3', { total: 1300 }],
    ],
  },
  {
    title: 'regions alone',
    name: 'cme_regions.csv',
    bytes: utf8(
      'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,breakdown_topic,breakdown,child_count,rate_per_100',
      '202526,Autumn term,Regional,E92000001,England,E12000008,South East,Total,Total,5540,0.4000000',
      '202526,Autumn term,Regional,E92000001,England,E12000009,South West,Total,Total,2500,0.3000000',
      '202526,Autumn term,National,E92000001,England,,,Total,Total,34700,0.4000000',
    ),
    type: 'cme-census',
    holds: [
      ['E12000008', '2025-1', { total: 5540, 'total@rate': 0.4 }],
      ['E92000001', '2025-1', { total: 34700, 'total@rate': 0.4 }],
    ],
    says: [/1 row of 1 other region/],
  },
  {
    title: 'figures in columns of other names',
    name: 'autumn.csv',
    bytes: utf8(
      'Council,Academic year,Term,Number of electively home educated children,Girls,Boys,Unknown sex,Yr 7,NCY 11',
      'Kent,2024-25,Autumn term,3300,1650,1650,0,300,600',
    ),
    type: 'ehe-census',
    holds: [
      [
        '886',
        '2024-1',
        {
          total: 3300,
          'sex.female': 1650,
          'sex.male': 1650,
          'sex.unknown': 0,
          'year.y7': 300,
          'year.y11': 600,
        },
      ],
    ],
  },
  {
    title: 'a measure and its value to a row',
    name: 'indicators.csv',
    bytes: utf8(
      'time_period,time_identifier,la_name,measure,value',
      '202526,Autumn term,Kent,Children missing education,1340',
      '202526,Autumn term,Kent,CME rate per 100,0.5',
      '202526,Autumn term,Kent,CME female,640',
      '202526,Autumn term,Kent,Buses,12',
    ),
    type: 'cme-census',
    holds: [['886', '2025-1', { total: 1340, 'total@rate': 0.5, 'sex.female': 640 }]],
    says: [/1 row with labels that are none of its figures: “Buses/],
  },
  {
    title: 'a measure to a row below its breakdown',
    name: 'ehe.csv',
    bytes: utf8(
      'time_period,time_identifier,la_name,breakdown_topic,breakdown,indicator,value',
      '202526,Autumn term,Kent,Total,Total,Number of children,3700',
      '202526,Autumn term,Kent,Sex,Male,Number of children,1850',
      '202526,Autumn term,Kent,Sex,Male,Percentage,50',
      '202526,Autumn term,Kent,Total,Total,Rate per 100,1.4',
    ),
    type: 'ehe-census',
    holds: [['886', '2025-1', { total: 3700, 'sex.male': 1850, 'sex.male@share': 50, 'total@rate': 1.4 }]],
  },
  {
    title: 'a column for each term',
    name: 'cme by term.csv',
    bytes: utf8(
      'LA code,Local authority,Autumn 2023/24,Autumn 2024/25,Spring term 2025',
      '886,Kent,"1,200","1,570",c',
      '852,Southampton,x,1280,~',
    ),
    type: 'cme-census',
    holds: [
      ['886', '2023-1', { total: 1200 }],
      ['886', '2024-1', { total: 1570 }],
      ['886', '2024-2', { total: 'c' }],
      ['852', '2023-1', { total: 'x' }],
      ['852', '2024-2', { total: 'low' }],
    ],
  },
  {
    title: 'a column for each year, below what it counts',
    name: 'EHE at any time.csv',
    bytes: utf8(
      'Elective home education at any time in the year',
      'LA,2022/23,2023/24,202425',
      'Kent,6600,7000,7420',
    ),
    type: 'ehe-year',
    holds: [
      ['886', '2022-4', { anytime: 6600 }],
      ['886', '2024-4', { anytime: 7420 }],
    ],
  },
  {
    title: 'absence of a whole year',
    name: 'absence.csv',
    bytes: utf8(
      'time_identifier,time_period,geographic_level,new_la_code,la_name,education_phase,enrolments,enrolments_pa_10_exact,enrolments_pa_10_exact_percent,enrolments_pa_50_exact_percent',
      'Academic year,202425,Local authority,E10000016,Kent,Total,200000,38840,19.4200000,2.3900000',
      'Academic year,202425,Local authority,E10000016,Kent,Primary,90000,9000,14.1000000,1.2',
      'Autumn and spring term,202425,Local authority,E10000016,Kent,Total,200000,38840,18.4,2.1',
    ),
    type: 'core-set',
    holds: [['886', '2024-4', { persistent: 19.42, severe: 2.39 }]],
    says: [/1 row about something else than its terms or years: “202425 Autumn and spring term”/],
  },
  {
    title: 'cells that are no figures, each told by line and column',
    name: 'cme_census.csv',
    bytes: utf8(
      'time_period,time_identifier,la_name,breakdown_topic,breakdown,child_count',
      '202526,Autumn term,Kent,Total,Total,1340',
      '202526,Autumn term,Kent,Sex,Female,see note 3',
      '202526,Autumn trem,Kent,Sex,Male,700',
      '202526,Autumn term,Kent,Sex,Unknown,-5',
    ),
    type: 'cme-census',
    holds: [['886', '2025-1', { total: 1340 }]],
    says: [
      /Line 3, column child_count: “see note 3” is neither a number nor a symbol/,
      /Line 4, column time_period: “202526 Autumn trem” is neither a term nor an academic year/,
      /Line 5, column child_count: “-5”/,
    ],
  },
  {
    title: 'a code and a name of two local authorities',
    name: 'cme_census.csv',
    bytes: utf8(
      'time_period,time_identifier,old_la_code,la_name,cme_total',
      '202526,Autumn term,886,Kent,1340',
      '202526,Autumn term,887,Surrey,150',
    ),
    type: 'cme-census',
    holds: [['886', '2025-1', { total: 1340 }]],
    says: [/Line 3, column la_name: the code and the name are two local authorities: “887, Surrey”/],
  },
  {
    title: 'no column for when',
    name: 'cme.csv',
    bytes: utf8('Title', 'Local authority,CME', 'Kent,12'),
    refused: 'no-header',
    says: [/Line 1 has “Title”/],
  },
  {
    title: 'other figures alone',
    name: 'budget.csv',
    bytes: utf8('Spending', 'Year,LA,Schools,Roads', '2024/25,Kent,12,3'),
    refused: 'no-type',
    says: [/It calls them “Schools” and “Roads”\. Its columns are named in line 2/],
  },
  {
    title: 'a quotation mark that is never closed',
    name: 'cme_census.csv',
    bytes: utf8(
      'time_period,time_identifier,la_name,cme_total',
      '202526,Autumn term,"Kent,1340',
      '202526,Autumn term,Surrey,150',
    ),
    refused: 'quotes',
    says: [/Line 2 opens a quotation mark/],
  },
  {
    title: 'a row for each child',
    name: 'cme.csv',
    bytes: utf8(
      'time_period,time_identifier,la_name,Forename,Surname,Date of birth',
      '202526,Autumn term,Kent,Zebedee,Round,2015-03-01',
      '202526,Autumn term,Kent,Florence,About,2014-05-02',
    ),
    refused: 'children',
    says: [/looks like a list of children/],
  },
];
