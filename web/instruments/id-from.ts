/**
 * An id of a–z, digits and hyphens made from words, which no other has: `ja`, `ja-2`. At most 30 characters and the number; `nameless` where the words have no
 * such characters.
 */
export const idFrom = (words: string, nameless: string, taken: ReadonlySet<string>): string => {
  const plain = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 30)
    .replace(/^-|-$/g, '')
  const base = plain || nameless
  let id = base
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`
  return id
}
