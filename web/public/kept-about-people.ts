import { texts } from '#shared/platform/language.ts'

/** What is kept about people and why, one thing a line; and for how long what has an end of its own is kept. */
export const keptAboutPeople = texts<{ what: string[]; ends: string[] }>({
  sv: {
    what: [
      'Namn, e-postadress, region och roll: för att veta vem som är inloggad och vad hon eller han får göra.',
      'Det du skriver i kartläggning, plan och statistik, med ditt namn och tidpunkten: för att kollegorna ska se vem som har svarat vad. Tidigare versioner av svaren finns kvar.',
      'Kommentarer, vilka som nämns i dem och vem som ska svara på vilken fråga: för att ni ska kunna arbeta tillsammans. Bara ni i regionen ser det. En kommentar som du delar ser även den nationella samordnaren.',
      'Filer och länkar som ni lägger till som underlag, och vem som har lagt till dem: för att visa vad svaren bygger på. Filerna söks igenom efter skadlig kod. Den nationella samordnaren ser dem när kartläggningen är inlämnad.',
      'Underskriften: den ansvarigas namn, tidpunkten och en kontrollsumma av svaren. Med den går det att se om något har ändrats efteråt.',
      'Anteckningar från intervjuer: för att sammanställa dem. Bara de nationella samordnarna ser anteckningarna.',
      'En historik över ändringar (vem, när, vad, före och efter): för att det ska gå att följa och rätta det som har hänt.',
      'Inbjudningar: e-postadressen till den som bjuds in och namnet på den som bjuder in.',
      'Vilken fråga i kartläggningen du har öppen: för att kollegorna ska se att du är där. Det syns i ungefär en halv minut efter att du har lämnat sidan. Ingen historik över det sparas.',
      'I din egen webbläsare: de områden du har öppnat och svar som inte har kunnat skickas, för att du ska kunna arbeta utan nät. Arbeta därför inte på en dator där andra använder samma konto.',
      'Notiser om det som händer där du arbetar, med namnet på den som har gjort det: för att ni ska veta vad som är nytt. Notiserna finns kvar. Vilka av dem du har läst ser ingen annan, och det tas bort när du inte längre har någon roll.',
      'Hur ofta du vill ha påminnelser med e-post, vilka notiser du vill ha och vad du har blivit påmind om: för att du inte ska få samma sak två gånger. Det tas bort när du inte längre har någon roll.',
      'För dig som har en nationell roll: när du senast såg den nationella bilden, och gången före. Då kan vi visa vad som är nytt sedan dess. Ingen annan ser det, och det tas bort när du inte längre har någon roll.',
      'Vad du har gjort i utbildningen: för att du ska kunna fortsätta där du slutade. De ansvariga i regionen ser att du har gått den. Dina svar på exemplen räknas ihop med andras och visas utan namn.',
      'Adressen till den som prenumererar på mejl om nya rapporter, språket i mejlen och vilka rapporter vi har mejlat om: för att kunna skicka dem. Den som inte bekräftar får inga mejl.',
      'Adressen till den som berättar om ett fel i en rapport, om hon eller han lämnar den: för att kunna svara.',
      'Inloggningen: en slumpvis nyckel i din webbläsare och tiden för ditt senaste besök.',
      'Serverns åtkomstloggar: ip-adress, tid och sida, för att hitta fel och stoppa angrepp.',
    ],
    ends: [
      'Filer som du beställer med frågor och svar tas bort efter högst två dygn. Det gäller också svar som du läser in från en fil.',
      'Adressen till den som prenumererar tas bort när hon eller han avslutar; en adress som inte bekräftas tas bort efter två dygn. Adressen till den som berättar om ett fel tas bort när vi har svarat.',
      'Underlag sparas lika länge som svaren. Det gäller även det som ni tar bort, så att ni kan ångra er. Hör av er om något behöver raderas helt.',
    ],
  },
  en: {
    what: [
      'Name, e-mail address, region and role: to know who is signed in and what that person may do.',
      'What you write in mapping, plan and statistics, with your name and the time: so that colleagues see who has answered what. Earlier versions of the answers are kept.',
      'Comments, who is mentioned in them and who is to answer which question: so that you can work together. Only your region sees it. A comment that you share is seen by the national coordinator too.',
      'Files and links that you add as evidence, and who added them: to show what the answers rest on. The files are searched for malware. The national coordinator sees them when the mapping has been handed in.',
      "The signature: the owner's name, the time and a checksum of the answers. It shows whether anything has been changed afterwards.",
      'Notes from interviews: to summarise them. Only the national coordinators see the notes.',
      'A history of changes (who, when, what, before and after): so that what has happened can be followed and put right.',
      'Invitations: the e-mail address of the person invited and the name of the one who invites.',
      'Which question of the mapping you have open: so that colleagues see that you are there. It is seen for about half a minute after you have left the page. No history of it is kept.',
      'In your own browser: the areas that you have opened and answers that could not be sent, so that you can work without a network. So do not work on a computer where others use the same account.',
      'Notifications of what happens where you work, with the name of the person who did it: so that you all know what is new. The notifications are kept. Nobody else sees which of them you have read, and that is removed when you no longer have a role.',
      'How often you want reminders by e-mail, which notifications you want, and what you have been reminded of: so that you do not get the same thing twice. It is removed when you no longer have a role.',
      'If you have a national role: when you last saw the national picture, and the time before. It lets us show what is new since then. Nobody else sees it, and it is removed when you no longer have a role.',
      'What you have done in the training: so that you can go on where you stopped. The owners in your region see that you have taken it. Your ratings of the examples are counted with others’ and shown without names.',
      'The address of anyone who subscribes to e-mails about new reports, the language of the e-mails and which reports we have told them about: to be able to send them. Nobody gets e-mails without having confirmed.',
      'The address of anyone who reports a mistake in a report, if it is given: to be able to answer.',
      'The sign-in: a random key in your browser and the time of your latest visit.',
      'Access logs of the server: IP address, time and page, to find faults and stop attacks.',
    ],
    ends: [
      'Files that you order with questions and answers are removed after two days at most. The same goes for answers that you read in from a file.',
      'The address of a subscriber is removed when she or he unsubscribes; one that is not confirmed is removed after two days. The address of anyone who reports a mistake is removed when we have answered.',
      'Evidence is kept for as long as the answers. That includes what you remove, so that you can change your mind. Contact us if something needs to be erased entirely.',
    ],
  },
})
