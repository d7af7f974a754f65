import { conditionWords } from '#shared/assessments/condition-words.ts'
import { olderTexts } from '#shared/instruments/draft.ts'
import type { Indicator } from '#shared/instruments/instrument.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Tag } from '../components/page-parts.tsx'
import type { AreaEditProps } from './area-page.tsx'
import { areaTexts } from './area-texts.ts'
import { PostButton } from './parts.tsx'
import { versionTexts } from './version-texts.ts'
import { versionParams } from './version-visit.ts'

const MoveTo = ({ page, indicator }: { page: AreaEditProps; indicator: Indicator }) => {
  const { visit, draft, part } = page
  const { language } = visit
  const t = areaTexts[language]
  const others = draft.areas.filter(({ area }) => area.id !== part.area.id)
  if (others.length === 0) return null
  return (
    <form method="post" action={visit.path('arrangeInstrument', versionParams(visit))} class="move-to">
      <FormSecrets formKey={visit.newFormKey()} />
      <input type="hidden" name="do" value="indicator-to-area" />
      <input type="hidden" name="area" value={part.area.id} />
      <input type="hidden" name="indicator" value={indicator.id} />
      <label>
        <span aria-hidden="true">{t.moveTo}</span>
        <span class="ds-sr-only">{t.whichArea(indicator.id)}</span>
        <select class="ds-input" name="target">
          {others.map(({ area }) => (
            <option value={area.id}>
              {area.letter}. {area.title[language] || area.title.sv}
            </option>
          ))}
        </select>
      </label>
      <SubmitButton variant="tertiary">
        {t.moveButton}
        <span class="ds-sr-only"> {indicator.id}</span>
      </SubmitButton>
    </form>
  )
}

const Tools = ({ page, indicator, index }: { page: AreaEditProps; indicator: Indicator; index: number }) => {
  const { visit, part } = page
  const t = areaTexts[visit.language]
  const v = versionTexts[visit.language]
  const count = part.area.indicators.length
  const button = (what: string, label: string) => (
    <PostButton
      visit={visit}
      action={visit.path('arrangeInstrument', versionParams(visit))}
      fields={{ do: what, area: part.area.id, indicator: indicator.id }}
    >
      {label}
      <span class="ds-sr-only"> {indicator.id}</span>
    </PostButton>
  )
  return (
    <div class="arranged__tools">
      {index > 0 && button('indicator-up', v.up)}
      {index < count - 1 && button('indicator-down', v.down)}
      {button('indicator-duplicate', t.duplicate)}
      {button('indicator-remove', v.remove)}
      <MoveTo page={page} indicator={indicator} />
    </div>
  )
}

const IndicatorItem = ({
  page,
  indicator,
  index,
  olderCount,
}: {
  page: AreaEditProps
  indicator: Indicator
  index: number
  olderCount: number
}) => {
  const { visit, version, part, problems } = page
  const { language } = visit
  const t = areaTexts[language]
  const v = versionTexts[language]
  const question = indicator.question[language] || indicator.question.sv
  const own = problems.filter(({ place }) => place.kind === 'indicator' && place.indicatorId === indicator.id).length
  return (
    <li class="arranged" id={indicator.id}>
      <div class="arranged__what">
        <a
          class="ds-link arranged__name"
          href={visit.path('instrumentIndicator', {
            ...versionParams(visit),
            area: part.area.id,
            indicator: indicator.id,
          })}
        >
          {indicator.id}. {question || t.noQuestion}
        </a>
        {indicator.askedWhen && (
          <span class="subtle">{t.asked(conditionWords(indicator.askedWhen, version.instrument, language))}</span>
        )}
        {own + olderCount > 0 && (
          <span class="tag-row">
            {own > 0 && <Tag color="warning">{v.left(own)}</Tag>}
            {olderCount > 0 && <Tag color="info">{v.older(olderCount)}</Tag>}
          </span>
        )}
      </div>
      <Tools page={page} indicator={indicator} index={index} />
    </li>
  )
}

/** The questions of an area in their order, with what can be done to each. */
export const QuestionList = (page: AreaEditProps) => {
  const { visit, draft, part } = page
  const t = areaTexts[visit.language]
  const older = Map.groupBy(olderTexts(draft), ({ id }) => id)
  const params = { ...versionParams(visit), area: part.area.id }
  return (
    <section aria-labelledby="questions" class="version-part">
      <h2 class="ds-heading" data-size="sm" id="questions">
        {t.questions}
      </h2>
      {part.area.indicators.length === 0 && <p>{t.none}</p>}
      <ol class="arranged-list">
        {part.area.indicators.map((indicator, index) => (
          <IndicatorItem
            page={page}
            indicator={indicator}
            index={index}
            olderCount={older.get(indicator.id)?.length ?? 0}
          />
        ))}
      </ol>
      <p class="button-row">
        <a class="ds-button" href={visit.path('instrumentIndicator', { ...params, indicator: 'ny' })}>
          {t.add}
        </a>
        <a class="ds-button" data-variant="secondary" href={visit.path('instrumentPreview', params)}>
          {t.preview}
        </a>
      </p>
    </section>
  )
}
