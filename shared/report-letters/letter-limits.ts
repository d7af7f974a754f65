/** The longest texts, in UTF-16 units as a browser counts them. */
export const letterLimits = {
  correction: 4000,
  observation: 4000,
  answer: 4000,
  /** So many corrections are taken in within the window from all readers together; a flood is stopped, people are not. */
  mostAtOnce: 30,
  windowMinutes: 60,
} as const
