import { texts } from '#shared/platform/language.ts'

type ObservationTexts = {
  to: string
  answered: (who: string, moment: string) => string
  notYet: string
  observations: string
  lead: string
  none: string
  from: (who: string, moment: string) => string
  answer: string
  answerHint: string
  send: string
  said: string
  answeredBefore: string
}

/** Texts of what a region has been sent, and of its answer. */
export const observationTexts = texts<ObservationTexts>({
  sv: {
    to: 'Till',
    answered: (who, moment) => `${who} svarade ${moment}`,
    notYet: 'Inget svar än.',
    observations: 'Iakttagelser till er',
    lead: 'Det samordnaren har sett i en rapport och vill att ni tittar på.',
    none: 'Ni har inte fått någon iakttagelse.',
    from: (who, moment) => `Från ${who} ${moment}`,
    answer: 'Ert svar',
    answerHint: 'Samordnaren får en notis när ni har svarat. Ni svarar en gång.',
    send: 'Skicka svaret',
    said: 'Svaret är skickat.',
    answeredBefore: 'En kollega hann före. Det du skrev sparades inte. Svaret som gäller står här.',
  },
  en: {
    to: 'To',
    answered: (who, moment) => `${who} answered on ${moment}`,
    notYet: 'No answer yet.',
    observations: 'Observations to you',
    lead: 'What the coordinator has seen in a report and wants you to look at.',
    none: 'You have not been sent any observations.',
    from: (who, moment) => `From ${who} on ${moment}`,
    answer: 'Your answer',
    answerHint: 'The coordinator gets a notification when you have answered. You answer once.',
    send: 'Send the answer',
    said: 'The answer has been sent.',
    answeredBefore: 'A colleague got there first. What you wrote was not saved. The answer that applies is shown here.',
  },
})
