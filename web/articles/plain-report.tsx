import { lixLevel } from '#shared/articles/lix.ts'
import type { PlainFinding, PlainReport } from '#shared/articles/plain-language.ts'
import type { Language } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'
import { writeTexts } from './write-texts.ts'

/** Texts of the hub are to lie under it. */
const hardLix = 40
/** More of a kind are counted, not listed: nobody mends them one by one. */
const mostListed = 5

const groups = ['long-sentence', 'passive', 'officialese', 'unexplained', 'empty-link', 'heading-jump'] as const

const Finding = ({ finding, language }: { finding: PlainFinding; language: Language }) => {
  const t = writeTexts[language].report
  switch (finding.kind) {
    case 'long-sentence':
      return (
        <>
          {t.sentence(finding.words)} <q>{finding.sentence}</q>
        </>
      )
    case 'passive':
      return (
        <>
          {t.passive(finding.found.join(', '))} <q>{finding.sentence}</q>
        </>
      )
    case 'officialese':
      return <>{t.officialese(finding.word, finding.plainer)}</>
    case 'unexplained':
      return <>{t.unexplained(finding.word)}</>
    case 'empty-link':
      return <>{t.emptyLink(finding.link)}</>
    case 'heading-jump':
      return <>{t.headingJump(finding.heading)}</>
  }
}

/** How plain a text is, and what could be said more plainly. */
export const PlainAdvice = ({ report, language }: { report: PlainReport; language: Language }) => {
  const t = writeTexts[language].report
  const { lix, findings } = report
  return (
    <>
      <p>
        <strong>{t.lix(formatNumber(Math.round(lix.lix), language), lix.words)}</strong>
        {lix.words > 0 && `: ${t.levels[lixLevel(lix.lix)]}.`} {lix.lix >= hardLix && t.tooHard}
      </p>
      <p class="form-field__hint">{t.lixMeans}</p>
      {findings.length === 0 && <p>{t.nothing}</p>}
      {groups.map((group) => {
        const found = findings.filter(({ kind }) => kind === group)
        if (found.length === 0) return null
        return (
          <>
            <h3 class="ds-heading" data-size="2xs">
              {t.groups[group]}
            </h3>
            <ul class="ds-list article-advice">
              {found.slice(0, mostListed).map((finding) => (
                <li>
                  <Finding finding={finding} language={language} />
                </li>
              ))}
              {found.length > mostListed && <li>{t.more(found.length - mostListed)}</li>}
            </ul>
            {group === 'officialese' && <p class="form-field__hint">{t.officialeseSource}</p>}
          </>
        )
      })}
    </>
  )
}
