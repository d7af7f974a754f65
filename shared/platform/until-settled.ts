import { StoreUnavailable } from './store.ts'

/**
 * Does what `attempt` does until it comes to something else than that others were first and all must be read again, with a short pause between. Throws StoreUnavailable when every attempt met others.
 * `mostAttempts` is how many colleagues may be in the way: ten, where nothing else is said.
 */
export const untilSettled = async <T>(attempt: () => Promise<T | 'read-again'>, mostAttempts = 10): Promise<T> => {
  for (let count = 0; count < mostAttempts; count += 1) {
    if (count > 0) await new Promise((resolve) => setTimeout(resolve, 10 * count * Math.random()))
    const result = await attempt()
    if (result !== 'read-again') return result
  }
  throw new StoreUnavailable('what was to be changed kept changing')
}
