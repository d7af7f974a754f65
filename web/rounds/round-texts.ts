import type { RoundRefusal } from '#shared/instruments/rounds.ts'
import { texts } from '#shared/platform/language.ts'

type RoundTexts = {
  title: string
  lead: string
  back: string
  none: string
  id: string
  idHint: string
  idShape: string
  name: string
  period: string
  status: string
  statuses: Record<'open' | 'closed', string>
  close: string
  closeLabel: (title: string) => string
  closeConfirm: string
  openTitle: string
  openHint: string
  titleSv: string
  titleEn: string
  opensOn: string
  deadline: string
  open: string
  done: Record<'opened' | 'closed', string>
  refusals: Record<RoundRefusal['kind'], string>
}

/** Texts of the coordinator's page on rounds. */
export const roundTexts = texts<RoundTexts>({
  sv: {
    title: 'Omgångar',
    lead: 'En omgång är en period då regionerna svarar på kartläggningen. När du öppnar en får alla 21 regioner en egen kartläggning.',
    back: 'Nationell samordning',
    none: 'Ingen omgång har öppnats ännu.',
    id: 'Kortnamn',
    idHint: 'Används i adresser, till exempel 2027 eller 2027-host. Kan inte ändras.',
    idShape: 'Använd bara små bokstäver a–z, siffror och bindestreck, högst 20 tecken.',
    name: 'Omgång',
    period: 'Period',
    status: 'Status',
    statuses: { open: 'öppen', closed: 'avslutad' },
    close: 'Avsluta',
    closeLabel: (title) => `Avsluta ${title}`,
    closeConfirm: 'Jag förstår att ingen region kan svara efter det',
    openTitle: 'Öppna en ny omgång',
    openHint: 'Den använder kartläggningsverktyget version 1.',
    titleSv: 'Namn på svenska',
    titleEn: 'Namn på engelska',
    opensOn: 'Öppnar',
    deadline: 'Sista dag att lämna in',
    open: 'Öppna omgången',
    done: { opened: 'Omgången är öppen.', closed: 'Omgången är avslutad.' },
    refusals: {
      'round-exists': 'Det finns redan en omgång med det kortnamnet.',
      'already-done': 'Det här är redan gjort.',
      'stale-version': 'Omgången har ändrats under tiden. Sidan visar nu hur det står.',
    },
  },
  en: {
    title: 'Rounds',
    lead: 'A round is a period in which the regions answer the mapping. When you open one, each of the 21 regions gets a mapping of its own.',
    back: 'National coordination',
    none: 'No round has been opened yet.',
    id: 'Short name',
    idHint: 'Used in addresses, for example 2027 or 2027-autumn. Cannot be changed.',
    idShape: 'Use only small letters a–z, digits and hyphens, at most 20 characters.',
    name: 'Round',
    period: 'Period',
    status: 'Status',
    statuses: { open: 'open', closed: 'closed' },
    close: 'Close',
    closeLabel: (title) => `Close ${title}`,
    closeConfirm: 'I understand that no region can answer after that',
    openTitle: 'Open a new round',
    openHint: 'It uses the mapping tool, version 1.',
    titleSv: 'Name in Swedish',
    titleEn: 'Name in English',
    opensOn: 'Opens',
    deadline: 'Last day to hand in',
    open: 'Open the round',
    done: { opened: 'The round is open.', closed: 'The round is closed.' },
    refusals: {
      'round-exists': 'There is already a round with that short name.',
      'already-done': 'This has already been done.',
      'stale-version': 'The round was changed in the meantime. The page now shows how it stands.',
    },
  },
})
