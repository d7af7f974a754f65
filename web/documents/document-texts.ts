import type { DocumentId } from '#shared/documents/document.ts'
import { texts } from '#shared/platform/language.ts'

type DocumentTexts = {
  title: string
  lead: string
  names: Record<DocumentId, string>
  leads: Record<DocumentId, string>
  known: string
  unknown: string
  source: string
  figures: string
  figureColumns: Record<'measure' | 'value' | 'period' | 'unit' | 'note', string>
  notAdded: string
  more: Record<'interviews' | 'survey', string>
  file: string
  noFile: string
  download: (type: string, language: string, size: string) => string
  uploadedOn: (day: string) => string
  earlier: string
  number: (number: number) => string
  languages: Record<'sv' | 'en', string>
  types: Record<'pdf' | 'docx', string>
  notAccessible: string
  askForIt: (contact: string) => string
  takenDown: (day: string) => string
  why: string
}

/** Words of the project's own reports, as anyone reads them. */
export const documentTexts = texts<DocumentTexts>({
  sv: {
    title: 'Projektets egna rapporter',
    lead: 'Projektet Valideringslyft (2020–2022) talade med alla regioner och gjorde en enkät. Det byggde också på en rapport om läget i landet. Här står det som är känt, med källa.',
    names: {
      interviews: 'Sammanfattning av intervjuerna med regionerna',
      survey: 'Resultat av enkäten om informationsmaterial',
      situation: 'Läge och utveckling av validering nationellt och regionalt',
    },
    leads: {
      interviews: 'Den 4 maj 2021 berättade processledaren hur läget var. Alla 21 regioner hade svarat i intervjuer.',
      survey:
        'Den 4 maj 2021 berättade kommunikatören vad en enkät hade visat. Den gällde vilket material regionerna har och vad de behöver.',
      situation:
        'En rapport från 2021 av Myndigheten för yrkeshögskolan. Den visar hur många valideringar som har gjorts i utbildning och i arbetsliv.',
    },
    known: 'Det som är känt',
    unknown: 'Det här är inte publicerat',
    source: 'Källa',
    figures: 'Siffror ur rapporten',
    figureColumns: { measure: 'Mått', value: 'Värde', period: 'År', unit: 'Enhet', note: 'Att veta' },
    notAdded: 'Siffrorna har olika enheter och går inte att lägga ihop.',
    more: {
      interviews: 'Då och nu: vad regionerna säger',
      survey: 'Då och nu: regionernas information om validering',
    },
    file: 'Dokumentet',
    noFile: 'Dokumentet är inte upplagt här än.',
    download: (type, language, size) => `Hämta (${type}, ${language}, ${size})`,
    uploadedOn: (day) => `Upplagt ${day}`,
    earlier: 'Tidigare filer',
    number: (number) => `Fil ${number}`,
    languages: { sv: 'på svenska', en: 'på engelska' },
    types: { pdf: 'PDF', docx: 'Word' },
    notAccessible: 'Filen är inte tillgänglig för alla: den går inte att läsa med skärmläsare så som den borde.',
    askForIt: (contact) => `Behöver du innehållet i en annan form? Skriv till ${contact}.`,
    takenDown: (day) => `Dokumentet togs ner ${day}.`,
    why: 'Därför:',
  },
  en: {
    title: "The project's own reports",
    lead: 'The project Valideringslyft (2020–2022) interviewed all regions and carried out a survey. It also built on a report on the situation in the country. Here is what is known, with sources.',
    names: {
      interviews: 'Summary of the interviews with the regions',
      survey: 'Results of the survey of information material',
      situation: 'Situation and development of validation nationally and regionally',
    },
    leads: {
      interviews: 'On 4 May 2021 the process lead described the situation. All 21 regions had answered in interviews.',
      survey:
        'On 4 May 2021 the communicator presented what a survey had shown: which material the regions have and what they need.',
      situation:
        'A report from 2021 by the Swedish National Agency for Higher Vocational Education. It shows how many validations have been carried out, in education and in working life.',
    },
    known: 'What is known',
    unknown: 'This has not been published',
    source: 'Source',
    figures: 'Figures from the report',
    figureColumns: { measure: 'Measure', value: 'Value', period: 'Year', unit: 'Unit', note: 'Note' },
    notAdded: 'The figures have different units and cannot be added up.',
    more: {
      interviews: 'Then and now: what the regions say',
      survey: "Then and now: the regions' information on validation",
    },
    file: 'The document',
    noFile: 'The document has not been uploaded here yet.',
    download: (type, language, size) => `Download (${type}, ${language}, ${size})`,
    uploadedOn: (day) => `Uploaded on ${day}`,
    earlier: 'Earlier files',
    number: (number) => `File ${number}`,
    languages: { sv: 'in Swedish', en: 'in English' },
    types: { pdf: 'PDF', docx: 'Word' },
    notAccessible: 'The file is not accessible to everyone: it cannot be read properly with a screen reader.',
    askForIt: (contact) => `Do you need the content in another form? Write to ${contact}.`,
    takenDown: (day) => `The document was taken down on ${day}.`,
    why: 'Why:',
  },
})
