import type { Child } from 'hono/jsx'
import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { HeatTable } from '../charts/heat-table.tsx'
import { Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { lessonTexts } from '../follow-up/lesson-texts.ts'
import { pathTo } from '../paths.ts'
import { commonView } from './common-view.ts'
import { deskTexts } from './desk-texts.ts'
import { heatView } from './heat-view.ts'
import { missingView } from './missing-view.ts'
import { overviewView } from './overview-view.ts'
import { BarsWithTable, Section, Tiles } from './picture-parts.tsx'
import { reminderLink, withoutOwner } from './reminder.ts'
import { type WhoRow, whoView } from './who-view.ts'

export type DeskMaterial = { snapshot: Snapshot; instrument: Instrument; language: Language; now: Date }

/** Whom to remind: the addresses of each region's owners, and the site that the letter points to. */
export type Reminding = {
  owners: ReadonlyMap<string, readonly string[]>
  site: string
  /** Where the coordinator invites a region's first owner. */
  invite: (code: string) => string
}

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

const Remind = ({
  codes,
  kind,
  language,
  owners,
  site,
}: Reminding & { codes: string[]; kind: string; language: Language }) => {
  const t = deskTexts[language]
  const href = reminderLink({ codes, owners, kind, site, language })
  if (!href) return null
  const reached = codes.length - withoutOwner(codes, owners).length
  return (
    <dd class="national-missing__remind">
      <a class="ds-link" href={href} aria-label={t.remindLabel(kind)}>
        {t.remind}
      </a>
      {reached < codes.length && <span class="national-note"> {t.reached(reached, codes.length)}</span>}
    </dd>
  )
}

/** The regions with nobody to remind, each with the way to invite someone. */
const Unowned = ({ language, owners, invite }: Reminding & { language: Language }) => {
  const t = deskTexts[language]
  const unowned = regions.filter(({ code }) => withoutOwner([code], owners).length > 0)
  if (unowned.length === 0) return null
  return (
    <div class="national-missing__kind">
      <dt>{t.unowned(unowned.length)}</dt>
      {unowned.map(({ code, name }) => (
        <dd>
          <a class="ds-link" href={invite(code)} aria-label={t.inviteTo(name)}>
            {name}
          </a>
        </dd>
      ))}
    </div>
  )
}

const Missing = ({ snapshot, language, now, reminding }: DeskMaterial & { reminding: Reminding }) => {
  const t = deskTexts[language]
  const missing = missingView(snapshot, now, language)
  return (
    <Section id="missing" title={t.missingTitle} {...(missing.kinds.length > 0 ? { lead: t.missingLead } : {})}>
      {missing.kinds.length === 0 ? (
        <p>{missing.nothing}</p>
      ) : (
        <dl class="national-missing">
          {missing.kinds.map(({ title, regions, codes }) => (
            <div class="national-missing__kind">
              <dt>
                {title} ({regions.length})
              </dt>
              {regions.map((region) => (
                <dd>{region}</dd>
              ))}
              <Remind codes={codes} kind={title} language={language} {...reminding} />
            </div>
          ))}
          <Unowned language={language} {...reminding} />
        </dl>
      )}
    </Section>
  )
}

const Common = ({ snapshot, instrument, language }: DeskMaterial) => {
  const common = commonView(snapshot, instrument, language)
  return (
    <Section id="common" title={deskTexts[language].commonTitle}>
      {common.rows.length === 0 ? <p>{common.description}</p> : <BarsWithTable view={common} language={language} />}
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
          <HeatTable caption={t.heatCaption} rowsLabel="Region" {...heat} />
          <ol class="national-letters" aria-label={t.lettersCaption}>
            {heat.columns.map(({ short, label }) => (
              <li>
                <b>{short}</b> {label}
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  )
}

/** The desk's picture of the latest compilation. */
export const DeskPicture = (props: DeskMaterial & { links: RegionLinks; reminding: Reminding; reportDesk: string }) => (
  <>
    <Tiles tiles={overviewView(props.snapshot, props.language).tiles} />
    <Notice color="info">
      <p>{deskTexts[props.language].onlyHere}</p>
    </Notice>
    <Who {...props} />
    <Missing {...props} />
    <Common {...props} />
    <Heat {...props} />
    <Section id="next" title={deskTexts[props.language].nextTitle} lead={deskTexts[props.language].next}>
      <p>
        <a class="ds-button" data-variant="secondary" href={props.reportDesk}>
          {deskTexts[props.language].toReports}
        </a>{' '}
        <a class="ds-button" data-variant="secondary" href={pathTo('lessons', props.language)}>
          {lessonTexts[props.language].coordinatorLink}
        </a>
      </p>
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
