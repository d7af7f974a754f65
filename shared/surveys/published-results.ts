import type { Localized } from '#shared/platform/language.ts'
import type { Share } from './share.ts'

/** What has been published of the project's survey and interviews of 2021, and nothing more. The source is the account of the meeting of 4 May 2021. */
export type PublishedResult = {
  year: number
  /** What it showed, in Swedish close to the words of the source, in shorter sentences. */
  findings: Localized[]
  /** What the source does not say. */
  unknown: Localized[]
}

/** The source of both, as it is cited. */
export const publishedSource: Localized = {
  sv: 'Projekt Valideringslyft har gått in i genomförandefas, Myndigheten för yrkeshögskolan, om uppstartsmötet den 4 maj 2021',
  en: 'Projekt Valideringslyft har gått in i genomförandefas (in Swedish), the Swedish National Agency for Higher Vocational Education, on the kick-off meeting of 4 May 2021',
}

/** The one figure of the survey: regions without collected information on validation on their website. */
export const publishedWithoutInformation: { year: number; share: Share } = {
  year: 2021,
  share: { kind: 'about', tenths: 6 },
}

/** The survey of information material and needs. */
export const publishedSurvey: PublishedResult = {
  year: 2021,
  findings: [
    {
      sv: '6 av 10 regioner hade ingen samlad information om validering på regionens webb.',
      en: '6 in 10 regions had no collected information on validation on the region’s website.',
    },
    {
      sv: 'Många regioner använder sig av information framtagen av ansvariga myndigheter, som i vissa fall kompletteras med eget material framtaget utifrån den unika situationen.',
      en: 'Many regions used information from the responsible authorities. In some cases they added material of their own, made for their own situation.',
    },
    {
      sv: 'Det finns behov av central, kvalitetssäkrad information som beskriver vad validering är, gärna kortfattat.',
      en: 'There was a need for central, quality-assured information that describes what validation is, preferably in brief.',
    },
    {
      sv: 'Men framförallt finns det behov av material som beskriver nyttan för olika målgrupper samt material som ger operativ vägledning och stöd.',
      en: 'Above all there was a need for material that describes the benefit for different groups, and material that gives operational guidance and support.',
    },
    {
      sv: 'Det är svårt för regioner, men även andra aktörer i kedjan, att hitta rätt i ett decentraliserat system.',
      en: 'It was hard to find one’s way in a decentralised system, for regions and for other actors in the chain.',
    },
  ],
  unknown: [
    { sv: 'Hur många som svarade', en: 'How many answered' },
    { sv: 'Hur frågorna löd', en: 'How the questions were worded' },
    { sv: 'Hur svaren fördelade sig på övriga frågor', en: 'How the answers to the other questions were distributed' },
  ],
}

/** The interviews with participants in all 21 regions. */
export const publishedInterviews: PublishedResult = {
  year: 2021,
  findings: [
    {
      sv: 'Många regioner känner en osäkerhet i sin roll samt upplever brister i mandat och resurser.',
      en: 'Many regions felt unsure of their role and saw shortcomings in mandate and resources.',
    },
    {
      sv: 'Validering behöver förankras tydligare i regionens arbete med kompetensförsörjning.',
      en: 'Validation must be anchored more clearly in the region’s work on skills supply.',
    },
    {
      sv: 'Regioner som kommit längre i sin utveckling har intagit en stödjande och koordinerande roll.',
      en: 'Regions that had come further had taken a supporting and coordinating role.',
    },
    {
      sv: 'Det har varit framgångsrikt att utgå från vilken kompetens regionen behöver. Det har också varit framgångsrikt att via branschvalidering försöka påverka till exempel utbudet av kompletterande utbildning inom komvux.',
      en: 'It had been successful to start from the region’s skills needs, and to try through branch validation to influence for example what supplementary education komvux offers.',
    },
    {
      sv: 'Regionerna upplever att de är ”den smala delen” av timglaset. De är beroende av regler och sätt att finansiera på nationell nivå. Där går det att ge tydligare incitament åt självstyrande organ, som kommuner och utbildningsanordnare.',
      en: 'The regions saw themselves as “the narrow part” of the hourglass: dependent on for example rules and funding models at national level, which can give clearer incentives to municipalities and education providers.',
    },
    {
      sv: 'En viktig förutsättning för att komma vidare är egen kunskap om validering och förståelse för nyttan i ett brett perspektiv, samt erfarenhet av hur validering går till i praktiken.',
      en: 'What it takes to get further was one’s own knowledge of validation, an understanding of its benefit in a wide perspective, and experience of how it is done in practice.',
    },
  ],
  unknown: [
    { sv: 'Hur många regioner som sa vad', en: 'How many regions said what' },
    { sv: 'Hur intervjufrågorna löd', en: 'How the interview questions were worded' },
    { sv: 'Vad enskilda regioner svarade', en: 'What single regions answered' },
  ],
}
