import { texts } from '#shared/platform/language.ts'
import type { Requirement } from '#shared/region-pages/region-page.ts'

export const ownSaid = [
  'saved',
  'added',
  'arranged',
  'settled',
  'published',
  'renewed',
  'withdrawn',
  'undone',
  'discarded',
  'moved-on',
  'gone',
  'empty',
  'too-many-parts',
  'too-large',
] as const
export type OwnSaid = (typeof ownSaid)[number]

type OwnTexts = {
  title: string
  lead: (region: string) => string
  said: Record<OwnSaid, string>
  states: { never: string; draft: string; published: string; withdrawn: string }
  readersSee: (edition: number, day: string) => string
  reviewedUntil: (day: string, next: string) => string
  overdue: (day: string) => string
  toPublic: string
  toEmbed: string
  collected: {
    title: string
    yes: string
    no: string
    lacking: Record<Requirement, string>
    old: string
    unpublished: string
  }
  central: {
    title: string
    lead: string
    changed: (block: string) => string
    withdrawn: (block: string) => string
    compare: (block: string) => string
    compareShort: string
    alsoLooked: string
  }
  editions: {
    title: string
    none: string
    edition: (number: number) => string
    by: (moment: string, name: string) => string
  }
}

/** Texts of the page where a region's editors see how their public page stands. */
export const ownTexts = texts<OwnTexts>({
  sv: {
    title: 'Vår sida om validering',
    lead: (region) => `Här skriver ni den sida om validering som alla kan läsa om ${region}.`,
    said: {
      saved: 'Sparat i utkastet. Läsarna ser det när ni publicerar.',
      added: 'Tillagt i utkastet. Läsarna ser det när ni publicerar.',
      arranged: 'Ändrat i utkastet.',
      settled: 'Noterat. Byggstenen räknas som genomgången.',
      published: 'Publicerat. Alla kan läsa sidan nu.',
      renewed: 'Noterat att sidan stämmer.',
      withdrawn: 'Sidan är borttagen. Läsarna ser skälet i stället.',
      undone: 'Den senaste ändringen är ångrad.',
      discarded: 'Utkastet är kastat. Läsarna ser samma sida som förut.',
      'moved-on': 'Någon hann före, så inget ändrades. Titta på sidan som den är nu och gör om det som behövs.',
      gone: 'Delen är redan borttagen.',
      empty: 'Det finns inget att publicera än.',
      'too-many-parts': 'Sidan har så många delar som den får ha. Ta bort någon först.',
      'too-large': 'Sidan är för stor. Korta någon text först.',
    },
    states: { never: 'Inte publicerad', draft: 'Utkast', published: 'Publicerad', withdrawn: 'Borttagen' },
    readersSee: (edition, day) => `Läsarna ser version ${edition}, publicerad ${day}.`,
    reviewedUntil: (day, next) => `Ni gick igenom sidan ${day}. Gå igenom den igen senast ${next}.`,
    overdue: (day) => `Sidan skulle ha gåtts igenom senast ${day}. Tills dess räknas den inte som samlad information.`,
    toPublic: 'Se sidan som läsarna ser den',
    toEmbed: 'Visa den på er egen webbplats',
    collected: {
      title: 'Räknas sidan?',
      yes: 'Ja. Er region räknas bland dem som har samlad information om validering.',
      no: 'Inte än. För att räknas bland dem som har samlad information om validering behöver sidan:',
      lacking: {
        contact: 'en kontakt: e-post, telefon eller webbplats',
        role: 'en text om vad regionen gör',
        route: 'minst en väg in, för privatpersoner, arbetsgivare eller kommuner',
      },
      old: 'gås igenom: dagen för nästa genomgång har passerat',
      unpublished: 'publiceras',
    },
    central: {
      title: 'Byggstenar som har ändrats centralt',
      lead: 'Ni använder de här texterna. Se vad som är nytt och bestäm vad ni gör.',
      changed: (block) => `”${block}” har ändrats sedan ni gick igenom den.`,
      withdrawn: (block) => `”${block}” finns inte längre. Hänvisningar till den visas inte. En egen kopia står kvar.`,
      compare: (block) => `Se vad som har ändrats i ”${block}”`,
      compareShort: 'Se vad som har ändrats',
      alsoLooked: 'Ni använder en kopia. Den ändras inte förrän ni tar över den nya texten.',
    },
    editions: {
      title: 'Publicerade versioner',
      none: 'Inget är publicerat än.',
      edition: (number) => `Version ${number}`,
      by: (moment, name) => `${moment} av ${name}`,
    },
  },
  en: {
    title: 'Our page on validation',
    lead: (region) => `Here you write the page on validation that everybody can read about ${region}.`,
    said: {
      saved: 'Saved in the draft. Readers see it when you publish.',
      added: 'Added to the draft. Readers see it when you publish.',
      arranged: 'Changed in the draft.',
      settled: 'Noted. The building block counts as gone through.',
      published: 'Published. Everybody can read the page now.',
      renewed: 'Noted that the page is right.',
      withdrawn: 'The page has been removed. Readers see the reason instead.',
      undone: 'The latest change has been undone.',
      discarded: 'The draft has been thrown away. Readers see the same page as before.',
      'moved-on':
        'Somebody was first, so nothing was changed. Look at the page as it is now and do again what is needed.',
      gone: 'The part has already been removed.',
      empty: 'There is nothing to publish yet.',
      'too-many-parts': 'The page has as many parts as it can hold. Remove one first.',
      'too-large': 'The page is too large. Shorten some text first.',
    },
    states: { never: 'Not published', draft: 'Draft', published: 'Published', withdrawn: 'Removed' },
    readersSee: (edition, day) => `Readers see version ${edition}, published on ${day}.`,
    reviewedUntil: (day, next) => `You went through the page on ${day}. Go through it again by ${next}.`,
    overdue: (day) =>
      `The page should have been gone through by ${day}. Until it is, it does not count as collected information.`,
    toPublic: 'See the page as readers see it',
    toEmbed: 'Show it on your own website',
    collected: {
      title: 'Does the page count?',
      yes: 'Yes. Your region counts among those with collected information on validation.',
      no: 'Not yet. To count among those with collected information on validation, the page needs:',
      lacking: {
        contact: 'a contact: e-mail, telephone or website',
        role: 'a text on what the region does',
        route: 'at least one way in, for individuals, employers or municipalities',
      },
      old: 'to be gone through: the day for that has passed',
      unpublished: 'to be published',
    },
    central: {
      title: 'Building blocks that have been changed centrally',
      lead: 'You use these texts. See what is new and decide what to do.',
      changed: (block) => `“${block}” has been changed since you went through it.`,
      withdrawn: (block) =>
        `“${block}” is no longer there. References to it are not shown. A copy of your own remains.`,
      compare: (block) => `See what has changed in “${block}”`,
      compareShort: 'See what has changed',
      alsoLooked: 'You use a copy. It does not change until you take the new text over.',
    },
    editions: {
      title: 'Published versions',
      none: 'Nothing has been published yet.',
      edition: (number) => `Version ${number}`,
      by: (moment, name) => `${moment} by ${name}`,
    },
  },
})
