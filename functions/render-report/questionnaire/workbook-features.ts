import type { Feature, Image } from 'write-excel-file/node'
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility'

/** What the library takes as a file's content has no name of its own outside it. */
type SheetFeature = Feature<Image['content']>

/** Cells in this colour can be written in when the sheet is locked: the library knows no such property, so the style carries it. */
export const inputText = '#14252e'

/** A rule for the cells of some rows in one column. Rows and columns count from 0. */
export type CellRule = { column: number; rows: readonly number[]; prompt: { title: string; text: string } } & (
  | { list: readonly string[] }
  | { maxLength: number }
  | { anything: true }
)

const worksheet = 'xl/worksheets/sheet{id}.xml'

const insertInSheet = (xml: string, markup: string): string =>
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
  if ('list' in rule)
    return {
      attributes: 'type="list" errorStyle="stop" showErrorMessage="1"',
      formulas: `<formula1>${sanitizeTextContent(`"${rule.list.join(',')}"`)}</formula1>`,
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

/** Hides columns and rows of a sheet, counted from 0. */
export const hidden = (sheet: string, columns: readonly number[], rows: readonly number[]): SheetFeature => ({
  files: {
    transform: {
      [worksheet]: {
        transformElementAttributes: (tag, attributes, _index, options) => {
          if (options.sheet !== sheet) return attributes
          const isHidden =
            (tag === 'col' && columns.includes(Number(attributes.min) - 1)) ||
            (tag === 'row' && rows.includes(Number(attributes.r) - 1))
          return isHidden ? { ...attributes, hidden: 1 } : attributes
        },
      },
    },
  },
})

/** Lets rows grow when more is written in them: their heights are where they begin, not fixed. */
export const growingRows: SheetFeature = {
  files: {
    transform: {
      [worksheet]: {
        transformElementAttributes: (tag, attributes) => {
          if (tag !== 'row') return attributes
          const { customHeight: _fixed, ...rest } = attributes
          return rest
        },
      },
    },
  },
}

const setup = '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0"'

/** Prints sheets on A4, as wide as one page and as long as they are. */
export const fitToWidth: SheetFeature = {
  files: {
    transform: {
      [worksheet]: {
        transform: (xml) => {
          const fitted = insertInSheet(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
          return fitted.includes('<pageSetup ')
            ? fitted.replace(/<pageSetup (?:paperSize="9" )?/, `${setup} `)
            : insertInSheet(fitted, `${setup}/>`)
        },
      },
    },
  },
}

/** What may be done in a locked sheet besides writing in its open cells: 0 is allowed. There is no password: it keeps from accidents, not from people. */
const lock =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>'

/** Locks a sheet but for its cells in `inputText`. */
export const locked = (sheet: string): SheetFeature => ({
  files: {
    transform: {
      [worksheet]: {
        transform: (xml, options) => (options.sheet === sheet ? insertInSheet(xml, lock) : xml),
      },
      'xl/styles.xml': {
        transform: (xml) => {
          const fonts = [...(/<fonts[^>]*>([\s\S]*)<\/fonts>/.exec(xml)?.[1] ?? '').matchAll(/<font>[\s\S]*?<\/font>/g)]
          const open = fonts.flatMap(([font], id) =>
            font.toLowerCase().includes(inputText.slice(1)) ? [String(id)] : [],
          )
          return xml.replaceAll(/<xf ([^>]*)>([\s\S]*?)<\/xf>/g, (whole, attributes: string, inside: string) =>
            open.includes(/fontId="(\d+)"/.exec(attributes)?.[1] ?? '')
              ? `<xf ${attributes} applyProtection="1">${inside}<protection locked="0"/></xf>`
              : whole,
          )
        },
      },
    },
  },
})
