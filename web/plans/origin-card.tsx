import type { Language } from '#shared/platform/language.ts'
import { Card } from '../components/page-parts.tsx'
import { actionTexts } from './action-texts.ts'
import type { OriginView } from './origin-view.ts'
import { AlsoFor } from './plan-parts.tsx'
import { planTexts } from './plan-texts.ts'

/** The question behind an action or a barrier: the region's level now, the next one, the target. */
export const OriginCard = ({
  origin,
  also = '',
  language,
  title,
}: {
  origin: OriginView
  /** The other questions that it helps, in words. */
  also?: string
  language: Language
  title: string
}) => {
  const t = actionTexts[language]
  return (
    <Card title={title}>
      <div class="plan-stack">
        <p class="plan-origin">
          {planTexts[language].origin({ indicatorId: origin.indicatorId, area: origin.areaTitle })}
        </p>
        <p>{origin.question}</p>
        <AlsoFor words={also} />
        <dl class="plan-levels">
          {origin.now && (
            <div>
              <dt>{t.levelNow(origin.now.level)}</dt>
              <dd>{origin.now.text}</dd>
            </div>
          )}
          {origin.next && (
            <div>
              <dt>{t.nextLevel(origin.next.level)}</dt>
              <dd>{origin.next.text}</dd>
            </div>
          )}
        </dl>
        <p class="plan-origin">{origin.now ? t.target(origin.targetLevel) : planTexts[language].notAnswered}</p>
      </div>
    </Card>
  )
}
