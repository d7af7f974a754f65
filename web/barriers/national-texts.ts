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
    lead: 'Framför hindret till den som kan undanröja det, skriv in svaret och följ upp. Regionerna ser det nationella hindret och svaret vid sitt eget hinder i planen.',
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
      text: 'Texten kan publiceras. Nämn ingen region.',
      body: 'Den som kan undanröja hindret, till exempel en myndighet eller ett departement.',
      reason: 'Vad mottagaren svarade, och varför.',
      note: 'Bara de nationella samordnarna kan läsa uppföljningen.',
    },
    contentTitle: 'Hindret',
    saveContent: 'Spara texten',
    publicSees: (regions) => `Allmänheten ser: ${regions}.`,
    mayCount: 'Får räknas öppet',
    membersTitle: (count) => `Hinder som ingår (${count})`,
    membersLead:
      'Hindren står kvar oförändrade i regionernas planer. Bara de nationella samordnarna ser vilka regioner det är.',
    memberGone: 'Regionen har tagit bort hindret ur sin plan.',
    noMembers: 'Inget hinder ingår längre. Lägg till hinder, eller lös upp det nationella hindret.',
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
      'Hindret är publicerat på sidan Hinder. Där står texten, mottagaren och svaret, och antalet regioner om de är minst tre.',
    isNotReleased: 'Hindret är inte publicerat. Bara de nationella samordnarna och regionerna bakom hindret ser det.',
    release: 'Publicera',
    withdraw: 'Avpublicera',
    historyTitle: 'Vad som har hänt',
    dissolveTitle: 'Lös upp det nationella hindret',
    dissolveText:
      'Det nationella hindret tas bort, med mottagare, svar och uppföljning. Regionernas hinder står kvar i deras planer och kan slås ihop på nytt.',
    dissolve: 'Lös upp',
    saveMine: 'Spara det jag skrev i stället',
    conflict: {
      title: 'En kollega har ändrat hindret sedan du öppnade det',
      text: 'Inget av det du skickade är sparat än. Jämför och välj: behåll det som står nu, eller spara det du skrev.',
    },
    notYet: 'Dagen har inte varit än. Välj i dag eller en tidigare dag.',
    beforeAddressed: 'Svaret kan inte ha kommit innan hindret framfördes. Kontrollera dagarna.',
    empty: '(tomt)',
  },
  en: {
    lead: 'Put the barrier forward to whoever can remove it, write down the answer and follow up. The regions see the national barrier and the answer beside their own barrier in the plan.',
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
      text: 'The text may be published. Do not name any region.',
      body: 'The one that can remove the barrier, such as an agency or a ministry.',
      reason: 'What the recipient answered, and why.',
      note: 'Only the national coordinators can read the follow-up.',
    },
    contentTitle: 'The barrier',
    saveContent: 'Save the text',
    publicSees: (regions) => `The public sees: ${regions}.`,
    mayCount: 'May be counted openly',
    membersTitle: (count) => `Barriers that are part of it (${count})`,
    membersLead:
      "The barriers stay unchanged in the regions' plans. Only the national coordinators see which regions they are.",
    memberGone: 'The region has removed the barrier from its plan.',
    noMembers: 'No barrier is part of it any more. Add barriers, or dissolve the national barrier.',
    takeOut: 'Take out',
    putBack: 'Put back',
    weight: 'Weight',
    toPlan: "To the region's plan",
    addressTitle: 'Recipient',
    saveAddress: 'Save the recipient',
    answerTitle: 'Answer',
    saveAnswer: 'Save the answer',
    answerLater: 'First write down whom the barrier has been put forward to.',
    notesTitle: 'Follow-up',
    noNotes: 'No follow-up has been written yet.',
    saveNote: 'Add',
    releaseTitle: 'Publishing',
    isReleased:
      'The barrier is published on the page Barriers. The page shows the text, the recipient, the answer and, where there are at least three, the number of regions.',
    isNotReleased: 'The barrier is not published. Only the national coordinators and the regions behind it see it.',
    release: 'Publish',
    withdraw: 'Unpublish',
    historyTitle: 'What has happened',
    dissolveTitle: 'Dissolve the national barrier',
    dissolveText:
      "The national barrier is removed, with its recipient, answer and follow-up. The regions' barriers stay in their plans and can be joined again.",
    dissolve: 'Dissolve',
    saveMine: 'Save what I wrote instead',
    conflict: {
      title: 'A colleague has changed the barrier since you opened it',
      text: 'Nothing that you sent has been saved yet. Compare and choose: keep what is there now, or save what you wrote.',
    },
    notYet: 'That day has not come yet. Choose today or an earlier day.',
    beforeAddressed: 'The answer cannot have come before the barrier was put forward. Check the days.',
    empty: '(empty)',
  },
})
