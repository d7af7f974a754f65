import { type NationalBarrier, shownRegions, stateOfNational } from '#shared/barriers/national-barrier.ts'
import type { MayCount } from '#shared/barriers/openness.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { Breadcrumbs, PageHeading, Tag } from '../components/page-parts.tsx'
import { Facts } from '../plans/plan-parts.tsx'
import { planWords } from '../plans/plan-words.ts'
import type { Site, Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { barrierAnchor, barrierWords, inLanguage, regionsText, stateColours, waitedDays } from './barrier-words.ts'
import { HourglassChart } from './hourglass-chart.tsx'
import { hourglassTexts } from './hourglass-texts.ts'
import { hourglassView } from './hourglass-view.ts'

const PublicBarrier = ({
  visit,
  national,
  mayCount,
}: {
  visit: Visit<'hourglass'>
  national: NationalBarrier
  mayCount: MayCount
}) => {
  const { language } = visit
  const t = hourglassTexts[language]
  const words = barrierWords[language]
  const { address, answer } = national
  const state = stateOfNational(national)
  const title = inLanguage(national.title, national.titleEn, language)
  const text = inLanguage(national.text, national.textEn, language)
  const reason = answer && inLanguage(answer.reason, answer.reasonEn, language)
  const days = waitedDays(national, swedishDay(visit.now))
  return (
    <li class="plan-barrier" id={barrierAnchor(national.id)}>
      <h3 class="ds-heading" data-size="xs" lang={title.lang}>
        {title.text}
      </h3>
      <p>
        <Tag color={stateColours[state]}>{words.states[state]}</Tag>
      </p>
      {text.text && (
        <p class="plan-text" lang={text.lang}>
          {text.text}
        </p>
      )}
      <Facts
        facts={[
          { name: t.facts.level, value: planWords[language].barrierLevels[national.level].name },
          { name: t.facts.regions, value: regionsText(shownRegions(national, mayCount), language) },
          {
            name: t.facts.body,
            value: address
              ? t.putForward(inLanguage(address.body, address.bodyEn, language).text, formatDay(address.day, language))
              : t.notPutForward,
          },
          {
            name: t.facts.waited,
            value: days === null ? '' : answer ? t.waited(words.age(days)) : t.waiting(words.age(days)),
          },
          {
            name: t.facts.answer,
            value: answer ? t.answered(words.answers[answer.kind].name, formatDay(answer.day, language)) : '',
          },
        ]}
      />
      {reason?.text && (
        <p class="plan-text" lang={reason.lang}>
          {reason.text}
        </p>
      )}
    </li>
  )
}

/** The public page: the hourglass, and the national barriers that are released. Three reads. */
const showHourglass = async (visit: Visit<'hourglass'>): Promise<Response> => {
  const { deps, language } = visit
  const t = hourglassTexts[language]
  const [nationals, snapshot, mayCount] = await Promise.all([
    deps.nationalBarriers.list(),
    deps.snapshots.latest(),
    deps.nationalBarriers.mayCount(),
  ])
  const released = nationals.filter(({ isReleased }) => isReleased)
  return visit.page({
    title: t.title,
    description: t.description,
    isWide: true,
    children: (
      <>
        <Breadcrumbs language={language} links={[{ href: visit.path('nationalPicture'), label: t.toPicture }]} />
        <PageHeading title={t.title} lead={t.lead} />
        <div class="barrier-glass">
          <HourglassChart
            view={hourglassView(released, snapshot, language)}
            language={language}
            hasFiles={snapshot !== null}
          />
        </div>
        <section class="plan-part" aria-labelledby="nationals">
          <h2 class="ds-heading" data-size="md" id="nationals">
            {t.listTitle}
          </h2>
          {released.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <ul class="barrier-members">
              {released.map((national) => (
                <PublicBarrier visit={visit} national={national} mayCount={mayCount} />
              ))}
            </ul>
          )}
          <p class="plan-origin">{t.why}</p>
        </section>
      </>
    ),
  })
}

export const registerHourglass = (site: Site): void => site.on('hourglass', showHourglass)
