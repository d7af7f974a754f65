import { texts } from '#shared/platform/language.ts'
import type { MoveRefusal } from '#shared/rounds/move-round.ts'

type MoveTexts = {
  title: (round: string) => string
  lead: string
  message: string
  messageHint: string
  usualMessage: string
  confirm: string
  move: string
  notPublished: string
  mail: (told: { round: string; region: string; questions: string; message: string; address: string }) => {
    subject: string
    text: string
  }
  refusals: Record<Exclude<MoveRefusal['kind'], 'already-done'>, string>
}

/** Texts of the page that moves a running round to a newer version. */
export const moveTexts = texts<MoveTexts>({
  sv: {
    title: (round) => `Flytta ${round} till en ny version`,
    lead: 'Regionerna ser de nya frågorna direkt. Gamla svar på ändrade frågor visas bredvid. Omgången kan inte flyttas tillbaka.',
    message: 'Meddelande till regioner som har lämnat in',
    messageHint: 'Visas vid de frågor som låses upp och skickas med e-post till de ansvariga.',
    usualMessage: 'Frågan har ändrats i en ny version. Se över ert svar och lämna in det igen.',
    confirm: 'Jag har sett vad som händer med regionernas svar',
    move: 'Flytta omgången',
    mail: ({ round, region, questions, message, address }) => ({
      subject: `Frågor är upplåsta: ${round}`,
      text: `Hej!\n\nEn ny version av frågorna används nu i ${round}. Därför är det här upplåst hos ${region}: ${questions}. Den nationella samordnaren skriver:\n\n${message}\n\nSe över svaren och skriv under igen. Resten är kvar som den är:\n${address}\n\nValideringslyft\n`,
    }),
    notPublished: 'Versionen är inte publicerad ännu. Då går omgången inte att flytta.',
    refusals: {
      'no-such-version': 'Omgången använder redan den här versionen eller en nyare.',
      'round-over': 'Omgången är avslutad eller dess sista svarsdag har passerat. Förläng den först.',
      'changed-meanwhile': 'Något ändrades i samma stund, till exempel lämnade en region in. Se efter och försök igen.',
    },
  },
  en: {
    title: (round) => `Move ${round} to a new version`,
    lead: 'The regions see the new questions at once. Old answers to changed questions are shown beside them. The round cannot be moved back.',
    message: 'Message to regions that have handed in',
    messageHint: 'Shown at the questions that are unlocked and sent to the owners by e-mail.',
    usualMessage: 'The question has been changed in a new version. Look at your answer and hand it in again.',
    confirm: "I have seen what happens to the regions' answers",
    move: 'Move the round',
    mail: ({ round, region, questions, message, address }) => ({
      subject: `Questions are unlocked: ${round}`,
      text: `Hello!\n\n${round} now uses a new version of the questions. For that, this is unlocked for ${region}: ${questions}. The national coordinator writes:\n\n${message}\n\nLook the answers over and sign again. The rest stays as it is:\n${address}\n\nValideringslyft\n`,
    }),
    notPublished: 'The version has not been published yet. Then the round cannot be moved.',
    refusals: {
      'no-such-version': 'The round already uses this version or a newer one.',
      'round-over': 'The round is closed or its last day to answer has passed. Extend it first.',
      'changed-meanwhile': 'Something changed in the same moment; a region may have handed in. Look and try again.',
    },
  },
})
