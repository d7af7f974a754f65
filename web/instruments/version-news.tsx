import { findIndicator } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { texts } from '#shared/platform/language.ts'
import type { Mapping } from '../assessments/mapping.ts'
import { Notice } from '../components/page-parts.tsx'

type NewsTexts = {
  title: string
  lead: (version: number) => string
  toLookAt: (count: number) => string
  fallenAway: (count: number) => string
  level: (level: number) => string
}

const newsTexts = texts<NewsTexts>({
  sv: {
    title: 'Frågorna har ändrats',
    lead: (version) =>
      `Omgången använder nu version ${version} av frågorna. Det ni har svarat tidigare finns kvar och visas vid frågan.`,
    toLookAt: (count) => (count === 1 ? '1 fråga att se över:' : `${count} frågor att se över:`),
    fallenAway: (count) =>
      count === 1
        ? '1 fråga som ni har svarat på ställs inte längre:'
        : `${count} frågor som ni har svarat på ställs inte längre:`,
    level: (level) => `ert svar var nivå ${level}`,
  },
  en: {
    title: 'The questions have changed',
    lead: (version) =>
      `The round now uses version ${version} of the questions. What you answered before remains and is shown at the question.`,
    toLookAt: (count) => (count === 1 ? '1 question to look at:' : `${count} questions to look at:`),
    fallenAway: (count) =>
      count === 1
        ? '1 question that you have answered is no longer asked:'
        : `${count} questions that you have answered are no longer asked:`,
    level: (level) => `your answer was level ${level}`,
  },
})

/** On a mapping's overview, after its round has moved to a newer version: what to look at, and what is no longer asked and why. Nothing where nothing differs. */
export const VersionNews = ({
  mapping: { instrument, toLookAt, fallenAway },
  language,
  addressOf,
}: {
  mapping: Pick<Mapping, 'instrument' | 'toLookAt' | 'fallenAway'>
  language: Language
  /** Where an indicator is answered. */
  addressOf: (areaId: string, indicatorId: string) => string
}) => {
  const t = newsTexts[language]
  const asked = [...toLookAt.keys()].flatMap((id) => findIndicator(instrument, id) ?? [])
  if (asked.length + fallenAway.length === 0) return null
  return (
    <Notice color="warning">
      <h2 class="ds-heading" data-size="2xs">
        {t.title}
      </h2>
      <p>{t.lead(instrument.version)}</p>
      {asked.length > 0 && (
        <>
          <p>{t.toLookAt(asked.length)}</p>
          <ul class="ds-list">
            {asked.map(({ area, indicator }) => (
              <li>
                <a class="ds-link" href={addressOf(area.id, indicator.id)}>
                  {indicator.id}. {indicator.question[language]}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {fallenAway.length > 0 && (
        <>
          <p>{t.fallenAway(fallenAway.length)}</p>
          <ul class="ds-list">
            {fallenAway.map(({ indicatorId, level }) => {
              const reason = instrument.lineage?.removed.find((one) => one.indicatorId === indicatorId)?.reason[
                language
              ]
              return (
                <li>
                  {indicatorId}
                  {level !== null && ` (${t.level(level)})`}
                  {reason && `. ${reason}`}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </Notice>
  )
}
