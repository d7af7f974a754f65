import { isDocumentId } from '#shared/documents/document.ts'
import type { Site } from '../site.tsx'
import { DocumentPage } from './document-page.tsx'
import { documentTexts } from './document-texts.ts'
import { DocumentsPage } from './documents-page.tsx'

/** The project's own reports as anyone reads them. */
export const registerPublicDocuments = (site: Site): void => {
  site.on('projectDocuments', async (visit) => {
    const { deps, language } = visit
    const t = documentTexts[language]
    return visit.page({
      title: t.title,
      description: t.lead,
      children: <DocumentsPage language={language} documents={await deps.documents.list()} />,
    })
  })
  site.on('projectDocument', async (visit) => {
    const { deps, language, params } = visit
    if (!isDocumentId(params.document)) return visit.notFound()
    const t = documentTexts[language]
    return visit.page({
      title: t.names[params.document],
      description: t.leads[params.document],
      children: (
        <DocumentPage
          language={language}
          document={await deps.documents.get(params.document)}
          contact={deps.site.contact}
        />
      ),
    })
  })
  site.on('projectFile', async (visit) => {
    const { deps, params, context } = visit
    if (!isDocumentId(params.document) || !/^\d{1,4}$/.test(params.number)) return visit.notFound()
    const document = await deps.documents.get(params.document)
    const address = await deps.documents.downloadAddress(document, Number(params.number))
    return address ? context.redirect(address, 302) : visit.notFound()
  })
}
