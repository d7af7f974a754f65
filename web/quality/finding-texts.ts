import { type Language, texts } from '#shared/platform/language.ts'
import type { Finding, QualityError, QualityNote, QualityWarning } from '#shared/quality/finding.ts'
import { thresholds } from '#shared/quality/thresholds.ts'
import { nationalWords } from '../national/national-words.ts'
import { countTexts } from '../statistics/count-texts.ts'
import { formatList, formatNumber } from '../texts/format.ts'
import type { Sentences } from '../texts/sentences.ts'

type SentencesOf<F extends Finding> = Sentences<F, [sector: string, number: (value: number) => string]>

type Texts = {
  errors: SentencesOf<QualityError>
  warnings: SentencesOf<QualityWarning>
  notes: SentencesOf<QualityNote>
  toCheck: string
  toCheckLead: string
  confirm: string
}

const listOfYears = (years: readonly number[], language: Language) => formatList(years.map(String), language)

const listOfMonths = (months: readonly number[], language: Language) => {
  const { format } = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { month: 'long', timeZone: 'UTC' })
  return formatList(
    months.map((month) => format(new Date(Date.UTC(2023, month - 1, 1)))),
    language,
  )
}

/** What the rules say. */
export const findingTexts = texts<Texts>({
  sv: {
    toCheck: 'Kontrollera innan du lämnar in',
    toCheckLead: 'Det här kan stämma, men är ovanligt. Rätta det som är fel och kryssa i det som stämmer.',
    confirm: 'Det stämmer.',
    errors: {
      'nothing-given': () => 'Fyll i minst en ruta innan du lämnar in.',
      'source-missing': () => 'Skriv varifrån uppgifterna kommer. Ett antal utan källa går inte att lämna in.',
      'total-contradicts': ({ declared, sum }, _sector, number) =>
        `Totalen ${number(declared)} stämmer inte med rutorna, som tillsammans är ${number(sum)}. Rätta totalen eller rutorna.`,
    },
    warnings: {
      'total-above-sum': ({ declared, sum, missingCells }, sector, number) =>
        `${sector}: totalen ${number(declared)} är högre än rutorna, som tillsammans är ${number(sum)}. ${
          missingCells === 1 ? 'En ruta är tom' : `${missingCells} rutor är tomma`
        }. Bara det som står i rutorna räknas in i den nationella bilden.`,
      'one-sex': ({ form, given }, sector) =>
        `${sector}, ${nationalWords.sv.forms[form].toLowerCase()}: det finns bara uppgift om ${countTexts.sv.sexes[given].toLowerCase()}. Skriv 0 för ${
          given === 'women' ? 'män' : 'kvinnor'
        } om det inte var någon.`,
      jump: ({ sum, previous, previousYear, isAcrossBreak }, sector, number) =>
        `${sector}: ${number(sum)}, mot ${number(previous)} år ${previousYear}. Det är ${
          sum > previous ? 'mer än en fördubbling' : 'mindre än hälften'
        }. Vi frågar när antalet har mer än fördubblats eller halverats och skillnaden är minst ${thresholds.minimumJump}. Det är en tumregel.${
          isAcrossBreak ? ' Den 1 januari 2023 fick validering en ny definition, och det kan vara skälet.' : ''
        }`,
      'history-break': ({ sum, median, spread, z, years }, sector, number) =>
        `${sector}: ${number(sum)}. Regionens tal för ${listOfYears(years, 'sv')} har medianen ${number(median)} och spridningen ${number(spread)}. Talet ligger ${number(Math.abs(z))} spridningar ${
          z > 0 ? 'över' : 'under'
        }, och vi frågar när det är mer än ${number(thresholds.robustZ)}.`,
      'unusual-form': ({ form, count }, sector, number) =>
        `${sector}: ${number(count)} i formen ${nationalWords.sv.forms[form].toLowerCase()}. Sektorn brukar bara validera för behörighet och tillgodoräknande.`,
      'month-missing': ({ months }, sector) =>
        `${sector}: det finns antal per månad, men inte för ${listOfMonths(months, 'sv')}. Lämna 0 om det inte var någon.`,
      'sector-gone': ({ previous, previousYear }, sector, number) =>
        `${sector}: inget antal, mot ${number(previous)} år ${previousYear}. Lämna 0 om det inte var någon.`,
    },
    notes: {
      'year-missing': ({ previousYear, years }, sector) =>
        `${sector}: det finns antal för ${previousYear} och för det här året, men inte för ${listOfYears(years, 'sv')}.`,
      'break-joined': ({ before, since }) =>
        `En och samma leverans har både ${listOfYears(before, 'sv')} och ${since}. Den 1 januari 2023 fick validering en ny definition. Är varje år räknat efter den definition som gällde då?`,
    },
  },
  en: {
    toCheck: 'Check before you submit',
    toCheckLead: 'This may be right, but is unusual. Correct what is wrong and tick what is right.',
    confirm: 'This is right.',
    errors: {
      'nothing-given': () => 'Fill in at least one box before you submit.',
      'source-missing': () => 'Write where the figures come from. A number without a source cannot be submitted.',
      'total-contradicts': ({ declared, sum }, _sector, number) =>
        `The total ${number(declared)} does not match the boxes, which add up to ${number(sum)}. Correct the total or the boxes.`,
    },
    warnings: {
      'total-above-sum': ({ declared, sum, missingCells }, sector, number) =>
        `${sector}: the total ${number(declared)} is higher than the boxes, which add up to ${number(sum)}. ${
          missingCells === 1 ? 'One box is empty' : `${missingCells} boxes are empty`
        }. Only what is in the boxes enters the national picture.`,
      'one-sex': ({ form, given }, sector) =>
        `${sector}, ${nationalWords.en.forms[form].toLowerCase()}: there are only figures for ${countTexts.en.sexes[given].toLowerCase()}. Write 0 for ${
          given === 'women' ? 'men' : 'women'
        } if there were none.`,
      jump: ({ sum, previous, previousYear, isAcrossBreak }, sector, number) =>
        `${sector}: ${number(sum)}, against ${number(previous)} in ${previousYear}. That is ${
          sum > previous ? 'more than double' : 'less than half'
        }. We ask when the number has more than doubled or halved and the difference is at least ${thresholds.minimumJump}. It is a rule of thumb.${
          isAcrossBreak ? ' On 1 January 2023 validation was given a new definition, and that may be why.' : ''
        }`,
      'history-break': ({ sum, median, spread, z, years }, sector, number) =>
        `${sector}: ${number(sum)}. The region's numbers for ${listOfYears(years, 'en')} have a median of ${number(median)} and a spread of ${number(spread)}. The number is ${number(Math.abs(z))} spreads ${
          z > 0 ? 'above' : 'below'
        }, and we ask when it is more than ${number(thresholds.robustZ)}.`,
      'unusual-form': ({ form, count }, sector, number) =>
        `${sector}: ${number(count)} in the form ${nationalWords.en.forms[form].toLowerCase()}. The sector usually validates only for eligibility and credit.`,
      'month-missing': ({ months }, sector) =>
        `${sector}: there are numbers by month, but none for ${listOfMonths(months, 'en')}. Give 0 if there were none.`,
      'sector-gone': ({ previous, previousYear }, sector, number) =>
        `${sector}: no number, against ${number(previous)} in ${previousYear}. Give 0 if there were none.`,
    },
    notes: {
      'year-missing': ({ previousYear, years }, sector) =>
        `${sector}: there are numbers for ${previousYear} and for this year, but none for ${listOfYears(years, 'en')}.`,
      'break-joined': ({ before, since }) =>
        `One and the same delivery holds both ${listOfYears(before, 'en')} and ${since}. On 1 January 2023 validation was given a new definition. Is each year counted under the definition of its time?`,
    },
  },
})

/** The sentence that explains what a rule found. */
export const findingSentence = (finding: Finding, language: Language): string => {
  const { errors, warnings, notes } = findingTexts[language]
  const sector = 'sector' in finding ? nationalWords[language].sectors[finding.sector] : ''
  const sentences = { ...errors, ...warnings, ...notes } satisfies SentencesOf<Finding>
  // The kind picks the sentence that takes just this finding; the compiler does not tie the two together.
  const sentence = sentences[finding.kind] as SentencesOf<Finding>['jump']
  return sentence(finding as never, sector, (value) => formatNumber(value, language))
}
