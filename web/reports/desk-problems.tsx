import type { Language } from '#shared/platform/language.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { pathTo } from '../paths.ts'
import { type DeskMaterial, problemWords } from './desk-material.ts'
import { deskProblemTexts } from './desk-problem-texts.ts'
import { choiceTexts } from './ordering/choice-texts.ts'

/** What has to be mended in the texts before a report can be reviewed, each with the way to its chapter. */
export const Problems = ({
  language,
  report,
  material: { problems },
}: {
  language: Language
  report: StatusReport
  material: Pick<DeskMaterial, 'problems'>
}) => {
  const t = deskProblemTexts[language]
  const { chapters, languageNames } = choiceTexts[language]
  if (!problems || problems.length === 0) return null
  return (
    <section class="report-problems" aria-labelledby="text-problems">
      <h3 class="ds-heading" data-size="2xs" id="text-problems">
        {t.problemsTitle}
      </h3>
      <p>{t.problemsLead}</p>
      <ul class="ds-list">
        {problems.map((problem) => (
          <li>
            <a class="ds-link" href={pathTo('reportText', language, { report: report.id, chapter: problem.chapter })}>
              {chapters[problem.chapter]} ({languageNames[problem.language].toLowerCase()})
            </a>
            : {problemWords(problem, language)}
          </li>
        ))}
      </ul>
    </section>
  )
}
