import type { Authority, AuthorityCode } from './authority.ts';
import { day } from './day.ts';

/** Local authorities as they stand from the reorganisation of Berkshire, the youngest of the nineteen, on. */
const SINCE = day('1998-04-01');

const authority = (code: string, ons: string, name: string, ...aliases: string[]): Authority => ({
  code: code as AuthorityCode, // the nineteen below are the codes there are
  ons,
  name,
  aliases,
  from: SINCE,
});

/**
 * The nineteen of South East England (region E12000008; inventory, section 2.4), loaded into the register once and
 * from then on data. No alias is shared: "WBC" is Wokingham's and West Berkshire's alike, so it is nobody's, and
 * "Reading" counts as an authority only with its capital letter.
 */
export const NINETEEN: readonly Authority[] = [
  authority('867', 'E06000036', 'Bracknell Forest', 'Bracknell', 'BFC'),
  authority('846', 'E06000043', 'Brighton and Hove', 'B&H', 'Brighton', 'BHCC', 'Brighton & Hove'),
  authority('825', 'E06000060', 'Buckinghamshire', 'Bucks'),
  authority('845', 'E10000011', 'East Sussex', 'E Sussex', 'ESCC'),
  authority('850', 'E10000014', 'Hampshire', 'Hants', 'HCC'),
  authority('921', 'E06000046', 'Isle of Wight', 'IoW', 'Isle of Wight Council', 'IWC'),
  authority('886', 'E10000016', 'Kent', 'KCC'),
  authority('887', 'E06000035', 'Medway'),
  authority('826', 'E06000042', 'Milton Keynes', 'MK', 'MKC', 'MKCC'),
  authority('931', 'E10000025', 'Oxfordshire', 'Ox', 'Oxon', 'OCC'),
  authority('851', 'E06000044', 'Portsmouth', 'PCC'),
  authority('870', 'E06000038', 'Reading', 'Reading Borough Council'),
  authority('871', 'E06000039', 'Slough'),
  authority('852', 'E06000045', 'Southampton', 'SCC Southampton', 'Soton'),
  authority('936', 'E10000030', 'Surrey'),
  authority('869', 'E06000037', 'West Berkshire', 'W Berks', 'West Berks'),
  authority('938', 'E10000032', 'West Sussex', 'W Sussex', 'WSCC'),
  authority(
    '868',
    'E06000040',
    'Windsor and Maidenhead',
    'RBWM',
    'Windsor & Maidenhead',
    'Windsor',
    'Maidenhead',
  ),
  authority('872', 'E06000041', 'Wokingham'),
];
