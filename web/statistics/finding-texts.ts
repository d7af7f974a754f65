import { type Language, texts } from '#shared/platform/language.ts'
import { type CountError, type CountWarning, minimumJump } from '#shared/statistics/count-checks.ts'
import { nationalWords } from '../national/national-words.ts'
import { formatNumber } from '../texts/format.ts'
import { countTexts } from './count-texts.ts'

type Sentences<F extends { kind: string }> = {
  [K in F['kind']]: (finding: Extract<F, { kind: K }>, sector: string, number: (value: number) => string) => string
}

type Texts = {
  errors: Sentences<CountError>
  warnings: Sentences<CountWarning>
  toCheck: string
  toCheckLead: string
  confirm: string
}

/** What the checks say. */
export const findingTexts = texts<Texts>({
  sv: {
    toCheck: 'Kontrollera innan du lämnar in',
    toCheckLead: 'Det här kan stämma, men är ovanligt. Rätta det som är fel och kryssa i det som stämmer.',
    confirm: 'Det stämmer.',
    errors: {
      'nothing-given': () => 'Fyll i minst en ruta innan du lämnar in.',
      'source-missing': () => 'Skriv varifrån siffrorna kommer. Ett antal utan källa går inte att lämna in.',
      'total-contradicts': ({ declared, sum }, _sector, number) =>
        `Totalen ${number(declared)} stämmer inte med rutorna, som tillsammans är ${number(sum)}. Rätta totalen eller rutorna.`,
    },
    warnings: {
      'total-above-sum': ({ declared, sum, missingCells }, sector, number) =>
        `${sector}: totalen ${number(declared)} är högre än rutorna, som tillsammans är ${number(sum)}. ${
          missingCells === 1 ? 'En ruta är tom' : `${missingCells} rutor är tomma`
        }. Bara det som står i rutorna räknas in i den nationella bilden.`,
      'one-sex': ({ form, given }, sector) =>
        `${sector}, ${nationalWords.sv.forms[form].toLowerCase()}: bara ${countTexts.sv.sexes[given].toLowerCase()} är ifyllt. Är uppgiften om ${
          given === 'women' ? 'män' : 'kvinnor'
        } okänd? Skriv 0 om det inte var någon.`,
      jump: ({ sum, previous, previousYear }, sector, number) =>
        `${sector}: ${number(sum)}, mot ${number(previous)} år ${previousYear}. Det är ${
          sum > previous ? 'mer än en fördubbling' : 'mindre än hälften'
        }. Vi frågar när antalet har mer än fördubblats eller halverats och skillnaden är minst ${minimumJump}. Det är en tumregel.`,
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
        }. Only what stands in the boxes enters the national picture.`,
      'one-sex': ({ form, given }, sector) =>
        `${sector}, ${nationalWords.en.forms[form].toLowerCase()}: only ${countTexts.en.sexes[given].toLowerCase()} are filled in. Is the figure for ${
          given === 'women' ? 'men' : 'women'
        } unknown? Write 0 if there were none.`,
      jump: ({ sum, previous, previousYear }, sector, number) =>
        `${sector}: ${number(sum)}, against ${number(previous)} in ${previousYear}. That is ${
          sum > previous ? 'more than double' : 'less than half'
        }. We ask when the number has more than doubled or halved and the difference is at least ${minimumJump}. It is a rule of thumb.`,
    },
  },
})

/** The sentence that explains what a check found. */
export const findingSentence = (finding: CountError | CountWarning, language: Language): string => {
  const { errors, warnings } = findingTexts[language]
  const sector = 'sector' in finding ? nationalWords[language].sectors[finding.sector] : ''
  const sentences = { ...errors, ...warnings } satisfies Sentences<CountError | CountWarning>
  // The kind picks the sentence that takes just this finding; the compiler does not tie the two together.
  const sentence = sentences[finding.kind] as Sentences<CountError | CountWarning>['jump']
  return sentence(finding as never, sector, (value) => formatNumber(value, language))
}
