import { texts } from '#shared/platform/language.ts'

type CheckTexts = {
  check: {
    title: string
    lead: string
    own: string
    takeUp: string
    takeOver: (name: string) => string
    yours: string
    publish: string
    nextReview: string
    nextReviewHint: string
    sendBack: string
    sendBackLead: string
    comment: string
    takeBack: string
    takeBackMeans: string
  }
  renew: { title: string; lead: string; own: string; button: string }
}

/** Words of checking a text, and of finding it still right. */
export const checkTexts = texts<CheckTexts>({
  sv: {
    check: {
      title: 'Granska fakta',
      lead: 'Läs texten på båda språken. Stämmer varje uppgift med sin källa? Gäller den fortfarande? Säger båda språken samma sak?',
      own: 'Du har skrivit i texten. Någon annan behöver granska den.',
      takeUp: 'Börja granska',
      takeOver: (name) => `Ta över granskningen från ${name}`,
      yours: 'Du granskar texten.',
      publish: 'Godkänn och publicera',
      nextReview: 'När ska texten ses över nästa gång?',
      nextReviewHint: 'Om ett år, om du inte väljer något annat. Redaktionen får en påminnelse 30 dagar innan.',
      sendBack: 'Lämna tillbaka',
      sendBackLead: 'Skribenterna får din kommentar och kan ändra.',
      comment: 'Vad behöver ändras?',
      takeBack: 'Ta tillbaka till utkast',
      takeBackMeans: 'Gör så om du vill ändra något innan texten granskas.',
    },
    renew: {
      title: 'Stämmer texten fortfarande?',
      lead: 'Har du läst texten och kontrollerat fakta kan du ge den ett nytt granskningsdatum. Behöver något ändras skriver du i den i stället.',
      own: 'Du har skrivit texten. Någon annan behöver intyga att den stämmer.',
      button: 'Texten stämmer fortfarande',
    },
  },
  en: {
    check: {
      title: 'Check the facts',
      lead: 'Read the text in both languages. Does every fact agree with its source? Does it still hold? Do both languages say the same?',
      own: 'You have written in the text. Somebody else needs to check it.',
      takeUp: 'Start checking',
      takeOver: (name) => `Take over the check from ${name}`,
      yours: 'You are checking the text.',
      publish: 'Approve and publish',
      nextReview: 'When should the text be reviewed next?',
      nextReviewHint: 'In a year, unless you choose otherwise. The editors are reminded 30 days before.',
      sendBack: 'Send back',
      sendBackLead: 'The writers get your comment and can make changes.',
      comment: 'What needs to change?',
      takeBack: 'Take back as a draft',
      takeBackMeans: 'Do so if you want to change something before it is checked.',
    },
    renew: {
      title: 'Is the text still right?',
      lead: 'If you have read the text and checked the facts, you can give it a new review date. If something needs to change, write in it instead.',
      own: 'You wrote the text. Somebody else needs to confirm that it is right.',
      button: 'The text is still right',
    },
  },
})
