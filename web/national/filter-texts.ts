import { texts } from '#shared/platform/language.ts'
import { countyGroups } from '#shared/regions/county-groups.ts'
import { numberWord } from '#shared/reports/report-words.ts'
import type { FilterProblem } from './picture-filter.ts'

type Texts = {
  title: string
  period: string
  newest: (period: string) => string
  compared: string
  previousRound: string
  notCompared: string
  /** Beside the filters of what is shown for the country as a whole alone. */
  wholeCountry: string
  since: string
  allMonths: string
  group: string
  country: string
  area: string
  allAreas: string
  show: string
  reset: string
  problemsTitle: string
  problems: Record<Exclude<FilterProblem['kind'], 'same-period'>, (value: string) => string>
  samePeriod: string
  older: (period: string) => string
  toNewest: string
}

const mostCounties = Math.max(...countyGroups.map(({ counties }) => counties.length))

/** Texts of the filters above the national picture. */
export const filterTexts = texts<Texts>({
  sv: {
    title: 'Välj vad bilden visar',
    period: 'Period',
    newest: (period) => `Senaste (${period})`,
    compared: 'Jämför med',
    previousRound: 'Förra omgången',
    notCompared: 'Inget',
    wholeCountry: `Bilden gäller alltid hela landet. En del av landet har som mest ${numberWord(mostCounties, 'sv')} regioner, och då skulle en enskild region kunna pekas ut.`,
    since: 'Från och med',
    allMonths: 'Ett år tillbaka som mest',
    group: 'Del av landet',
    country: 'Hela landet',
    area: 'Område',
    allAreas: 'Alla områden',
    show: 'Visa',
    reset: 'Visa hela den senaste bilden',
    problemsTitle: 'En del av det du bad om finns inte',
    problems: {
      'unknown-period': (value) =>
        `Det finns ingen sammanställning från ”${value}”. Här visas den senaste. Välj en period i listan.`,
      'unknown-compared': (value) => `Det finns ingen sammanställning från ”${value}” att jämföra med.`,
      'unknown-group': (value) => `”${value}” är ingen del av landet som vi känner till. Här visas hela landet.`,
      'unknown-area': (value) =>
        `Området ”${value}” finns inte i frågeformuläret för perioden. Här visas alla områden.`,
      'unknown-measure': (value) => `Kartan kan inte visa ”${value}”. Här visas kartläggning och plan.`,
    },
    samePeriod: 'Perioden kan inte jämföras med sig själv. Välj en annan att jämföra med.',
    older: (period) => `Det här är läget i ${period}. Det finns en nyare sammanställning.`,
    toNewest: 'Se den senaste',
  },
  en: {
    title: 'Choose what the picture shows',
    period: 'Period',
    newest: (period) => `Latest (${period})`,
    compared: 'Compare with',
    previousRound: 'The previous round',
    notCompared: 'Nothing',
    wholeCountry: `This always covers the whole country. A part of the country has at most ${numberWord(mostCounties, 'en')} regions, and a single region could then be singled out.`,
    since: 'From',
    allMonths: 'At most a year back',
    group: 'Part of the country',
    country: 'The whole country',
    area: 'Area',
    allAreas: 'All areas',
    show: 'Show',
    reset: 'Show the whole latest picture',
    problemsTitle: 'Some of what you asked for is not there',
    problems: {
      'unknown-period': (value) =>
        `There is no compilation from “${value}”. The latest is shown here. Choose a period from the list.`,
      'unknown-compared': (value) => `There is no compilation from “${value}” to compare with.`,
      'unknown-group': (value) =>
        `“${value}” is not a part of the country that we know. The whole country is shown here.`,
      'unknown-area': (value) =>
        `The area “${value}” is not in the questionnaire of the period. All areas are shown here.`,
      'unknown-measure': (value) => `The map cannot show “${value}”. Mapping and plan are shown here.`,
    },
    samePeriod: 'The period cannot be compared with itself. Choose another one to compare with.',
    older: (period) => `This is the situation in ${period}. There is a newer compilation.`,
    toNewest: 'See the latest',
  },
})
