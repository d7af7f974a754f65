import { cancelledKeptDays, needsKeptDays, participantsKeptMonths } from '#shared/events/kept-time.ts'
import { texts } from '#shared/platform/language.ts'

type RegistrationTexts = {
  title: string
  closed: string
  closedDay: (day: string) => string
  labels: Record<
    'name' | 'email' | 'organisation' | 'region' | 'way' | 'diet' | 'access' | 'language' | 'consent',
    string
  >
  emailHint: string
  regionHint: string
  noRegion: string
  dietHint: string
  accessHint: string
  languages: Record<'sv' | 'en', string>
  kept: string
  consentMissing: string
  send: string
  trap: string
  sent: string
  sentText: string
  sentLater: string
  tooMuch: string
  tooManyInAll: string
  own: {
    title: string
    lead: string
    in: string
    waiting: (place: number) => string
    waitingText: string
    held: (moment: string) => string
    sayYouCome: string
    lapsed: string
    confirm: string
    confirmed: string
    meeting: string
    noMeetingYet: string
    toEvent: string
    change: string
    changed: string
    otherWay: string
    save: string
    leave: string
    leavePlace: string
    leaveLine: string
    leaveButton: string
    left: string
    leftText: string
    kept: string
    closed: string
    gone: string
    goneText: string
    after: string
    evaluate: string
    evaluated: string
    certificate: string
  }
}

/** Words around registering: the form, and the page behind the personal link. */
export const registrationTexts = texts<RegistrationTexts>({
  sv: {
    title: 'Anmäl dig',
    closed: 'Det går inte längre att anmäla sig.',
    closedDay: (day) => `Sista dag att anmäla sig var ${day}.`,
    labels: {
      name: 'Namn',
      email: 'E-postadress',
      organisation: 'Organisation',
      region: 'Region',
      way: 'Hur vill du delta?',
      diet: 'Specialkost',
      access: 'Vad behöver du för att kunna delta?',
      language: 'Språk i mejlen',
      consent: 'Ja, ni får spara mina uppgifter så som det står här',
    },
    emailHint: 'Vi skickar din personliga länk hit.',
    regionHint: 'Välj en region om du arbetar i eller med den.',
    noRegion: 'Ingen region',
    dietHint: 'Frivilligt. Köket får listan utan namn.',
    accessHint: 'Frivilligt. Till exempel hörslinga, tolk eller plats för rullstol.',
    languages: { sv: 'Svenska', en: 'Engelska' },
    kept: `Arrangören ser dina uppgifter för att kunna hålla evenemanget. Specialkost och behov tar vi bort ${needsKeptDays} dagar efter evenemanget, och genast om du avanmäler dig. Resten tar vi bort efter ${participantsKeptMonths} månader, eller ${cancelledKeptDays} dagar efter att evenemanget har ställts in. Du kan när som helst före evenemanget avanmäla dig. Då tar vi bort allt.`,
    consentMissing: 'Kryssa i rutan om vi får spara dina uppgifter. Annars kan vi inte ta emot din anmälan.',
    send: 'Skicka anmälan',
    trap: 'Lämna det här fältet tomt',
    sent: 'Tack! Titta i din inkorg.',
    sentText:
      'Inom några minuter får du ett mejl. Där står om du har en plats eller står på väntelistan. Genom länken i mejlet bekräftar, ändrar eller avanmäler du dig.',
    sentLater: 'Kommer inget mejl? Titta i skräpposten, eller skicka anmälan igen om en timme.',
    tooMuch: 'Just nu kommer fler anmälningar än vi kan ta emot. Försök igen om en timme.',
    tooManyInAll: 'Evenemanget har fått så många anmälningar att vi inte kan ta emot fler här. Skriv till arrangören.',
    own: {
      title: 'Din anmälan',
      lead: 'Bara du har länken hit. Dela den inte.',
      in: 'Du har en plats.',
      waiting: (place) => `Du står på väntelistan, på plats ${place}.`,
      waitingText: 'Vi mejlar dig så fort du får en plats.',
      held: (moment) => `Bekräfta platsen senast ${moment}. Annars går den till nästa.`,
      sayYouCome: 'Bekräfta gärna, så vet arrangören att du kommer.',
      lapsed:
        'Du bekräftade inte din plats i tid, så den är fri för andra. Bekräfta nu om du vill ha nästa lediga plats.',
      confirm: 'Ja, jag kommer',
      confirmed: 'Tack! Din anmälan är bekräftad.',
      meeting: 'Gå till mötet',
      noMeetingYet: 'Arrangören har inte lagt in länken till mötet än.',
      toEvent: 'Om evenemanget',
      change: 'Ändra din anmälan',
      changed: 'Ändringen är sparad.',
      otherWay: 'Byter du hur du deltar hamnar du sist i den kön.',
      save: 'Spara ändringen',
      leave: 'Avanmäl dig',
      leavePlace: 'Din plats går till nästa på väntelistan. Vi tar bort dina uppgifter.',
      leaveLine: 'Du lämnar väntelistan. Vi tar bort dina uppgifter.',
      leaveButton: 'Ja, avanmäl mig',
      left: 'Du är avanmäld.',
      leftText: 'Vi har tagit bort dina uppgifter.',
      kept: 'Du har ett intyg. Vi sparar anmälan så länge intyget kan kontrolleras.',
      closed: 'Det går inte längre att ändra anmälan, för evenemanget har börjat eller är inställt.',
      gone: 'Länken gäller inte',
      goneText: 'Den är inte hel, eller så är anmälan borttagen. Du kan anmäla dig igen i kalendariet.',
      after: 'Efter evenemanget',
      evaluate: 'Säg vad du tyckte',
      evaluated: 'Du har svarat på utvärderingen. Tack!',
      certificate: 'Hämta ditt intyg',
    },
  },
  en: {
    title: 'Register',
    closed: 'It is no longer possible to register.',
    closedDay: (day) => `The last day to register was ${day}.`,
    labels: {
      name: 'Name',
      email: 'E-mail address',
      organisation: 'Organisation',
      region: 'Region',
      way: 'How do you want to take part?',
      diet: 'Special diet',
      access: 'What do you need in order to take part?',
      language: 'Language of the e-mails',
      consent: 'Yes, you may keep my data as described here',
    },
    emailHint: 'We will send your personal link here.',
    regionHint: 'Choose a region if you work in it or with it.',
    noRegion: 'No region',
    dietHint: 'Optional. The kitchen gets the list without names.',
    accessHint: 'Optional. For example a hearing loop, an interpreter or room for a wheelchair.',
    languages: { sv: 'Swedish', en: 'English' },
    kept: `The organiser sees your data, to be able to hold the event. We remove diet and needs ${needsKeptDays} days after the event, and at once if you cancel. We remove the rest after ${participantsKeptMonths} months, or ${cancelledKeptDays} days after the event has been cancelled. You can cancel at any time before the event, and then we remove everything.`,
    consentMissing: 'Tick the box if we may keep your data. Otherwise we cannot take your registration.',
    send: 'Send the registration',
    trap: 'Leave this field empty',
    sent: 'Thank you! Check your inbox.',
    sentText:
      'You will get an e-mail within a few minutes. It says whether you have a place or are on the waiting list. Use the link in it to confirm, change or cancel.',
    sentLater: 'No e-mail? Check your junk mail, or send the registration again in an hour.',
    tooMuch: 'More registrations are coming in than we can take right now. Try again in an hour.',
    tooManyInAll: 'The event has had so many registrations that we cannot take any more here. Write to the organiser.',
    own: {
      title: 'Your registration',
      lead: 'Only you have the link to this page. Do not share it.',
      in: 'You have a place.',
      waiting: (place) => `You are on the waiting list, as number ${place}.`,
      waitingText: 'We will e-mail you as soon as you get a place.',
      held: (moment) => `Confirm the place by ${moment}. Otherwise it goes to the next person.`,
      sayYouCome: 'Please confirm, so that the organiser knows you are coming.',
      lapsed:
        'You did not confirm your place in time, so it is open to others. Confirm now if you want the next free place.',
      confirm: 'Yes, I am coming',
      confirmed: 'Thank you! Your registration is confirmed.',
      meeting: 'Go to the meeting',
      noMeetingYet: 'The organiser has not added the link to the meeting yet.',
      toEvent: 'About the event',
      change: 'Change your registration',
      changed: 'Your change is saved.',
      otherWay: 'If you change how you take part, you go to the end of that queue.',
      save: 'Save the change',
      leave: 'Cancel your registration',
      leavePlace: 'Your place goes to the next person on the waiting list. We remove your data.',
      leaveLine: 'You leave the waiting list. We remove your data.',
      leaveButton: 'Yes, cancel my registration',
      left: 'Your registration is cancelled.',
      leftText: 'We have removed your data.',
      kept: 'You have a certificate. We keep the registration as long as the certificate can be checked.',
      closed: 'The registration can no longer be changed, since the event has begun or been cancelled.',
      gone: 'The link does not work',
      goneText: 'It is incomplete, or the registration has been removed. You can register again from the calendar.',
      after: 'After the event',
      evaluate: 'Tell us what you thought',
      evaluated: 'You have answered the evaluation. Thank you!',
      certificate: 'Get your certificate',
    },
  },
})
