/** Where DfE published figures of a return type, for whoever wants to look them up. */
export interface Publication {
  readonly title: string;
  readonly url: string;
}

/** All of it: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/ */
export const LICENCE = 'Open Government Licence v3.0';

const SERVICE = 'https://explore-education-statistics.service.gov.uk/find-statistics';

const CME: Publication = {
  title: 'Children missing education',
  url: `${SERVICE}/children-missing-education`,
};
const EHE: Publication = { title: 'Elective home education', url: `${SERVICE}/elective-home-education` };

const BY_TYPE: Readonly<Record<string, Publication>> = {
  'cme-census': CME,
  'cme-year': CME,
  'ehe-census': EHE,
  'ehe-movements': EHE,
  'ehe-year': EHE,
  'core-set': {
    title: 'Pupil absence in schools in England',
    url: `${SERVICE}/pupil-absence-in-schools-in-england`,
  },
  exclusions: {
    title: 'Suspensions and permanent exclusions in England',
    url: `${SERVICE}/suspensions-and-permanent-exclusions-in-england`,
  },
};

/** DfE's publication of a return type's figures; nothing where DfE publishes none. */
export const publicationOf = (type: string): Publication | undefined => BY_TYPE[type];

/** "DfE, Children missing education (Open Government Licence v3.0)". */
export const sayPublication = (type: string): string => {
  const publication = publicationOf(type);
  return publication ? `DfE, ${publication.title} (${LICENCE})` : 'DfE';
};
