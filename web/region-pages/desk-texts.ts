import { texts } from '#shared/platform/language.ts'
import type { NotCollected } from '#shared/region-pages/collected.ts'

type Texts = {
  title: string
  lead: string
  figure: (count: number, all: number) => string
  survey: string
  differs: string
  source: string
  caption: string
  columns: { region: string; state: string; reviewed: string; next: string; page: string }
  state: Record<NotCollected | 'collected', string>
  see: string
  remind: string
}

/** Texts of the desk that follows which regions have collected information. */
export const pageDeskTexts = texts<Texts>({
  sv: {
    title: 'Regionernas sidor',
    lead: 'Vilka regioner som har samlad information om validering, och vilka som saknar något.',
    figure: (count, all) => `${count} av ${all} regioner har samlad information.`,
    survey: 'I projektets enkät 2021 saknade 6 av 10 regioner samlad information om validering på regionens webb.',
    differs:
      'Talen mäts olika. I enkäten svarade regionerna själva om sin egen webb. Här räknas sidor i Valideringslyft som har kontakt, regionens roll och minst en väg in och som regionen har gått igenom i tid.',
    source: 'Källa: Myndigheten för yrkeshögskolan, artikel om Valideringslyft.',
    caption: 'Region för region',
    columns: { region: 'Region', state: 'Sidan', reviewed: 'Genomgången', next: 'Nästa genomgång', page: 'Läs' },
    state: {
      collected: 'Samlad information',
      lacking: 'Saknar kontakt, roll eller väg in',
      old: 'Har passerat dagen för genomgång',
      none: 'Ingen publicerad sida',
    },
    see: 'Se sidan',
    remind: 'Påminn dem som saknar en sida',
  },
  en: {
    title: 'Region pages',
    lead: 'Which regions have collected information on validation, and which lack something.',
    figure: (count, all) => `${count} of ${all} regions have collected information.`,
    survey:
      "In the project's survey in 2021, 6 of 10 regions had no collected information on validation on the region's website.",
    differs:
      "The figures are measured differently. In the survey the regions answered about their own website. What counts here are pages in Valideringslyft that have a contact, the region's role and at least one way in, and that the region has gone through in time.",
    source: 'Source: the Swedish National Agency for Higher Vocational Education, article on Valideringslyft.',
    caption: 'Region by region',
    columns: {
      region: 'Region',
      state: 'The page',
      reviewed: 'Gone through',
      next: 'To be gone through',
      page: 'Read',
    },
    state: {
      collected: 'Collected information',
      lacking: 'Lacks contact, role or a way in',
      old: 'Has passed its day',
      none: 'No published page',
    },
    see: 'See the page',
    remind: 'Remind those that lack a page',
  },
})
