import type { WorkTemplate } from '#shared/articles/work-template.ts'
import type { Language } from '#shared/platform/language.ts'
import { Breadcrumbs, PageHeading } from '../components/page-parts.tsx'
import { hubTexts } from '../hub/hub-texts.ts'
import { pathTo } from '../paths.ts'
import type { Site } from '../site.tsx'
import { sendFile } from '../tables/send-file.ts'
import { templateTexts } from './template-texts.ts'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const nameOf = (template: WorkTemplate): string => `${template.id}.docx`

/** What a template asks for, by its headings. */
const headingsOf = (template: WorkTemplate, language: Language): string[] =>
  template.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text[language]] : []))

const TemplatesPage = ({ language, templates }: { language: Language; templates: readonly WorkTemplate[] }) => {
  const t = templateTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('hub', language), label: hubTexts[language].title },
          { href: pathTo('guides', language), label: t.toGuides },
        ]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      {templates.map((template) => (
        <section class="work-template" aria-labelledby={template.id}>
          <h2 class="ds-heading" data-size="sm" id={template.id}>
            {template.title[language]}
          </h2>
          <p>{template.howToUse[language]}</p>
          <p class="work-template__contains">
            {t.contains}: {headingsOf(template, language).join(' · ')}
          </p>
          <p>
            <a
              class="ds-button"
              data-variant="secondary"
              href={pathTo('workTemplateFile', language, { file: nameOf(template) })}
              download
            >
              {t.download(template.title[language])}
            </a>
          </p>
        </section>
      ))}
    </>
  )
}

/** The templates, and each as a Word document, made when first asked for and kept. */
export const registerTemplates = (site: Site): void => {
  const { deps } = site
  const made = new Map<string, Promise<Uint8Array>>()
  site.on('workTemplates', async ({ language, page }) => {
    const { title, lead } = templateTexts[language]
    return page({
      title,
      description: lead,
      children: <TemplatesPage language={language} templates={await deps.hubFiles.workTemplates()} />,
    })
  })
  site.on('workTemplateFile', async ({ language, params, notFound, context }) => {
    const template = (await deps.hubFiles.workTemplates()).find((one) => nameOf(one) === params.file)
    if (!template) return notFound()
    const key = `${template.id} ${language}`
    const making =
      made.get(key) ??
      import('./template-document.ts').then(({ writeTemplate }) =>
        writeTemplate(template, { language, origin: deps.site.origin }),
      )
    made.set(key, making)
    // What could not be made is tried again at the next visit.
    making.catch(() => made.delete(key))
    const file = { bytes: await making, contentType: wordType, name: nameOf(template) }
    return sendFile(file, context.req.header('if-none-match'))
  })
}
