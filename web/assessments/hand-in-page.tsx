import type { Area, Indicator } from '#shared/instruments/instrument.ts'
import { Checkbox, ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { formatList } from '../texts/format.ts'
import { handInTexts } from './hand-in-texts.ts'
import { gapName, type HandInView } from './hand-in-view.ts'
import type { Mapping } from './mapping.ts'
import { StateNotices } from './mapping-parts.tsx'
import type { Reader } from './saved-line.ts'

export type HandInPageProps = {
  mapping: Mapping
  view: HandInView
  form: FormState
  reader: Reader
  /** Indicators whose box is ticked. */
  ticked: ReadonlySet<string>
  /** Why it was not handed in. */
  refusal: string | null
  isOwner: boolean
  ownerNames: string[]
  formKey: string
  addresses: { region: string; overview: string; submit: string; indicator(area: Area, indicator: Indicator): string }
}

const Missing = ({ view, form, ticked, isOwner, addresses, mapping }: HandInPageProps) => {
  const { language } = form
  const t = handInTexts[language]
  if (view.missingCount === 0)
    return (
      <Notice color="success">
        <p>{t.complete(view.indicatorCount)}</p>
      </Notice>
    )
  const canTick = isOwner && mapping.lock === null
  return (
    <section aria-labelledby="missing">
      <h2 class="ds-heading" data-size="sm" id="missing">
        {t.missing(view.missingCount, view.indicatorCount)}
      </h2>
      {mapping.lock === null && <p>{isOwner ? t.missingOwner : t.missingEditor}</p>}
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
                  {mapping.lock === null && (
                    <a class="ds-link" href={addresses.indicator(area, indicator)}>
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

const WorthKnowing = ({ view, form }: HandInPageProps) => {
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

const Send = ({ mapping, form, isOwner, ownerNames }: HandInPageProps) => {
  const t = handInTexts[form.language]
  if (mapping.lock !== null) return null
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
      {isOwner ? (
        <SubmitButton>{t.submit}</SubmitButton>
      ) : (
        <Notice color="info">
          <p>{ownerNames.length > 0 ? t.askOwner(formatList(ownerNames, form.language)) : t.noOwner}</p>
        </Notice>
      )}
    </section>
  )
}

/** What is missing, which gaps are knowingly allowed, and the button that hands in (owners only). */
export const HandInPage = (page: HandInPageProps) => {
  const { mapping, view, form, reader, refusal, addresses } = page
  const { language } = form
  const t = handInTexts[language]
  const labels = Object.fromEntries(
    view.missing.flatMap(({ indicators }) => indicators.map(({ id }) => [gapName(id), id])),
  )
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: addresses.region, label: mapping.region.name },
          { href: addresses.overview, label: mapping.round.title[language] },
        ]}
      />
      <PageHeading title={t.title} lead={mapping.lock === null ? t.lead : t.locked} />
      {refusal && (
        <Notice color="danger" isStatus>
          <p tabindex={-1} data-autofocus>
            {refusal}
          </p>
        </Notice>
      )}
      <ErrorSummary form={form} labels={labels} />
      <StateNotices mapping={mapping} reader={reader} />
      <form method="post" action={addresses.submit} class="hand-in" autocomplete="off" novalidate>
        <FormSecrets formKey={page.formKey} version={mapping.assessment.version} />
        <Missing {...page} />
        <WorthKnowing {...page} />
        <Send {...page} />
      </form>
      <p>
        <a class="ds-link" href={addresses.overview}>
          {t.back}
        </a>
      </p>
    </>
  )
}
