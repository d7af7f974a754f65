import type { ProjectContent } from './project.ts'

/** Where the facts of the project stand. */
export const knownProjectSource = 'https://www.esf.se/resultat/projektbanken/projekt/?dnr=2020/00541'

/**
 * The real project as the project bank of ESF tells of it, for an administrator to start from. Its staff categories, unit costs, activities and contact are not public and are left for her to fill in.
 * The cap is that of ESF's newer page.
 */
export const knownProject: ProjectContent = {
  name: 'Valideringslyft',
  reference: '2020/00541',
  periodId: '2014-2020',
  startsOn: '2020-12-01',
  endsOn: '2022-12-31',
  cap: {
    hours: 166_200,
    hasHoliday: false,
    source: 'https://www.esf.se/att-driva-projekt/programperiod-2014-2020/redovisning-av-personal-och-deltagare/',
  },
  hourUnit: 'part',
  categories: [],
  activities: [],
  budgetOre: 1_790_979_700,
  budgetSource: knownProjectSource,
  contact: '',
}
