import type { Language } from '#shared/platform/language.ts'
import type { Block, Chapter, ReportDocument } from '#shared/reports/report-document.ts'
import { documentTexts } from './document-texts.ts'
import { FigureBlock } from './report-figure.tsx'
import { TableBlock } from './report-table.tsx'
import { type DocumentLinks, type DocumentParts, KeyFigureValue, Words } from './report-text.tsx'

type Numbered = { block: Block; note: number | null }

const noteId = (note: number) => `note-${note}`
const placeId = (note: number) => `note-${note}-place`

const NoteSign = ({ note }: { note: number }) => (
  <sup>
    <a id={placeId(note)} href={`#${noteId(note)}`} role="doc-noteref">
      {note}
    </a>
  </sup>
)

const otherLanguage = (language: Language | undefined, document: ReportDocument) =>
  language === undefined || language === document.language ? undefined : language

const Sources = ({
  items,
  document,
}: { items: Extract<Block, { kind: 'sources' }>['items'] } & Pick<DocumentParts, 'document'>) => (
  <ul class="ds-list report-sources">
    {items.map(({ text, url, language }) => (
      <li lang={otherLanguage(language, document)}>
        {text}{' '}
        {url && (
          <a class="ds-link" href={url}>
            {url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
          </a>
        )}
      </li>
    ))}
  </ul>
)

const BlockOf = ({ numbered: { block, note }, ...parts }: { numbered: Numbered } & DocumentParts) => {
  const { document } = parts
  switch (block.kind) {
    case 'lead':
      return (
        <p class="report-lead">
          <Words text={block.text} {...parts} />
        </p>
      )
    case 'paragraph':
      return (
        <p class={block.isComment ? 'report-comment' : undefined}>
          <Words text={block.text} {...parts} />
          {note !== null && <NoteSign note={note} />}
        </p>
      )
    case 'heading':
      return (
        <h3 class="ds-heading" data-size="xs">
          {block.text}
        </h3>
      )
    case 'list':
      return (
        <ul class="ds-list">
          {block.items.map((item) => (
            <li>
              <Words text={item} {...parts} />
            </li>
          ))}
        </ul>
      )
    case 'key-figures':
      return (
        <ul class="report-key-figures">
          {block.items.map(({ value, label, figure }) => (
            <li>
              <KeyFigureValue value={value} figure={figure} figurePage={parts.links.figure} /> <span>{label}</span>
            </li>
          ))}
        </ul>
      )
    case 'box':
      return (
        <div class="report-box">
          <p class="report-box__title">{block.title}</p>
          <div lang={otherLanguage(block.language, document)}>
            {block.texts.map((text) => (
              <p>
                <Words text={text} {...parts} />
              </p>
            ))}
          </div>
        </div>
      )
    case 'sources':
      return <Sources items={block.items} document={document} />
    case 'table':
      return <TableBlock table={block} {...parts} />
    case 'figure':
      return <FigureBlock figure={block} {...parts} />
  }
}

const ChapterOf = ({ chapter, firstNote, ...parts }: { chapter: Chapter; firstNote: number } & DocumentParts) => {
  const t = documentTexts[parts.document.language]
  let next = firstNote
  const numbered = chapter.blocks.map((block): Numbered => {
    const hasNote = block.kind === 'paragraph' && block.note !== undefined
    return { block, note: hasNote ? next++ : null }
  })
  const notes = numbered.flatMap(({ block, note }) =>
    note !== null && block.kind === 'paragraph' && block.note !== undefined ? [{ note, text: block.note }] : [],
  )
  return (
    <section class="report-chapter" aria-labelledby={chapter.id}>
      <h2 class="ds-heading" data-size="md" id={chapter.id}>
        {chapter.title}
      </h2>
      {numbered.map((one) => (
        <BlockOf numbered={one} {...parts} />
      ))}
      {notes.length > 0 && (
        <section role="doc-endnotes" aria-label={t.notes}>
          <ol class="report-footnotes" start={firstNote}>
            {notes.map(({ note, text }) => (
              <li id={noteId(note)}>
                {text}{' '}
                <a href={`#${placeId(note)}`} role="doc-backlink" aria-label={t.backToText}>
                  ↑
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
    </section>
  )
}

const notesIn = ({ blocks }: Chapter): number =>
  blocks.filter((block) => block.kind === 'paragraph' && block.note !== undefined).length

/**
 * All chapters of a report as HTML, without a frame: a second-level heading a chapter with the chapter's id, tables and figures under `table-…` and `figure-…`. On pages drawings are as wide as their place;
 * `isFluid={false}` gives them a size of their own, for a file that stands alone.
 */
export const ReportBody = ({
  document,
  links,
  isFluid = true,
}: {
  document: ReportDocument
  links: DocumentLinks
  isFluid?: boolean
}) => {
  let note = 1
  return (
    <>
      {document.chapters.map((chapter) => {
        const firstNote = note
        note += notesIn(chapter)
        return <ChapterOf chapter={chapter} firstNote={firstNote} document={document} links={links} isFluid={isFluid} />
      })}
    </>
  )
}
