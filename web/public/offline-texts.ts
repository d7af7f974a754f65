import { texts } from '#shared/platform/language.ts'

/** What is shown when the browser cannot reach the site. */
export const offlineTexts = texts({
  sv: {
    title: 'Du saknar nät',
    lead: 'Webbläsaren når inte Valideringslyft just nu.',
    points: [
      'Det som har sparats finns kvar hos oss.',
      'Områden i kartläggningen som du nyss har öppnat går att öppna även nu, på samma adress. Det du svarar där skickas när nätet är tillbaka.',
      'Skrev du något som inte hann sparas? Gå tillbaka i webbläsaren. Texten kan finnas kvar på sidan.',
      'Kontrollera din uppkoppling och ladda sidan på nytt.',
    ],
  },
  en: {
    title: 'You are offline',
    lead: 'Your browser cannot reach Valideringslyft right now.',
    points: [
      'What has been saved is safe with us.',
      'Areas of the mapping that you opened recently can be opened now too, at the same address. What you answer there is sent when you are back online.',
      'Did you write something that was not saved in time? Go back in your browser. The text may still be on the page.',
      'Check your connection and load the page again.',
    ],
  },
})
