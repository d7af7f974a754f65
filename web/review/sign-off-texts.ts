import { texts } from '#shared/platform/language.ts'

/** Texts of the card that shows who has signed what. */
export const signOffTexts = texts({
  sv: {
    title: 'Underskrift',
    by: (name: string, moment: string) => `${name} skrev under ${moment}.`,
    what: (count: number, version: number) =>
      `Underskriften gäller ${count === 1 ? '1 fråga' : `${count} frågor`} i version ${version} av verktyget.`,
    unchanged: 'Inget har ändrats sedan dess.',
    changed: (count: number) =>
      count === 1 ? '1 svar har ändrats sedan dess.' : `${count} svar har ändrats sedan dess.`,
    moved: 'Svaren räknas nu på ett annat sätt än när de skrevs under.',
    changedIds: (ids: string) => `Fråga ${ids}.`,
    hash: 'Kontrollsumma',
    whole: 'Visa hela kontrollsumman',
    how: 'Kontrollsumman är SHA-256 över det underskrivna innehållet. Ändras ett enda tecken i ett svar blir den en annan. Alla som har filen kan räkna om den, till exempel med sha256sum.',
    file: 'Hämta det underskrivna innehållet (JSON)',
    earlier: 'Tidigare underskrifter',
  },
  en: {
    title: 'Signature',
    by: (name, moment) => `${name} signed ${moment}.`,
    what: (count, version) =>
      `The signature covers ${count === 1 ? '1 question' : `${count} questions`} in version ${version} of the tool.`,
    unchanged: 'Nothing has changed since then.',
    changed: (count) =>
      count === 1 ? '1 answer has changed since then.' : `${count} answers have changed since then.`,
    moved: 'The answers are now counted in another way than when they were signed.',
    changedIds: (ids) => `Question ${ids}.`,
    hash: 'Checksum',
    whole: 'Show the whole checksum',
    how: 'The checksum is SHA-256 over the signed content. If a single character of an answer changes, the checksum becomes another. Anyone who has the file can compute it again, for example with sha256sum.',
    file: 'Download the signed content (JSON)',
    earlier: 'Earlier signatures',
  },
})
