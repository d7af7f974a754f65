import type { JoinedNational } from '#shared/barriers/national-barrier.ts'
import { stateOfNational } from '#shared/barriers/national-barrier.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { Tag, Words } from '../components/page-parts.tsx'
import { formatDay } from '../texts/format.ts'
import { barrierWords, inLanguage, regionsText, stateColours } from './barrier-words.ts'

const answerTexts = texts({
  sv: {
    joined: 'Hindret ingår i ett nationellt hinder',
    behind: (regions: string) => `Bakom det står ${regions}.`,
    addressed: (day: string) => ({ before: 'Framfört till ', after: ` den ${day}.` }),
    answered: (answer: string, day: string) => `Svar den ${day}: ${answer.toLowerCase()}.`,
  },
  en: {
    joined: 'The barrier is part of a national barrier',
    behind: (regions: string) => `Behind it: ${regions}.`,
    addressed: (day: string) => ({ before: 'Put forward to ', after: ` on ${day}.` }),
    answered: (answer: string, day: string) => `Answer on ${day}: ${answer.toLowerCase()}.`,
  },
})

/** Beside a barrier where it was raised: which national barrier it is in, whom it was put forward to and what they answered. */
export const NationalAnswer = ({ national, language }: { national: JoinedNational; language: Language }) => {
  const t = answerTexts[language]
  const state = stateOfNational(national)
  const title = inLanguage(national.title, national.titleEn, language)
  const { address, answer } = national
  const reason = answer && inLanguage(answer.reason, answer.reasonEn, language)
  const said = address && t.addressed(formatDay(address.day, language))
  return (
    <div class="plan-national">
      <p>
        {t.joined}: <b lang={title.lang}>{title.text}</b>. {t.behind(regionsText(national.shownRegions, language))}
      </p>
      <p>
        <Tag color={stateColours[state]}>{barrierWords[language].states[state]}</Tag>
      </p>
      {address && (
        <p>
          {said?.before}
          <Words {...inLanguage(address.body, address.bodyEn, language)} />
          {said?.after}
        </p>
      )}
      {answer && <p>{t.answered(barrierWords[language].answers[answer.kind].name, formatDay(answer.day, language))}</p>}
      {reason?.text && (
        <p class="plan-text" lang={reason.lang}>
          {reason.text}
        </p>
      )}
    </div>
  )
}
