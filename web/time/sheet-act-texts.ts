import { texts } from '#shared/platform/language.ts'

export const sheetDone = [
  'saved',
  'copied',
  'nothing-copied',
  'signed',
  'correcting',
  'looked-through',
  'approved',
  'returned',
] as const
export type SheetDone = (typeof sheetDone)[number]

type Texts = {
  sign: string
  signTitle: string
  signMeans: (name: string, hours: string, month: string) => string
  signThen: Record<'manager' | 'none', (approver: string) => string>
  signSaved: string
  notYet: (day: string) => string
  leftOut: string
  correctTitle: string
  correctLead: string
  correct: string
  reason: string
  reasonHint: string
  approveTitle: string
  approveLead: (name: string) => string
  approve: string
  return: string
  returnTitle: string
  returnHint: string
  paper: string
  paperLead: string
  orderPaper: string
  paperAbout: string
  done: Record<SheetDone, string>
  unsaved: string
  refusals: Record<
    | 'locked'
    | 'not-yours'
    | 'stopped'
    | 'left-out'
    | 'too-many'
    | 'stale'
    | 'gone'
    | 'month-not-over'
    | 'activity-gone',
    string
  >
}

/** Texts of what is done with a month: signing, correcting, approving and printing it. */
export const actTexts = texts<Texts>({
  sv: {
    sign: 'Skriv under',
    signTitle: 'Skriv under månaden',
    signMeans: (name, hours, month) =>
      `Jag, ${name}, intygar att jag har arbetat ${hours} i projektet i ${month}, med det som står ovan.`,
    signThen: {
      manager: (approver) => `Sedan går tidrapporten till ${approver}, som godkänner den.`,
      none: () => 'Ingen annan skriver under i den här programperioden.',
    },
    signSaved: 'Du skriver under det som är sparat. Spara först om du har ändrat något.',
    notYet: (day) => `Du kan skriva under från och med ${day}.`,
    leftOut: 'En månad utan timmar ska varken redovisas eller skrivas under i den här programperioden.',
    correctTitle: 'Rätta månaden',
    correctLead:
      'Det som är underskrivet ändras aldrig. En rättelse blir en ny version, och gäller när du har skrivit under den.',
    correct: 'Börja rätta',
    reason: 'Varför',
    reasonHint: 'Skälet sparas med den nya versionen.',
    approveTitle: 'Godkänn tiden',
    approveLead: (name) => `Du intygar att ${name} har arbetat så här i projektet.`,
    approve: 'Godkänn',
    return: 'Lämna tillbaka',
    returnTitle: 'Lämna tillbaka med ett skäl',
    returnHint: 'Skriv vad som ska ändras.',
    paper: 'På papper',
    paperLead: 'Hämta månaden som PDF, med rader för underskrift för hand.',
    orderPaper: 'Skapa PDF',
    paperAbout: 'Månaden som den stod när du skapade filen, med rader för underskrift.',
    done: {
      saved: 'Sparat.',
      copied: 'Ifyllt och sparat. Kontrollera att det stämmer.',
      'nothing-copied':
        'Sparat, men inget fylldes i. Dagarna är redan ifyllda eller lediga, eller så finns det inget att fylla i från.',
      signed: 'Månaden är underskriven.',
      correcting: 'Du kan rätta månaden nu.',
      'looked-through': 'Noterat. Månaden gäller som den är.',
      approved: 'Tidrapporten är godkänd.',
      returned: 'Tidrapporten är återlämnad.',
    },
    unsaved: 'Du har ändrat något som inte är sparat. Det står kvar här. Spara, och försök sedan igen.',
    refusals: {
      locked: 'Det går inte nu. Månadens läge har ändrats sedan du öppnade sidan.',
      'not-yours': 'Det är någon annan som ska göra det här.',
      stopped: 'Månaden kan inte skrivas under än. Rätta det som står under ”Att se över”.',
      'left-out': 'En månad utan timmar ska varken redovisas eller skrivas under.',
      'too-many': 'Månaden har rättats för många gånger. Tala med administratören.',
      stale: 'Månaden ändrades medan du hade sidan öppen. Läs igenom den igen.',
      gone: 'Månaden finns inte.',
      'month-not-over': 'Månaden är inte slut än.',
      'activity-gone':
        'Inget är sparat. Projektets administratör har tagit bort en aktivitet sedan du öppnade sidan. Flytta tiden till en annan aktivitet och spara igen.',
    },
  },
  en: {
    sign: 'Sign',
    signTitle: 'Sign the month',
    signMeans: (name, hours, month) =>
      `I, ${name}, certify that I have worked ${hours} in the project in ${month}, on what is described above.`,
    signThen: {
      manager: (approver) => `Then the time sheet goes to ${approver}, who approves it.`,
      none: () => 'Nobody else signs in this programme period.',
    },
    signSaved: 'You sign what is saved. Save first if you have changed anything.',
    notYet: (day) => `You can sign from ${day}.`,
    leftOut: 'A month without hours is neither reported nor signed in this programme period.',
    correctTitle: 'Correct the month',
    correctLead:
      'What is signed never changes. A correction becomes a new version, which applies once you have signed it.',
    correct: 'Start correcting',
    reason: 'Why',
    reasonHint: 'The reason is kept with the new version.',
    approveTitle: 'Approve the time',
    approveLead: (name) => `You certify that ${name} has worked in the project as described here.`,
    approve: 'Approve',
    return: 'Return',
    returnTitle: 'Return with a reason',
    returnHint: 'Write what needs to change.',
    paper: 'On paper',
    paperLead: 'Download the month as a PDF, with lines to sign by hand.',
    orderPaper: 'Make a PDF',
    paperAbout: 'The month as it stood when you made the file, with lines to sign.',
    done: {
      saved: 'Saved.',
      copied: 'Filled in and saved. Check that it is right.',
      'nothing-copied':
        'Saved, but nothing was filled in. The days are already filled in or days off, or there is nothing to fill in from.',
      signed: 'The month is signed.',
      correcting: 'You can correct the month now.',
      'looked-through': 'Noted. The month applies as it is.',
      approved: 'The time sheet is approved.',
      returned: 'The time sheet is returned.',
    },
    unsaved: 'You have changed something that is not saved. It is still here. Save, and then try again.',
    refusals: {
      locked: 'That cannot be done now. The status of the month has changed since you opened the page.',
      'not-yours': 'This is for somebody else to do.',
      stopped: 'The month cannot be signed yet. Put right what is listed under “To check”.',
      'left-out': 'A month without hours is neither reported nor signed.',
      'too-many': 'The month has been corrected too many times. Talk to the administrator.',
      stale: 'The month changed while you had the page open. Read it through again.',
      gone: 'There is no such month.',
      'month-not-over': 'The month is not over yet.',
      'activity-gone':
        "Nothing is saved. The project's administrator has removed an activity since you opened the page. Move the time to another activity and save again.",
    },
  },
})
