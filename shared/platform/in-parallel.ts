/** Does something with every item, at most `atOnce` at a time, and gives the results in the items' order. When one fails, no more are begun, and its error is thrown. */
export const inParallel = async <T, R>(
  items: readonly T[],
  atOnce: number,
  act: (item: T) => Promise<R>,
): Promise<R[]> => {
  const results: R[] = []
  let next = 0
  const work = async () => {
    for (let index = next; index < items.length; index = next) {
      next += 1
      try {
        results[index] = await act(items[index] as T) // within the length
      } catch (error) {
        next = items.length
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work))
  return results
}
