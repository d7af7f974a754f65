import type { EvaluationQuestion, Score } from '#shared/events/evaluation.ts'
import { answerStep, evaluationDays, fewestAnswers } from '#shared/events/evaluation.ts'
import { participantsKeptMonths } from '#shared/events/kept-time.ts'
import { texts } from '#shared/platform/language.ts'

type AfterTexts = {
  evaluation: {
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
  result: {
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
  certificate: {
    title: string
    lead: string
    issue: string
    notPresent: string
    notOver: string
    cancelled: string
    gone: string
    text: string
    name: string
    event: string
    days: (count: number) => string
    hours: string
    hoursWords: (hours: string) => string
    certifiedBy: string
    issued: string
    code: string
    codeText: (address: string) => string
    print: string
    order: string
    paper: {
      demonstration: string
      made: (moment: string) => string
      page: { before: string; between: string }
    }
  }
  check: {
    title: string
    lead: string
    code: string
    codeHint: string
    check: string
    notACode: string
    genuine: string
    genuineText: string
    unknown: string
    unknownText: string
    event: string
    again: string
  }
}

/** Words around what comes after an event: the evaluation and the certificate. */
export const afterTexts = texts<AfterTexts>({
  sv: {
    evaluation: {
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
    result: {
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
    certificate: {
      title: 'Intyg om deltagande',
      lead: 'Ett intyg visar att du var med. Den som får det kan kontrollera att det är äkta med koden.',
      issue: 'Skapa mitt intyg',
      notPresent: 'Arrangören har inte antecknat att du var med. Hör av dig till arrangören om det är fel.',
      notOver: 'Du kan skapa intyget när evenemanget är slut.',
      cancelled: 'Evenemanget är inställt, så det finns inget intyg.',
      gone: 'Anmälan finns inte längre.',
      text: 'Det här intyget visar att',
      name: 'Namn',
      event: 'har deltagit i',
      days: (count) => (count === 1 ? 'Dag' : 'Dagar'),
      hours: 'Omfattning',
      hoursWords: (hours) => (hours === '1' ? '1 timme' : `${hours} timmar`),
      certifiedBy: 'Intygas av',
      issued: 'Utfärdat',
      code: 'Kontrollkod',
      codeText: (address) => `Kontrollera intyget på ${address}`,
      print: 'Skriv ut eller spara som PDF',
      order: 'Hämta som PDF',
      paper: {
        demonstration: 'Demonstration. Evenemanget och namnet är påhittade.',
        made: (moment) => `Skapad ${moment}`,
        page: { before: 'Sida ', between: ' av ' },
      },
    },
    check: {
      title: 'Kontrollera ett intyg',
      lead: 'Skriv koden som står på intyget. Du får veta om intyget är äkta och vilket evenemang det gäller. Namnet visas inte.',
      code: 'Kontrollkod',
      codeHint: 'Tolv bokstäver och siffror. Mellanslag och bindestreck spelar ingen roll.',
      check: 'Kontrollera',
      notACode: 'En kod har tolv bokstäver och siffror. I den finns aldrig I, L, O, U, 0 eller 1.',
      genuine: 'Intyget är äkta.',
      genuineText: 'Det gäller det här evenemanget. Jämför med det som står på intyget.',
      unknown: 'Det finns inget intyg med den koden.',
      unknownText: `Koden kan vara felskriven. Intyg går att kontrollera så länge deltagarnas uppgifter är kvar, och det är ${participantsKeptMonths} månader efter evenemanget.`,
      event: 'Evenemang',
      again: 'Kontrollera en annan kod',
    },
  },
  en: {
    evaluation: {
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
    result: {
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
    certificate: {
      title: 'Certificate of attendance',
      lead: 'A certificate shows that you took part. Whoever receives it can use the code to check that it is genuine.',
      issue: 'Create my certificate',
      notPresent: 'The organiser has not noted that you were there. Contact the organiser if that is wrong.',
      notOver: 'You can create the certificate once the event is over.',
      cancelled: 'The event has been cancelled, so there is no certificate.',
      gone: 'The registration no longer exists.',
      text: 'This is to certify that',
      name: 'Name',
      event: 'has taken part in',
      days: (count) => (count === 1 ? 'Day' : 'Days'),
      hours: 'Duration',
      hoursWords: (hours) => (hours === '1' ? '1 hour' : `${hours} hours`),
      certifiedBy: 'Certified by',
      issued: 'Issued',
      code: 'Certificate code',
      codeText: (address) => `Check the certificate at ${address}`,
      print: 'Print or save as PDF',
      order: 'Download as PDF',
      paper: {
        demonstration: 'Demonstration. The event and the name are made up.',
        made: (moment) => `Made ${moment}`,
        page: { before: 'Page ', between: ' of ' },
      },
    },
    check: {
      title: 'Check a certificate',
      lead: 'Enter the code on the certificate. You will see whether it is genuine and which event it is for. The name is not shown.',
      code: 'Control code',
      codeHint: 'Twelve letters and digits. Spaces and hyphens do not matter.',
      check: 'Check',
      notACode: 'A code has twelve letters and digits. It never contains I, L, O, U, 0 or 1.',
      genuine: 'The certificate is genuine.',
      genuineText: 'It is for this event. Compare this with what the certificate says.',
      unknown: 'There is no certificate with that code.',
      unknownText: `The code may be mistyped. Certificates can be checked as long as participants' data is kept, which is ${participantsKeptMonths} months after the event.`,
      event: 'Event',
      again: 'Check another code',
    },
  },
})
