import { texts } from '#shared/platform/language.ts'
import type { CountContent, CountSubmission } from '#shared/statistics/validation-count.ts'
import { Notice, Table } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatMoment } from '../texts/format.ts'
import { changeLines } from './count-view.ts'

const conflictTexts = texts({
  sv: {
    happened: (name: string, moment: string) => `${name} sparade en annan version ${moment}, medan du skrev.`,
    choose:
      'Det du ändrade står kvar i formuläret. Resten visas som det är sparat nu. Spara eller lämna in igen om dina ändringar ska gälla.',
    same: 'Ni har skrivit samma sak.',
    take: 'Släng mina ändringar och visa det som är sparat',
    caption: 'Det här skiljer sig',
    columns: ['Uppgift', 'Sparat nu', 'Det du skrev'],
  },
  en: {
    happened: (name: string, moment: string) => `${name} saved another version ${moment}, while you were writing.`,
    choose:
      'What you changed is still in the form. The rest is shown as it is saved now. Save or submit again if your changes are to stand.',
    same: 'You have written the same.',
    take: 'Drop my changes and show what is saved',
    caption: 'What differs',
    columns: ['Figure', 'Saved now', 'What you wrote'],
  },
})

/** Somebody saved meanwhile: both versions side by side where they differ. The form below holds what was typed. */
export const Conflict = ({
  visit,
  year,
  stands,
  typed,
}: {
  visit: Visit<'countsYear'> | Visit<'saveCounts'>
  year: number
  stands: CountSubmission
  typed: CountContent
}) => {
  const t = conflictTexts[visit.language]
  const lines = changeLines(stands, typed, visit.language)
  return (
    <Notice color="warning" isStatus>
      <p>{t.happened(stands.savedBy.name, formatMoment(stands.savedAt, visit.language))}</p>
      {lines.length === 0 ? (
        <p>{t.same}</p>
      ) : (
        <>
          <p>{t.choose}</p>
          <Table
            caption={t.caption}
            columns={t.columns.map((label) => ({ label }))}
            rows={lines.map(({ what, before, after }) => [what, before, after])}
          />
        </>
      )}
      <p>
        <a class="ds-link" href={visit.path('countsYear', { region: visit.region.code, year: String(year) })}>
          {t.take}
        </a>
      </p>
    </Notice>
  )
}
