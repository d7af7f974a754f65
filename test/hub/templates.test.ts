import { describe, expect, it } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import { createHubFiles } from '#shared/hub/hub-files.ts'
import { languages } from '#shared/platform/language.ts'
import { articlesFolder } from '#test/support/articles.ts'
import { writeTemplate } from '#web/templates/template-document.ts'

describe('a template to download', () => {
  it('is a document with a title, its language, real headings, head rows and no empty paragraph between its parts', async () => {
    for (const template of await createHubFiles(articlesFolder()).workTemplates())
      for (const language of languages) {
        const bytes = await writeTemplate(template, { language, origin: 'http://localhost' })
        const part = (name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
        const body = part('word/document.xml')
        const inTables = /<w:tbl>.*?<\/w:tbl>/gs
        const asked = template.blocks.filter(({ kind }) => kind === 'heading').length
        expect(part('docProps/core.xml')).toContain(`<dc:title>${template.title[language]}</dc:title>`)
        expect(part('word/styles.xml')).toContain(`w:val="${language === 'sv' ? 'sv-SE' : 'en-GB'}"`)
        expect(body.match(/<w:pStyle w:val="Heading[12]"\/>/g)).toHaveLength(asked)
        expect(body.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1)
        // Word takes two tables without words between them for one.
        expect(body).not.toContain('</w:tbl><w:tbl>')
        const tables = body.match(inTables) ?? []
        expect(tables.length).toBeGreaterThan(0)
        for (const table of tables) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
        const paragraphs = body.replace(inTables, '').match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? []
        expect(paragraphs.filter((paragraph) => !paragraph.includes('<w:t'))).toEqual([])
      }
  })
})
