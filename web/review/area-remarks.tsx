import type { Child } from 'hono/jsx'
import type { Area } from '#shared/instruments/instrument.ts'
import type { Mapping } from '../assessments/mapping.ts'
import type { Reader } from '../assessments/saved-line.ts'
import { Notice } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { type RemarkEntry, RemarkWords, remarkEntries, remarkTexts } from './remark-list.tsx'

type AreaVisit = Pick<Visit<'mappingArea'>, 'deps' | 'language' | 'region' | 'person' | 'now'>

type Entries = ReturnType<typeof remarkEntries>

const Remarks = ({ id, entries, reader }: { id: string; entries: Entries; reader: Reader }) => {
  const t = remarkTexts[reader.language]
  const list = (shown: readonly RemarkEntry[]) =>
    shown.map(({ words }) => <RemarkWords words={words} reader={reader} />)
  return (
    <section class="indicator-remarks" aria-labelledby={`${id}-remarks`}>
      <h3 class="ds-heading" data-size="2xs" id={`${id}-remarks`}>
        {t.title}
        <span class="ds-sr-only">{t.on(id)}</span>
      </h3>
      {entries.current.length > 0 && <Notice color="warning">{list(entries.current)}</Notice>}
      {entries.earlier.length > 0 && (
        <details class="ds-details">
          <summary>
            {t.earlier} ({entries.earlier.length})
          </summary>
          <div>{list(entries.earlier)}</div>
        </details>
      )}
    </section>
  )
}

/** What the coordinator has said about each question of an area: never a draft. One query; none before the first signature. */
export const areaRemarks = async (
  { deps, language, region, person, now }: AreaVisit,
  { assessment, instrument, round }: Mapping,
  area: Area,
): Promise<Record<string, Child>> => {
  if (!assessment.signOffs) return {}
  const remarks = await deps.review.sentRemarks(region.code, round.id)
  const reader = { language, now, personId: person.email }
  return Object.fromEntries(
    area.indicators.flatMap(({ id }) => {
      const own = remarks.filter(({ indicatorId }) => indicatorId === id)
      const entries = remarkEntries(own, instrument, assessment)
      if (entries.current.length + entries.earlier.length === 0) return []
      return [[id, <Remarks id={id} entries={entries} reader={reader} />]]
    }),
  )
}
