import type { Child } from 'hono/jsx'
import { isHandedIn } from '#shared/assessments/assessment.ts'
import type { Area } from '#shared/instruments/instrument.ts'
import type { OverviewTogether } from '../assignments/overview-together.tsx'
import { Breadcrumbs, Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { VersionNews } from '../instruments/version-news.tsx'
import { formatDay } from '../texts/format.ts'
import { AnswerQueue } from './answering-aids.tsx'
import type { Mapping } from './mapping.ts'
import { ProgressBar, SourceLink, StateNotices, StatusTags } from './mapping-parts.tsx'
import { mappingTexts } from './mapping-texts.ts'
import type { AreaState, OverviewView } from './overview-view.ts'
import { momentWords, nameWords, type Reader } from './saved-line.ts'

export type OverviewAddresses = {
  region: string
  result: string
  handIn: string
  plan: string
  files: string
  area(area: Pick<Area, 'id'>): string
}

export type OverviewPageProps = {
  mapping: Mapping
  view: OverviewView
  reader: Reader
  /** The reader's. */
  name: string
  isJustSubmitted: boolean
  /** What the coordinator has done and said, and the way to the training (web/review/overview-notes.tsx). */
  notes: Child
  together: OverviewTogether
  addresses: OverviewAddresses
}

const stateColors = { done: 'success', begun: 'info', untouched: 'neutral' } as const satisfies Record<
  AreaState,
  string
>

const Deadline = ({ mapping, view, reader }: OverviewPageProps) => {
  const t = mappingTexts[reader.language]
  const { daysLeft } = view
  const words = daysLeft > 0 ? t.daysLeft(daysLeft) : daysLeft === 0 ? t.lastToday : t.daysPast(-daysLeft)
  return (
    <p>
      {t.deadline(formatDay(mapping.round.deadline, reader.language))} ({words}).
    </p>
  )
}

const Summary = (page: OverviewPageProps) => {
  const { mapping, view, reader, addresses } = page
  const t = mappingTexts[reader.language]
  const { progress, nextUp } = view
  const { last } = progress
  return (
    <section class="ds-card mapping-summary" aria-labelledby="mapping-summary-title">
      <h2 class="ds-heading" data-size="xs" id="mapping-summary-title">
        {t.answeredOf(progress.answeredCount, progress.indicatorCount)}
      </h2>
      <ProgressBar progress={progress} language={reader.language} />
      <p>{progress.leftCount === 0 ? t.allAnswered : `${t.left(progress.leftCount)}.`}</p>
      {mapping.lock === null && <Deadline {...page} />}
      <p>
        {last
          ? t.lastSaved(last.indicatorId, momentWords(last.at, reader), nameWords(last.by, reader))
          : t.nothingSaved}
      </p>
      <p class="button-row">
        {mapping.lock === null && nextUp && (
          <a class="ds-button" href={`${addresses.area({ id: nextUp.areaId })}#${nextUp.indicatorId}`}>
            {last ? t.carryOn : t.begin}
          </a>
        )}
        {mapping.lock === null && last && (
          <a class="ds-button" data-variant={nextUp ? 'secondary' : 'primary'} href={addresses.handIn}>
            {t.toHandIn}
          </a>
        )}
        {last && (
          <a class="ds-button" data-variant="secondary" href={addresses.result}>
            {t.toResult}
          </a>
        )}
        {isHandedIn(mapping.assessment) && (
          <a class="ds-button" href={addresses.plan}>
            {t.toPlan}
          </a>
        )}
      </p>
    </section>
  )
}

const AreaItem = ({ entry, page }: { entry: OverviewView['areas'][number]; page: OverviewPageProps }) => {
  const { reader, addresses } = page
  const { language } = reader
  const t = mappingTexts[language]
  const { area, last } = entry
  return (
    <li class="mapping-area">
      <h3 class="ds-heading mapping-area__title" data-size="2xs">
        <a class="ds-link" href={addresses.area(area)}>
          {area.letter}. {area.title[language]}
        </a>
      </h3>
      <p class="mapping-area__purpose">{area.purpose[language]}</p>
      <p class="mapping-area__progress">
        <Tag color={stateColors[entry.state]}>{t.areaStates[entry.state]}</Tag>{' '}
        {t.answeredOf(entry.answeredCount, entry.indicatorCount)}.{' '}
        {last && (
          <span class="mapping-area__last">
            {t.lastSaved(last.indicatorId, momentWords(last.at, reader), nameWords(last.by, reader))}
          </span>
        )}
      </p>
      {page.together.byArea[area.id] && <p class="mapping-area__assigned">{page.together.byArea[area.id]}</p>}
      <ProgressBar progress={entry} language={language} />
    </li>
  )
}

const Origin = ({ mapping, reader }: OverviewPageProps) => {
  const t = mappingTexts[reader.language]
  return (
    <section class="mapping-origin" aria-labelledby="origin">
      <h2 class="ds-heading" data-size="sm" id="origin">
        {t.origin}
      </h2>
      <p>{mapping.instrument.origin[reader.language]}</p>
      <details class="ds-details">
        <summary>{t.sources}</summary>
        <div>
          <ul class="ds-list">
            {Object.values(mapping.instrument.sources).map((source) => (
              <li>
                <SourceLink source={source} />
              </li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  )
}

/** The overview of a mapping: how far it has come, the areas, how it works and where the questions come from. */
export const OverviewPage = (page: OverviewPageProps) => {
  const { mapping, view, reader, addresses } = page
  const { language } = reader
  const t = mappingTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: addresses.region, label: mapping.region.name }]} />
      <PageHeading
        eyebrow={`${mapping.region.name}, ${mapping.round.title[language]}`}
        title={mapping.instrument.title[language]}
        lead={t.lead(mapping.instrument.areas.length, view.progress.indicatorCount)}
      />
      <p>
        <StatusTags mapping={mapping} language={language} />
      </p>
      {page.isJustSubmitted && (
        <Notice color="success" isStatus>
          <p>{t.justSubmitted}</p>
        </Notice>
      )}
      <StateNotices mapping={mapping} reader={reader} />
      <VersionNews
        mapping={mapping}
        language={language}
        addressOf={(id, indicatorId) => `${addresses.area({ id })}#${indicatorId}`}
      />
      {page.notes}
      <AnswerQueue reader={reader} name={page.name} />
      <div class="mapping-begin">
        <Summary {...page} />
        <section aria-labelledby="how">
          <h2 class="ds-heading" data-size="xs" id="how">
            {t.how}
          </h2>
          <ul class="ds-list">
            {t.howPoints.map((point) => (
              <li>{point}</li>
            ))}
          </ul>
        </section>
      </div>
      {page.together.links}
      <p>
        <a class="ds-link" href={addresses.files}>
          {t.toFiles}
        </a>
      </p>
      <h2 class="ds-heading" data-size="sm">
        {t.areas}
      </h2>
      <ol class="mapping-areas">
        {view.areas.map((entry) => (
          <AreaItem entry={entry} page={page} />
        ))}
      </ol>
      <Origin {...page} />
    </>
  )
}
