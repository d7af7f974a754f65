import type { Child } from 'hono/jsx'
import type { Participation } from '#shared/events/participation.ts'
import type { Language } from '#shared/platform/language.ts'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { CollectedSection } from './collected-section.tsx'
import { EventsSection } from './events-section.tsx'
import { figuresOf } from './figure-history.ts'
import { FilterForm, FilterProblems, OlderPicture } from './filter-form.tsx'
import { Front } from './front.tsx'
import { frontView } from './front-view.ts'
import { HeldNote } from './held-note.tsx'
import { overviewView } from './overview-view.ts'
import { About, ReadOn } from './picture-about.tsx'
import { AreaInDepth, Group } from './picture-depth.tsx'
import { searchOf } from './picture-filter.ts'
import { Section } from './picture-parts.tsx'
import { Barriers, Priorities, Profile, Regions } from './picture-sections.tsx'
import { Counts } from './picture-statistics.tsx'
import { pictureTexts } from './picture-texts.ts'
import { PublishedFigures } from './published-figures.tsx'
import type { PictureLinks } from './read-more.ts'
import type { Picture } from './read-picture.ts'

type Contained = { picture: Picture; language: Language }

const Contents = ({ picture: { filter }, language, hasEvents }: Contained & { hasEvents: boolean }) => {
  const t = pictureTexts[language]
  const chosen = [
    ...(filter.group === null ? [] : [['group', t.chosen.group]]),
    ...(filter.area === null ? [] : [['area', t.chosen.area]]),
  ]
  const always = Object.entries(t.sections).filter(([id]) => id !== 'events' || hasEvents)
  return (
    <nav class="national-contents" aria-label={t.onThisPage}>
      <ul>
        {[...chosen, ...always].map(([id, label]) => (
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

/** The charts that have pages of their own. */
const Charts = ({ picture, language }: Contained) => {
  const t = pictureTexts[language]
  const search = searchOf({ period: picture.filter.period, compared: picture.filter.compared })
  return (
    <Section id="charts" title={t.sections.charts}>
      <ul class="ds-list">
        {(['nationalMap', 'nationalLevels', 'nationalOverTime', 'nationalPriorities', 'nationalFlow'] as const).map(
          (id) => (
            <li>
              <a class="ds-link" href={pathTo(id, language) + search}>
                {t.charts[id]}
              </a>
            </li>
          ),
        )}
        <li>
          <a class="ds-link" href={pathTo('hourglass', language)}>
            {t.charts.hourglass}
          </a>
        </li>
        <li>
          <a class="ds-link" href={pathTo('seminar', language) + search}>
            {t.charts.seminar}
          </a>
        </li>
      </ul>
    </Section>
  )
}

/** The public national picture: what is published, for the country as a whole. */
export const PicturePage = ({
  picture,
  language,
  links,
  participation,
  news = null,
}: Contained & {
  links: PictureLinks
  /** Who took part in the project's events; only beside the newest picture, since it is of now. */
  participation: Participation | null
  /** What has changed since the reader's last visit. */
  news?: Child
}) => {
  const { snapshot, instrument, roundTitle, filter, period, problems, isNewest, compared } = picture
  const t = pictureTexts[language]
  const own = pathTo('nationalPicture', language)
  const search = searchOf({ period: filter.period })
  const figure = (key: string) => pathTo('keyFigure', language, { figure: key }) + search
  const material = { snapshot, instrument, language, picture }
  return (
    <>
      <header class="page-heading picture-heading">
        <h1 class="ds-heading" data-size="md">
          {t.title}
        </h1>
        <p>
          {overviewView(snapshot, language).sentence}{' '}
          <span class="front__note">{t.compiledShort(formatDay(snapshot.createdAt, language), roundTitle)}</span>
        </p>
      </header>
      <HeldNote snapshot={snapshot} language={language} />
      {news}
      <FilterProblems problems={problems} language={language} />
      {!isNewest && (
        <OlderPicture period={period} language={language} newest={own + searchOf({ ...filter, period: null })} />
      )}
      <FilterForm picture={picture} language={language} action={own} />
      <Front
        view={frontView(picture, figuresOf(snapshot, instrument), language)}
        language={language}
        comparedPeriod={compared?.period ?? null}
        figure={figure}
        allFigures={pathTo('keyFigures', language) + search}
      />
      <Contents picture={picture} language={language} hasEvents={participation !== null} />
      <Group picture={picture} language={language} />
      <AreaInDepth picture={picture} language={language} figure={figure} />
      <Regions {...material} />
      <Profile {...material} />
      <Priorities {...material} />
      <Barriers {...material} />
      <Counts {...material} />
      <CollectedSection snapshot={snapshot} language={language} figure={figure} />
      {participation && <EventsSection participation={participation} language={language} />}
      <Charts picture={picture} language={language} />
      <PublishedFigures language={language} />
      <About {...material} links={links} roundTitle={roundTitle} />
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
