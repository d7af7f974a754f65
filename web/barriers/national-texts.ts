import { texts } from '#shared/platform/language.ts'
import type { NationalField } from './national-form.ts'

type NationalTexts = {
  lead: string
  labels: Record<NationalField, string>
  hints: Partial<Record<NationalField, string>>
  contentTitle: string
  saveContent: string
  membersTitle: (count: number) => string
  publicSees: (regions: string) => string
  mayCount: string
  membersLead: string
  memberGone: string
  noMembers: string
  takeOut: string
  putBack: string
  weight: string
  toPlan: string
  addressTitle: string
  saveAddress: string
  answerTitle: string
  saveAnswer: string
  answerLater: string
  notesTitle: string
  noNotes: string
  saveNote: string
  releaseTitle: string
  isReleased: string
  isNotReleased: string
  release: string
  withdraw: string
  historyTitle: string
  dissolveTitle: string
  dissolveText: string
  dissolve: string
  saveMine: string
  conflict: { title: string; text: string }
  notYet: string
  beforeAddressed: string
  empty: string
}

/** Texts of the coordinator's page for one national barrier. */
export const nationalTexts = texts<NationalTexts>({
  sv: {
    lead: 'För hindret till den som kan undanröja det, skriv in svaret och följ upp. Regionerna ser sammanslagningen och svaret vid hindret i sin egen plan.',
    labels: {
      title: 'Hindret i en mening',
      titleEn: 'Hindret i en mening, på engelska (frivilligt)',
      text: 'Beskrivning',
      textEn: 'Beskrivning på engelska (frivilligt)',
      level: 'Var ligger hindret?',
      body: 'Mottagare',
      bodyEn: 'Mottagare på engelska (frivilligt)',
      addressedOn: 'Framfört den',
      answer: 'Svar',
      reason: 'Skäl',
      reasonEn: 'Skäl på engelska (frivilligt)',
      answeredOn: 'Svaret kom den',
      note: 'Hur går det?',
    },
    hints: {
      text: 'Texten kan publiceras. Nämn ingen region vid namn.',
      body: 'Den som kan undanröja hindret, till exempel en myndighet eller ett departement.',
      reason: 'Vad mottagaren svarade, och varför.',
      note: 'Bara samordningen läser uppföljningen.',
    },
    contentTitle: 'Hindret',
    saveContent: 'Spara texten',
    publicSees: (regions) => `Allmänheten ser: ${regions}.`,
    mayCount: 'Får räknas öppet',
    membersTitle: (count) => `Hinder som ingår (${count})`,
    membersLead: 'Hindren står kvar oförändrade i regionernas planer. Här ser bara samordningen vilka regioner det är.',
    memberGone: 'Regionen har tagit bort hindret ur sin plan.',
    noMembers: 'Inget hinder ingår längre. Lägg till hinder eller lös upp sammanslagningen.',
    takeOut: 'Ta ut',
    putBack: 'Lägg tillbaka',
    weight: 'Tyngd',
    toPlan: 'Till regionens plan',
    addressTitle: 'Mottagare',
    saveAddress: 'Spara mottagaren',
    answerTitle: 'Svar',
    saveAnswer: 'Spara svaret',
    answerLater: 'Skriv först in vem hindret är framfört till.',
    notesTitle: 'Uppföljning',
    noNotes: 'Ingen uppföljning är skriven än.',
    saveNote: 'Lägg till',
    releaseTitle: 'Publicering',
    isReleased:
      'Hindret är publicerat på sidan Hinder. Där står texten, mottagaren, svaret och antalet regioner om de är minst tre.',
    isNotReleased: 'Hindret är inte publicerat. Bara samordningen och regionerna bakom ser det.',
    release: 'Publicera',
    withdraw: 'Avpublicera',
    historyTitle: 'Det som har hänt',
    dissolveTitle: 'Lös upp',
    dissolveText:
      'Det nationella hindret försvinner med mottagare, svar och uppföljning. Regionernas hinder står kvar i deras planer och kan slås ihop på nytt.',
    dissolve: 'Lös upp sammanslagningen',
    saveMine: 'Spara det jag skrev i stället',
    conflict: {
      title: 'En kollega har ändrat hindret sedan du öppnade det',
      text: 'Inget av det du skickade är sparat än. Jämför och välj: behåll det som står nu, eller spara det du skrev.',
    },
    notYet: 'Dagen har inte varit än. Skriv en dag till och med i dag.',
    beforeAddressed: 'Svaret kan inte ha kommit innan hindret framfördes.',
    empty: '(tomt)',
  },
  en: {
    lead: 'Carry the barrier to the one that can remove it, write down the answer and follow up. The regions see the joining and the answer beside the barrier in their own plan.',
    labels: {
      title: 'The barrier in one sentence, in Swedish',
      titleEn: 'The barrier in one sentence, in English (optional)',
      text: 'Description, in Swedish',
      textEn: 'Description, in English (optional)',
      level: 'Where does the barrier lie?',
      body: 'Recipient, in Swedish',
      bodyEn: 'Recipient, in English (optional)',
      addressedOn: 'Put forward on',
      answer: 'Answer',
      reason: 'Reason, in Swedish',
      reasonEn: 'Reason, in English (optional)',
      answeredOn: 'The answer came on',
      note: 'How is it going?',
    },
    hints: {
      text: 'The text may be published. Name no region.',
      body: 'The one that can remove the barrier, such as an agency or a ministry.',
      reason: 'What the recipient answered, and why.',
      note: 'Only the coordination reads the follow-up.',
    },
    contentTitle: 'The barrier',
    saveContent: 'Save the text',
    publicSees: (regions) => `The public sees: ${regions}.`,
    mayCount: 'May be counted openly',
    membersTitle: (count) => `Barriers in it (${count})`,
    membersLead:
      "The barriers stand unchanged in the regions' plans. Only the coordination sees here which regions they are.",
    memberGone: 'The region has removed the barrier from its plan.',
    noMembers: 'No barrier is in it any more. Add barriers or undo the joining.',
    takeOut: 'Take out',
    putBack: 'Put back',
    weight: 'Weight',
    toPlan: "To the region's plan",
    addressTitle: 'Recipient',
    saveAddress: 'Save the recipient',
    answerTitle: 'Answer',
    saveAnswer: 'Save the answer',
    answerLater: 'First write down to whom the barrier has been put forward.',
    notesTitle: 'Follow-up',
    noNotes: 'No follow-up has been written yet.',
    saveNote: 'Add',
    releaseTitle: 'Publishing',
    isReleased:
      'The barrier is published on the page Barriers. There stand the text, the recipient, the answer and the number of regions if they are at least three.',
    isNotReleased: 'The barrier is not published. Only the coordination and the regions behind it see it.',
    release: 'Publish',
    withdraw: 'Unpublish',
    historyTitle: 'What has happened',
    dissolveTitle: 'Undo the joining',
    dissolveText:
      "The national barrier goes away with its recipient, answer and follow-up. The regions' barriers remain in their plans and can be joined again.",
    dissolve: 'Undo the joining',
    saveMine: 'Save what I wrote instead',
    conflict: {
      title: 'A colleague has changed the barrier since you opened it',
      text: 'Nothing that you sent has been saved yet. Compare and choose: keep what stands now, or save what you wrote.',
    },
    notYet: 'That day has not come yet. Write a day up to today.',
    beforeAddressed: 'The answer cannot have come before the barrier was put forward.',
    empty: '(empty)',
  },
})
