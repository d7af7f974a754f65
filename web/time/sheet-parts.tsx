import type { Language } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { hoursOf, type SheetContent, type SheetEvent, workedHoursOf } from '#shared/time/month-sheet.ts'
import { periodOf } from '#shared/time/programme-periods.ts'
import type { TimeProject } from '#shared/time/project.ts'
import type { ReadSheet } from '#shared/time/read-sheet.ts'
import { stateOfSheet } from '#shared/time/summary.ts'
import { usedOfYear } from '#shared/time/year-cap.ts'
import { Table, Tag } from '../components/page-parts.tsx'
import { Facts } from '../plans/plan-parts.tsx'
import { formatMoment, formatMonth } from '../texts/format.ts'
import { gridTexts } from './sheet-grid-texts.ts'
import { sheetTexts } from './sheet-texts.ts'
import { hoursNumber, hoursText, longDayText, stateColors, timeWords } from './time-words.ts'

/** Whether the project's period asks a manager to approve. */
export const needsApproval = ({ periodId }: Pick<TimeProject, 'periodId'>): boolean =>
  periodOf(periodId).approval === 'manager'

/** How a month stands: the same word as in the lists of months. */
export const SheetTag = ({
  read: { sheet, project },
  language,
  now,
}: {
  read: ReadSheet
  language: Language
  now: Date
}) => {
  const state = stateOfSheet(project, sheet, swedishDay(now))
  return <Tag color={stateColors[state]}>{timeWords[language].states[state]}</Tag>
}

/** The sums of a month, and of its year against the cap. */
export const SheetSums = ({ read, language }: { read: ReadSheet; language: Language }) => {
  const { sheet, project, staff, monthHours } = read
  const t = sheetTexts[language].sums
  const worked = workedHoursOf(sheet)
  const counted = hoursOf(sheet, project)
  const year = sheet.month.slice(0, 4)
  const used = usedOfYear(monthHours, year, project.cap ?? { hasHoliday: false })
  return (
    <Facts
      facts={[
        { name: t.month, value: hoursText(worked, language) },
        { name: t.counted, value: counted === worked ? '' : hoursText(counted, language) },
        {
          name: t.year(year),
          value: project.cap
            ? t.ofCap(hoursText(used, language), hoursText(project.cap.hours, language))
            : `${hoursText(used, language)} (${t.noCap})`,
        },
        { name: t.category, value: project.categories.find(({ id }) => id === staff.categoryId)?.name ?? '' },
      ]}
    />
  )
}

/** A month to be read, row by row: what was done, and absence without why. */
export const SheetTable = ({
  content,
  activities,
  caption,
  language,
}: {
  content: SheetContent
  activities: readonly { id: string; name: string }[]
  caption: string
  language: Language
}) => {
  const t = gridTexts[language]
  const rows = [
    ...content.entries.map(({ day, activityId, hours, description }) => ({
      day,
      cells: [activities.find(({ id }) => id === activityId)?.name ?? '', hoursNumber(hours, language), description],
    })),
    ...content.absences.map(({ day, kind, hours }) => ({
      day,
      cells: [timeWords[language].absences[kind], hoursNumber(hours, language), ''],
    })),
  ].toSorted((a, b) => a.day.localeCompare(b.day))
  if (rows.length === 0) return <p>{timeWords[language].states['left-out']}</p>
  return (
    <Table
      isStacked
      caption={caption}
      columns={[{ label: t.day }, { label: t.activity }, { label: t.hours, isNumber: true }, { label: t.workDone }]}
      rows={rows.map(({ day, cells }, place) => [
        <span id={rows[place - 1]?.day === day ? undefined : `day-${day}`}>{longDayText(day, language)}</span>,
        ...cells,
      ])}
    />
  )
}

/** What has happened to a month, the newest first, and the checksum of its newest signature. */
export const SheetHistory = ({
  events,
  hash,
  language,
}: {
  events: readonly SheetEvent[]
  hash: string | null
  language: Language
}) => {
  const t = sheetTexts[language]
  if (events.length === 0) return null
  const { at, what, by, edition, reason } = t.historyColumns
  return (
    <section class="plan-part" aria-labelledby="history">
      <h2 class="ds-heading" data-size="sm" id="history">
        {t.history}
      </h2>
      <Table
        isStacked
        caption={t.historyCaption}
        columns={[at, what, by, edition, reason].map((label) => ({ label }))}
        rows={events
          .toReversed()
          .map((event) => [
            formatMoment(event.at, language),
            timeWords[language].events[event.kind],
            event.by.name,
            String(event.edition),
            event.reason ?? (event.month ? formatMonth(event.month, language) : ''),
          ])}
      />
      {hash && <p class="time-hash">{t.hash(hash)}</p>}
    </section>
  )
}
