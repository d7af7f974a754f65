/** A look-up of which one at a time runs for each key: those who ask meanwhile get what it finds. Two hundred readers at once then cost the store what a few do. */
export const shared = <T>(lookUp: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const running = new Map<string, Promise<T>>()
  return (key) => {
    const known = running.get(key)
    if (known) return known
    const found = lookUp(key).finally(() => running.delete(key))
    running.set(key, found)
    return found
  }
}
