import type { Language } from '#shared/platform/language.ts'
import { FilterFields } from '../national/filter-form.tsx'
import { queryOf } from '../national/picture-filter.ts'
import type { Picture } from '../national/read-picture.ts'
import { pathTo } from '../paths.ts'
import { seminarTexts } from './seminar-texts.ts'
import { movedEarlier, numberOf, type SlideId, slideIds, slidesName, slidesValue } from './slide-choice.ts'

/** Which slides, in which order, and of which month: a plain form and plain links, whose choice lands in the address. */
export const SlideChooser = ({
  picture,
  ids,
  language,
}: {
  picture: Pick<Picture, 'filter' | 'period' | 'periods' | 'instrument'>
  ids: readonly SlideId[]
  language: Language
}) => {
  const t = seminarTexts[language]
  const own = pathTo('seminar', language)
  const kept = queryOf({ period: picture.filter.period, compared: picture.filter.compared })
  const addressOf = (chosen: readonly SlideId[]): string => {
    const query = new URLSearchParams(kept)
    const value = slidesValue(chosen)
    if (value !== null) query.set(slidesName, value)
    return query.size === 0 ? own : `${own}?${query}`
  }
  const offered = [...ids, ...slideIds.filter((id) => !ids.includes(id))]
  return (
    <details class="ds-details showing-chooser">
      <summary>{t.choose}</summary>
      <div>
        <p>{t.chooseLead}</p>
        <form method="get" action={own}>
          <div class="picture-filter">
            <FilterFields picture={picture} language={language} shown={['period', 'compared']} />
          </div>
          <fieldset class="ds-fieldset">
            <legend class="ds-label">{t.slides}</legend>
            <ol class="showing-chooser__slides">
              {offered.map((id, index) => (
                <li>
                  <label for={`slide-choice-${id}`}>
                    <input
                      class="ds-input"
                      type="checkbox"
                      id={`slide-choice-${id}`}
                      name={slidesName}
                      value={String(numberOf(id))}
                      checked={ids.includes(id)}
                    />{' '}
                    {t.names[id]}
                  </label>
                  {index > 0 && ids.includes(id) && (
                    <a class="ds-link" href={addressOf(movedEarlier(ids, id))} aria-label={t.earlier(t.names[id])}>
                      ↑ {t.earlierShort}
                    </a>
                  )}
                </li>
              ))}
            </ol>
          </fieldset>
          <p class="showing-chooser__end">
            <button class="ds-button" data-variant="secondary" type="submit">
              {t.show}
            </button>{' '}
            <a class="ds-link" href={addressOf(slideIds)}>
              {t.all}
            </a>
          </p>
        </form>
      </div>
    </details>
  )
}
