import { texts } from '#shared/platform/language.ts'

type OwnDeedTexts = {
  publish: {
    title: string
    lead: string
    read: string
    nextReview: string
    nextReviewHint: string
    button: string
    mustBeLater: string
  }
  renew: { title: string; lead: string; button: string }
  undo: { button: string; means: (name: string, moment: string) => string }
  discard: { button: string; means: string }
  withdraw: { title: string; lead: string; reason: Record<'sv' | 'en', string>; button: string }
}

/** Texts of what can be done with a region's public page as it stands. */
export const ownDeedTexts = texts<OwnDeedTexts>({
  sv: {
    publish: {
      title: 'Publicera',
      lead: 'Läs igenom utkastet. När ni publicerar ser alla den nya versionen, och sidan räknas som genomgången i dag.',
      read: 'Läs utkastet',
      nextReview: 'Gå igenom sidan igen senast',
      nextReviewHint: 'Högst tolv månader fram. Ni får en påminnelse en månad före.',
      button: 'Publicera sidan',
      mustBeLater: 'Välj en dag efter i dag, högst tolv månader fram.',
    },
    renew: {
      title: 'Stämmer sidan fortfarande?',
      lead: 'Läs sidan och kontrollera kontakten. Om allt stämmer räcker det att ni säger det här.',
      button: 'Sidan stämmer',
    },
    undo: { button: 'Ångra', means: (name, moment) => `Tar tillbaka det som ${name} ändrade ${moment}.` },
    discard: { button: 'Kasta utkastet', means: 'Allt som inte är publicerat försvinner. Läsarna märker inget.' },
    withdraw: {
      title: 'Ta bort sidan',
      lead: 'Läsarna ser skälet i stället för sidan. Ni behåller innehållet och kan publicera det igen.',
      reason: { sv: 'Skäl på svenska', en: 'Skäl på engelska (frivilligt)' },
      button: 'Ta bort sidan från webben',
    },
  },
  en: {
    publish: {
      title: 'Publish',
      lead: 'Read the draft through. When you publish, everybody sees the new version, and the page counts as gone through today.',
      read: 'Read the draft',
      nextReview: 'Go through the page again by',
      nextReviewHint: 'At most twelve months ahead. You get a reminder a month before.',
      button: 'Publish the page',
      mustBeLater: 'Choose a day after today, at most twelve months ahead.',
    },
    renew: {
      title: 'Is the page still right?',
      lead: 'Read the page and check the contact. If all is right, it is enough to say so here.',
      button: 'The page is right',
    },
    undo: { button: 'Undo', means: (name, moment) => `Takes back what ${name} changed on ${moment}.` },
    discard: { button: 'Throw the draft away', means: 'All that is not published goes. Readers notice nothing.' },
    withdraw: {
      title: 'Remove the page',
      lead: 'Readers see the reason instead of the page. You keep the content and can publish it again.',
      reason: { sv: 'Reason in Swedish', en: 'Reason in English (optional)' },
      button: 'Remove the page from the web',
    },
  },
})
