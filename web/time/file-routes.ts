import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { WholeProject } from '#shared/time/whole-project.ts'
import type { Site, Visit } from '../site.tsx'
import { deadlineCalendar, fileFormats, type TimeFileFormat, timeCsv } from './time-files.ts'
import { timeWorkbook } from './time-workbook.ts'

const contentTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  ics: 'text/calendar; charset=utf-8',
} as const satisfies Record<TimeFileFormat, string>

type FileVisit = Visit<'timeFile'>

const auditZip = async ({ deps, now }: FileVisit, whole: WholeProject): Promise<Uint8Array> => {
  const { auditFile } = await import('#shared/time/audit-file.ts')
  const { id } = whole.project
  const [audit, attendanceEvents] = await Promise.all([
    deps.auditLog.all('SE', ({ subject }) => subject.split(' ').includes(id)),
    deps.timeSheets.attendanceEvents(id),
  ])
  return auditFile(whole, { audit, attendanceEvents }, now)
}

const writers = {
  csv: ({ language }, whole) => timeCsv(whole, language),
  xlsx: async ({ language, now, deps }, whole) =>
    timeWorkbook(whole, await deps.timeSheets.elsewhere(whole), language, swedishDay(now), deps.site.isDemonstration),
  zip: auditZip,
  ics: ({ language, deps, path }, whole) =>
    Buffer.from(
      deadlineCalendar(whole, {
        language,
        origin: deps.site.origin,
        address: path('participants', { project: whole.project.id }),
      }),
      'utf8',
    ),
} as const satisfies Record<TimeFileFormat, (visit: FileVisit, whole: WholeProject) => Uint8Array | Promise<Uint8Array>>

/** The project's reference as part of a file's name: no slash, nothing that a file's name cannot hold. */
const namePart = (reference: string): string =>
  reference
    .normalize('NFKD')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'projekt'

/** Files of a project's time, for its administrator. They hold personal data: no cache keeps them. */
export const registerTimeFiles = (site: Site): void => {
  site.on('timeFile', async (visit) => {
    const format = fileFormats.find((one) => one === visit.params.format)
    const whole = format ? await site.deps.timeSheets.whole(visit.params.project) : null
    if (!format || !whole) return visit.notFound()
    const bytes = await writers[format](visit, whole)
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': contentTypes[format],
        'content-disposition': `attachment; filename="tid-${namePart(whole.project.reference)}.${format}"`,
        'cache-control': 'no-store',
      },
    })
  })
}
