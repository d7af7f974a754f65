import type { Language } from '#shared/platform/language.ts'
import { countyGroups } from '#shared/regions/county-groups.ts'
import { Notice } from '../components/page-parts.tsx'
import { filterTexts } from './filter-texts.ts'
import { periodName } from './period-words.ts'
import { type FilterProblem, filterNames, searchOf } from './picture-filter.ts'
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

/** The filters, as a plain form whose choices land in the address. */
export const FilterForm = ({
  picture,
  language,
  action,
}: {
  picture: Pick<Picture, 'filter' | 'period' | 'periods' | 'instrument'>
  language: Language
  action: string
}) => {
  const t = filterTexts[language]
  const { filter, periods, instrument } = picture
  const name = (period: string): Option => ({ value: period, label: periodName(period, language) })
  const [newest, ...older] = periods
  return (
    <form class="picture-filter" method="get" action={action} aria-label={t.title}>
      <Choice
        name={filterNames.period}
        label={t.period}
        value={filter.period === newest ? '' : (filter.period ?? '')}
        options={[{ value: '', label: newest ? t.newest(periodName(newest, language)) : '' }, ...older.map(name)]}
      />
      <Choice
        name={filterNames.compared}
        label={t.compared}
        value={filter.compared ?? ''}
        options={[{ value: '', label: t.previousRound }, ...periods.filter((one) => one !== picture.period).map(name)]}
      />
      <Choice
        name={filterNames.group}
        label={t.group}
        value={filter.group ?? ''}
        options={[
          { value: '', label: t.country },
          ...countyGroups.map((group) => ({ value: group.code, label: group.name[language] })),
        ]}
      />
      <Choice
        name={filterNames.area}
        label={t.area}
        value={filter.area ?? ''}
        options={[
          { value: '', label: t.allAreas },
          ...instrument.areas.map(({ id, letter, title }) => ({ value: id, label: `${letter}. ${title[language]}` })),
        ]}
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {t.show}
      </button>
      {searchOf(filter) !== '' && (
        <a class="ds-link picture-filter__reset" href={action}>
          {t.reset}
        </a>
      )}
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
