import type { Child } from 'hono/jsx'
import type { InstrumentKind } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { StateNotices } from '../assessments/mapping-parts.tsx'
import type { Reader } from '../assessments/saved-line.ts'
import { ErrorSummary } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { handInTextsOf } from '../surveys/kind-texts.ts'
import type { ChangeView } from './changes-view.ts'
import { Signing, type SigningProps } from './hand-in-signing.tsx'
import { handInTexts } from './hand-in-texts.ts'
import { OwnChanges, Unlocked } from './hand-in-unlocked.tsx'
import { gapName, type HandInView } from './hand-in-view.ts'
import { RemarkList, type remarkEntries } from './remark-list.tsx'
import { SignOffCard } from './sign-off-card.tsx'
import type { SignedState } from './sign-off-view.ts'

export type HandInPageProps = SigningProps & {
  reader: Reader
  /** Why it was not signed. */
  refusal: string | null
  isJustSigned: boolean
  /** Null before the coordinator's first review. */
  changes: ChangeView[] | null
  remarks: ReturnType<typeof remarkEntries>
  signed: SignedState | null
  addresses: { region: string; overview: string; signedContent(index: number): string }
  /** The form for the region's own target level. */
  target: Child
}

/** Title and lead of the page, by what it is for. */
export const headingOf = (
  { state }: HandInView,
  kind: InstrumentKind,
  language: Language,
): { title: string; lead: string } => {
  const t = handInTextsOf(kind, language)
  return {
    all: { title: t.title, lead: t.lead },
    unlocked: { title: t.signUnlocked, lead: t.signUnlockedMeans },
    'handed-in': { title: t.handedIn, lead: t.handedInLead },
    locked: { title: t.title, lead: t.locked },
  }[state]
}

const Top = (page: HandInPageProps) => {
  const { mapping, view, form, reader, refusal, addresses } = page
  const { language } = form
  const t = handInTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: addresses.region, label: mapping.region.name },
          { href: addresses.overview, label: mapping.round.title[language] },
        ]}
      />
      <PageHeading {...headingOf(view, mapping.round.kind, language)} />
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
      <OwnChanges
        changes={page.changes}
        isSigned={view.state === 'handed-in'}
        reader={reader}
        addressOf={addresses.indicator}
      />
      <Signing {...page} />
      {page.signed && <SignOffCard state={page.signed} reader={reader} fileAddress={addresses.signedContent} />}
      {page.target}
      <p>
        <a class="ds-link" href={addresses.overview}>
          {handInTextsOf(mapping.round.kind, form.language).back}
        </a>
      </p>
    </>
  )
}
