import type { Language } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Round } from '#shared/rounds/round.ts'
import { digestMail } from '../reminders/digest-mail.ts'
import { deskRemindTexts } from './desk-remind-texts.ts'

/** The mail that a coordinator's reminder becomes, as somebody in the region with nothing else waiting gets it; made by what makes the real one. */
export const reminderPreview = ({
  round,
  regionCode,
  leftCount,
  now,
  language,
  origin,
  isDemonstration,
}: {
  round: Round
  regionCode: string
  leftCount: number
  now: Date
  language: Language
  origin: string
  isDemonstration: boolean
}): { subject: string; text: string } => {
  const { deadline } = round
  const { subject, text } = digestMail({
    to: '',
    name: deskRemindTexts[language].someone,
    digest: {
      news: [
        {
          kind: 'deadline',
          regionCode,
          day: deadline,
          round,
          deadline,
          leftCount,
          isPast: deadline < swedishDay(now),
        },
      ],
      before: [],
      notices: [],
      keys: [],
    },
    rounds: [round],
    language,
    origin,
    isDemonstration,
  })
  return { subject, text }
}
