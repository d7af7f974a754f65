/** Lets at most `atOnce` of what it is given go on at the same time; the rest wait in the order in which they came. Hands on what each gives or throws. */
export const createTurns = (atOnce: number) => {
  let free = atOnce
  const waiting: (() => void)[] = []
  return async <T>(act: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await act()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
