import { insertInSheet, type SheetFeature, worksheet } from '#shared/platform/workbook-rules.ts'

/** Cells in this colour can be written in when the sheet is locked: the library knows no such property, so the style carries it. */
export const inputText = '#14252e'

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
