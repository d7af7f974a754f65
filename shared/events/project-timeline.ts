import type { Localized } from '#shared/platform/language.ts'

/** One thing that the project has done, as it is published. */
export type ProjectStep = {
  id: string
  /** ISO day, or null when it is known only in words. */
  day: string | null
  when: Localized | null
  title: Localized
  /** Null where no published source tells the day and the theme. */
  source: string | null
}

const start =
  'https://www.myh.se/Verksamhetsomraden/Validering1/ESF-projektet-Valideringslyft/Uppstart-av-genomforandefas---4-maj-2021/'
const workshopSix =
  'https://www.myh.se/validering-och-seqf/validering/esf-projektet-valideringslyft/tematisk-ws-6-reell-kompetens-och-validering-inom-yrkeshogskolan'
const projectBank = 'https://www.esf.se/resultat/projektbanken/projekt/?dnr=2020/00541'

const workshop = (number: number): ProjectStep => ({
  id: `workshop-${number}`,
  day: null,
  when: { sv: 'Våren–hösten 2021', en: 'Spring–autumn 2021' },
  title: { sv: `Tematisk workshop ${number}`, en: `Thematic workshop ${number}` },
  source: null,
})

/** The project's course from its start to its end. There were eight workshops; of seven of them no source tells the day or the theme. */
export const projectTimeline: readonly ProjectStep[] = [
  {
    id: 'start',
    day: '2020-12-01',
    when: null,
    title: { sv: 'Projektet börjar', en: 'The project begins' },
    source: projectBank,
  },
  {
    id: 'kick-off',
    day: '2021-05-04',
    when: null,
    title: {
      sv: 'Uppstart av genomförandefasen med alla 21 regioner',
      en: 'Kick-off of the implementation phase with all 21 regions',
    },
    source: start,
  },
  ...[1, 2, 3, 4, 5].map(workshop),
  {
    id: 'workshop-6',
    day: '2021-10-08',
    when: null,
    title: {
      sv: 'Tematisk workshop 6: Reell kompetens och validering inom yrkeshögskolan',
      en: 'Thematic workshop 6: Actual competence and validation in higher vocational education',
    },
    source: workshopSix,
  },
  ...[7, 8].map(workshop),
  {
    id: 'training',
    day: null,
    when: { sv: 'Före kartläggningen', en: 'Before the mapping' },
    title: { sv: 'Kort utbildning i verktyget', en: 'Short training in the tool' },
    source: start,
  },
  {
    id: 'mapping',
    day: null,
    when: { sv: 'Från oktober 2021', en: 'From October 2021' },
    title: { sv: 'Regionerna kartlägger sitt arbete i verktyget', en: 'The regions map their work in the tool' },
    source: start,
  },
  {
    id: 'plans',
    day: null,
    when: { sv: 'Efter årsskiftet 2022', en: 'From the start of 2022' },
    title: { sv: 'Regionerna arbetar efter sina handlingsplaner', en: 'The regions act on their action plans' },
    source: start,
  },
  {
    id: 'end',
    day: '2022-12-31',
    when: null,
    title: { sv: 'Projektet slutar', en: 'The project ends' },
    source: projectBank,
  },
]
