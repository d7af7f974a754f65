import { texts } from '#shared/platform/language.ts'

type DeskTexts = {
  title: string
  toDesk: string
  lead: string
  nationalTitle: string
  noNational: string
  columns: { name: string; state: string; body: string; regions: string; waited: string; published: string }
  released: Record<'true' | 'false', string>
  toPublic: string
  raisedTitle: (round: string) => string
  raisedLead: string
  rounds: string
  noRounds: string
  noneRaised: string
  noneFree: string
  weight: string
  joinTitle: string
  labels: { members: string; into: string; title: string; level: string }
  hints: { into: string; title: string }
  newNational: string
  join: string
  joinedTitle: (count: number) => string
  partOf: string
}

/** Texts of the coordinator's page with what the regions have raised. */
export const barrierDeskTexts = texts<DeskTexts>({
  sv: {
    title: 'Hinder',
    toDesk: 'Nationell samordning',
    lead: 'Här ser du hindren som regionerna har lyft i sina antagna planer. Slå ihop dem som liknar varandra till ett nationellt hinder, och framför det till den som kan undanröja det.',
    nationalTitle: 'Nationella hinder',
    noNational: 'Inga hinder är ihopslagna än.',
    columns: {
      name: 'Hinder',
      state: 'Läge',
      body: 'Mottagare',
      regions: 'Regioner',
      waited: 'Väntat på svar',
      published: 'Publicerat',
    },
    released: { true: 'Publicerat', false: 'Inte publicerat' },
    toPublic: 'Till den offentliga sidan om hinder',
    raisedTitle: (round) => `Lyfta hinder: ${round}`,
    raisedLead: 'Regionernas namn visas bara här, för de nationella samordnarna.',
    rounds: 'Välj omgång',
    noRounds: 'Ingen kartläggning har öppnats än.',
    noneRaised: 'Ingen antagen plan i den här omgången lyfter något hinder.',
    noneFree: 'Alla hinder i den här omgången ingår i ett nationellt hinder.',
    weight: 'Tyngd',
    joinTitle: 'Slå ihop de valda',
    labels: {
      members: 'Hinder att slå ihop',
      into: 'Lägg dem i',
      title: 'Det nationella hindret i en mening',
      level: 'Var ligger hindret?',
    },
    hints: {
      into: 'Välj ett nytt nationellt hinder, eller ett som redan finns.',
      title: 'Behövs för ett nytt. Resten fyller du i på nästa sida.',
    },
    newNational: 'Ett nytt nationellt hinder',
    join: 'Slå ihop',
    joinedTitle: (count) => (count === 1 ? '1 hinder ingår redan' : `${count} hinder ingår redan`),
    partOf: 'ingår i',
  },
  en: {
    title: 'Barriers',
    toDesk: 'National coordination',
    lead: 'Here are the barriers that the regions have raised in their adopted plans. Join those that are alike into one national barrier, and put it forward to whoever can remove it.',
    nationalTitle: 'National barriers',
    noNational: 'No barriers have been joined yet.',
    columns: {
      name: 'Barrier',
      state: 'Status',
      body: 'Recipient',
      regions: 'Regions',
      waited: 'Waited for an answer',
      published: 'Published',
    },
    released: { true: 'Published', false: 'Not published' },
    toPublic: 'To the public page on barriers',
    raisedTitle: (round) => `Raised barriers: ${round}`,
    raisedLead: "The regions' names are shown only here, to the national coordinators.",
    rounds: 'Choose a round',
    noRounds: 'No mapping has been opened yet.',
    noneRaised: 'No adopted plan in this round raises a barrier.',
    noneFree: 'All barriers in this round are part of a national barrier.',
    weight: 'Weight',
    joinTitle: 'Join the chosen ones',
    labels: {
      members: 'Barriers to join',
      into: 'Put them in',
      title: 'The national barrier in one sentence, in Swedish',
      level: 'Where does the barrier lie?',
    },
    hints: {
      into: 'Choose a new national barrier, or one that already exists.',
      title: 'Needed for a new one. You fill in the rest on the next page.',
    },
    newNational: 'A new national barrier',
    join: 'Join',
    joinedTitle: (count) => (count === 1 ? '1 barrier is in one already' : `${count} barriers are in one already`),
    partOf: 'is part of',
  },
})
