import { type Form, form, type Groups } from './form.ts';
import type { Mark } from './marks.ts';

const measure = (id: string): Mark => ({ is: 'measure', ids: [id] });

const LACK =
  '(?:not|without|less than|under|below|missing out on|missing|denied|short of|only partly|only partially)';
const GETTING =
  '(?: (?:yet|currently|all|always|fully|being))*(?: (?:accessing|access|getting|get|receiving|receive|having|have|given|offered|provided with|in receipt of|on|at|in))?';
const THEIR = '(?: (?:a|the|their|its|an|any|his|her|your|our))?';

/** A tenth of sessions is persistent absence, half of them severe. */
const byThreshold = ({ n, half }: Groups): Mark | undefined => {
  if (half || n === '50') return measure('severe');
  return n === '10' ? measure('persistent') : undefined;
};

/** Ways of saying what a measure counts, in more words than can be listed. */
export const MEASURE_FORMS: readonly Form[] = [
  form(
    '(?:both )?(?:fixed|temporary)(?: term| period)?(?= (?:and|or|plus|,|vs|v|versus) (?:permanent|perm)\\b)',
    () => ({
      is: 'measure',
      ids: ['suspensions', 'suspensions-term'],
    }),
  ),
  form(`${LACK}${GETTING}${THEIR}(?: full)?(?: educational| education)? entitlement(?: to education)?`, () =>
    measure('not-full'),
  ),
  form(
    `(?:not|missing out on|without|less than|denied)${GETTING}${THEIR}(?: suitable| appropriate)? (?:full time|fulltime|full)(?: (?:education|provision|schooling|ed|edu|entitlement))`,
    () => measure('not-full'),
  ),
  form(
    '(?:(?:do|does|did|that|who|which) )*(?:not|still not) (?:currently |yet |even |actually )*(?:have|got|having|have got)(?: an?| any| their)? school(?: place| to go to)?',
    () => measure('no-place'),
  ),
  form(
    '(?:(?:who|that|which) )?(?:have|has|had|got|with|having|have got) no (?:allocated |named )?(?:school|place at a school|place at school|place in a school)(?: place| to go to)?',
    () => measure('no-place'),
  ),
  form(
    '(?:without|lacking|lack|lacks|lacked|in need of|no)(?: an?| any)? (?:allocated |named )?(?:school place|place at a school|place in a school|place at school)',
    () => measure('no-place'),
  ),
  // "No place kids", but "no place on roll".
  form('no (?:school|place|school place) (?:kid|child|children|pupil|cyp|yp)', () => measure('no-place')),
  form('(?:kid|child|children|pupil|cyp|yp) (?:with |w )?no place(?! (?:at|in|on|with|to))', () =>
    measure('no-place'),
  ),
  form(
    '(?:monitored|followed|tracked|overseen|held|looked at|known) (?:by|to|with) (?:the )?fair access(?: team| panel| protocol)?',
    () => measure('no-place'),
  ),
  form(
    '(?:(?:who|that) )?(?:missing|miss|missed|absent for|absent from|absent)(?: (?:at least|more than|over))? (?:(?<n>\\d\\d) percent(?: or more)?|(?<half>half)(?: or more)?)(?: of)?(?: their| all| possible| the| own)*(?: session| school| time| lesson| schooling| education)?(?: or more)?',
    byThreshold,
  ),
  form(
    '(?:not|without|going without) (?:yet |currently |even |actually )*(?:getting|receiving|in receipt of|accessing|having|in|given|being given|offered)? ?(?:an|any|a suitable|suitable|proper|a proper|any form of|any sort of|any kind of|the)? ?education(?: at all| anywhere)?(?! (?:plan|health|otherwise|that))',
    () => ({
      is: 'measure',
      ids: ['cme', 'not-full'],
    }),
  ),
  form(
    '(?:children|child|pupil|young people|kid)? ?(?:receiving|receive|received|getting|get|given|accessing|in|on|with|having)? ?(?:tuition|education|teaching) (?:for|because of|due to|on account of) (?:medical|health) (?:need|reason|condition)',
    () => measure('medical'),
  ),
  form(
    '(?:home|house) (?:edder|edders|schooler|educator|ed kid|ed children|ed family|ed child|taught|tutored|schooled|educated|learner)(?: kid| children| child| pupil)?',
    () => measure('ehe'),
  ),
];
