import type { Language } from '#shared/platform/language.ts'
import type { TimeProject } from '#shared/time/project.ts'
import type { SheetWarning } from '#shared/time/sheet-warnings.ts'
import { Notice } from '../components/page-parts.tsx'
import { formatMonth } from '../texts/format.ts'
import { sheetTexts } from './sheet-texts.ts'
import { hoursText, longDayText, timeWords } from './time-words.ts'

/** What a warning is about, in words: the day and activity, or the year or month. */
const about = (warning: SheetWarning, project: Pick<TimeProject, 'activities'>, language: Language): string => {
  const t = timeWords[language]
  if (warning.kind === 'over-cap')
    return `${warning.year}: ${hoursText(warning.used, language)} / ${hoursText(warning.cap, language)}`
  if (warning.kind === 'earlier-unsigned') return formatMonth(warning.month, language)
  const day = longDayText(warning.day, language)
  if ('activityId' in warning)
    return `${day}, ${project.activities.find(({ id }) => id === warning.activityId)?.name ?? ''}`
  if (warning.kind === 'day-off')
    return `${day} (${warning.holiday ? t.holidays[warning.holiday] : sheetTexts[language].warningFacts.weekend})`
  if (warning.kind === 'over-day-length')
    return `${day}, ${hoursText(warning.hours + warning.otherHours, language)} / ${hoursText(warning.length, language)}`
  return 'hours' in warning ? `${day}, ${hoursText(warning.hours, language)}` : day
}

/** The same thing to do, with all days that it concerns. */
const grouped = (warnings: readonly SheetWarning[]): SheetWarning[][] => {
  const groups = new Map<string, SheetWarning[]>()
  for (const warning of warnings) groups.set(warning.kind, [...(groups.get(warning.kind) ?? []), warning])
  return [...groups.values()].toSorted(([a], [b]) => Number(b?.stops ?? false) - Number(a?.stops ?? false))
}

/** Where what a warning is about is found; null where there is no such place. */
const placeOf = (warning: SheetWarning, { hrefOf, monthHref }: WarningListProps): string | null => {
  if ('day' in warning) return hrefOf?.(warning.day) ?? `#day-${warning.day}`
  return warning.kind === 'earlier-unsigned' ? (monthHref?.(warning.month) ?? null) : null
}

const Places = (list: WarningListProps) => (
  <ul class="time-places">
    {list.warnings.map((warning) => {
      const said = about(warning, list.project, list.language)
      const place = placeOf(warning, list)
      return (
        <li>
          {place === null ? (
            said
          ) : (
            <a class="ds-link" href={place}>
              {said}
            </a>
          )}
        </li>
      )
    })}
  </ul>
)

type WarningListProps = {
  warnings: readonly SheetWarning[]
  project: Pick<TimeProject, 'activities'>
  language: Language
  /** Where a day is found, when it may be outside the page. */
  hrefOf?: (day: string) => string
  /** Where another month is found, for the one whose months they are. */
  monthHref?: (month: string) => string
}

/** What is to be looked at in a month, and what to do about it: what stops the signing first. */
export const WarningList = ({ warnings, ...rest }: WarningListProps) => {
  const { language } = rest
  const t = sheetTexts[language]
  if (warnings.length === 0) return <p>{t.noWarnings}</p>
  return (
    <div class="time-warnings">
      {grouped(warnings).map((group) => {
        const [first] = group
        if (!first) return null
        return (
          <Notice color={first.stops ? 'danger' : 'warning'}>
            <p>
              {t.warning[first.kind]} {first.stops && <strong>{t.stops}</strong>}
            </p>
            <Places warnings={group} {...rest} />
          </Notice>
        )
      })}
    </div>
  )
}
