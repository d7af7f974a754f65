import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { TimeProject } from '#shared/time/project.ts'
import { isPart, partOf } from '#shared/time/project-part.ts'
import type { WholeProject } from '#shared/time/whole-project.ts'
import type { Site, Visit } from '../site.tsx'
import { doesFitAnswer } from './file-size.ts'
import { showLargeFile } from './large-file-page.tsx'
import { deadlineCalendar, fileFormats, type TimeFileFormat, timeCsv } from './time-files.ts'
import { timeWorkbook } from './time-workbook.ts'

const contentTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  ics: 'text/calendar; charset=utf-8',
} as const satisfies Record<TimeFileFormat, string>

type FileVisit = Visit<'timeFile'>

/** What is asked for: a project's time, or that of a year or a month. */
type Asked = { whole: WholeProject; part: string | null }

const auditZip = async ({ deps, now }: FileVisit, { whole, part }: Asked): Promise<Uint8Array> => {
  const { auditFile } = await import('#shared/time/audit-file.ts')
  const { id } = whole.project
  const [audit, attendanceEvents] = await Promise.all([
    deps.auditLog.all('SE', ({ subject }) => subject.split(' ').includes(id)),
    deps.timeSheets.attendanceEvents(id),
  ])
  return auditFile(whole, { audit, attendanceEvents }, { part, madeAt: now })
}

/** Each format's file; null for one that would take too long to write. */
const writers = {
  csv: ({ language }, { whole, part }) => timeCsv(partOf(whole, part), language),
  xlsx: async ({ language, now, deps }, { whole, part }) =>
    timeWorkbook(whole, {
      elsewhere: await deps.timeSheets.elsewhere(whole),
      language,
      today: swedishDay(now),
      isDemonstration: deps.site.isDemonstration,
      part,
    }),
  zip: auditZip,
} as const satisfies Record<
  Exclude<TimeFileFormat, 'ics'>,
  (visit: FileVisit, asked: Asked) => Uint8Array | Promise<Uint8Array | null>
>

/** The project's reference as part of a file's name: no slash, nothing that a file's name cannot hold. */
const namePart = (reference: string): string =>
  reference
    .normalize('NFKD')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'projekt'

const download = (
  format: TimeFileFormat,
  { reference }: TimeProject,
  part: string | null,
  bytes: Uint8Array,
): Response => {
  const name = [namePart(reference), part].filter((one) => one !== null).join('-')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': contentTypes[format],
      'content-disposition': `attachment; filename="tid-${name}.${format}"`,
      'cache-control': 'no-store',
    },
  })
}

/** The days to report participants, which the project alone decides. */
const sendCalendar = async ({ deps, params, language, path, notFound }: FileVisit): Promise<Response> => {
  const project = await deps.timeSheets.project(params.project)
  if (!project) return notFound()
  const address = path('participants', { project: project.id })
  const calendar = deadlineCalendar(project, { language, origin: deps.site.origin, address })
  return download('ics', project, null, Buffer.from(calendar, 'utf8'))
}

/** Files of a project's time, for its administrator. They hold personal data: no cache keeps them. One that does not fit in an answer is refused, with links to smaller ones. */
export const registerTimeFiles = (site: Site): void => {
  site.on('timeFile', async (visit) => {
    const format = fileFormats.find((one) => one === visit.params.format)
    const part = visit.query.get('part')
    if (!format || (part !== null && (format === 'ics' || !isPart(part)))) return visit.notFound()
    if (format === 'ics') return sendCalendar(visit)
    const whole = await site.deps.timeSheets.whole(visit.params.project)
    if (!whole) return visit.notFound()
    const bytes = await writers[format](visit, { whole, part })
    if (!bytes || !doesFitAnswer(format, bytes)) return showLargeFile({ visit, format, whole, part })
    return download(format, whole.project, part, bytes)
  })
}
