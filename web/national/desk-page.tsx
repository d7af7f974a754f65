import type { Child } from 'hono/jsx'
import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { HeatTable } from '../charts/heat-table.tsx'
import { ProfileChart } from '../charts/profile-chart.tsx'
import { Notice, PageHeading, Table, TableBehind, Tag } from '../components/page-parts.tsx'
import { commonView } from './common-view.ts'
import { deskTexts } from './desk-texts.ts'
import { heatView } from './heat-view.ts'
import { missingView } from './missing-view.ts'
import { overviewView } from './overview-view.ts'
import { Section, Tiles } from './picture-parts.tsx'
import { type WhoRow, whoView } from './who-view.ts'

export type DeskMaterial = { snapshot: Snapshot; instrument: Instrument; language: Language; now: Date }

/** Addresses of what a region has handed in. */
export type RegionLinks = {
  region: (code: string) => string
  result: (code: string) => string
  plan: (code: string) => string
}

const whoCells = (row: WhoRow, links: RegionLinks): Child[] => [
  <a class="ds-link" href={links.region(row.code)}>
    {row.name}
  </a>,
  row.hasResult ? (
    <a class="ds-link" href={links.result(row.code)} aria-label={`${row.mapping.text}, ${row.name}`}>
      <Tag color={row.mapping.color}>{row.mapping.text}</Tag>
    </a>
  ) : (
    <Tag color={row.mapping.color}>{row.mapping.text}</Tag>
  ),
  row.progress,
  row.submittedOn,
  <>
    {row.hasPlan ? (
      <a class="ds-link" href={links.plan(row.code)} aria-label={`${row.plan.text}, ${row.name}`}>
        <Tag color={row.plan.color}>{row.plan.text}</Tag>
      </a>
    ) : (
      <Tag color={row.plan.color}>{row.plan.text}</Tag>
    )}{' '}
    {row.actions}
  </>,
  row.years,
]

const Who = ({ snapshot, language, links }: DeskMaterial & { links: RegionLinks }) => {
  const t = deskTexts[language]
  const who = whoView(snapshot, language)
  return (
    <Section id="who" title={t.whoTitle} lead={who.sentence}>
      <Table caption={t.whoTitle} columns={who.columns} rows={who.rows.map((row) => whoCells(row, links))} />
    </Section>
  )
}

const Missing = ({ snapshot, language, now }: DeskMaterial) => {
  const t = deskTexts[language]
  const missing = missingView(snapshot, now, language)
  return (
    <Section id="missing" title={t.missingTitle}>
      {missing.kinds.length === 0 ? (
        <p>{missing.nothing}</p>
      ) : (
        <dl class="national-missing">
          {missing.kinds.map(({ title, regions }) => (
            <div class="national-missing__kind">
              <dt>
                {title} ({regions.length})
              </dt>
              {regions.map((region) => (
                <dd>{region}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
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
        <ProfileChart
          language={language}
          title={common.title}
          description={common.description}
          rows={common.rows}
          max={common.max}
          unit={common.unit}
        >
          <TableBehind language={language} caption={common.title} columns={common.columns} rows={common.tableRows} />
        </ProfileChart>
      )}
    </Section>
  )
}

const Heat = ({ snapshot, instrument, language }: DeskMaterial) => {
  const t = deskTexts[language]
  const heat = heatView(snapshot, instrument, language)
  return (
    <Section id="heat" title={t.heatTitle} lead={t.heatLead}>
      {heat.rows.length === 0 ? (
        <p>{t.nothingHandedIn}</p>
      ) : (
        <>
          <HeatTable caption={t.heatTitle} rowsLabel="Region" {...heat} />
          <details class="ds-details">
            <summary>{t.lettersCaption}</summary>
            <div>
              <Table
                caption={t.lettersCaption}
                columns={[{ label: t.letter }, { label: t.area }]}
                rows={heat.columns.map(({ short, label }) => [short, label])}
              />
            </div>
          </details>
        </>
      )}
    </Section>
  )
}

/** The desk's picture of the latest compilation. */
export const DeskPicture = (props: DeskMaterial & { links: RegionLinks }) => (
  <>
    <Tiles tiles={overviewView(props.snapshot, props.language).tiles} />
    <Notice color="info">
      <p>{deskTexts[props.language].onlyHere}</p>
    </Notice>
    <Who {...props} />
    <Missing {...props} />
    <Common {...props} />
    <Heat {...props} />
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
