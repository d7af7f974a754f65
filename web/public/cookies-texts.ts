import { absoluteMs } from '#shared/people/session.ts'
import { texts } from '#shared/platform/language.ts'
import { courseCookie, rememberedDays } from '../courses/visitor-progress.ts'
import { list, type ProseSection, text } from './prose.tsx'

type CookieRow = { name: string; purpose: string; lasts: string }
type CookiesTexts = {
  title: string
  description: string
  lead: string
  caption: string
  columns: { name: string; purpose: string; lasts: string }
  rows: (names: { session: string; signIn: string }) => CookieRow[]
  sections: ProseSection[]
}

const sessionHours = absoluteMs / 3_600_000
/** The sign-in cookie lasts this long (web/people/sign-in-routes.tsx). */
const signInMinutes = 10

/** Which cookies there are, and what else the browser keeps. */
export const cookiesTexts = texts<CookiesTexts>({
  sv: {
    title: 'Kakor',
    description: 'Vilka kakor Valideringslyft använder och varför.',
    lead: 'Vi använder två kakor när du loggar in, och en när du går en utbildning utan konto. Läser du de öppna sidorna får du ingen.',
    caption: 'Kakor på webbplatsen',
    columns: { name: 'Namn', purpose: 'Vad den är till för', lasts: 'Hur länge den finns' },
    rows: ({ session, signIn }) => [
      {
        name: session,
        purpose: 'Håller dig inloggad. Den innehåller en slumpvis nyckel, inget om dig.',
        lasts: `Tills du loggar ut, högst ${sessionHours} timmar`,
      },
      {
        name: signIn,
        purpose: 'Ser till att inloggningen avslutas i samma webbläsare som den började i.',
        lasts: `Medan du loggar in, högst ${signInMinutes} minuter`,
      },
      {
        name: courseCookie,
        purpose:
          'Minns vilka delar av en utbildning du har gjort och vad du har svarat på frågorna, när du går den utan konto. Den finns bara i din webbläsare.',
        lasts: `${rememberedDays} dagar efter det senaste du gjorde`,
      },
    ],
    sections: [
      {
        id: 'why',
        title: 'Därför frågar vi inte om lov',
        blocks: [
          text(
            'Kakorna är nödvändiga för att du ska kunna logga in och för att en utbildning ska minnas var du är. Därför behövs inget samtycke. Vi har inga kakor för mätning eller reklam, och inga från någon annan.',
          ),
        ],
      },
      {
        id: 'else',
        title: 'Annat som sparas i din webbläsare',
        blocks: [
          list(
            'Sidan som visas när du saknar nät sparas, tillsammans med webbplatsens utseende. Den innehåller inget om dig.',
            `De områden i kartläggningen som du har öppnat sparas, med svaren, så att du kan fortsätta utan nät. De visas i högst ${sessionHours} timmar och tas bort när du loggar ut eller någon loggar in.`,
            'Svar som inte har kunnat skickas sparas, med ditt namn, tills de har skickats. De finns kvar även om du loggar ut, och skickas först när du loggar in igen i samma webbläsare. Den som loggar in i stället för dig ser att du har svar som väntar, men inte vad som står i dem.',
            'Har du stängt av kortkommandona kommer webbläsaren ihåg det.',
            'Inloggningssidan ligger hos en särskild inloggningstjänst, som har egna kakor på sin adress medan du loggar in.',
          ),
          text(
            'Du kan ta bort allt detta i webbläsarens inställningar. Då behöver du logga in på nytt, och svar som inte är skickade försvinner.',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'Cookies',
    description: 'Which cookies Valideringslyft uses, and why.',
    lead: 'We use two cookies when you sign in, and one when you take a training course without an account. If you read the public pages you get none.',
    caption: 'Cookies on the website',
    columns: { name: 'Name', purpose: 'What it is for', lasts: 'How long it stays' },
    rows: ({ session, signIn }) => [
      {
        name: session,
        purpose: 'Keeps you signed in. It holds a random key and nothing about you.',
        lasts: `Until you sign out, ${sessionHours} hours at most`,
      },
      {
        name: signIn,
        purpose: 'Makes sure that a sign-in is finished in the browser in which it began.',
        lasts: `While you sign in, ${signInMinutes} minutes at most`,
      },
      {
        name: courseCookie,
        purpose:
          'Remembers which parts of a course you have done and what you have answered, when you take it without an account. It is in your browser only.',
        lasts: `${rememberedDays} days after the latest thing you did`,
      },
    ],
    sections: [
      {
        id: 'why',
        title: 'Why we do not ask for consent',
        blocks: [
          text(
            'The cookies are needed for you to sign in, and for a course to remember where you are. That is why no consent is needed. We have no cookies for measuring or advertising, and none from anyone else.',
          ),
        ],
      },
      {
        id: 'else',
        title: 'What else is kept in your browser',
        blocks: [
          list(
            'The page that is shown when you are offline is kept, together with the look of the website. It says nothing about you.',
            `The areas of the mapping that you have opened are kept, with the answers, so that you can go on offline. They are shown for ${sessionHours} hours at most, and removed when you sign out or anybody signs in.`,
            'Answers that could not be sent are kept, with your name, until they have been sent. They stay even if you sign out, and are sent only when you sign in again in the same browser. Whoever signs in instead of you sees that you have answers waiting, but not what they say.',
            'If you have turned off the keyboard shortcuts, the browser remembers that.',
            'The sign-in page belongs to a separate sign-in service, which has cookies of its own at its address while you sign in.',
          ),
          text(
            'You can remove all of this in the settings of your browser. You will then have to sign in again, and answers that have not been sent are lost.',
          ),
        ],
      },
    ],
  },
})
