import type { Language } from '#shared/platform/language.ts'
import { dateOutOfOrder, type RoundDates } from '#shared/rounds/round.ts'
import type { FormReader } from '../form.ts'
import { formatDay } from '../texts/format.ts'

/** What the target level's field holds where the instrument's own holds. */
export const targetOfInstrument = 'instrument'
export const roundTargets = ['1', '2', '3', '4'] as const

/** Reads the three dates; notes an error beside the one that comes before what it must follow. */
export const readDates = (form: FormReader, language: Language): RoundDates => {
  const dates = {
    opensOn: form.day('opensOn', { isRequired: true }),
    deadline: form.day('deadline', { isRequired: true }),
    closesOn: form.day('closesOn', { isRequired: true }),
  }
  if (Object.values(dates).includes('')) return dates
  const late = dateOutOfOrder(dates)
  if (late !== null) {
    const other = late === 'deadline' ? dates.opensOn : dates.deadline
    form.fail(late, { kind: 'before', other: formatDay(other, language) })
  }
  return dates
}

/** Reads the national target level; null: the instrument's own. */
export const readTarget = (form: FormReader): number | null => {
  const choice = form.choice('targetLevel', [targetOfInstrument, ...roundTargets], { isRequired: true })
  return choice === null || choice === targetOfInstrument ? null : Number(choice)
}
