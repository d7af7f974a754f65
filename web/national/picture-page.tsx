import type { Language } from '#shared/platform/language.ts'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { formatMoment, formatNumber } from '../texts/format.ts'
import { overviewView } from './overview-view.ts'
import { Section, Tiles } from './picture-parts.tsx'
import { Barriers, type Material, Priorities, Profile, Regions } from './picture-sections.tsx'
import { Context, Counts } from './picture-statistics.tsx'
import { pictureTexts } from './picture-texts.ts'
import { PublishedFigures } from './published-figures.tsx'

/** Where the page leads on; `latestReport` is null before the first one is published. */
export type PictureLinks = {
  about: string
  reports: string
  latestReport: string | null
  survey: string
  interviews: string
  statistics: string
}

const About = ({ snapshot, language, links, roundTitle }: Material & { links: PictureLinks; roundTitle: string }) => {
  const t = pictureTexts[language]
  return (
    <Section id="about" title={t.sections.about}>
      <p>{t.compiled(formatMoment(snapshot.createdAt, language), roundTitle)}</p>
      <p>{t.aboutQuality}</p>
      <p>{t.aboutInputs(formatNumber(snapshot.inputs.count, language))}</p>
      <p class="national-note">
        {t.aboutId}: <code class="national-id">{snapshot.id}</code>
      </p>
      <ReadOn links={links} language={language} />
    </Section>
  )
}

const ReadOn = ({ links, language }: { links: PictureLinks; language: Language }) => {
  const t = pictureTexts[language]
  return (
    <ul class="ds-list">
      {links.latestReport && (
        <li>
          <a class="ds-link" href={links.latestReport}>
            {t.latestReport}
          </a>
        </li>
      )}
      <li>
        <a class="ds-link" href={links.reports}>
          {t.reports}
        </a>
      </li>
      <li>
        <a class="ds-link" href={links.statistics}>
          {t.statistics}
        </a>
      </li>
      <li>
        <a class="ds-link" href={links.survey}>
          {t.survey}
        </a>
      </li>
      <li>
        <a class="ds-link" href={links.interviews}>
          {t.interviews}
        </a>
      </li>
      <li>
        <a class="ds-link" href={links.about}>
          {t.method}
        </a>
      </li>
    </ul>
  )
}

const Contents = ({ snapshot, language }: Pick<Material, 'snapshot' | 'language'>) => {
  const t = pictureTexts[language]
  const entries = Object.entries(t.sections).filter(([id]) => id !== 'context' || snapshot.context.length > 0)
  return (
    <nav class="national-contents" aria-label={t.onThisPage}>
      <ul>
        {entries.map(([id, label]) => (
          <li>
            <a class="ds-link" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The public national picture: what is published, for the country as a whole. */
export const PicturePage = (props: Material & { links: PictureLinks; roundTitle: string }) => {
  const { snapshot, language, roundTitle } = props
  const t = pictureTexts[language]
  const overview = overviewView(snapshot, language)
  return (
    <>
      <PageHeading
        title={t.title}
        lead={overview.sentence}
        eyebrow={t.compiled(formatMoment(snapshot.createdAt, language), roundTitle)}
      />
      <Tiles tiles={overview.tiles} />
      <Contents snapshot={snapshot} language={language} />
      <Regions {...props} />
      <Profile {...props} />
      <Priorities {...props} />
      <Barriers {...props} />
      <Counts {...props} />
      <PublishedFigures language={language} />
      <Context {...props} />
      <About {...props} />
    </>
  )
}

/** The page before the first compilation: the published figures are there all the same. */
export const EmptyPicturePage = ({ language, links }: { language: Language; links: PictureLinks }) => {
  const t = pictureTexts[language]
  return (
    <>
      <PageHeading title={t.title} lead={t.emptyLead} />
      <Notice color="info">
        <h2 class="ds-heading" data-size="xs">
          {t.emptyTitle}
        </h2>
        <p>{t.empty}</p>
      </Notice>
      <PublishedFigures language={language} />
      <ReadOn links={links} language={language} />
    </>
  )
}
