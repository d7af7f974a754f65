import type { Mapping } from '../assessments/mapping.ts'
import { Checkbox, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Notice } from '../components/page-parts.tsx'
import { handInTextsOf } from '../surveys/kind-texts.ts'
import { formatList } from '../texts/format.ts'
import { handInTexts } from './hand-in-texts.ts'
import type { IndicatorAddress } from './hand-in-unlocked.tsx'
import { gapName, type HandInView } from './hand-in-view.ts'

export type SigningProps = {
  mapping: Mapping
  view: HandInView
  form: FormState
  /** Indicators whose box is ticked. */
  ticked: ReadonlySet<string>
  isOwner: boolean
  ownerNames: string[]
  formKey: string
  addresses: { submit: string; signUnlocked: string; indicator: IndicatorAddress }
}

const Missing = ({ view, form, ticked, isOwner, addresses }: SigningProps) => {
  const { language } = form
  const t = handInTexts[language]
  if (view.missingCount === 0)
    return view.state === 'unlocked' || view.state === 'handed-in' ? null : (
      <Notice color="success">
        <p>{t.complete(view.indicatorCount)}</p>
      </Notice>
    )
  const canTick = isOwner && view.signing !== null
  return (
    <section aria-labelledby="missing">
      <h2 class="ds-heading" data-size="sm" id="missing">
        {t.missing(view.missingCount, view.indicatorCount)}
      </h2>
      {view.signing !== null && <p>{isOwner ? t.missingOwner : t.missingEditor}</p>}
      {view.missing.map(({ area, indicators }) => (
        <div class="hand-in__area">
          <h3 class="ds-heading" data-size="2xs">
            {area.letter}. {area.title[language]}
          </h3>
          <ul class="hand-in__gaps">
            {indicators.map((indicator) => (
              <li>
                <p>
                  {indicator.id} {indicator.question[language]}{' '}
                  {view.signing !== null && (
                    <a class="ds-link" href={addresses.indicator(area.id, indicator.id)}>
                      {t.answer(indicator.id)}
                    </a>
                  )}
                </p>
                {canTick && (
                  <Checkbox
                    form={form}
                    name={gapName(indicator.id)}
                    label={t.allow(indicator.id)}
                    isChecked={ticked.has(indicator.id)}
                  />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const WorthKnowing = ({ view, form }: SigningProps) => {
  const t = handInTexts[form.language]
  const facts = [
    view.noImportanceCount > 0 && t.noImportance(view.noImportanceCount),
    view.noEvidenceCount > 0 && t.noEvidence(view.noEvidenceCount),
    view.notApplicableCount > 0 && t.notApplicable(view.notApplicableCount),
  ].filter((fact) => fact !== false)
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="worth-knowing">
      <h2 class="ds-heading" data-size="sm" id="worth-knowing">
        {t.worthKnowing}
      </h2>
      <ul class="ds-list">
        {facts.map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
    </section>
  )
}

const AskOwner = ({ form, ownerNames, view }: SigningProps) => {
  const t = handInTexts[form.language]
  const ask = view.signing === 'unlocked' ? t.unlockedAsk : t.askOwner
  return (
    <Notice color="info">
      <p>{ownerNames.length > 0 ? ask(formatList(ownerNames, form.language)) : t.noOwner}</p>
    </Notice>
  )
}

const Send = (page: SigningProps) => {
  const { view, form, isOwner, mapping } = page
  const t = handInTextsOf(mapping.round.kind, form.language)
  if (view.signing === 'unlocked')
    return <section>{isOwner ? <SubmitButton>{t.signUnlocked}</SubmitButton> : <AskOwner {...page} />}</section>
  return (
    <section aria-labelledby="afterwards">
      <h2 class="ds-heading" data-size="sm" id="afterwards">
        {t.afterwards}
      </h2>
      <ul class="ds-list">
        {t.afterwardsPoints.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <p>{t.signing}</p>
      {isOwner ? <SubmitButton>{t.submit}</SubmitButton> : <AskOwner {...page} />}
    </section>
  )
}

/** What is missing, what is worth knowing, and the button that signs (owners only). */
export const Signing = (page: SigningProps) => {
  const { view, mapping, addresses } = page
  const parts = (
    <>
      <Missing {...page} />
      {(view.state === 'all' || view.state === 'locked') && <WorthKnowing {...page} />}
      {view.signing !== null && <Send {...page} />}
    </>
  )
  if (view.signing === null) return <div class="hand-in">{parts}</div>
  const action = view.signing === 'all' ? addresses.submit : addresses.signUnlocked
  return (
    <form method="post" action={action} class="hand-in" autocomplete="off" novalidate>
      <FormSecrets formKey={page.formKey} version={mapping.assessment.version} />
      {parts}
    </form>
  )
}
