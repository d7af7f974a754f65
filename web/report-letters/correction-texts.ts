import { texts } from '#shared/platform/language.ts'

type CorrectionTexts = {
  title: string
  lead: string
  about: string
  chapter: string
  wholeReport: string
  text: string
  textHint: string
  email: string
  emailHint: string
  trap: string
  send: string
  sent: string
  sentText: string
  tooMuch: (minutes: number) => string
  back: string
}

/** Texts of the page where a reader says that something is wrong in a report. */
export const correctionTexts = texts<CorrectionTexts>({
  sv: {
    title: 'Ser du något som inte stämmer?',
    lead: 'Berätta vad som är fel i rapporten. Samordnaren läser allt som kommer in. Är något fel kommer en ny version av rapporten.',
    about: 'Det gäller',
    chapter: 'Kapitel',
    wholeReport: 'Vet inte, eller hela rapporten',
    text: 'Vad stämmer inte?',
    textHint:
      'Skriv gärna vad som står nu, vad som borde stå och hur du vet det. Skriv inte uppgifter om enskilda personer.',
    email: 'Din e-postadress, om du vill ha svar',
    emailHint: 'Vi använder den bara för att svara och tar bort den när vi har svarat.',
    trap: 'Lämna den här rutan tom',
    send: 'Skicka',
    sent: 'Tack, vi har tagit emot det du skrev.',
    sentText: 'Lämnade du en adress får du svar när samordnaren har tittat på det.',
    tooMuch: (minutes) =>
      `Det har kommit ovanligt mycket på kort tid. Vänta ${minutes === 1 ? 'en minut' : `${minutes} minuter`} och skicka igen. Det du skrev är kvar.`,
    back: 'Till rapporten',
  },
  en: {
    title: 'Have you found a mistake?',
    lead: 'Tell us what is wrong in the report. The coordinator reads everything that comes in. If something is wrong, a new version of the report will come out.',
    about: 'About',
    chapter: 'Chapter',
    wholeReport: 'I do not know, or the whole report',
    text: 'What is not right?',
    textHint: 'Please write what it says now, what it should say and how you know. Do not write about individuals.',
    email: 'Your e-mail address, if you want an answer',
    emailHint: 'We use it only to answer, and remove it when we have answered.',
    trap: 'Leave this box empty',
    send: 'Send',
    sent: 'Thank you, we have received what you wrote.',
    sentText: 'If you left an address, you will get an answer when the coordinator has looked at it.',
    tooMuch: (minutes) =>
      `We have received unusually many messages in a short time. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and send again. What you wrote is still here.`,
    back: 'To the report',
  },
})
