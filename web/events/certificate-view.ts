import { daysPresent, hoursOf, printedCode } from '#shared/events/certificate.ts'
import type { CertificatePaper } from '#shared/events/certificate-paper.ts'
import { daysOf, titleOf } from '#shared/events/event.ts'
import type { OwnRegistration } from '#shared/events/events.ts'
import type { Language } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'
import { formatDay, formatList, formatMoment, formatNumber } from '../texts/format.ts'
import { certificateTexts } from './certificate-texts.ts'
import { eventTexts } from './event-texts.ts'
import { organiserName, whenWords } from './event-words.ts'

export type CertificateFacts = {
  language: Language
  own: OwnRegistration
  issuedAt: string | null
  origin: string
}

/** What a certificate says besides the name and the event. The days are named where there are several; the hours only where they are known. */
export const certificateFacts = ({ language, own, issuedAt }: CertificateFacts): { name: string; value: string }[] => {
  const t = certificateTexts[language]
  const { event, registration } = own
  const hours = hoursOf(event, registration)
  const days = daysOf(event).length > 1 ? daysPresent(event, registration) : []
  return [
    { name: eventTexts[language].facts.when, value: whenWords(event, language) },
    {
      name: t.days(days.length),
      value: formatList(
        days.map((day) => formatDay(day, language)),
        language,
      ),
    },
    { name: t.hours, value: hours === null ? '' : t.hoursWords(formatNumber(hours, language)) },
    { name: t.certifiedBy, value: organiserName(event.organiser, language) },
    { name: t.issued, value: issuedAt ? formatDay(issuedAt, language) : '' },
  ].filter(({ value }) => value !== '')
}

/** Where anyone checks the code, as it is printed: without https://. */
export const checkAddress = ({ language, origin }: Pick<CertificateFacts, 'language' | 'origin'>): string =>
  origin.replace(/^https?:\/\//, '') + pathTo('checkCertificate', language)

/** A certificate as paper, as it stands now. */
export const certificatePaperOf = (
  facts: CertificateFacts,
  { madeAt, isDemonstration }: { madeAt: Date; isDemonstration: boolean },
): CertificatePaper => {
  const { language, own } = facts
  const t = certificateTexts[language]
  return {
    language,
    title: t.title,
    text: t.text,
    name: own.registration.name,
    eventText: t.event,
    event: titleOf(own.event, language === 'en'),
    facts: certificateFacts(facts).map(({ name, value }) => ({ label: name, value })),
    code: {
      label: t.code,
      value: printedCode(own.registration.certificate ?? ''),
      text: t.codeText(checkAddress(facts)),
    },
    demonstration: isDemonstration ? t.paper.demonstration : null,
    made: t.paper.made(formatMoment(madeAt.toISOString(), language)),
    madeAt: madeAt.toISOString(),
    pageWords: t.paper.page,
  }
}
