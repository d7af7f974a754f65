import { texts } from '#shared/platform/language.ts'

/** What the notice at the top says was done. */
export const opennessDone = ['agreed', 'withdrawn'] as const
export type OpennessDone = (typeof opennessDone)[number]

type OpennessTexts = {
  title: string
  link: string
  outside: string
  lead: string
  how: string[]
  states: Record<'yes' | 'no', string>
  said: (name: string, moment: string) => string
  yes: string
  takeBack: string
  onlyOwner: string
  done: Record<OpennessDone, string>
  stale: string
  national: string
}

/** Texts of the page where a region says whether a barrier may be counted openly. */
export const opennessTexts = texts<OpennessTexts>({
  sv: {
    title: 'Får hindret räknas öppet?',
    link: 'Får hindret räknas öppet?',
    outside: 'Hinder som inte står i planen längre, men ingår i nationella hinder',
    lead: 'När färre än tre regioner står bakom ett nationellt hinder visas inte hur många de är. Om alla regioner bakom hindret säger ja visas antalet ändå.',
    how: [
      'Det gäller bara antalet regioner. Regionens namn och det ni har skrivit visas aldrig för allmänheten.',
      'Antalet visas först när alla regioner bakom det nationella hindret har sagt ja för alla sina hinder som ingår. Den som känner ämnet väl kan då gissa vilka regionerna är.',
      'Ni kan ta tillbaka ert ja när som helst. Då döljs antalet direkt, men den som redan har sett det vet vad det var.',
      'Ert svar påverkar inte hur antalet hinder på varje nivå visas.',
    ],
    states: { yes: 'Ni har sagt ja.', no: 'Ni har inte sagt ja.' },
    said: (name, moment) => `Senast ändrat av ${name} ${moment}.`,
    yes: 'Ja, det får räknas öppet',
    takeBack: 'Ta tillbaka vårt ja',
    onlyOwner: 'Bara den som är ansvarig i regionen kan svara.',
    done: {
      agreed: 'Ni har sagt ja. Antalet visas när alla regioner bakom hindret har gjort det.',
      withdrawn: 'Ni har tagit tillbaka ert ja. Om färre än tre regioner står bakom hindret är antalet dolt igen.',
    },
    stale: 'En kollega har svarat under tiden. Ditt svar är inte sparat. Se vad som gäller nu och svara igen.',
    national: 'Ingår i det nationella hindret',
  },
  en: {
    title: 'May the barrier be counted openly?',
    link: 'May the barrier be counted openly?',
    outside: 'Barriers that are no longer in the plan but are part of national barriers',
    lead: 'When fewer than three regions are behind a national barrier, their number is not shown. If all regions behind the barrier say yes, it is shown anyway.',
    how: [
      "This concerns only the number of regions. The region's name and what you have written are never shown to the public.",
      'The number is shown only when all regions behind the national barrier have said yes for all their barriers in it. Those who know the subject well may then guess which regions they are.',
      'You can take your yes back at any time. The number is then hidden at once, but those who have already seen it know what it was.',
      'Your answer does not affect how the number of barriers at each level is shown.',
    ],
    states: { yes: 'You have said yes.', no: 'You have not said yes.' },
    said: (name, moment) => `Last changed by ${name} on ${moment}.`,
    yes: 'Yes, it may be counted openly',
    takeBack: 'Take back our yes',
    onlyOwner: "Only the region's owner can answer.",
    done: {
      agreed: 'You have said yes. The number is shown when all regions behind the barrier have done so.',
      withdrawn:
        'You have taken back your yes. If fewer than three regions are behind the barrier, the number is hidden again.',
    },
    stale:
      'A colleague has answered in the meantime. Your answer is not saved. See what applies now, and answer again.',
    national: 'Part of the national barrier',
  },
})
