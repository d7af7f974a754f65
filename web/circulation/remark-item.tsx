import type { Remark } from '#shared/circulation/circulation.ts'
import type { Language } from '#shared/platform/language.ts'
import { Tag } from '../components/page-parts.tsx'
import { type PlanVisit, planParams } from '../plans/plan-context.ts'
import { formatMoment } from '../texts/format.ts'
import { circulationTexts } from './circulation-texts.ts'
import { readRemarks } from './read-remarks.ts'

/** What a remark is about, in words. */
export const aboutOf = ({ about }: Remark, language: Language): string => {
  const t = circulationTexts[language]
  return about.kind === 'whole' ? t.whole : t.about[about.kind](about.title)
}

/** Who said what and when, and whether the team has handled it. */
export const RemarkText = ({ remark, language }: { remark: Remark; language: Language }) => {
  const t = circulationTexts[language]
  const { name, organisation, text, sentAt, changedAt, handled } = remark
  const when = [t.sent(formatMoment(sentAt, language)), changedAt && t.changed(formatMoment(changedAt, language))]
  return (
    <>
      <p class="plan-text">{text}</p>
      <p class="plan-origin">
        {[name, organisation].filter(Boolean).join(', ')} · {when.filter(Boolean).join(', ')}
      </p>
      <p>
        <Tag color={handled ? 'success' : 'warning'}>
          {handled ? t.handledBy(handled.by.name, formatMoment(handled.at, language)) : t.notHandled}
        </Tag>
      </p>
    </>
  )
}

/** At an entry of the draft: what outsiders have said about it. Nothing where they have said nothing. */
export const RemarksAt = async ({ visit, kind, id }: { visit: PlanVisit; kind: 'action' | 'barrier'; id: string }) => {
  const { language } = visit
  const remarks = await readRemarks(visit)
  const t = circulationTexts[language]
  const own = remarks.filter(({ about }) => about.kind === kind && about.id === id)
  if (own.length === 0) return null
  return (
    <details class="ds-details plan-more">
      <summary>{t.count(own.length, own.filter(({ handled }) => !handled).length)}</summary>
      <div class="plan-stack">
        {own.map((remark) => (
          <div class="plan-remark">
            <RemarkText remark={remark} language={language} />
          </div>
        ))}
        <p>
          <a class="ds-link" href={visit.path('circulation', planParams(visit))}>
            {t.toRemarks}
          </a>
        </p>
      </div>
    </details>
  )
}
