/** What is said below figures, from the notes that DfE publishes with its own (inventory 2.2). */

const PRACTICE = 'A high or low count does not necessarily reflect good or bad practice.';

export const CME_CAVEAT = `${PRACTICE} Local authorities differ in when unsuitable home education counts as missing education, and in whether children who wait for a place are counted. Returning it was voluntary until summer 2024.`;

export const EHE_CAVEAT = `${PRACTICE} Parents need not tell the local authority, and local authorities differ in when unsuitable home education counts as missing education instead. Returning it was voluntary until summer 2024.`;

export const BROAD_CAVEAT = `${PRACTICE} It rests on what schools report, and is not DfE’s count of children missing education: a child on a school roll is never counted there.`;

export const SUSPENSION_CAVEAT =
  'Suspensions, not children: one child may be suspended several times, so a rate can be above 100 in 100 pupils.';
