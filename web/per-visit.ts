/** Makes a reading that happens once in a visit, whoever asks for it and how often. */
export const perVisit = <Visit extends object, T>(
  read: (visit: Visit) => Promise<T>,
): ((visit: Visit) => Promise<T>) => {
  const known = new WeakMap<Visit, Promise<T>>()
  return (visit) => {
    const found = known.get(visit) ?? read(visit)
    known.set(visit, found)
    return found
  }
}
