import type { Outcome } from '#shared/platform/outcome.ts'
import { defaultFormat, type Output, outputOf } from '#shared/px-api/output-format.ts'
import type { PxQuery, VariableQuery } from '#shared/px-api/px-query.ts'
import type { PxRefusal } from '#shared/px-api/px-refusal.ts'
import type { SavedQuery } from '#shared/px-api/saved-queries.ts'
import { formatIn, formatParametersIn, type RawParameters } from './read-parameters.ts'

/** The query that an address asks. */
export const queryIn = ({ valueCodes, codelists, lists }: RawParameters): PxQuery => {
  const names = new Set([...valueCodes.keys(), ...codelists.keys()])
  const selection = [...names].map((name): VariableQuery => {
    const [values, list] = [valueCodes.get(name), codelists.get(name)]
    return {
      variableCode: values?.variable ?? list?.variable ?? name,
      codelist: list?.value ?? null,
      valueCodes: values?.values ?? null,
    }
  })
  const [heading, stub] = [lists.get('heading') ?? [], lists.get('stub') ?? []]
  return { selection, placement: heading.length + stub.length > 0 ? { heading, stub } : null }
}

/** How the answer is to be written: as the address says, else as the saved query does, else as usual. The parameters of another format do not follow along. */
export const outputIn = (
  raw: RawParameters,
  saved: Pick<SavedQuery, 'outputFormat' | 'outputFormatParams'> | null = null,
): Outcome<Output, PxRefusal> => {
  const format = formatIn(raw)
  if (!format.ok) return format
  const parameters = formatParametersIn(raw)
  if (!parameters.ok) return parameters
  const savedFormat = saved?.outputFormat ?? defaultFormat
  const chosen = format.value ?? savedFormat
  const ofSaved = chosen === savedFormat ? (saved?.outputFormatParams ?? []) : []
  return outputOf(chosen, parameters.value ?? ofSaved)
}

/** Whether an address asks anything of variables, which a request with a body says there. */
export const variableParameterIn = ({ valueCodes, codelists, lists }: RawParameters): string | null => {
  const [name] = [...valueCodes.keys()].map((one) => `valueCodes[${one}]`)
  const [list] = [...codelists.keys()].map((one) => `codelist[${one}]`)
  const placed = (['heading', 'stub'] as const).find((one) => lists.has(one))
  return name ?? list ?? placed ?? null
}
