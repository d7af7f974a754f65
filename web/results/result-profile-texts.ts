import { texts } from '#shared/platform/language.ts'

type ResultProfileTexts = {
  explained: string
  profile: string
  chartTitle: string
  /** Where the figures of a file come from. */
  fileSource: (region: string, round: string) => string
  chartAbout: (words: {
    highest: string
    highestText: string
    lowest: string
    lowestText: string
    target: string
  }) => string
  chartSame: (words: { text: string; target: string }) => string
  chartNone: string
  tableCaption: string
  area: string
  score: string
  projectedColumn: string
  answered: string
  notApplicable: string
  missing: string
}

/** Texts of the profile by area: its chart, its table and its files. */
export const resultProfileTexts = texts<ResultProfileTexts>({
  sv: {
    explained: 'Så räknades varje siffra',
    profile: 'Profil per område',
    chartTitle: 'Regionens nivå i de olika områdena, i procent av högsta nivån',
    fileSource: (region, round) => `${region}, regionens egen kartläggning, ${round}`,
    chartAbout: ({ highest, highestText, lowest, lowestText, target }) =>
      `Högst ligger ${highest} (${highestText}) och lägst ${lowest} (${lowestText}). Målet är ${target}.`,
    chartSame: ({ text, target }) => `Alla områden med svar ligger på ${text}. Målet är ${target}.`,
    chartNone: 'Inget område har någon nivå än.',
    tableCaption: 'Regionens nivå per område',
    area: 'Område',
    score: 'Av högsta nivån',
    projectedColumn: 'Om insatserna når sin nivå',
    answered: 'Frågor med nivå',
    notApplicable: 'Ej tillämpliga',
    missing: 'Utan svar',
  },
  en: {
    explained: 'How each number was computed',
    profile: 'Profile by area',
    chartTitle: "The region's level in each area, as a percentage of the highest level",
    fileSource: (region, round) => `${region}, the region's own mapping, ${round}`,
    chartAbout: ({ highest, highestText, lowest, lowestText, target }) =>
      `Highest is ${highest} (${highestText}) and lowest ${lowest} (${lowestText}). The target is ${target}.`,
    chartSame: ({ text, target }) => `All areas with answers are at ${text}. The target is ${target}.`,
    chartNone: 'No area has a level yet.',
    tableCaption: "The region's level by area",
    area: 'Area',
    score: 'Of the highest level',
    projectedColumn: 'If the actions reach their levels',
    answered: 'Questions with a level',
    notApplicable: 'Not applicable',
    missing: 'Unanswered',
  },
})
