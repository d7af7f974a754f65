import { signOf } from '#shared/instruments/replace-content.ts'
import type { Round } from '#shared/rounds/round.ts'
import { ErrorSummary, type FormState } from '../components/form-parts.tsx'
import { Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { formatMoment } from '../texts/format.ts'
import { FileSection } from './file-section.tsx'
import { PostButton, ProblemList, SaidNotice, StatusTag, titleOf, UndoLine, VersionCrumbs } from './parts.tsx'
import { Contents } from './version-contents.tsx'
import { versionTexts } from './version-texts.ts'
import type { VersionView } from './version-view.ts'
import { type Version, type VersionVisit, versionParams } from './version-visit.ts'
import { words } from './words.ts'

export type VersionPageProps = {
  visit: VersionVisit
  version: Version
  view: VersionView
  rounds: Round[]
  form: FormState
  labels: Record<string, string>
}

const lead = ({ visit, version }: VersionPageProps): string => {
  const t = versionTexts[visit.language]
  return version.status === 'draft' ? t.draftLead : version.status === 'in-review' ? t.reviewLead : t.publishedLead
}

const newestDeed = ({ draft }: Version) =>
  draft ? draft.areas.reduce((newest, { deed }) => (deed.at > newest.at ? deed : newest), draft.head.deed) : null

const Facts = ({ visit, version, view }: VersionPageProps) => {
  const { language } = visit
  const t = versionTexts[language]
  const { instrument } = version
  const deed = newestDeed(version)
  return (
    <div class="version-facts">
      <p class="tag-row">
        <StatusTag version={version} visit={visit} />
        <Tag color="neutral">{words[language].kinds[instrument.kind]}</Tag>
      </p>
      <p>
        {t.facts(words[language].areas(view.areaCount), words[language].questions(view.indicatorCount))}.{' '}
        {instrument.kind === 'mapping' && `${t.target(instrument.targetLevel)}. `}
        {instrument.lineage ? t.followsOn(instrument.lineage.fromVersion) : t.firstVersion}.
      </p>
      {deed && version.status !== 'published' && (
        <p class="subtle">
          {t.lastChange(formatMoment(deed.at, language), deed.by.name, words[language].deeds[deed.kind](deed.subject))}
        </p>
      )}
      <UndoLine visit={visit} version={version} />
    </div>
  )
}

const Ways = ({ visit, version }: VersionPageProps) => {
  const t = versionTexts[visit.language]
  const params = versionParams(visit)
  const [first] = version.instrument.areas
  return (
    <p class="button-row">
      {version.draft && version.status !== 'published' && (
        <a class="ds-button" href={visit.path('instrumentReview', params)}>
          {t.review}
        </a>
      )}
      {version.isEditable && (
        <a class="ds-button" data-variant="secondary" href={visit.path('instrumentHead', params)}>
          {t.head}
        </a>
      )}
      {version.instrument.lineage && (
        <a class="ds-button" data-variant="secondary" href={visit.path('instrumentLineage', params)}>
          {t.lineage}
        </a>
      )}
      {first && (
        <a
          class="ds-button"
          data-variant="secondary"
          href={visit.path('instrumentPreview', { ...params, area: first.id })}
        >
          {t.preview}
        </a>
      )}
    </p>
  )
}

const Rounds = ({ visit, rounds }: VersionPageProps) => {
  const t = versionTexts[visit.language]
  return (
    <section aria-labelledby="rounds" class="version-part">
      <h2 class="ds-heading" data-size="sm" id="rounds">
        {t.rounds}
      </h2>
      {rounds.length === 0 ? (
        <p>{t.roundsNone}</p>
      ) : (
        <ul class="ds-list">
          {rounds.map((round) => (
            <li>
              <a class="ds-link" href={visit.path('moveRound', { ...versionParams(visit), round: round.id })}>
                {t.move(round.title[visit.language])}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The way to give up all changes of a draft; there is none in the first version, or before anything has changed. */
const StartAgain = ({ visit, version }: VersionPageProps) => {
  const { draft } = version
  if (!version.isEditable || !draft?.from || newestDeed(version)?.kind === 'started') return null
  const t = versionTexts[visit.language]
  return (
    <details class="ds-details version-part">
      <summary>{t.startAgain}</summary>
      <div>
        <p>{t.startAgainText(draft.from.version)}</p>
        <PostButton
          visit={visit}
          action={visit.path('startInstrumentAgain', versionParams(visit))}
          fields={{ seen: signOf(draft) }}
          variant="secondary"
        >
          {t.startAgain}
        </PostButton>
      </div>
    </details>
  )
}

/** The page of one version: what it holds, what is left to do, and the ways on. */
export const VersionPage = (page: VersionPageProps) => {
  const { visit, version, view } = page
  const { language } = visit
  const t = versionTexts[language]
  const remark = version.draft?.head.remark
  return (
    <>
      <VersionCrumbs visit={visit} />
      <PageHeading title={titleOf(version, visit)} lead={lead(page)} />
      <ErrorSummary form={page.form} labels={page.labels} />
      <SaidNotice visit={visit} version={version} />
      {remark && version.status === 'draft' && (
        <Notice color="warning">
          <p>{t.remark(remark.by.name, formatMoment(remark.at, language))}</p>
          <blockquote class="typed-text">{remark.text}</blockquote>
        </Notice>
      )}
      <Facts {...page} />
      <Ways {...page} />
      <Contents {...page} />
      {version.status !== 'published' && (
        <section aria-labelledby="left" class="version-part">
          <h2 class="ds-heading" data-size="sm" id="left">
            {t.problems}
          </h2>
          {view.problems.length === 0 ? <p>{t.noProblems}</p> : <ProblemList visit={visit} problems={view.problems} />}
        </section>
      )}
      {version.status === 'published' && <Rounds {...page} />}
      <FileSection visit={visit} version={version} form={page.form} />
      <StartAgain {...page} />
    </>
  )
}
