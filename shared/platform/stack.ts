/** Where an error was thrown: its first frames, for a log. Its message is left out, since that may hold what a person typed. */
export const framesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 3)
    .map((line) => line.trim())
    .join(' | ')
