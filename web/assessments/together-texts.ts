import { texts } from '#shared/platform/language.ts'

type TogetherTexts = {
  /** What the elements of the page say while it is open (web/islands/area-presence.ts, answer-queue.ts). `{…}` is filled in by them. */
  presence: { here: string; on: string; changed: string; reload: string }
  queue: {
    one: string
    many: string
    why: Record<'waiting' | 'signed-out' | 'conflict' | 'refused', string>
    others: string
    discard: string
    offline: string
    signIn: string
  }
  undo: string
  history: string
  otherWriter: (name: string) => string
  higher: (level: number) => string
  unlocked: (moment: string, name: string) => string
  notAsked: { summary: string; answerKept: string; reason: (words: string) => string }
  earlier: {
    inRound: (title: string) => string
    changedQuestion: string
    sameQuestion: string
    otherQuestion: string
    unchanged: string
    isKept: string
    use: string
  }
}

/** Texts of answering together: who is here, what waits for the network, what was answered before. */
export const togetherTexts = texts<TogetherTexts>({
  sv: {
    presence: {
      here: 'Här just nu: {people}.',
      on: '{name} är här',
      changed:
        'Kartläggningen har ändrats sedan du öppnade sidan: frågorna är nya, eller så kan svaren inte längre ändras.',
      reload: 'Ladda om sidan',
    },
    queue: {
      one: '1 svar är inte skickat ännu. Det är sparat i den här webbläsaren.',
      many: '{count} svar är inte skickade ännu. De är sparade i den här webbläsaren.',
      why: {
        waiting: 'väntar på nätet',
        'signed-out': 'väntar på att du loggar in',
        conflict: 'en kollega har sparat ett annat svar: öppna och välj',
        refused: 'kan inte sparas: öppna och läs varför',
      },
      others:
        '{name} har {count} svar som inte har skickats från den här webbläsaren. De skickas när {name} loggar in här.',
      discard: 'Släng',
      signIn: 'Logga in, så skickas de',
      offline:
        'Du saknar nät. Fortsätt svara: det du skriver sparas i den här webbläsaren och skickas när nätet är tillbaka.',
    },
    undo: 'Ångra',
    history: 'Historik',
    otherWriter: (name) =>
      `Inte sparat. Någon annan skrev det här svaret, och du är inloggad som ${name}. Läs igenom det och spara igen om det är ditt.`,
    higher: (level) =>
      `Ni väljer en högre nivå än förra gången (nivå ${level}). Skriv i kommentaren vad som har ändrats sedan dess.`,
    unlocked: (moment, name) => `${name} låste upp frågan ${moment}:`,
    notAsked: {
      summary: 'Frågor som inte ställs, på grund av vad ni har svarat: {count}',
      answerKept: 'Ert svar finns kvar om frågan skulle ställas igen',
      reason: (words) => `Frågan ställs om ${words}.`,
    },
    earlier: {
      inRound: (title) => `Ert svar i ${title}`,
      changedQuestion: 'Ert tidigare svar: frågan har ändrats sedan dess',
      sameQuestion: 'Frågan är densamma som då.',
      otherQuestion: 'Frågan löd då:',
      unchanged: 'Oförändrat',
      isKept: 'Samma svar som nu.',
      use: 'Använd som utgångspunkt',
    },
  },
  en: {
    presence: {
      here: 'Here right now: {people}.',
      on: '{name} is here',
      changed:
        'The mapping has changed since you opened the page: the questions are new, or the answers can no longer be changed.',
      reload: 'Reload the page',
    },
    queue: {
      one: '1 answer has not been sent yet. It is saved in this browser.',
      many: '{count} answers have not been sent yet. They are saved in this browser.',
      why: {
        waiting: 'waiting for the network',
        'signed-out': 'waiting for you to sign in',
        conflict: 'a colleague has saved another answer: open and choose',
        refused: 'cannot be saved: open and read why',
      },
      others:
        '{name} has answers in this browser that have not been sent: {count}. They are sent when {name} signs in here.',
      discard: 'Discard',
      signIn: 'Sign in to have them sent',
      offline:
        'You are offline. Go on answering: what you write is saved in this browser and sent when the network is back.',
    },
    undo: 'Undo',
    history: 'History',
    otherWriter: (name) =>
      `Not saved. Somebody else wrote this answer, and you are signed in as ${name}. Read it through and save again if it is yours.`,
    higher: (level) =>
      `You choose a higher level than last time (level ${level}). Write in the comment what has changed since then.`,
    unlocked: (moment, name) => `${name} unlocked the question ${moment}:`,
    notAsked: {
      summary: 'Questions that are not asked, because of what you have answered: {count}',
      answerKept: 'Your answer is kept in case the question is asked again',
      reason: (words) => `The question is asked if ${words}.`,
    },
    earlier: {
      inRound: (title) => `Your answer in ${title}`,
      changedQuestion: 'Your earlier answer: the question has changed since then',
      sameQuestion: 'The question is the same as then.',
      otherQuestion: 'The question was then:',
      unchanged: 'Unchanged',
      isKept: 'The same answer as now.',
      use: 'Use as a starting point',
    },
  },
})
