/** Where an error was thrown: its first frames, for a log. Its message is left out, since that may hold what a person typed. */
export const framesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 3)
    .map((line) => line.trim())
    .join(' | ')

/** What a log may tell of a failure: its name and where it was thrown. */
export const failureFacts = (error: unknown): { name: string; stack: string } =>
  error instanceof Error ? { name: error.name, stack: framesOf(error) } : { name: 'unknown failure', stack: '' }
