import {
  type Sector,
  type Sex,
  sectors,
  sexes,
  type ValidationForm,
  validationForms,
} from '#shared/statistics/validation-count.ts'
import type { CubeLeaf } from './cube.ts'

/** A row that the statement gives, its numbers as numbers and what is null as null. */
export type StatementRow = {
  year: number
  regionCode: string
  form: string
  sector: string
  branch: string | null
  sex: string
  counted: number
  unnamed: number
  providers: number
  largest: number
}

const known = <T extends string>(words: readonly T[], word: string): T => {
  const found = words.find((one) => one === word)
  if (found === undefined) throw new Error('a file of the lake holds a word that no check lets through')
  return found
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The canonical order within a partition: form, sector, branch (what is not told apart first), sex, each by its code. */
const compareLeaves = (one: CubeLeaf, other: CubeLeaf): number =>
  byText(one.form, other.form) ||
  byText(one.sector, other.sector) ||
  byText(one.branch ?? '', other.branch ?? '') ||
  byText(one.sex, other.sex)

const leafOf = ({ year, regionCode, form, sector, branch, sex, ...found }: StatementRow): CubeLeaf => {
  const isTold = found.unnamed === 0
  return {
    year,
    regionCode,
    form: known<ValidationForm>(validationForms, form),
    sector: known<Sector>(sectors, sector),
    branch,
    sex: known<Sex>(sexes, sex),
    count: found.counted,
    providers: isTold ? found.providers : null,
    largestSharePercent:
      found.counted > 0 && (isTold || found.largest > 0) ? (100 * found.largest) / found.counted : null,
  }
}

/** The smallest cells of one partition from what the statement gives of it, in canonical order. Throws on a word that is no form, sector or sex. */
export const leavesOf = (rows: readonly StatementRow[]): CubeLeaf[] => rows.map(leafOf).toSorted(compareLeaves)
