import type { EvaluationQuestion, Score } from '#shared/events/evaluation.ts'
import { answerStep, evaluationDays, fewestAnswers } from '#shared/events/evaluation.ts'
import { texts } from '#shared/platform/language.ts'

type EvaluationTexts = {
  title: string
  lead: string
  anonymous: string
  questions: Record<EvaluationQuestion, string>
  scale: Record<Score, string>
  text: string
  textHint: string
  send: string
  sent: string
  answered: string
  closed: string
  noPlace: string
  nothing: string
}

/** Words of the form in which somebody says what she thought. */
export const evaluationTexts = texts<EvaluationTexts>({
  sv: {
    title: 'Utvärdering',
    lead: 'Fem korta frågor. Det tar ett par minuter.',
    anonymous: `Svaren sparas utan namn och utan tidpunkt. Vi sparar bara att du har svarat. Arrangören ser svaren först när minst ${fewestAnswers} har svarat. Skriv inget som visar vem du är.`,
    questions: {
      useful: 'Jag har nytta av innehållet i mitt arbete',
      understandable: 'Innehållet var lätt att förstå',
      discussion: 'Jag fick möjlighet att prata med andra',
      practical: 'Inbjudan och lokalen eller tekniken fungerade bra',
      accessible: 'Jag kunde delta på mina villkor',
    },
    scale: {
      1: '1 – Inte alls',
      2: '2',
      3: '3',
      4: '4',
      5: '5 – Helt och hållet',
    },
    text: 'Något mer du vill säga?',
    textHint: 'Frivilligt.',
    send: 'Skicka svaren',
    sent: 'Tack för dina svar!',
    answered: 'Du har redan svarat. Tack!',
    closed: `Utvärderingen är öppen från det att evenemanget är slut och ${evaluationDays} dagar framåt.`,
    noPlace: 'Utvärderingen är för dem som hade en plats.',
    nothing: 'Svara på minst en fråga.',
  },
  en: {
    title: 'Evaluation',
    lead: 'Five short questions. It takes a couple of minutes.',
    anonymous: `The answers are kept without a name or a time. We only record that you have answered. The organiser sees the answers when at least ${fewestAnswers} have answered. Do not write anything that shows who you are.`,
    questions: {
      useful: 'The content is of use in my work',
      understandable: 'The content was easy to understand',
      discussion: 'I had the chance to talk with others',
      practical: 'The invitation and the venue or the technology worked well',
      accessible: 'I could take part on my own terms',
    },
    scale: {
      1: '1 – Not at all',
      2: '2',
      3: '3',
      4: '4',
      5: '5 – Entirely',
    },
    text: 'Anything else you want to say?',
    textHint: 'Optional.',
    send: 'Send the answers',
    sent: 'Thank you for your answers!',
    answered: 'You have already answered. Thank you!',
    closed: `The evaluation opens when the event is over and stays open for ${evaluationDays} days.`,
    noPlace: 'The evaluation is for those who had a place.',
    nothing: 'Answer at least one question.',
  },
})

type ResultTexts = {
  title: string
  lead: (count: number) => string
  few: string
  inSteps: string
  question: string
  mean: string
  answers: string
  texts: string
  noTexts: string
}

/** Words of the page that shows the hosts what was thought. */
export const evaluationResultTexts = texts<ResultTexts>({
  sv: {
    title: 'Vad deltagarna tyckte',
    lead: (count) => `Bygger på ${count} svar. Svaren är anonyma.`,
    few: `Svaren visas när minst ${fewestAnswers} har svarat, så att ingen kan pekas ut.`,
    inSteps: `Nya svar visas när minst ${answerStep} till har kommit. Är de färre när utvärderingen stänger visas de aldrig. Den som jämför sidan vid två besök får då svårt att räkna ut vad en enskild person har svarat.`,
    question: 'Fråga',
    mean: 'Medelvärde',
    answers: 'Svar',
    texts: 'Med egna ord',
    noTexts: 'Ingen har skrivit något.',
  },
  en: {
    title: 'What the participants thought',
    lead: (count) => `Based on ${count} answers. The answers are anonymous.`,
    few: `The answers are shown when at least ${fewestAnswers} have answered, so that nobody can be singled out.`,
    inSteps: `New answers are shown when at least ${answerStep} more have come. If fewer have come when the evaluation closes, they are never shown. That makes it hard for anyone who compares two visits to work out what one person answered.`,
    question: 'Question',
    mean: 'Mean',
    answers: 'Answers',
    texts: 'In their own words',
    noTexts: 'Nobody has written anything.',
  },
})
