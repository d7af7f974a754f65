import { texts } from '#shared/platform/language.ts'
import type { WarningKind } from '#shared/time/sheet-warnings.ts'

type Texts = {
  title: (month: string) => string
  eyebrow: (project: string, reference: string) => string
  previous: string
  next: string
  weeks: string
  wholeMonth: string
  week: (number: number) => string
  sums: {
    month: string
    counted: string
    year: (year: string) => string
    ofCap: (used: string, cap: string) => string
    noCap: string
    category: string
  }
  warnings: string
  noWarnings: string
  stops: string
  warning: Record<WarningKind, string>
  warningFacts: { weekend: string }
  grid: string
  returned: (name: string, reason: string) => string
  correcting: (reason: string) => string
  earlierApplies: string
  review: (month: string) => string
  lookThrough: string
  history: string
  historyCaption: string
  historyColumns: { at: string; what: string; by: string; edition: string; reason: string }
  hash: (hash: string) => string
  conflict: { title: string; text: string }
  signedMeanwhile: { title: string; text: string }
}

/** Texts of a month: how it stands, its sums, what to look at and what has happened. */
export const sheetTexts = texts<Texts>({
  sv: {
    title: (month) => `Tid i ${month}`,
    eyebrow: (project, reference) => `${project} · ${reference}`,
    previous: 'Månaden före',
    next: 'Månaden efter',
    weeks: 'Visa en vecka i taget',
    wholeMonth: 'Hela månaden',
    week: (number) => `Vecka ${number}`,
    sums: {
      month: 'Månaden',
      counted: 'Räknas',
      year: (year) => `Året ${year}, alla projekt`,
      ofCap: (used, cap) => `${used} av högst ${cap}`,
      noCap: 'inget tak är angett',
      category: 'Personalkategori',
    },
    warnings: 'Att se över',
    noWarnings: 'Inget att se över.',
    stops: 'Måste rättas innan du skriver under.',
    warning: {
      outside:
        'Dagen ligger utanför projektet eller din tid i det. Ta bort timmarna, eller be administratören att ändra dagarna.',
      'over-day-length': 'Det är fler timmar än dagen har, med dina andra projekt inräknade. Rätta timmarna.',
      'no-description': 'Det står inte vad du gjorde. Skriv det.',
      'no-hours': 'Det står vad du gjorde men inga timmar. Skriv timmarna, eller ta bort texten.',
      'unclear-description': 'Det är svårt att förstå vad du gjorde. Skriv vad, och med vem eller för vad.',
      'day-off': 'Dagen är ledig. Stämmer det att du arbetade? Skriv då gärna varför.',
      'over-day': 'Dagen har fler timmar än en arbetsdag hos dig. Stämmer det?',
      'part-hours': 'Projektet räknar hela timmar. Resten avrundas nedåt.',
      'over-cap': 'Årets tak är nått. Tid över det ger ingen ersättning. Tala med administratören.',
      'earlier-unsigned': 'En tidigare månad är inte underskriven. Skriv under den också.',
    },
    warningFacts: { weekend: 'helg' },
    grid: 'Dag för dag',
    returned: (name, reason) => `${name} har lämnat tillbaka tidrapporten: ${reason}`,
    correcting: (reason) => `Du rättar månaden. Skäl: ${reason}`,
    earlierApplies: 'Den tidigare versionen gäller tills du skriver under.',
    review: (month) => `Du skrev under den här månaden innan ${month} rättades. Se över om den fortfarande stämmer.`,
    lookThrough: 'Den stämmer',
    history: 'Vad som har hänt',
    historyCaption: 'Det senaste först',
    historyColumns: { at: 'När', what: 'Vad', by: 'Vem', edition: 'Version', reason: 'Skäl' },
    hash: (hash) => `Underskriftens kontrollsumma (SHA-256): ${hash}`,
    conflict: {
      title: 'Månaden har sparats i ett annat fönster',
      text: 'Det du skrev är inte sparat. Jämför, ändra nedan så som det ska vara och spara igen.',
    },
    signedMeanwhile: {
      title: 'Månaden har skrivits under i ett annat fönster',
      text: 'Det du skrev är inte sparat. Jämför. Börja rätta månaden om något av det ska gälla.',
    },
  },
  en: {
    title: (month) => `Time in ${month}`,
    eyebrow: (project, reference) => `${project} · ${reference}`,
    previous: 'Previous month',
    next: 'Next month',
    weeks: 'Show one week at a time',
    wholeMonth: 'The whole month',
    week: (number) => `Week ${number}`,
    sums: {
      month: 'The month',
      counted: 'Counts',
      year: (year) => `The year ${year}, all projects`,
      ofCap: (used, cap) => `${used} of at most ${cap}`,
      noCap: 'no cap is given',
      category: 'Staff category',
    },
    warnings: 'To check',
    noWarnings: 'Nothing to check.',
    stops: 'Must be corrected before you sign.',
    warning: {
      outside:
        'The day is outside the project or your time in it. Remove the hours, or ask the administrator to change the days.',
      'over-day-length': 'There are more hours than the day has, counting your other projects. Correct the hours.',
      'no-description': 'There is no description of what you did. Write one.',
      'no-hours': 'There is a description of what you did, but no hours. Enter the hours, or remove the text.',
      'unclear-description': 'It is hard to understand what you did. Write what, and with whom or for what.',
      'day-off': 'This is a day off. Is it right that you worked? If so, please write why.',
      'over-day': 'The day has more hours than your working day. Is that right?',
      'part-hours': 'The project counts whole hours. The rest is rounded down.',
      'over-cap': 'The yearly cap has been reached. Time over it is not eligible. Talk to the administrator.',
      'earlier-unsigned': 'An earlier month is not signed. Sign it too.',
    },
    warningFacts: { weekend: 'weekend' },
    grid: 'Day by day',
    returned: (name, reason) => `${name} has returned the time sheet: ${reason}`,
    correcting: (reason) => `You are correcting the month. Reason: ${reason}`,
    earlierApplies: 'The earlier version applies until you sign.',
    review: (month) => `${month} was corrected after you signed this month. Check whether this month is still right.`,
    lookThrough: 'It is right',
    history: 'What has happened',
    historyCaption: 'Latest first',
    historyColumns: { at: 'When', what: 'What', by: 'Who', edition: 'Version', reason: 'Reason' },
    hash: (hash) => `Checksum of the signature (SHA-256): ${hash}`,
    conflict: {
      title: 'The month has been saved in another window',
      text: 'What you wrote is not saved. Compare, change it below to what should stand, and save again.',
    },
    signedMeanwhile: {
      title: 'The month has been signed in another window',
      text: 'What you wrote is not saved. Compare, and begin a correction of the month if any of it should stand.',
    },
  },
})
