import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { languages } from '#shared/platform/language.ts'
import { recipients } from '#shared/reports/report-choice.ts'
import { fileNameOf, reportFormats, type StatusReport } from '#shared/reports/status-report.ts'
import { pathTo } from '#web/paths.ts'
import type { ApiEnv } from './api-env.ts'
import { apiRoute, demonstrationMark, localized } from './api-route.ts'

const reportSchema = z
  .object({
    ...demonstrationMark,
    id: z.string(),
    period: z.string(),
    reportVersion: z.int(),
    publishedAt: z.iso.datetime().nullable(),
    changeNote: localized,
    snapshotId: z.string(),
    recipient: z.enum(recipients),
    page: z.url(),
    files: z.array(
      z.object({
        language: z.enum(languages).nullable(),
        format: z.enum(reportFormats),
        bytes: z.int(),
        sha256: z.string(),
        address: z.url(),
      }),
    ),
  })
  .openapi('StatusReport')

const publicReport = (report: StatusReport, origin: string): z.infer<typeof reportSchema> => ({
  id: report.id,
  period: report.period,
  reportVersion: report.reportVersion,
  isDemonstration: report.isDemonstration,
  publishedAt: report.publishedAt ?? null,
  changeNote: report.changeNote,
  snapshotId: report.snapshotId,
  recipient: report.choice.recipient,
  page: origin + pathTo('report', 'sv', { report: report.id }),
  files: report.files.map((file) => ({
    language: file.language,
    format: file.format,
    bytes: file.bytes,
    sha256: file.sha256,
    address:
      origin + pathTo('reportFile', file.language ?? 'sv', { report: report.id, file: fileNameOf(report.id, file) }),
  })),
})

/** The operation on published reports. */
export const addReportOperations = (app: OpenAPIHono<ApiEnv>, base: string): void => {
  const route = apiRoute('listReports', {
    method: 'get',
    path: `${base}/reports`,
    summary: 'The published national status reports, newest first, with the addresses of their files',
    tag: 'reports',
    answer: z.object({ ...demonstrationMark, reports: z.array(reportSchema) }),
  })
  app.openapi(route, async (context) => {
    const { reports, site } = context.get('deps')
    const published = await reports.listPublished()
    return context.json(
      {
        isDemonstration: site.isDemonstration,
        reports: published.map((report) => publicReport(report, site.origin)),
      },
      200,
    )
  })
}
