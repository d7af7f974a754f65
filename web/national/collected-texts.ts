import { surveyWithout } from '#shared/key-figures/collected-figure.ts'
import { texts } from '#shared/platform/language.ts'

const { regions, of, year } = surveyWithout

/** Texts of how many regions have collected information, beside what the survey found. */
export const collectedTexts = texts({
  sv: {
    title: 'Samlad information om validering',
    now: (value: string) => `${value} regioner har samlad information om validering i Valideringslyft.`,
    missing: 'Uppgift saknas. Bilden sammanställdes innan uppgiften fanns.',
    survey: `I projektets enkät ${year} saknade ${regions} av ${of} regioner samlad information om validering på regionens webb.`,
    differs:
      'Talen mäts på olika sätt. I enkäten svarade regionerna om sin egen webb. Här räknas sidor med kontakt, regionens roll och minst en väg in, som regionen har gått igenom i tid.',
    source: 'Källa: Myndigheten för yrkeshögskolan, artikel om Valideringslyft.',
    figure: 'Mer om uppgiften',
    pages: 'Regionernas sidor',
  },
  en: {
    title: 'Collected information on validation',
    now: (value: string) => `${value} regions have collected information on validation in Valideringslyft.`,
    missing: 'Data missing. The picture was compiled before this was counted.',
    survey: `In the project's survey in ${year}, ${regions} of ${of} regions had no collected information on validation on the region's website.`,
    differs:
      "The two figures are measured in different ways. In the survey the regions answered about their own website. What counts here are pages with a contact, the region's role and at least one way in, which the region has gone through in time.",
    source: 'Source: the Swedish National Agency for Higher Vocational Education, article on Valideringslyft.',
    figure: 'More about the figure',
    pages: "The regions' pages",
  },
})
