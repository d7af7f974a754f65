import type { Child } from 'hono/jsx'
import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { PageChartDownloads } from '../chart-files/chart-downloads.tsx'
import { Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { lessonTexts } from '../follow-up/lesson-texts.ts'
import { pathTo } from '../paths.ts'
import { commonView } from './common-view.ts'
import { deskCharts } from './desk-charts.tsx'
import { Heat, RegionsInTime } from './desk-heat.tsx'
import { Missing, type MissingProps } from './desk-missing.tsx'
import { deskTexts } from './desk-texts.ts'
import type { HeatOrdering } from './heat-order.ts'
import { overviewView } from './overview-view.ts'
import { BarsWithTable, Section, Tiles } from './picture-parts.tsx'
import type { RegionsOverTime } from './regions-over-time-view.ts'
import { type WhoRow, whoView } from './who-view.ts'

export type DeskMaterial = { snapshot: Snapshot; instrument: Instrument; language: Language; now: Date }

/** Addresses of what a region has handed in. */
export type RegionLinks = {
  region: (code: string) => string
  result: (code: string) => string
  plan: (code: string) => string
}

/** A status, with a link to what it is about when the coordinator may see it. */
const Status = ({
  status,
  link,
}: {
  status: WhoRow['mapping']
  link: { href: string; text: string; name: string } | null
}) => (
  <span class="national-status">
    <Tag color={status.color}>{status.text}</Tag>
    {link && (
      <a class="ds-link" href={link.href} aria-label={`${link.text}, ${link.name}`}>
        {link.text}
      </a>
    )}
  </span>
)

const whoCells = (row: WhoRow, links: RegionLinks, language: Language): Child[] => {
  const t = deskTexts[language]
  const { code, name } = row
  return [
    <a class="ds-link" href={links.region(code)}>
      {name}
    </a>,
    <Status status={row.mapping} link={row.hasResult ? { href: links.result(code), text: t.result, name } : null} />,
    row.progress,
    row.submittedOn,
    <Status status={row.plan} link={row.hasPlan ? { href: links.plan(code), text: t.plan, name } : null} />,
    row.actions,
    row.years,
  ]
}

const Who = ({ snapshot, language, links }: DeskMaterial & { links: RegionLinks }) => {
  const t = deskTexts[language]
  const who = whoView(snapshot, language)
  return (
    <Section id="who" title={t.whoTitle} lead={who.sentence}>
      <Table
        caption={t.whoCaption}
        columns={who.columns}
        rows={who.rows.map((row) => whoCells(row, links, language))}
      />
    </Section>
  )
}

const Common = ({ snapshot, instrument, language }: DeskMaterial) => {
  const common = commonView(snapshot, instrument, language)
  return (
    <Section id="common" title={deskTexts[language].commonTitle}>
      {common.rows.length === 0 ? (
        <p>{common.description}</p>
      ) : (
        <>
          <BarsWithTable view={common} language={language} />
          <PageChartDownloads
            page={pathTo('coordinator', language)}
            chart={deskCharts.common}
            title={common.title}
            language={language}
          />
        </>
      )}
    </Section>
  )
}

/** The desk's picture of the latest compilation. */
export const DeskPicture = (
  props: DeskMaterial &
    MissingProps & { links: RegionLinks; reportDesk: string; order: HeatOrdering; overTime: RegionsOverTime | null },
) => (
  <>
    <Tiles tiles={overviewView(props.snapshot, props.language).tiles} />
    <Notice color="info">
      <p>{deskTexts[props.language].onlyHere}</p>
    </Notice>
    <Who {...props} />
    <Missing {...props} />
    <Common {...props} />
    <Heat {...props} links={{ desk: pathTo('coordinator', props.language), result: props.links.result }} />
    <RegionsInTime view={props.overTime} language={props.language} />
    <Section id="next" title={deskTexts[props.language].nextTitle} lead={deskTexts[props.language].next}>
      <div class="button-row">
        <a class="ds-button" data-variant="secondary" href={props.reportDesk}>
          {deskTexts[props.language].toReports}
        </a>
        <a class="ds-button" data-variant="secondary" href={pathTo('lessons', props.language)}>
          {lessonTexts[props.language].coordinatorLink}
        </a>
        <a class="ds-button" data-variant="secondary" href={pathTo('seminar', props.language)}>
          {deskTexts[props.language].toSeminar}
        </a>
      </div>
    </Section>
  </>
)

/** Heading of the desk: what it is, and from when. */
export const DeskHeading = ({ language, compiled }: { language: Language; compiled: string | null }) => (
  <PageHeading
    title={deskTexts[language].title}
    lead={deskTexts[language].lead}
    {...(compiled === null ? {} : { eyebrow: compiled })}
  />
)
