import { isAnswered } from '#shared/assessments/assessment.ts'
import type {
  AreaPart,
  Choice,
  QuestionnaireDocument,
  QuestionPart,
  Writing,
} from '#shared/exchange/questionnaire-document.ts'
import { Breadcrumbs, PageHeading, PrintButton } from '../components/page-parts.tsx'
import type { Crumb } from './exchange-context.ts'

const wordsOf = ({ label, text }: Choice): string => (text ? `${label}: ${text}` : label)

const chosenIn = (choices: readonly Choice[] | undefined): Choice[] =>
  (choices ?? []).filter(({ isChosen }) => isChosen)

const Line = ({ label, texts }: { label: string; texts: readonly string[] }) =>
  texts.length === 0 ? null : (
    <div>
      <dt>{label}</dt>
      {texts.map((text) => (
        <dd class="typed-text">{text}</dd>
      ))}
    </div>
  )

const written = (writing: Writing | null): string[] => (writing?.text ? [writing.text] : [])

const Question = ({ question, document }: { question: QuestionPart; document: QuestionnaireDocument }) => {
  const { words: t } = document
  const isOpen = !isAnswered(question.content ?? undefined, question.answerForm)
  return (
    <section class="printed-question" aria-labelledby={question.id}>
      <h3 class="ds-heading" data-size="2xs" id={question.id}>
        {question.id} {question.question}
      </h3>
      {question.condition && <p class="printed-question__small">{question.condition}</p>}
      {isOpen && (
        <p>
          <em>{t.noAnswer}</em>
        </p>
      )}
      {question.content && (
        <dl>
          <Line label={question.ask} texts={chosenIn(question.choices).map(wordsOf)} />
          <Line
            label={question.reason?.label ?? ''}
            texts={question.content.isNotApplicable ? written(question.reason) : []}
          />
          <Line label={question.power?.label ?? ''} texts={chosenIn(question.power?.choices).map(wordsOf)} />
          <Line label={question.importance?.label ?? ''} texts={chosenIn(question.importance?.choices).map(wordsOf)} />
          <Line label={question.evidence?.label ?? ''} texts={written(question.evidence)} />
          <Line label={question.comment.label} texts={written(question.comment)} />
        </dl>
      )}
      {question.saved && <p class="printed-question__small">{question.saved}</p>}
    </section>
  )
}

const PrintedArea = ({ area, document }: { area: AreaPart; document: QuestionnaireDocument }) => (
  <section class="printed-area" aria-labelledby={`area-${area.id}`}>
    <h2 class="ds-heading" data-size="sm" id={`area-${area.id}`}>
      {area.letter}. {area.title}
    </h2>
    {area.questions.map((question) => (
      <Question question={question} document={document} />
    ))}
  </section>
)

/** The whole questionnaire with its answers on one page, to read or print. */
export const PrintedQuestionnaire = ({ document, crumbs }: { document: QuestionnaireDocument; crumbs: Crumb[] }) => (
  <>
    <Breadcrumbs language={document.language} links={crumbs} />
    <PageHeading eyebrow={document.subtitle} title={document.title} />
    {document.demonstration && <p class="printed-question__small">{document.demonstration}</p>}
    <dl class="report-facts">
      {document.facts.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    <p>
      <PrintButton language={document.language} />
    </p>
    {document.areas.map((area) => (
      <PrintedArea area={area} document={document} />
    ))}
  </>
)
