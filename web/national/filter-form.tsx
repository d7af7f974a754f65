import type { Language } from '#shared/platform/language.ts'
import { countyGroups } from '#shared/regions/county-groups.ts'
import { Notice } from '../components/page-parts.tsx'
import { filterTexts } from './filter-texts.ts'
import { periodName } from './period-words.ts'
import { type FilterProblem, filterNames, type PictureFilter, queryOf, searchOf } from './picture-filter.ts'
import type { Picture } from './read-picture.ts'

type Option = { value: string; label: string }

const Choice = ({ name, label, value, options }: { name: string; label: string; value: string; options: Option[] }) => (
  <div class="picture-filter__choice">
    <label class="ds-label" for={`f-${name}`}>
      {label}
    </label>
    <select class="ds-input" id={`f-${name}`} name={name}>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
)

type Filtered = Pick<Picture, 'filter' | 'period' | 'periods' | 'instrument'>

/** What a page lets its reader choose; of the compared month, `since` where a page shows a span of time, `against` where a page compares with nothing unless asked. */
export type FilterChoice = 'period' | 'compared' | 'since' | 'against' | 'group' | 'area'

const choices = (
  { filter, period, periods, instrument }: Filtered,
  language: Language,
): Record<FilterChoice, { name: string; label: string; value: string; options: Option[] }> => {
  const t = filterTexts[language]
  const name = (one: string): Option => ({ value: one, label: periodName(one, language) })
  const [newest, ...older] = periods
  const compared = (label: string, usual: string, months: readonly string[]) => ({
    name: filterNames.compared,
    label,
    value: filter.compared ?? '',
    options: [{ value: '', label: usual }, ...months.map(name)],
  })
  return {
    period: {
      name: filterNames.period,
      label: t.period,
      value: filter.period === newest ? '' : (filter.period ?? ''),
      options: [{ value: '', label: newest ? t.newest(periodName(newest, language)) : '' }, ...older.map(name)],
    },
    compared: compared(
      t.compared,
      t.previousRound,
      periods.filter((one) => one !== period),
    ),
    against: compared(
      t.compared,
      t.notCompared,
      periods.filter((one) => one !== period),
    ),
    since: compared(
      t.since,
      t.allMonths,
      periods.filter((one) => one < period),
    ),
    group: {
      name: filterNames.group,
      label: t.group,
      value: filter.group ?? '',
      options: [
        { value: '', label: t.country },
        ...countyGroups.map((group) => ({ value: group.code, label: group.name[language] })),
      ],
    },
    area: {
      name: filterNames.area,
      label: t.area,
      value: filter.area ?? '',
      options: [
        { value: '', label: t.allAreas },
        ...instrument.areas.map(({ id, letter, title }) => ({ value: id, label: `${letter}. ${title[language]}` })),
      ],
    },
  }
}

/** The fields alone, for a form that chooses more than these. */
export const FilterFields = ({
  picture,
  language,
  shown,
}: {
  picture: Filtered
  language: Language
  shown: readonly FilterChoice[]
}) => {
  const all = choices(picture, language)
  return (
    <>
      {shown.map((choice) => (
        <Choice {...all[choice]} />
      ))}
    </>
  )
}

/** The filters, as a plain form whose choices land in the address: those that the page can follow, and along with them what is `kept` of the address. */
export const FilterForm = ({
  picture,
  language,
  action,
  shown = ['period', 'compared', 'group', 'area'],
  kept = {},
  note,
}: {
  picture: Filtered
  language: Language
  action: string
  shown?: readonly FilterChoice[]
  kept?: Partial<PictureFilter>
  /** What the page cannot be filtered by, and why. */
  note?: string | undefined
}) => {
  const t = filterTexts[language]
  return (
    <form class="picture-filter" method="get" action={action} aria-label={t.title}>
      {[...queryOf(kept)].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <FilterFields picture={picture} language={language} shown={shown} />
      <button class="ds-button" data-variant="secondary" type="submit">
        {t.show}
      </button>
      {searchOf(picture.filter) !== '' && (
        <a class="ds-link picture-filter__reset" href={action}>
          {t.reset}
        </a>
      )}
      {note && <p class="picture-filter__note">{note}</p>}
    </form>
  )
}

const sentence = (problem: FilterProblem, language: Language): string => {
  const t = filterTexts[language]
  return problem.kind === 'same-period' ? t.samePeriod : t.problems[problem.kind](problem.value)
}

/** What of the address could not be had. */
export const FilterProblems = ({ problems, language }: { problems: readonly FilterProblem[]; language: Language }) => {
  if (problems.length === 0) return null
  return (
    <Notice color="warning">
      <p>
        <strong>{filterTexts[language].problemsTitle}</strong>
      </p>
      {problems.map((problem) => (
        <p>{sentence(problem, language)}</p>
      ))}
    </Notice>
  )
}

/** That the picture is not the newest, with the way there. */
export const OlderPicture = ({ period, language, newest }: { period: string; language: Language; newest: string }) => {
  const t = filterTexts[language]
  return (
    <Notice color="info">
      <p>
        {t.older(periodName(period, language))}{' '}
        <a class="ds-link" href={newest}>
          {t.toNewest}
        </a>
      </p>
    </Notice>
  )
}
