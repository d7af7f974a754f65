import { texts } from '#shared/platform/language.ts'
import type { Lock } from './mapping.ts'

type AreaTexts = {
  position: (number: number, total: number) => string
  why: string
  save: string
  previous: string
  next: string
  toOverview: string
  toHandIn: string
  nearby: string
  withoutScript: string
  /** What the island says while it works; see web/islands/save-answer.ts. */
  island: {
    unsaved: string
    saving: string
    failed: string
    signedOut: string
    noAccess: string
    kept: string
    overtaken: string
    notRestored: string
    tooLarge: string
    tryAgain: string
    signIn: string
  }
  notSaved: string
  locked: Record<Lock, string>
  instrumentChanged: string
  lockedTyped: string
  gone: string
  /** Where the form was filled in with an earlier answer. */
  started: string
  problem: (title: string) => string
  conflict: {
    title: (name: string) => string
    notice: (id: string, name: string) => string
    ownNotice: (id: string) => string
    lead: string
    ownTab: string
    mine: string
    theirs: (name: string, moment: string) => string
    differs: string
    keepMine: string
    takeTheirs: (name: string) => string
    own: string
    merge: string
    mergeHint: string
    mergeMine: string
    mergeTheirs: string
    saveMerged: string
  }
}

/** Texts of the page of one area: its form, what the island says, and the conflict between two answers. */
export const areaTexts = texts<AreaTexts>({
  sv: {
    position: (number, total) => `Område ${number} av ${total}`,
    why: 'Varför frågar vi?',
    save: 'Spara svaret',
    previous: 'Föregående område',
    next: 'Nästa område',
    toOverview: 'Alla områden',
    toHandIn: 'Till inlämningen',
    nearby: 'Andra områden',
    withoutScript: 'Spara varje svar med knappen under frågan innan du går vidare till nästa.',
    island: {
      unsaved: 'Osparade ändringar.',
      saving: 'Sparar …',
      failed: 'Inte sparat. Vi når inte tjänsten. Det du skrev är kvar här, och vi försöker igen.',
      signedOut:
        'Inte sparat. Du är inte inloggad längre. Logga in i en ny flik, så sparas det du skrev här. Inget är borta.',
      noAccess:
        'Inte sparat. Du har inte längre tillgång till svaren. Det du skrev är kvar här: kopiera det innan du stänger sidan.',
      kept: 'Inte skickat ännu. Det du skrev är kvar, sparat i den här webbläsaren, och skickas när vi når tjänsten.',
      overtaken:
        'En kollega har sparat ett nytt svar. Det du har skrivit är kvar och inte sparat. När du sparar får du jämföra.',
      notRestored: 'Inte ångrat. Ladda om sidan och försök igen.',
      tooLarge: 'Inte sparat. Texten är för lång. Korta den.',
      tryAgain: 'Försök igen',
      signIn: 'Logga in',
    },
    notSaved: 'Inte sparat. Rätta det som är markerat.',
    instrumentChanged:
      'Inte sparat. Frågorna har ändrats sedan du öppnade sidan. Ladda om den. Det du skrev är kvar här tills du gör det.',
    locked: {
      submitted: 'Inte sparat. Kartläggningen har lämnats in och går inte att ändra. Det du skrev är kvar här.',
      'round-closed': 'Inte sparat. Omgången har avslutats. Det du skrev är kvar här.',
      'not-open-yet': 'Inte sparat. Omgången har inte öppnat än. Det du skrev är kvar här.',
      'too-late': 'Inte sparat. Sista dagen att svara har passerat. Det du skrev är kvar här.',
    },
    lockedTyped: 'Det här skrev du. Det är inte sparat.',
    gone: 'Svaret som du utgick från finns inte längre. Det du skrev är kvar: läs igenom och spara igen.',
    started: 'Ert tidigare svar står i formuläret men är inte sparat. Läs igenom det, ändra vid behov och spara.',
    problem: (title) => `Inte sparat: ${title}`,
    conflict: {
      title: (name) => `${name} har sparat ett annat svar`,
      notice: (id, name) =>
        `Fråga ${id} är inte sparad: ${name} har sparat ett annat svar under tiden. Jämför och välj.`,
      ownNotice: (id) =>
        `Fråga ${id} är inte sparad: du har sparat ett annat svar i ett annat fönster. Jämför och välj.`,
      lead: 'Inget är borta. Jämför svaren och välj vilket som ska gälla, eller sätt ihop ett av båda.',
      ownTab: 'Du har sparat ett annat svar i ett annat fönster',
      mine: 'Ditt svar, inte sparat',
      theirs: (name, moment) => `Sparat ${moment} av ${name}`,
      differs: 'skiljer sig',
      keepMine: 'Spara mitt svar',
      takeTheirs: (name) => `Behåll svaret från ${name}`,
      own: 'Behåll det sparade svaret',
      merge: 'Sätt ihop ett svar av båda',
      mergeHint: 'Båda texterna står här. Ändra så att det blir en.',
      mergeMine: 'Ditt',
      mergeTheirs: 'Det sparade',
      saveMerged: 'Spara det hopsatta svaret',
    },
  },
  en: {
    position: (number, total) => `Area ${number} of ${total}`,
    why: 'Why do we ask?',
    save: 'Save the answer',
    previous: 'Previous area',
    next: 'Next area',
    toOverview: 'All areas',
    toHandIn: 'To the hand-in',
    nearby: 'Other areas',
    withoutScript: 'Save each answer with the button below the question before you go on to the next.',
    island: {
      unsaved: 'Unsaved changes.',
      saving: 'Saving …',
      failed: 'Not saved. We cannot reach the service. What you wrote is still here, and we are trying again.',
      signedOut:
        'Not saved. You are no longer signed in. Sign in in a new tab, and what you wrote is saved here. Nothing is lost.',
      noAccess:
        'Not saved. You no longer have access to the answers. What you wrote is still here: copy it before you close the page.',
      kept: 'Not sent yet. What you wrote is still here, saved in this browser, and is sent when we reach the service.',
      overtaken:
        'A colleague has saved a new answer. What you wrote is still here and not saved. When you save, you can compare.',
      notRestored: 'Not undone. Reload the page and try again.',
      tooLarge: 'Not saved. The text is too long. Shorten it.',
      tryAgain: 'Try again',
      signIn: 'Sign in',
    },
    notSaved: 'Not saved. Correct what is marked.',
    instrumentChanged:
      'Not saved. The questions have changed since you opened the page. Reload it. What you wrote is still here until you do.',
    locked: {
      submitted: 'Not saved. The mapping has been handed in and cannot be changed. What you wrote is still here.',
      'round-closed': 'Not saved. The round has been closed. What you wrote is still here.',
      'not-open-yet': 'Not saved. The round has not opened yet. What you wrote is still here.',
      'too-late': 'Not saved. The last day to answer has passed. What you wrote is still here.',
    },
    lockedTyped: 'This is what you wrote. It is not saved.',
    gone: 'The answer that you started from no longer exists. What you wrote is still here: read it through and save again.',
    started: 'Your earlier answer is in the form but is not saved. Read it through, change what you need to, and save.',
    problem: (title) => `Not saved: ${title}`,
    conflict: {
      title: (name) => `${name} has saved another answer`,
      notice: (id, name) =>
        `Question ${id} is not saved: ${name} saved another answer in the meantime. Compare and choose.`,
      ownNotice: (id) =>
        `Question ${id} is not saved: you have saved another answer in another window. Compare and choose.`,
      lead: 'Nothing is lost. Compare the answers and choose which one to keep, or make one of both.',
      ownTab: 'You have saved another answer in another window',
      mine: 'Your answer, not saved',
      theirs: (name, moment) => `Saved ${moment} by ${name}`,
      differs: 'differs',
      keepMine: 'Save my answer',
      takeTheirs: (name) => `Keep the answer from ${name}`,
      own: 'Keep the saved answer',
      merge: 'Make one answer of both',
      mergeHint: 'Both texts are here. Change them into one.',
      mergeMine: 'Yours',
      mergeTheirs: 'The saved one',
      saveMerged: 'Save the merged answer',
    },
  },
})
