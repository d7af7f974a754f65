import type { Language } from '#shared/platform/language.ts'
import { Table } from '../components/page-parts.tsx'
import { Opened } from '../results/explained.tsx'
import { effectTexts } from './effect-texts.ts'
import { type EffectFacts, type EffectView, effectView, type Said } from './effect-view.ts'

/** What is said, with its note under it. */
export const SaidCell = ({ said: { text, note } }: { said: Said }) => (
  <span class="effect-cell">
    <span>{text}</span>
    {note && <span class="effect-cell__note">{note}</span>}
  </span>
)

const OwnTable = ({ view, language }: { view: EffectView; language: Language }) => {
  const t = effectTexts[language]
  const { before, now } = view.moments
  return (
    <Table
      caption={t.caption(before, now)}
      isStacked
      columns={[
        { label: t.action },
        { label: t.levelIn(before), isNumber: true },
        { label: t.levelIn(now), isNumber: true },
        { label: t.change, isNumber: true },
        { label: t.without },
        { label: t.difference },
      ]}
      rows={view.rows.map((row) => [
        <SaidCell said={{ text: row.action, note: row.question }} />,
        row.before,
        row.now,
        <SaidCell said={row.change} />,
        <SaidCell said={row.others} />,
        <SaidCell said={row.difference} />,
      ])}
    />
  )
}

const CountryTable = ({ view, language }: { view: EffectView; language: Language }) => {
  const t = effectTexts[language]
  return (
    <Table
      caption={t.countryCaption}
      isStacked
      columns={[{ label: t.question }, { label: t.acted }, { label: t.without }, { label: t.difference }]}
      rows={view.country.map(({ question, acted, didNot, difference }) => [
        question,
        <SaidCell said={acted} />,
        <SaidCell said={didNot} />,
        <SaidCell said={difference} />,
      ])}
    />
  )
}

/** On an adopted plan, once the next round is handed in: what happened on the questions that the finished actions aimed at. */
export const EffectSection = ({ facts, language }: { facts: EffectFacts; language: Language }) => {
  const t = effectTexts[language]
  const view = effectView(facts, language)
  return (
    <section class="plan-part" aria-labelledby="plan-effect">
      <h2 class="ds-heading" id="plan-effect" data-size="sm">
        {t.title}
      </h2>
      <p>{t.lead(view.moments.now)}</p>
      {view.rows.length > 0 && (
        <>
          <p>{t.warning}</p>
          <OwnTable view={view} language={language} />
        </>
      )}
      {view.notCompared.length > 0 && (
        <>
          <p>{t.notCompared}</p>
          <ul class="ds-list">
            {view.notCompared.map(({ action, why }) => (
              <li>
                {action}: {why}.
              </li>
            ))}
          </ul>
        </>
      )}
      {view.rows.length > 0 && (
        <Opened summary={t.how}>
          {t.howText.map((sentence) => (
            <p>{sentence}</p>
          ))}
          {view.pictureFrom && <p>{view.pictureFrom}</p>}
        </Opened>
      )}
      {view.country.length > 0 && (
        <Opened summary={t.country}>
          <p>{t.countryLead}</p>
          <CountryTable view={view} language={language} />
        </Opened>
      )}
    </section>
  )
}
