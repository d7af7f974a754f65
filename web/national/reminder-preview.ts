import type { Language } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { ForYouItem } from '#shared/reminders/for-you.ts'
import type { Round } from '#shared/rounds/round.ts'
import { digestMail } from '../reminders/digest-mail.ts'
import { deskRemindTexts } from './desk-remind-texts.ts'

/** What a reminder of the round's last day is about in a region that has not been given longer. */
export const deadlineItem = ({
  round,
  regionCode,
  leftCount,
  now,
}: {
  round: Round
  regionCode: string
  leftCount: number
  now: Date
}): ForYouItem => {
  const { deadline } = round
  const isPast = deadline < swedishDay(now)
  return { kind: 'deadline', regionCode, day: deadline, round, deadline, leftCount, isPast }
}

/** The mail that a coordinator's reminder becomes, as somebody in the region with nothing else waiting gets it; made by what makes the real one. */
export const reminderPreview = ({
  item,
  rounds,
  language,
  origin,
  isDemonstration,
}: {
  item: ForYouItem
  rounds: readonly Round[]
  language: Language
  origin: string
  isDemonstration: boolean
}): { subject: string; text: string } => {
  const { subject, text } = digestMail({
    to: '',
    name: deskRemindTexts[language].someone,
    digest: { news: [item], before: [], notices: [], keys: [] },
    rounds,
    language,
    origin,
    isDemonstration,
  })
  return { subject, text }
}
