import type { Child } from 'hono/jsx'
import { type Assessment, isAnswered } from '#shared/assessments/assessment.ts'
import type { Area, Indicator } from '#shared/instruments/instrument.ts'
import { targetLevelOf } from '#shared/scoring/target-level.ts'
import type { FormState } from '../components/form-parts.tsx'
import { Notice } from '../components/page-parts.tsx'
import { instrumentField } from './answer-form.ts'
import { answerTexts } from './answer-texts.ts'
import type { IndicatorView } from './area-view.ts'
import { EarlierPanel } from './earlier-panel.tsx'
import { IndicatorForm, type Retyped } from './indicator-form.tsx'
import type { Mapping } from './mapping.ts'
import { AnswerRead, SourceLink } from './mapping-parts.tsx'
import type { AnswerAddresses } from './save-state.tsx'
import { momentWords, nameWords, type Reader } from './saved-line.ts'
import { togetherTexts } from './together-texts.ts'

/** What an indicator's part needs of the page that it stands on. */
export type IndicatorPage = {
  mapping: Mapping
  view: { area: Area }
  form: FormState
  reader: Reader
  retyped: Retyped | null
  newFormKey(): string
  addresses: { answer(indicator: Indicator, area: Area): AnswerAddresses }
  extras(indicatorId: string): Child[]
}

type Unlock = NonNullable<Assessment['unlocks']>[string]

/** What the coordinator wrote when she opened the question. */
const Unlocked = ({ unlock, reader }: { unlock: Unlock; reader: Reader }) => (
  <Notice color="warning">
    <p>{togetherTexts[reader.language].unlocked(momentWords(unlock.at, reader), nameWords(unlock.by, reader))}</p>
    <blockquote class="typed-text">{unlock.message}</blockquote>
  </Notice>
)

/** The level that was claimed in the round before, for the same question. */
const levelBefore = ({ earlier }: IndicatorView): number | null =>
  earlier.find(({ isSameQuestion, round }) => isSameQuestion && round !== null)?.answer.level ?? null

/** One indicator: the question and why it is asked, what was answered before, the answer, and what others show at it. */
export const IndicatorPart = ({
  entry,
  page,
  headingLevel = 2,
}: {
  entry: IndicatorView
  page: IndicatorPage
  headingLevel?: 2 | 3
}) => {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const { indicator, answer, source } = entry
  const { form, mapping, reader, retyped, addresses, view } = page
  const mine = retyped?.indicatorId === indicator.id ? retyped : null
  const own = addresses.answer(indicator, view.area)
  return (
    <article
      class="indicator"
      id={indicator.id}
      aria-labelledby={`${indicator.id}-question`}
      tabindex={-1}
      data-answered={String(isAnswered(answer ?? undefined, indicator.answerForm))}
      hidden={!entry.isAsked && !mine}
    >
      <Heading class="ds-heading" data-size="sm" id={`${indicator.id}-question`}>
        <span class="indicator__id">{indicator.id}</span> {indicator.question[form.language]}
      </Heading>
      <div class="indicator__why">
        <p>
          {indicator.why[form.language]}{' '}
          {source && (
            <small>
              {answerTexts[form.language].source}: <SourceLink source={source} />
            </small>
          )}
        </p>
        {entry.unlock && entry.canAnswer && <Unlocked unlock={entry.unlock} reader={reader} />}
        {entry.earlier.map((earlier) => (
          <EarlierPanel
            earlier={earlier}
            indicator={indicator}
            reader={reader}
            canAnswer={entry.canAnswer}
            addresses={own}
          />
        ))}
      </div>
      {/* What was typed is shown even if the mapping was handed in meanwhile. */}
      {entry.canAnswer || mine ? (
        <IndicatorForm
          instrument={instrumentField(mapping.instrument)}
          kind={mapping.instrument.kind}
          indicator={indicator}
          roundId={mapping.round.id}
          answer={answer}
          version={entry.version}
          targetLevel={targetLevelOf(mapping.instrument, mapping.round, mapping.assessment).level}
          levelBefore={levelBefore(entry)}
          form={form}
          reader={reader}
          retyped={mine}
          formKey={page.newFormKey()}
          addresses={own}
        />
      ) : (
        <AnswerRead indicator={indicator} answer={answer} reader={reader} history={own.history} />
      )}
      <div class="indicator__extras">{page.extras(indicator.id)}</div>
    </article>
  )
}
