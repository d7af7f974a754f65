import { texts } from '#shared/platform/language.ts'

type AnswerMailTexts = {
  subject: string
  hello: string
  thanks: (report: string) => string
  youWrote: string
  weAnswer: string
  forgotten: string
}

/** Texts of the mail with the answer to a reader. */
export const answerMailTexts = texts<AnswerMailTexts>({
  sv: {
    subject: 'Vårt svar om lägesrapporten',
    hello: 'Hej!',
    thanks: (report) => `Tack för att du skrev om rapporten ${report}.`,
    youWrote: 'Du skrev:',
    weAnswer: 'Vårt svar:',
    forgotten: 'Vi har tagit bort din adress. Det går inte att svara på det här mejlet.',
  },
  en: {
    subject: 'Our answer about the status report',
    hello: 'Hello!',
    thanks: (report) => `Thank you for writing about the report ${report}.`,
    youWrote: 'You wrote:',
    weAnswer: 'Our answer:',
    forgotten: 'We have removed your address. You cannot reply to this e-mail.',
  },
})
