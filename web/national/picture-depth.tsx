import type { Language } from '#shared/platform/language.ts'
import { targetLevelIn } from '#shared/statistics/snapshot.ts'
import { ChartDownloads } from '../chart-files/chart-downloads.tsx'
import { shownRows } from '../chart-files/chart-table.ts'
import { LevelBars } from '../charts/level-bars.tsx'
import { Notice, Table, TableBehind } from '../components/page-parts.tsx'
import { areaView } from './area-view.ts'
import type { FigureLink } from './front-parts.tsx'
import { groupView } from './group-view.ts'
import { queryOf } from './picture-filter.ts'
import { CountsTable, Section } from './picture-parts.tsx'
import { pictureTexts } from './picture-texts.ts'
import type { Picture } from './read-picture.ts'

type Props = { picture: Picture; language: Language }

/** What is public of the chosen part of the country. */
export const Group = ({ picture, language }: Props) => {
  const view = picture.filter.group === null ? null : groupView(picture.filter.group, picture.snapshot, language)
  if (!view) return null
  return (
    <Section id="group" title={view.title} lead={view.sentence}>
      <p>{view.total}</p>
      <Notice color="info">
        <p>{view.note}</p>
      </Notice>
      <Table isStacked {...view.status} />
      {view.counts && <CountsTable table={view.counts} language={language} />}
    </Section>
  )
}

const Lines = ({ title, lines, none }: { title: string; lines: readonly string[]; none: string }) => (
  <div>
    <h3 class="ds-heading" data-size="xs">
      {title}
    </h3>
    {lines.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ul class="ds-list">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    )}
  </div>
)

/** The chosen area of the questionnaire in depth. */
export const AreaInDepth = ({ picture, language, figure }: Props & { figure: FigureLink }) => {
  const view = areaView(picture, targetLevelIn(picture.snapshot, picture.instrument), language)
  if (!view) return null
  return (
    <Section id="area" title={view.title} lead={view.purpose}>
      <p>
        {view.sentence}{' '}
        <a class="ds-link" href={figure(view.figureKey)}>
          {pictureTexts[language].aboutFigure}
        </a>
      </p>
      <div class="national-pair">
        {view.levels && (
          <LevelBars
            language={language}
            title={view.levels.title}
            description={view.levels.description}
            rows={view.levels.rows}
          >
            <TableBehind
              language={language}
              caption={view.levels.title}
              columns={view.levels.table.columns}
              rows={shownRows(view.levels.table, language)}
            />
            <ChartDownloads
              chart="area-levels"
              title={view.levels.title}
              query={queryOf({ period: picture.filter.period, area: picture.filter.area })}
              language={language}
            />
          </LevelBars>
        )}
        <div class="national-lines">
          <Lines title={view.prioritiesTitle} lines={view.priorities} none={view.noPriorities} />
          <Lines title={view.barriersTitle} lines={view.barriers} none={view.noBarriers} />
          <p class="national-note">{view.effect}</p>
        </div>
      </div>
    </Section>
  )
}
