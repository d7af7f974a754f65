import type { Language } from '#shared/platform/language.ts'
import { hoursOfDay, parseHours, sumOf } from '#shared/time/hours.ts'
import { daysOf } from '#shared/time/months.ts'
import { type AttendanceMonth, type AttendanceRow, attending, type Participant } from '#shared/time/participant.ts'
import type { ProjectPeople } from '#shared/time/whole-project.ts'
import type { FormReader } from '../form.ts'
import { gridTexts } from './sheet-grid-texts.ts'

/** Whom the form is about: those in the month, and those whom it was about when it was shown. */
export const inForm = (
  form: FormReader,
  { participants }: Pick<ProjectPeople, 'participants'>,
  month: AttendanceMonth,
): Participant[] => {
  const here = new Set(attending(participants, month))
  return participants.filter((one) => here.has(one) || form.has(`hours-${one.id}`))
}

/** Reads the hours of a month's participants. What is wrong stands in `form.errors`. */
export const readAttendanceForm = (
  { form, language }: { form: FormReader; language: Language },
  people: ProjectPeople,
  month: AttendanceMonth,
): AttendanceRow[] => {
  const mostHours = sumOf(daysOf(month.month).map(hoursOfDay))
  return inForm(form, people, month).map(({ id }): AttendanceRow => {
    const hours = parseHours(form.raw(`hours-${id}`))
    if (hours === null || hours > mostHours)
      form.fail(`hours-${id}`, { kind: 'own', message: gridTexts[language].notHours })
    return { participantId: id, hours: hours ?? 0, isCertified: form.isChecked(`certified-${id}`) }
  })
}
