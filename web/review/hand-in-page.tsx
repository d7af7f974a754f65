import type { Child } from 'hono/jsx'
import type { Mapping } from '../assessments/mapping.ts'
import { StateNotices } from '../assessments/mapping-parts.tsx'
import type { Reader } from '../assessments/saved-line.ts'
import { Checkbox, ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { formatList } from '../texts/format.ts'
import type { ChangeView } from './changes-view.ts'
import { handInTexts } from './hand-in-texts.ts'
import { type IndicatorAddress, OwnChanges, Unlocked } from './hand-in-unlocked.tsx'
import { gapName, type HandInView } from './hand-in-view.ts'
import { RemarkList, type remarkEntries } from './remark-list.tsx'
import { SignOffCard } from './sign-off-card.tsx'
import type { SignedState } from './sign-off-view.ts'

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
  isJustSigned: boolean
  /** Null before the coordinator's first review. */
  changes: ChangeView[] | null
  remarks: ReturnType<typeof remarkEntries>
  signed: SignedState | null
  formKey: string
  addresses: {
    region: string
    overview: string
    submit: string
    signUnlocked: string
    signedContent(index: number): string
    indicator: IndicatorAddress
  }
  /** The form for the region's own target level. */
  target: Child
}

const Missing = ({ view, form, ticked, isOwner, addresses }: HandInPageProps) => {
  const { language } = form
  const t = handInTexts[language]
  if (view.missingCount === 0)
    return view.signing === 'unlocked' ? null : (
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

const AskOwner = ({ form, ownerNames, view }: HandInPageProps) => {
  const t = handInTexts[form.language]
  const ask = view.signing === 'unlocked' ? t.unlockedAsk : t.askOwner
  return (
    <Notice color="info">
      <p>{ownerNames.length > 0 ? ask(formatList(ownerNames, form.language)) : t.noOwner}</p>
    </Notice>
  )
}

const Send = (page: HandInPageProps) => {
  const { view, form, isOwner } = page
  const t = handInTexts[form.language]
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

const Signing = (page: HandInPageProps) => {
  const { view, mapping, addresses } = page
  const parts = (
    <>
      <Missing {...page} />
      <WorthKnowing {...page} />
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

const Top = (page: HandInPageProps) => {
  const { mapping, view, form, reader, refusal, addresses } = page
  const { language } = form
  const t = handInTexts[language]
  const leads = { all: t.lead, unlocked: t.signUnlockedMeans, none: t.locked }
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: addresses.region, label: mapping.region.name },
          { href: addresses.overview, label: mapping.round.title[language] },
        ]}
      />
      <PageHeading
        title={view.signing === 'unlocked' ? t.signUnlocked : t.title}
        lead={leads[view.signing ?? 'none']}
      />
      {refusal && (
        <Notice color="danger" isStatus>
          <p tabindex={-1} data-autofocus>
            {refusal}
          </p>
        </Notice>
      )}
      {page.isJustSigned && (
        <Notice color="success" isStatus>
          <p>{t.justSigned}</p>
        </Notice>
      )}
      <StateNotices mapping={mapping} reader={reader} />
    </>
  )
}

/**
 * Where an owner signs: the whole mapping with what is missing and which gaps are knowingly allowed, or what the coordinator has unlocked. To all of the team: her remarks, what has changed since
 * her review, who has signed what, and the region's own target level.
 */
export const HandInPage = (page: HandInPageProps) => {
  const { mapping, view, form, reader, addresses } = page
  const labels = Object.fromEntries(
    view.missing.flatMap(({ indicators }) => indicators.map(({ id }) => [gapName(id), id])),
  )
  return (
    <>
      <Top {...page} />
      <ErrorSummary form={form} labels={labels} />
      <RemarkList
        entries={page.remarks}
        reader={reader}
        addressOf={({ areaId, indicator }) => addresses.indicator(areaId, indicator.id)}
      />
      <Unlocked mapping={mapping} reader={reader} addressOf={addresses.indicator} />
      <OwnChanges changes={page.changes} reader={reader} addressOf={addresses.indicator} />
      <Signing {...page} />
      {page.signed && <SignOffCard state={page.signed} reader={reader} fileAddress={addresses.signedContent} />}
      {page.target}
      <p>
        <a class="ds-link" href={addresses.overview}>
          {handInTexts[form.language].back}
        </a>
      </p>
    </>
  )
}
