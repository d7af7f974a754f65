import type { Language } from '#shared/platform/language.ts'
import type { Block, ResultDocument, ResultSection, ShareRow } from '#shared/surveys/result-document.ts'
import { resultWords } from '#shared/surveys/result-words.ts'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { surveyTexts } from './survey-texts.ts'

/** Ten parts, those of the share filled in; where the share is an end, the last one is half filled. The words beside it say the same. */
const TenthsBar = ({ share }: Pick<ShareRow, 'share'>) => (
  <svg class="tenths" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    {Array.from({ length: 10 }, (_, index) => (
      <rect
        class={index < share.tenths ? `tenths__on tenths__on--${share.kind}` : 'tenths__off'}
        x={String(index * 10 + 0.5)}
        y="0"
        width="9"
        height="8"
      />
    ))}
  </svg>
)

const Shares = ({ rows, caption, language }: { rows: ShareRow[]; caption: string; language: Language }) => {
  const t = resultWords[language]
  return (
    <table class="shares">
      <caption class="ds-sr-only">{caption}</caption>
      <thead class="ds-sr-only">
        <tr>
          <th scope="col">{t.answer}</th>
          <th scope="col">{t.shareColumn}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">{row.label}</th>
            <td>
              <TenthsBar share={row.share} />
              <span class="shares__words">{row.words}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const BlockPart = ({ block, language }: { block: Block; language: Language }) => {
  if (block.kind === 'text') return <p>{block.text}</p>
  if (block.kind === 'note') return <p class="result-note">{block.text}</p>
  if (block.kind === 'shares') return <Shares rows={block.rows} caption={block.caption} language={language} />
  return (
    <ul class="ds-list">
      {block.points.map((point) => (
        <li>{point}</li>
      ))}
    </ul>
  )
}

const Section = ({ section, language }: { section: ResultSection; language: Language }) => {
  const Heading = section.level === 2 ? 'h2' : 'h3'
  return (
    <section class="survey-result" aria-labelledby={section.id}>
      <Heading class="ds-heading" data-size={section.level === 2 ? 'md' : 'xs'} id={section.id}>
        {section.title}
      </Heading>
      {section.blocks.map((block) => (
        <BlockPart block={block} language={language} />
      ))}
    </section>
  )
}

/** The result of a survey or of interviews, with its file. */
export const ResultPage = ({ document, fileAddress }: { document: ResultDocument; fileAddress: string }) => {
  const { language } = document
  const t = surveyTexts[language]
  return (
    <>
      <PageHeading title={document.title} lead={document.lead} />
      {document.demonstration && (
        <Notice color="warning">
          <p>{document.demonstration}</p>
        </Notice>
      )}
      <p>
        <a class="ds-button" data-variant="secondary" href={fileAddress}>
          {t.summaryFile}
        </a>
      </p>
      {document.sections.map((section) => (
        <Section section={section} language={language} />
      ))}
    </>
  )
}
