import type { Language } from '#shared/platform/language.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { Mark } from '../layout/mark.tsx'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { homeTexts } from './home-texts.ts'
import { type Glance, wayGroups, waysOf } from './home-view.ts'

type HomeProps = {
  language: Language
  isSignedIn: boolean
  glance: (Glance & { roundTitle: string }) | null
  report: StatusReport | null
  areas: number
  questions: number
}

const Hero = ({ language }: Pick<HomeProps, 'language'>) => {
  const t = homeTexts[language]
  return (
    <div class="home-hero">
      <div class="home-hero__art">
        <Mark />
      </div>
      <div class="home-hero__text">
        <h1 class="ds-heading" data-size="2xl">
          {t.heading}
        </h1>
        <p class="home-hero__lead">{t.lead}</p>
        <p class="button-row">
          <a class="ds-button home-hero__button" href={pathTo('findYourWay', language)}>
            {t.toFindYourWay}
          </a>
          <a class="ds-button home-hero__button home-hero__button--quiet" href={pathTo('hub', language)}>
            {t.toHub}
          </a>
        </p>
      </div>
    </div>
  )
}

/** One mark a region, so many of them filled. Says nothing that the number beside it does not. */
const RegionMarks = ({ count, total }: { count: number; total: number }) => (
  <svg class="region-marks" viewBox={`0 0 ${total * 12 - 3} 12`} aria-hidden="true" focusable="false">
    {Array.from({ length: total }, (_, index) => (
      <path
        class={index < count ? 'region-marks__done' : 'region-marks__left'}
        d={`M${index * 12 + 3} 0h6l-3 12h-6z`}
        fill="currentColor"
      />
    ))}
  </svg>
)

const GlancePart = ({ language, glance }: Pick<HomeProps, 'language' | 'glance'>) => {
  const t = homeTexts[language]
  return (
    <section class="home-part" aria-labelledby="glance">
      <h2 class="ds-heading" data-size="md" id="glance">
        {t.glanceTitle}
      </h2>
      {glance ? (
        <>
          <ul class="home-facts">
            {glance.facts.map((fact) => (
              <li class="home-fact">
                <strong class="home-fact__number">{t.glanceOf(fact.count, glance.total)}</strong>
                <RegionMarks count={fact.count} total={glance.total} />
                <span class="home-fact__label">{t.glanceFact[fact.id](glance.reportedYear)}</span>
              </li>
            ))}
          </ul>
          <p class="home-part__note">
            {t.glanceWhen(formatDay(glance.createdAt, language), glance.roundTitle)}{' '}
            <a href={pathTo('nationalPicture', language)}>{t.toNational}</a>
          </p>
        </>
      ) : (
        <p>{t.glanceEmpty}</p>
      )}
    </section>
  )
}

const ReportPart = ({ language, report }: { language: Language; report: StatusReport }) => {
  const t = homeTexts[language]
  return (
    <section class="home-report" aria-labelledby="report">
      <h2 class="home-report__title" id="report">
        {t.reportTitle}
      </h2>
      <p class="home-report__name">
        <a href={pathTo('report', language, { report: report.id })}>{t.reportName(report.period)}</a>
      </p>
      <p>{t.reportText}</p>
      {report.publishedAt && (
        <p class="home-part__note">{t.reportWhen(formatDay(report.publishedAt, language), report.reportVersion)}</p>
      )}
      <p>
        <a href={pathTo('reports', language)}>{t.reportAll}</a>
      </p>
    </section>
  )
}

const Steps = ({ language, areas, questions }: Pick<HomeProps, 'language' | 'areas' | 'questions'>) => {
  const t = homeTexts[language]
  return (
    <section class="home-part" aria-labelledby="steps">
      <h2 class="ds-heading" data-size="md" id="steps">
        {t.stepsTitle}
      </h2>
      <ol class="home-steps">
        {t.steps(areas, questions).map((step) => (
          <li class="home-step">
            <h3 class="home-step__title">{step.title}</h3>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      <p>
        <a href={pathTo('about', language)}>{t.method}</a>
      </p>
    </section>
  )
}

const Ways = ({ language, isSignedIn }: Pick<HomeProps, 'language' | 'isSignedIn'>) => {
  const t = homeTexts[language]
  return (
    <section class="home-part home-who" aria-labelledby="who">
      <div>
        <h2 class="ds-heading" data-size="md" id="who">
          {t.whoTitle}
        </h2>
        <p>{t.whoLead}</p>
      </div>
      <div class="home-ways">
        {wayGroups.map((group) => {
          const { title, links } = t.ways[group]
          return (
            <div class="home-way">
              <h3>{title}</h3>
              <ul class="home-ways__links">
                {Object.entries(waysOf(group, language, isSignedIn)).map(([id, href]) => (
                  <li>
                    <a href={href}>{isSignedIn && id === 'own' ? t.toMyPage : links[id]}</a>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
    </section>
  )
}

/** The start page: what this is, the next step for whoever comes, how the country stands, the latest report, how the regions work. */
export const HomePage = (props: HomeProps) => (
  <>
    <Hero language={props.language} />
    <Ways {...props} />
    <div class={props.report ? 'home-now home-now--two' : 'home-now'}>
      <GlancePart {...props} />
      {props.report && <ReportPart language={props.language} report={props.report} />}
    </div>
    <Steps {...props} />
  </>
)
