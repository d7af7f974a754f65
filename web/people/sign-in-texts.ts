import { texts } from '#shared/platform/language.ts'
import type { SignInRefusal } from './sign-in.ts'

type SignInTexts = {
  refusals: Record<SignInRefusal['kind'] | 'unknown-state', { title: string; text: string }>
  tryAgain: string
  signedOut: { title: string; lead: string; goOn: string }
}

/** Texts about signing in and out. */
export const signInTexts = texts<SignInTexts>({
  sv: {
    refusals: {
      cancelled: {
        title: 'Inloggningen avbröts',
        text: 'Du kom tillbaka utan att ha loggat in. Vill du försöka igen?',
      },
      'not-verified': {
        title: 'Din e-postadress är inte bekräftad',
        text: 'Vi behöver en bekräftad e-postadress för att veta vem du är. Bekräfta den hos inloggningstjänsten och försök igen.',
      },
      'provider-refused': {
        title: 'Inloggningen gick inte igenom',
        text: 'Inloggningstjänsten godkände inte inloggningen. Det kan bero på att den tog för lång tid. Försök igen.',
      },
      'unknown-state': {
        title: 'Inloggningen tog för lång tid',
        text: 'Inloggningen måste göras klar inom tio minuter, i samma webbläsare. Försök igen.',
      },
    },
    tryAgain: 'Försök igen',
    signedOut: {
      title: 'Du är utloggad',
      lead: 'Nu loggar vi ut dig också ur inloggningstjänsten. Händer inget går du vidare här.',
      goOn: 'Logga ut ur inloggningstjänsten',
    },
  },
  en: {
    refusals: {
      cancelled: {
        title: 'The sign-in was cancelled',
        text: 'You came back without signing in. Do you want to try again?',
      },
      'not-verified': {
        title: 'Your e-mail address is not verified',
        text: 'We need a verified e-mail address to know who you are. Verify it with the sign-in service and try again.',
      },
      'provider-refused': {
        title: 'The sign-in did not go through',
        text: 'The sign-in service did not approve the sign-in, perhaps because it took too long. Try again.',
      },
      'unknown-state': {
        title: 'The sign-in took too long',
        text: 'A sign-in must be finished within ten minutes, in the same browser. Try again.',
      },
    },
    tryAgain: 'Try again',
    signedOut: {
      title: 'You are signed out',
      lead: 'We are now signing you out of the sign-in service too. If nothing happens, go on here.',
      goOn: 'Sign out of the sign-in service',
    },
  },
})
