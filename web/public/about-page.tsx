import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { Table } from '../components/page-parts.tsx'
import { aboutTexts } from './about-texts.ts'
import { TextPage } from './prose.tsx'

const Areas = ({ instrument, language }: { instrument: Instrument; language: Language }) => {
  const t = aboutTexts[language]
  return (
    <Table
      caption={t.areasCaption}
      columns={[{ label: t.areaColumns.area }, { label: t.areaColumns.questions, isNumber: true }]}
      rows={instrument.areas.map((area) => [`${area.letter}. ${area.title[language]}`, area.indicators.length])}
    />
  )
}

const Sources = ({ instrument }: { instrument: Instrument }) => (
  <ul class="ds-list about-sources">
    {Object.values(instrument.sources).map((source) => (
      <li>
        <span lang="sv">{source.url ? <a href={source.url}>{source.title}</a> : source.title}</span>. {source.publisher}
        , {source.year}.
      </li>
    ))}
  </ul>
)

/** Method and sources: what the tool is, how the questions are made, how it counts, who is behind it. */
export const AboutPage = ({ language, instrument }: { language: Language; instrument: Instrument }) => {
  const t = aboutTexts[language]
  const questions = t.questions({
    areas: instrument.areas.length,
    indicators: indicatorsOf(instrument).length,
    targetLevel: instrument.targetLevel,
    origin: instrument.origin[language],
  })
  return (
    <TextPage
      language={language}
      title={t.title}
      lead={t.lead}
      sections={[...t.what, questions, ...t.method, t.who, t.sources]}
      below={{
        [questions.id]: <Areas instrument={instrument} language={language} />,
        [t.sources.id]: <Sources instrument={instrument} />,
      }}
    />
  )
}
