import { municipalityNames } from '#shared/regions/municipality-codes.ts'
import { regions } from '#shared/regions/regions.ts'
import {
  type Sector,
  type Sex,
  sectors,
  sexes,
  type ValidationForm,
  validationForms,
} from '#shared/statistics/validation-count.ts'
import { ageGroups, branches } from './branches.ts'
import { plainWord } from './columns.ts'
import { type Outcome, outcomes } from './delivery.ts'

/** What a cell of a coded column may say: its code, or a word for it in either language, in any letters. */
type Words<Code extends string> = ReadonlyMap<string, Code>

const wordsOf = <Code extends string>(
  codes: readonly Code[],
  words: Partial<Record<Code, readonly string[]>> = {},
): Words<Code> =>
  new Map(
    codes.flatMap((code) => [code, ...(words[code] ?? [])].map((word): [string, Code] => [plainWord(word), code])),
  )

export const formWords: Words<ValidationForm> = wordsOf(validationForms, {
  qualification: ['kvalifikation', 'kvalifikation eller del av kvalifikation', 'qualification or part of one'],
  eligibility: ['behörighet', 'behörighet till utbildning', 'eligibility for education'],
  credit: ['tillgodoräknande', 'tillgodoräknande inom utbildning', 'credit within an education'],
})

export const sectorWords: Words<Sector> = wordsOf(sectors, {
  komvux: ['kommunal vuxenutbildning', 'municipal adult education', 'municipal adult education (komvux)'],
  'folk-high-school': ['folkhögskola', 'folkhögskolan', 'folk high school', 'folk high schools'],
  'higher-vocational': ['yrkeshögskola', 'yrkeshögskolan', 'higher vocational education'],
  university: ['högskola', 'högskolan', 'universitet', 'higher education'],
  'employment-service': ['arbetsförmedlingen', 'public employment service', 'employment service'],
  branch: ['branschvalidering', 'bransch', 'branch validation'],
})

/** `all` is a total that is declared, not counted. */
export const sexWords: Words<Sex | 'all'> = wordsOf([...sexes, 'all'], {
  women: ['kvinnor', 'kvinna', 'woman', 'k'],
  men: ['män', 'man', 'm'],
  all: ['totalt', 'total'],
})

export const outcomeWords: Words<Outcome> = wordsOf(outcomes, {
  recognised: ['erkänd', 'erkänt', 'helt erkänd'],
  'partly-recognised': ['delvis erkänd', 'delvis erkänt', 'partly recognised'],
  'not-recognised': ['inte erkänd', 'inte erkänt', 'ej erkänd', 'not recognised'],
})

export const branchWords: Words<string> = new Map(
  branches.flatMap(({ code, label }) =>
    [code, label.sv, label.en].map((word): [string, string] => [plainWord(word), code]),
  ),
)

export const ageWords: Words<string> = wordsOf<string>(
  ageGroups,
  Object.fromEntries(
    ageGroups.map((group) => [group, [group.replace('-', '–'), ...(group === '65+' ? ['65-', '65–'] : [])]]),
  ),
)

/** A spreadsheet takes the leading zero of a code away; what is left says the same. */
const withoutZero = (code: string): string[] => (code.startsWith('0') ? [code, code.slice(1)] : [code])

export const regionWords: Words<string> = new Map(
  regions.flatMap(({ code, name, county }) =>
    [...withoutZero(code), name, county].map((word): [string, string] => [plainWord(word), code]),
  ),
)

export const municipalityWords: Words<string> = new Map(
  [...municipalityNames].flatMap(([code, name]) =>
    [...withoutZero(code), name, `${code} ${name}`].map((word): [string, string] => [plainWord(word), code]),
  ),
)
