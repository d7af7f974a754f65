/** Which action a row is, and the version that it had when the file was made. */
type SheetId = { id: string; version: number | null }

/** As it stands in the column of ids. */
export const sheetIdText = ({ id, version }: { id: string; version: number }): string => `${id}/${version}`

/** What the cell says; any text without a version is an id. */
export const readSheetId = (text: string): SheetId => {
  const [, id, version] = /^(.+)\/(\d{1,9})$/.exec(text) ?? []
  return id && version ? { id, version: Number(version) } : { id: text, version: null }
}
