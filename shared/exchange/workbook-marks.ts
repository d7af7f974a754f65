import type { QuestionnaireDocument } from './questionnaire-document.ts'

type Place = QuestionnaireDocument['place']

/** Stands first in the hidden first row of the sheet of answers; its number is that of the sheet's form. */
const mark = 'valideringslyft-1'

/** Names of the columns in the hidden second row, besides those of the answer. */
export const ownColumns = { id: 'id', version: 'version', print: 'print' } as const

/** What the hidden first row says of where the answers belong. */
export const placeMark = ({ regionCode, roundId, instrumentId, instrumentVersion }: Place): string =>
  [mark, regionCode, roundId, instrumentId, instrumentVersion].join(' ')

/** Where the answers of a sheet belong, or null when the cell says nothing of the kind. */
export const readPlaceMark = (cell: unknown): Place | null => {
  const [, regionCode, roundId, instrumentId, version] =
    (typeof cell === 'string' && /^valideringslyft-1 (\d\d) ([\w-]{1,64}) ([a-z0-9-]{1,40}) (\d{1,6})$/.exec(cell)) ||
    []
  return regionCode && roundId && instrumentId
    ? { regionCode, roundId, instrumentId, instrumentVersion: Number(version) }
    : null
}
