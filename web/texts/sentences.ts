/** One sentence for each kind of what is told, made of what is known of it and of `More`. */
export type Sentences<Told extends { kind: string }, More extends unknown[] = []> = {
  [Kind in Told['kind']]: (told: Extract<Told, { kind: Kind }>, ...more: More) => string
}

/** A number with its noun, in the singular for one. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
