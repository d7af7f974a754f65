import type { Language } from '#shared/platform/language.ts'
import { texts } from '#shared/platform/language.ts'

type ArticleDeedTexts = {
  send: { title: string; lead: string; button: string; blocked: string }
  undo: { button: string; means: (name: string, moment: string, part: string) => string }
  parts: Record<'sv' | 'en' | 'facts', string>
  discard: { button: string; means: string; meansGone: string }
  withdraw: { title: string; lead: string; reason: Record<Language, string>; hint: string; button: string }
  beginDraft: { button: string; means: string }
  newPictureWords: { lead: string; button: string; means: string }
  older: string
  stillHolds: string
  stillHoldsMeans: string
}

/** Words of what a text's page offers to do, beside checking it. */
export const articleDeedTexts = texts<ArticleDeedTexts>({
  sv: {
    send: {
      title: 'Skicka till faktagranskning',
      lead: 'Någon som inte har skrivit i texten läser den, kontrollerar fakta och publicerar.',
      button: 'Skicka till granskning',
      blocked: 'Det här behöver bli klart först:',
    },
    undo: {
      button: 'Ångra senaste ändringen',
      means: (name, moment, part) => `${name} ändrade ${part} ${moment}.`,
    },
    parts: { sv: 'den svenska texten', en: 'den engelska texten', facts: 'källor och adress' },
    discard: {
      button: 'Kasta utkastet',
      means: 'Läsarna fortsätter att se den publicerade texten.',
      meansGone: 'Texten har aldrig varit publicerad. Den försvinner ur listan.',
    },
    withdraw: {
      title: 'Dra tillbaka texten',
      lead: 'Läsarna ser inte texten längre. Den som öppnar adressen får veta varför.',
      reason: { sv: 'Varför, på svenska', en: 'Varför, på engelska' },
      hint: 'Skriv kort vad som har hänt och vart läsaren kan gå i stället.',
      button: 'Dra tillbaka',
    },
    beginDraft: {
      button: 'Börja på ett utkast',
      means: 'Utkastet innehåller texten som den var. Den syns igen när någon annan har granskat och publicerat den.',
    },
    newPictureWords: {
      lead: 'Alternativtexten till en bild i texten har ändrats. Läsarna får den gamla tills någon annan har granskat den nya.',
      button: 'Börja på ett utkast',
      means: 'Utkastet innehåller texten som den är, med den nya alternativtexten.',
    },
    older:
      'Den engelska texten är äldre än den svenska. Se över den, eller intyga att den fortfarande säger samma sak.',
    stillHolds: 'Engelskan säger samma sak',
    stillHoldsMeans: 'Du räknas då som en av skribenterna.',
  },
  en: {
    send: {
      title: 'Send for a fact check',
      lead: 'Somebody who has not written in the text reads it, checks the facts and publishes it.',
      button: 'Send for a check',
      blocked: 'This needs to be in place first:',
    },
    undo: {
      button: 'Undo the latest change',
      means: (name, moment, part) => `${name} changed ${part} on ${moment}.`,
    },
    parts: { sv: 'the Swedish text', en: 'the English text', facts: 'sources and address' },
    discard: {
      button: 'Discard the draft',
      means: 'Readers go on seeing the published text.',
      meansGone: 'The text has never been published. It disappears from the list.',
    },
    withdraw: {
      title: 'Withdraw the text',
      lead: 'Readers no longer see the text. Whoever opens its address is told why.',
      reason: { sv: 'Why, in Swedish', en: 'Why, in English' },
      hint: 'Say briefly what has happened and where the reader can go instead.',
      button: 'Withdraw',
    },
    beginDraft: {
      button: 'Begin a draft',
      means: 'The draft holds the text as it was. It is shown again once somebody else has checked and published it.',
    },
    newPictureWords: {
      lead: 'The alternative text of a picture in the text has been changed. Readers get the old one until somebody else has checked the new one.',
      button: 'Begin a draft',
      means: 'The draft holds the text as it is, with the new alternative text.',
    },
    older: 'The English text is older than the Swedish. Look it over, or confirm that it still says the same.',
    stillHolds: 'The English says the same',
    stillHoldsMeans: 'You then count as one of the writers.',
  },
})
