import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { ReportBody } from './document/report-body.tsx'
import type { DocumentLinks } from './document/report-text.tsx'

/** How many are kept; one is some hundred kilobytes. */
const mostKept = 4

/** The chapters of a document as a page shows them, under a name that stands for this document with these links. */
export type KeptBodies = (name: string, document: ReportDocument, links: DocumentLinks) => Promise<Child>

/** Writes the chapters of a report once and keeps them: what is published never changes, and writing it takes longer than all else on its page. */
export const keepBodies = (): KeptBodies => {
  const kept = new Map<string, string>()
  return async (name, document, links) => {
    const known = kept.get(name)
    if (known !== undefined) return raw(known)
    const written = String(await (<ReportBody document={document} links={links} />))
    kept.set(name, written)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return raw(written)
  }
}
