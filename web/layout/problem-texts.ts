import { texts } from '#shared/platform/language.ts'

export type Problem =
  | 'not-found'
  | 'forbidden'
  | 'session-ended'
  | 'too-large'
  | 'server-error'
  | 'unavailable'
  | 'cross-site'

type ProblemTexts = Record<Problem, { title: string; lead: string; help: string }> & {
  code: (status: number) => string
  typedTitle: string
  typedText: string
  typedLabel: (number: number, of: number) => string
  signIn: string
  home: string
  myPage: string
  nationalPicture: string
  again: string
  contact: (address: string) => { before: string; address: string; after: string }
}

/** What a page says when it cannot be shown, and what the person can do. */
export const problemTexts = texts<ProblemTexts>({
  sv: {
    'not-found': {
      title: 'Sidan finns inte',
      lead: 'Adressen kan vara felskriven, eller så har sidan flyttats.',
      help: 'Är du inloggad kan sidan också höra till en region som du inte arbetar i. Be i så fall regionens ansvariga att bjuda in dig.',
    },
    forbidden: {
      title: 'Du har inte tillgång till sidan',
      lead: 'Sidan är till för andra roller än din.',
      help: 'Behöver du den i ditt arbete? Kontakta den som bjöd in dig.',
    },
    'session-ended': {
      title: 'Du är inte inloggad längre',
      lead: 'Vi loggar ut dig när du inte har använt tjänsten på en timme, och alltid efter tolv timmar.',
      help: 'Det du har sparat finns kvar. Skickade du något just nu är det inte sparat: logga in och skicka det igen.',
    },
    'too-large': {
      title: 'Det du skickade är för stort',
      lead: 'Ett formulär kan innehålla högst 3 megabyte text. Inget har sparats.',
      help: 'Gå tillbaka i webbläsaren, korta ner texten och skicka igen.',
    },
    'server-error': {
      title: 'Något gick fel hos oss',
      lead: 'Det är inte ditt fel.',
      help: 'Skickade du något kan det vara osparat. Gå tillbaka i webbläsaren, kontrollera och försök igen om en stund.',
    },
    unavailable: {
      title: 'Tjänsten är tillfälligt otillgänglig',
      lead: 'Vi når inte lagringen just nu. Försök igen om några minuter.',
      help: 'Det du har sparat tidigare finns kvar. Skickade du något nyss kan det vara osparat: kontrollera det när tjänsten är igång igen.',
    },
    'cross-site': {
      title: 'Formuläret kom från en annan webbplats',
      lead: 'Av säkerhetsskäl tar vi bara emot formulär som skickas från våra egna sidor.',
      help: 'Inget har sparats. Öppna sidan på nytt här hos oss och skicka därifrån.',
    },
    code: (status) => `Felkod ${status}`,
    typedTitle: 'Det här skrev du',
    typedText: 'Texten är inte sparad. Kopiera den innan du går vidare.',
    typedLabel: (number, of) => (of === 1 ? 'Din text' : `Text ${number} av ${of}`),
    signIn: 'Logga in',
    home: 'Till startsidan',
    myPage: 'Till min sida',
    nationalPicture: 'Till den nationella bilden',
    again: 'Försök igen',
    contact: (address) => ({
      before: 'Hjälper det inte? Skriv till ',
      address,
      after: ' och berätta vad du ville göra.',
    }),
  },
  en: {
    'not-found': {
      title: 'The page does not exist',
      lead: 'The address may be misspelt, or the page has moved.',
      help: 'If you are signed in, the page may also belong to a region that you do not work in. Ask the owner in that region to invite you.',
    },
    forbidden: {
      title: 'You do not have access to this page',
      lead: 'The page is for other roles than yours.',
      help: 'Do you need it in your work? Contact the person who invited you.',
    },
    'session-ended': {
      title: 'You are no longer signed in',
      lead: 'We sign you out when you have not used the service for an hour, and always after twelve hours.',
      help: 'What you have saved is still there. If you sent something just now, it has not been saved: sign in and send it again.',
    },
    'too-large': {
      title: 'What you sent is too large',
      lead: 'A form can hold at most 3 megabytes of text. Nothing has been saved.',
      help: 'Go back in your browser, shorten the text and send it again.',
    },
    'server-error': {
      title: 'Something went wrong on our side',
      lead: 'It is not your fault.',
      help: 'If you sent something, it may not be saved. Go back in your browser, check, and try again in a while.',
    },
    unavailable: {
      title: 'The service is unavailable for the moment',
      lead: 'We cannot reach the store right now. Try again in a few minutes.',
      help: 'What you saved earlier is still there. If you sent something just now it may not be saved: check it when the service is back.',
    },
    'cross-site': {
      title: 'The form came from another website',
      lead: 'For safety we only accept forms that are sent from our own pages.',
      help: 'Nothing has been saved. Open the page again here and send it from there.',
    },
    code: (status) => `Error code ${status}`,
    typedTitle: 'This is what you wrote',
    typedText: 'The text has not been saved. Copy it before you go on.',
    typedLabel: (number, of) => (of === 1 ? 'Your text' : `Text ${number} of ${of}`),
    signIn: 'Sign in',
    home: 'To the start page',
    myPage: 'To my page',
    nationalPicture: 'To the national picture',
    again: 'Try again',
    contact: (address) => ({
      before: 'Still no luck? Write to ',
      address,
      after: ' and tell us what you wanted to do.',
    }),
  },
})
