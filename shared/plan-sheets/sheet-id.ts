/** Which action a row is, and the version that it had when the file was made. */
type SheetId = { id: string; version: number | null }

/** As it stands in the column of ids. */
export const sheetIdText = ({ id, version }: { id: string; version: number }): string => `${id}/${version}`

/** What the cell says; the version may be left out. Null for what is no id of ours. */
export const readSheetId = (text: string): SheetId | null => {
  const [, id, version] = /^([\w-]{22})(?:\/(\d{1,9}))?$/.exec(text) ?? []
  return id ? { id, version: version ? Number(version) : null } : null
}
