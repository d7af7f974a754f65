import { figureTable } from '#shared/reports/figure-table.ts'
import type { ReportFigure } from '#shared/reports/report-document.ts'
import { FileLinks } from '../../chart-files/chart-downloads.tsx'
import { documentTexts } from './document-texts.ts'
import { DrawnFigure } from './draw-figure.tsx'
import { CellGrid } from './report-table.tsx'
import type { DocumentParts } from './report-text.tsx'

/** A figure of the report, with what stands beside it and, folded, the numbers that it draws. */
export const FigureBlock = ({ figure, document, links, isFluid }: { figure: ReportFigure } & DocumentParts) => {
  const { language, words } = document
  const { figureFile } = links
  const caption = `${words.figure} ${figure.number}. ${figure.caption}`
  const hasBeside = (figure.beside ?? []).length > 0
  return (
    <figure class="chart report-figure" id={`figure-${figure.id}`}>
      <figcaption class="chart__caption">
        <span class="chart__title">{caption}</span>
      </figcaption>
      <div class={hasBeside ? 'report-figure__pair' : undefined}>
        <DrawnFigure figure={figure} language={language} isFluid={isFluid} />
        {hasBeside && (
          <dl class="report-figure__beside">
            {figure.beside?.map(({ title, text }) => (
              <div>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <details class="ds-details table-behind">
        <summary>{documentTexts[language].numbersBehind}</summary>
        <div>
          <CellGrid
            grid={{ ...figureTable(figure, document), hasTotal: false }}
            caption={figure.caption}
            captionId={`figure-${figure.id}-numbers`}
            notes={[]}
            noteId={String}
            document={document}
          />
        </div>
      </details>
      {figureFile && (
        <FileLinks title={caption} language={language} address={(format) => figureFile(figure.id, format)} />
      )}
    </figure>
  )
}
