import { texts } from '#shared/platform/language.ts'
import type { ChapterId } from '#shared/reports/report-choice.ts'
import { choiceTexts } from '../reports/ordering/choice-texts.ts'

type LetterTexts = {
  chapters: Record<ChapterId, string>
  correction: {
    title: string
    lead: string
    about: string
    chapter: string
    wholeReport: string
    text: string
    textHint: string
    email: string
    emailHint: string
    trap: string
    send: string
    sent: string
    sentText: string
    tooMuch: (minutes: number) => string
    back: string
  }
  desk: {
    title: string
    lead: string
    corrections: string
    noCorrections: string
    waiting: (count: number) => string
    sentAt: (moment: string) => string
    report: string
    states: Record<'new' | 'handled', string>
    hasAddress: string
    noAddress: string
    answer: string
    answerHint: string
    handle: string
    handledBy: (who: string, moment: string) => string
    notAnswered: string
    said: Record<
      'handled' | 'handled-mailed' | 'mailed-later' | 'not-mailed' | 'handled-before' | 'old-form' | 'no-answer',
      string
    >
    observations: string
    noObservations: string
    to: string
    answered: (who: string, moment: string) => string
    notYet: string
  }
  observe: {
    title: string
    lead: string
    region: string
    chooseRegion: string
    chapter: string
    chooseChapter: string
    text: string
    textHint: string
    send: string
    said: string
    sent: string
  }
  region: {
    observations: string
    lead: string
    none: string
    from: (who: string, moment: string) => string
    answer: string
    answerHint: string
    send: string
    said: string
    answeredBefore: string
  }
  mail: {
    subject: string
    hello: string
    thanks: (report: string) => string
    youWrote: string
    weAnswer: string
    forgotten: string
  }
}

/** Words of what is said about reports: corrections from readers and observations to regions. */
export const letterTexts = texts<LetterTexts>({
  sv: {
    chapters: choiceTexts.sv.chapters,
    correction: {
      title: 'Ser du något som inte stämmer?',
      lead: 'Berätta vad som är fel i rapporten. Samordnaren läser allt som kommer in. Är något fel kommer en ny version av rapporten.',
      about: 'Det gäller',
      chapter: 'Kapitel',
      wholeReport: 'Vet inte, eller hela rapporten',
      text: 'Vad stämmer inte?',
      textHint:
        'Skriv gärna vad som står nu, vad som borde stå och hur du vet det. Skriv inte uppgifter om enskilda personer.',
      email: 'Din e-postadress, om du vill ha svar',
      emailHint: 'Vi använder den bara för att svara och tar bort den när vi har svarat.',
      trap: 'Lämna den här rutan tom',
      send: 'Skicka',
      sent: 'Tack, vi har tagit emot det du skrev.',
      sentText: 'Lämnade du en adress får du svar när samordnaren har tittat på det.',
      tooMuch: (minutes) =>
        `Det har kommit ovanligt mycket på kort tid. Vänta ${minutes} minuter och skicka igen. Det du skrev är kvar.`,
      back: 'Till rapporten',
    },
    desk: {
      title: 'Rättelser och iakttagelser',
      lead: 'Det läsare säger om rapporterna, och det ni har skickat till regionerna.',
      corrections: 'Från läsare',
      noCorrections: 'Ingen läsare har skrivit ännu.',
      waiting: (count) =>
        count === 0 ? 'Allt är hanterat.' : count === 1 ? 'En väntar på svar.' : `${count} väntar på svar.`,
      sentAt: (moment) => `Kom ${moment}`,
      report: 'Rapport',
      states: { new: 'Ny', handled: 'Hanterad' },
      hasAddress: 'Läsaren har lämnat en adress. Svaret mejlas dit, och sedan tas adressen bort.',
      noAddress: 'Läsaren har inte lämnat någon adress. Svaret sparas här.',
      answer: 'Svar',
      answerHint: 'Skriv vad ni har kommit fram till och om det kommer en ny version.',
      handle: 'Svara och markera som hanterad',
      handledBy: (who, moment) => `Hanterad av ${who} ${moment}`,
      notAnswered: 'Inget svar skrevs.',
      said: {
        handled: 'Rättelsen är hanterad.',
        'handled-mailed': 'Rättelsen är hanterad. Svaret är skickat till läsaren.',
        'mailed-later':
          'Rättelsen är hanterad. Svaret gick inte att mejla just nu. Vi försöker igen, och behåller adressen tills mejlet har gått.',
        'not-mailed': 'Rättelsen är hanterad, men läsarens adress tar inte emot mejl. Adressen är borttagen.',
        'handled-before': 'En kollega hann före. Det du skrev sparades inte; det som gäller står här.',
        'old-form': 'Formuläret var för gammalt. Skriv igen.',
        'no-answer': 'Skriv ett svar på högst 4 000 tecken.',
      },
      observations: 'Till regionerna',
      noObservations: 'Ingen iakttagelse är skickad. Skicka en från en rapports sida.',
      to: 'Till',
      answered: (who, moment) => `${who} svarade ${moment}`,
      notYet: 'Inget svar ännu.',
    },
    observe: {
      title: 'Skicka en iakttagelse till en region',
      lead: 'Regionens medarbetare får en notis och kan svara. Ingen annan region ser det.',
      region: 'Region',
      chooseRegion: 'Välj region',
      chapter: 'Kapitel',
      chooseChapter: 'Välj kapitel',
      text: 'Iakttagelse',
      textHint: 'Vad har ni sett, och vad vill ni att regionen svarar på?',
      send: 'Skicka till regionen',
      said: 'Iakttagelsen är skickad. Ni får en notis när regionen har svarat.',
      sent: 'Skickat ur den här rapporten',
    },
    region: {
      observations: 'Iakttagelser till er',
      lead: 'Det samordnaren har sett i en rapport och vill att ni tittar på.',
      none: 'Ni har inte fått någon iakttagelse.',
      from: (who, moment) => `Från ${who} ${moment}`,
      answer: 'Ert svar',
      answerHint: 'Samordnaren får en notis när ni har svarat. Ni svarar en gång.',
      send: 'Skicka svaret',
      said: 'Svaret är skickat.',
      answeredBefore: 'En kollega hann före. Det du skrev sparades inte; svaret som gäller står här.',
    },
    mail: {
      subject: 'Vårt svar om lägesrapporten',
      hello: 'Hej!',
      thanks: (report) => `Tack för att du skrev om rapporten ${report}.`,
      youWrote: 'Du skrev:',
      weAnswer: 'Vårt svar:',
      forgotten: 'Vi har tagit bort din adress. Det går inte att svara på det här mejlet.',
    },
  },
  en: {
    chapters: choiceTexts.en.chapters,
    correction: {
      title: 'Have you found a mistake?',
      lead: 'Tell us what is wrong in the report. The coordinator reads everything that comes in. If something is wrong, a new version of the report will come out.',
      about: 'About',
      chapter: 'Chapter',
      wholeReport: 'I do not know, or the whole report',
      text: 'What is not right?',
      textHint: 'Please write what it says now, what it should say and how you know. Do not write about individuals.',
      email: 'Your e-mail address, if you want an answer',
      emailHint: 'We use it only to answer, and remove it when we have answered.',
      trap: 'Leave this box empty',
      send: 'Send',
      sent: 'Thank you, we have received what you wrote.',
      sentText: 'If you left an address, you will get an answer when the coordinator has looked at it.',
      tooMuch: (minutes) =>
        `We have received unusually many messages in a short time. Wait ${minutes} minutes and send again. What you wrote is still here.`,
      back: 'To the report',
    },
    desk: {
      title: 'Corrections and observations',
      lead: 'What readers say about the reports, and what you have sent to the regions.',
      corrections: 'From readers',
      noCorrections: 'No reader has written yet.',
      waiting: (count) =>
        count === 0
          ? 'Everything is handled.'
          : count === 1
            ? 'One is waiting for an answer.'
            : `${count} are waiting for an answer.`,
      sentAt: (moment) => `Received on ${moment}`,
      report: 'Report',
      states: { new: 'New', handled: 'Handled' },
      hasAddress: 'The reader has left an address. The answer is e-mailed there, and the address is then removed.',
      noAddress: 'The reader has not left an address. The answer is kept here.',
      answer: 'Answer',
      answerHint: 'Write what you have found, and whether there will be a new version.',
      handle: 'Answer and mark as handled',
      handledBy: (who, moment) => `Handled by ${who} on ${moment}`,
      notAnswered: 'No answer was written.',
      said: {
        handled: 'The correction is handled.',
        'handled-mailed': 'The correction is handled. The answer has been sent to the reader.',
        'mailed-later':
          'The correction is handled. The answer could not be e-mailed right now. We will try again, and keep the address until the e-mail has gone.',
        'not-mailed':
          "The correction is handled, but the reader's address does not accept e-mail. The address has been removed.",
        'handled-before': 'A colleague got there first. What you wrote was not saved; what applies is shown here.',
        'old-form': 'The form was too old. Write again.',
        'no-answer': 'Write an answer of at most 4,000 characters.',
      },
      observations: 'To the regions',
      noObservations: 'No observation has been sent. Send one from the page of a report.',
      to: 'To',
      answered: (who, moment) => `${who} answered on ${moment}`,
      notYet: 'No answer yet.',
    },
    observe: {
      title: 'Send an observation to a region',
      lead: 'Members of the region get a notification and can answer. No other region sees it.',
      region: 'Region',
      chooseRegion: 'Choose a region',
      chapter: 'Chapter',
      chooseChapter: 'Choose a chapter',
      text: 'Observation',
      textHint: 'What have you seen, and what do you want the region to answer?',
      send: 'Send to the region',
      said: 'The observation has been sent. You get a notification when the region has answered.',
      sent: 'Sent from this report',
    },
    region: {
      observations: 'Observations to you',
      lead: 'What the coordinator has seen in a report and wants you to look at.',
      none: 'You have not been sent any observations.',
      from: (who, moment) => `From ${who} on ${moment}`,
      answer: 'Your answer',
      answerHint: 'The coordinator gets a notification when you have answered. You answer once.',
      send: 'Send the answer',
      said: 'The answer has been sent.',
      answeredBefore:
        'A colleague got there first. What you wrote was not saved; the answer that applies is shown here.',
    },
    mail: {
      subject: 'Our answer about the status report',
      hello: 'Hello!',
      thanks: (report) => `Thank you for writing about the report ${report}.`,
      youWrote: 'You wrote:',
      weAnswer: 'Our answer:',
      forgotten: 'We have removed your address. You cannot reply to this e-mail.',
    },
  },
})
