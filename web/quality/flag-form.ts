import { asActor } from '#shared/people/person.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import { type FlagRecord, maxAnswerLength } from '#shared/quality/flag.ts'
import type { FlagDeed, FlagRefusal } from '#shared/quality/flag-deed.ts'
import type { Visit } from '../site.tsx'
import type { ToldFlagRefusal } from './quality-texts.ts'

/** A form about a flag that was sent and not taken; what was typed stands in it. `choice` is what was chosen. */
export type TypedFlag = { flagId: string; choice: string; text: string; version: number }

/** How a page is shown again after its form was not taken. */
export type FlagAgain = { typed?: TypedFlag; refusal?: ToldFlagRefusal }

/** What one chooses about a flag and says of it: the names of the fields, which carry the flag's id since a page has many such forms. */
export const flagFields = (choice: 'kind' | 'verdict', flagId: string) => ({
  choice: `${choice}-${flagId}`,
  text: `text-${flagId}`,
})

type FlagVisit = Visit<'answerFlag'> | Visit<'reviewFlag'>

/**
 * Takes a form about a flag: reads what is chosen and said (needed with the choice `textWith`), does the deed, and gives null where it is done; otherwise how the page is to be shown again.
 */
export const takeFlagForm = async <Choice extends string>(
  { form, params, person, now }: FlagVisit,
  { field, choices, textWith }: { field: 'kind' | 'verdict'; choices: readonly Choice[]; textWith: Choice },
  act: (
    deed: Omit<FlagDeed, 'regionCode'> & { choice: Choice; text: string },
  ) => Promise<Outcome<FlagRecord, FlagRefusal>>,
): Promise<FlagAgain | null> => {
  const names = flagFields(field, params.flag)
  const [formKey, version] = [form.formKey(), form.version()]
  const choice = form.choice(names.choice, choices, { isRequired: true })
  const text = form.text(names.text, { maxLength: maxAnswerLength, isRequired: choice === textWith })
  const typed = { flagId: params.flag, choice: form.raw(names.choice), text: form.raw(names.text), version }
  if (!choice || form.hasErrors) return { typed }
  const outcome = await act({
    flagId: params.flag,
    basedOnVersion: version,
    choice,
    text,
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (outcome.ok || outcome.refusal.kind === 'already-done') return null
  const { refusal } = outcome
  // The fields hold the same limits as the deed.
  if (refusal.kind === 'text-missing' || refusal.kind === 'text-too-long')
    throw new Error(`a checked text: ${refusal.kind}`)
  if (refusal.kind !== 'stale-flag') return { refusal: refusal.kind }
  return { refusal: refusal.kind, typed: { ...typed, version: refusal.current?.version ?? 0 } }
}
