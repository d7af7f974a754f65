import { texts } from '#shared/platform/language.ts'

/** Words that every chart uses the same way. */
export const chartTexts = texts({
  sv: {
    target: 'mål',
    median: 'median',
    middleHalf: 'mellersta hälften av regionerna',
    projected: 'om planens insatser når sin nivå',
    earlier: 'tidigare omgång',
    newest: 'senaste omgången',
    regionsAtLevel: 'antal regioner på nivån (starkare färg: fler)',
    level: 'Nivå',
    dataMissing: 'uppgift saknas',
  },
  en: {
    target: 'target',
    median: 'median',
    middleHalf: 'middle half of the regions',
    projected: 'if the actions of the plan reach their levels',
    earlier: 'earlier round',
    newest: 'latest round',
    regionsAtLevel: 'number of regions on the level (stronger colour: more)',
    level: 'Level',
    dataMissing: 'data missing',
  },
})
