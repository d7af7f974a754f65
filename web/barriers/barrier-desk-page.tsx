import { type NationalBarrier, regionsBehind, stateOfNational } from '#shared/barriers/national-barrier.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import { ErrorSummary } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { asNames } from '../plans/plan-parts.tsx'
import { barrierDeskTexts } from './barrier-desk-texts.ts'
import type { RaisedView } from './barrier-desk-view.ts'
import { barrierWords, inLanguage, stateColours, waitedDays } from './barrier-words.ts'
import { type BarrierDeskVisit, JoinForm } from './join-form.tsx'
import { doneCodes, nationalNoticeTexts, type ToldRefusal } from './national-notice-texts.ts'

const Nationals = ({ visit, nationals }: { visit: BarrierDeskVisit; nationals: readonly NationalBarrier[] }) => {
  const { language } = visit
  const t = barrierDeskTexts[language]
  if (nationals.length === 0) return <p>{t.noNational}</p>
  const { name, state, body, regions, waited, published } = t.columns
  return (
    <Table
      isStacked
      caption={t.nationalTitle}
      columns={[
        { label: name },
        { label: state },
        { label: body },
        { label: regions, isNumber: true },
        { label: waited },
        { label: published },
      ]}
      rows={nationals.map((national) => {
        const days = waitedDays(national, swedishDay(visit.now))
        const title = inLanguage(national.title, national.titleEn, language)
        const stands = stateOfNational(national)
        return [
          <a class="ds-link" href={visit.path('nationalBarrier', { national: national.id })} lang={title.lang}>
            {title.text}
          </a>,
          <Tag color={stateColours[stands]}>{barrierWords[language].states[stands]}</Tag>,
          (national.address && inLanguage(national.address.body, national.address.bodyEn, language).text) ?? '–',
          String(regionsBehind(national)),
          days === null ? '–' : barrierWords[language].age(days),
          t.released[`${national.isReleased}`],
        ]
      })}
    />
  )
}

const Rounds = ({ visit, rounds, round }: { visit: BarrierDeskVisit; rounds: readonly Round[]; round: Round }) => {
  const { language } = visit
  if (rounds.length < 2) return null
  return (
    <nav aria-label={barrierDeskTexts[language].rounds}>
      <ul class="barrier-rounds">
        {rounds.map(({ id, title }) => (
          <li>
            <a
              class="ds-link"
              href={`${visit.path('barrierDesk')}?round=${encodeURIComponent(id)}`}
              aria-current={id === round.id ? 'page' : undefined}
            >
              {title[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Joined = ({ visit, joined }: { visit: BarrierDeskVisit; joined: RaisedView['joined'] }) => {
  const { language } = visit
  const t = barrierDeskTexts[language]
  if (joined.length === 0) return null
  return (
    <details class="ds-details">
      <summary>{t.joinedTitle(joined.length)}</summary>
      <ul class="ds-list">
        {joined.map(({ barrier, national }) => (
          <li>
            {findRegion(barrier.regionCode)?.name}: {barrier.title} {t.partOf}{' '}
            <a class="ds-link" href={visit.path('nationalBarrier', { national: national.id })}>
              {inLanguage(national.title, national.titleEn, language).text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The coordinator's page with all that regions have raised in a round, and what has become of it. */
export const BarrierDeskPage = (props: {
  visit: BarrierDeskVisit
  rounds: readonly Round[]
  /** The one that is shown; null when there is none. */
  round: Round | null
  nationals: readonly NationalBarrier[]
  view: RaisedView
  refusal: ToldRefusal | null
}) => {
  const { visit, rounds, round, nationals, view, refusal } = props
  const { language } = visit
  const t = barrierDeskTexts[language]
  const { free, joined } = view
  const done = doneCodes.find((code) => code === visit.query.get('done'))
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: visit.path('coordinator'), label: t.toDesk }]} />
      <PageHeading title={t.title} lead={t.lead} />
      {done && visit.id === 'barrierDesk' && (
        <Notice color="success" isStatus>
          <p>{nationalNoticeTexts[language].done[done]}</p>
        </Notice>
      )}
      <ErrorSummary form={{ errors: visit.form.errors, language }} labels={asNames(t.labels)} />
      {refusal && (
        <Notice color="danger">
          <p>{nationalNoticeTexts[language].refusals[refusal]}</p>
        </Notice>
      )}
      <div class="barrier-parts">
        <div class="plan-part">
          <h2 class="ds-heading" data-size="sm">
            {t.nationalTitle}
          </h2>
          <Nationals visit={visit} nationals={nationals} />
          <p>
            <a class="ds-link" href={visit.path('hourglass')}>
              {t.toPublic}
            </a>
          </p>
        </div>
        <section class="plan-part" aria-labelledby="raised">
          <h2 class="ds-heading" data-size="sm" id="raised">
            {t.raisedTitle(round?.title[language] ?? '–')}
          </h2>
          {round ? (
            <>
              <p>{t.raisedLead}</p>
              <Rounds visit={visit} rounds={rounds} round={round} />
              {/* A form that comes back is shown though a colleague has joined the last ones: what was typed is kept. */}
              {free.length > 0 || visit.id === 'joinBarriers' ? (
                <JoinForm visit={visit} free={free} nationals={nationals} roundId={round.id} />
              ) : (
                <p>{joined.length > 0 ? t.noneFree : t.noneRaised}</p>
              )}
              <Joined visit={visit} joined={joined} />
            </>
          ) : (
            <p>{t.noRounds}</p>
          )}
        </section>
      </div>
    </>
  )
}
