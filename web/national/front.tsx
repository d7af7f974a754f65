import { FrontList, FrontPart, ThinBar } from './front-parts.tsx'
import { FrontProfile, type FrontProps } from './front-profile.tsx'
import { frontTexts } from './front-texts.ts'

const Status = ({ view, language, figure }: FrontProps) => {
  const t = frontTexts[language]
  return (
    <FrontPart title={t.regions}>
      <ul class="front-status">
        {view.status.map(({ key, label, value, of, before }) => (
          <li>
            <a class="ds-link" href={figure(key)}>
              <strong class="front-status__value">{t.outOf(value, of)}</strong> {label}
            </a>
            {before !== null && <span class="front-was"> ({t.was(before)})</span>}
            <ThinBar value={value} of={of} />
          </li>
        ))}
      </ul>
    </FrontPart>
  )
}

const Counts = ({ view: { counts }, language, figure }: FrontProps) => {
  const t = frontTexts[language]
  if (!counts)
    return (
      <FrontPart title={t.counts}>
        <p class="front__note">{t.noCounts}</p>
      </FrontPart>
    )
  return (
    <FrontPart title={t.counts}>
      <p>
        <a class="ds-link" href={figure(counts.key)}>
          <strong class="front-status__value">{counts.text}</strong> {counts.label}
        </a>{' '}
        <span class="ds-tag" data-color={counts.isIncomplete ? 'warning' : 'success'} data-size="sm">
          {counts.isIncomplete ? t.marks.incomplete : t.marks.complete}
        </span>
      </p>
      <p class="front__note">{counts.quality.join(' ')}</p>
    </FrontPart>
  )
}

const Barriers = ({ view, language, figure }: FrontProps) => {
  const t = frontTexts[language]
  return (
    <FrontPart title={t.barriersTitle}>
      {view.barriers.length === 0 ? (
        <p class="front__note">{view.hasBarriers ? t.hiddenBarriers : t.noBarriers}</p>
      ) : (
        <FrontList lines={view.barriers} to={figure} />
      )}
      {view.hasBarriers && (
        <p>
          <a class="ds-link" href={figure('antal-hinder')}>
            {t.allBarriers(view.allBarriers)}
          </a>
        </p>
      )}
    </FrontPart>
  )
}

const Lists = ({ view, language, figure }: FrontProps) => {
  const t = frontTexts[language]
  return (
    <>
      {view.strongest.length > 0 && (
        <>
          <FrontPart title={t.strongest}>
            <FrontList lines={view.strongest} to={figure} />
          </FrontPart>
          <FrontPart title={t.weakest}>
            <FrontList lines={view.weakest} to={figure} />
          </FrontPart>
        </>
      )}
      <FrontPart title={t.priorities}>
        {view.priorities.length === 0 ? (
          <p class="front__note">{view.hasPlans ? t.nothingActedOn : t.noPriorities}</p>
        ) : (
          <FrontList lines={view.priorities} to={figure} />
        )}
      </FrontPart>
    </>
  )
}

/** The overview in one screen: each number leads to what it is made of. */
export const Front = (props: FrontProps) => {
  const t = frontTexts[props.language]
  return (
    <section class="front" aria-labelledby="front-title">
      <h2 class="tables-heard" id="front-title">
        {t.title}
      </h2>
      <div class="front__column">
        <Status {...props} />
        <Counts {...props} />
        <Barriers {...props} />
      </div>
      <div class="front__column">
        <FrontProfile {...props} />
      </div>
      <div class="front__column">
        <Lists {...props} />
        <p class="front__all">
          <a class="ds-link" href={props.allFigures}>
            {t.all}
          </a>
        </p>
      </div>
    </section>
  )
}
