/** The named variables of a function's environment. Throws, naming all that are missing or empty. */
export const requireVariables = <const Name extends string>(
  environment: Record<string, string | undefined>,
  names: readonly Name[],
): Record<Name, string> => {
  const missing = names.filter((name) => !environment[name])
  if (missing.length > 0) throw new Error(`variables missing: ${missing.join(', ')}`)
  // Every name has just been seen to have a value.
  return Object.fromEntries(names.map((name) => [name, environment[name]])) as Record<Name, string>
}
