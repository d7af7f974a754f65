/** What the marks of a drawing say, in order: what the island reads out. Hard spaces come as ordinary ones. */
export const marksIn = (drawing: string): { label: string; value: string }[] =>
  [...drawing.matchAll(/data-label="([^"]*)" data-value="([^"]*)"/g)].map(([, label = '', value = '']) => ({
    label,
    value: value.replaceAll('\u00a0', ' '),
  }))

/** The ids of a piece of a page that stand there more than once. */
export const repeatedIds = (html: string): string[] => {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((found) => found[1] ?? '')
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

/** Ids that something in a drawing refers to and that are not there. */
export const danglingIds = (html: string): string[] =>
  [...html.matchAll(/url\(#([^)]*)\)/g)].flatMap(([, id = '']) => (html.includes(`id="${id}"`) ? [] : [id]))
