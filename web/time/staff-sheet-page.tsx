import type { ReadSheet } from '#shared/time/read-sheet.ts'
import { Breadcrumbs, PageHeading } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatMonth } from '../texts/format.ts'
import { deskTexts } from './desk-texts.ts'
import { SheetHistory, SheetSums, SheetTable, SheetTag } from './sheet-parts.tsx'
import { sheetTexts } from './sheet-texts.ts'
import { WarningList } from './sheet-warning-list.tsx'

/** The administrator reads somebody's month: as it stands, with what is to be looked at. She changes nothing in it. */
export const StaffSheetPage = ({ visit, read }: { visit: Visit<'timeStaffSheet'>; read: ReadSheet }) => {
  const { language } = visit
  const { sheet, staff, project, warnings } = read
  const t = sheetTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: visit.path('timeDesk'), label: deskTexts[language].title },
          { href: visit.path('timeProject', { project: project.id }), label: project.name },
          { href: visit.path('timeStaff', { project: project.id, staff: staff.id }), label: staff.name },
        ]}
      />
      <PageHeading
        title={`${staff.name}, ${formatMonth(sheet.month, language)}`}
        eyebrow={t.eyebrow(project.name, project.reference)}
      />
      <p class="barrier-tags">
        <SheetTag read={read} language={language} now={visit.now} />
      </p>
      <SheetSums read={read} language={language} />
      <section class="plan-part" aria-labelledby="warnings">
        <h2 class="ds-heading" data-size="sm" id="warnings">
          {t.warnings}
        </h2>
        <WarningList warnings={warnings} project={project} language={language} />
      </section>
      <section class="plan-part" aria-labelledby="days">
        <h2 class="ds-heading" data-size="sm" id="days">
          {t.grid}
        </h2>
        <SheetTable
          content={sheet}
          activities={project.activities}
          caption={t.title(formatMonth(sheet.month, language))}
          language={language}
        />
      </section>
      <SheetHistory events={sheet.events} hash={sheet.hash} language={language} />
    </>
  )
}
