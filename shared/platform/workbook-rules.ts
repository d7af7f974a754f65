import type { Feature, Image } from 'write-excel-file/node'
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility'

/** What the library takes as a file's content has no name of its own outside it. */
export type SheetFeature = Feature<Image['content']>

/** A rule for the cells of some rows in one column. Rows and columns count from 0. */
export type CellRule = {
  column: number
  rows: readonly number[]
  prompt: { title: string; text: string }
} /** `isOpen`: other things may be written too. */ & (
  | { list: readonly string[]; isOpen?: boolean }
  /** The list stands in the first column of another sheet, from its second row: for those that are too long to stand in the rule. */
  | { listOn: { sheet: string; length: number } }
  | { maxLength: number }
  | { anything: true }
)

/** Where the library has the parts of a workbook that are its sheets. */
export const worksheet = 'xl/worksheets/sheet{id}.xml'

/** A sheet's XML with an element more, where the format wants it. */
export const insertInSheet = (xml: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    markup,
    getOrderOfSiblings(worksheet, 'worksheet') ?? [],
    'worksheet',
  )

/** Consecutive rows as ranges: so a rule stays short. */
const rangesOf = ({ column, rows }: CellRule): string => {
  const ranges: [number, number][] = []
  for (const row of rows) {
    const last = ranges.at(-1)
    if (last && last[1] === row - 1) last[1] = row
    else ranges.push([row, row])
  }
  return ranges.map(([from, to]) => `${getCellAddress(from, column)}:${getCellAddress(to, column)}`).join(' ')
}

/** Titles of prompts may have 32 characters and their texts 255, in every program that reads workbooks. */
const promptOf = ({ title, text }: CellRule['prompt']): string =>
  `showInputMessage="1" promptTitle="${sanitizeAttributeValue(title.slice(0, 32))}" prompt="${sanitizeAttributeValue(text.slice(0, 255))}"`

const conditionOf = (rule: CellRule): { attributes: string; formulas: string } => {
  const chosen = `type="list" errorStyle="stop" showErrorMessage="${'isOpen' in rule && rule.isOpen ? 0 : 1}"`
  if ('list' in rule)
    return {
      attributes: chosen,
      formulas: `<formula1>${sanitizeTextContent(`"${rule.list.join(',')}"`)}</formula1>`,
    }
  if ('listOn' in rule) {
    const { sheet, length } = rule.listOn
    return {
      attributes: chosen,
      formulas: `<formula1>${sanitizeTextContent(`'${sheet}'!$A$2:$A$${length + 1}`)}</formula1>`,
    }
  }
  if ('maxLength' in rule)
    return {
      attributes: 'type="textLength" operator="lessThanOrEqual" errorStyle="stop" showErrorMessage="1"',
      formulas: `<formula1>${rule.maxLength}</formula1>`,
    }
  return { attributes: 'type="none"', formulas: '' }
}

const ruleMarkup = (rule: CellRule): string => {
  const { attributes, formulas } = conditionOf(rule)
  return `<dataValidation ${attributes} allowBlank="1" ${promptOf(rule.prompt)} sqref="${rangesOf(rule)}">${formulas}</dataValidation>`
}

/** Lists to choose from and longest texts, as the sheet of this name checks them while it is filled in. */
export const cellRules = (sheet: string, rules: readonly CellRule[]): SheetFeature => ({
  files: {
    transform: {
      [worksheet]: {
        transform: (xml, options) =>
          options.sheet === sheet && rules.length > 0
            ? insertInSheet(
                xml,
                `<dataValidations count="${rules.length}">${rules.map(ruleMarkup).join('')}</dataValidations>`,
              )
            : xml,
      },
    },
  },
})
