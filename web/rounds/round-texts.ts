import { texts } from '#shared/platform/language.ts'
import type { RoundRefusal } from '#shared/rounds/rounds.ts'

type RoundTexts = {
  title: string
  all: string
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
  closeLabel: (title: string) => string
  closeText: (deadline: string) => string
  closeConfirm: string
  closedNext: string
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
    all: 'Alla omgångar',
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
    closeLabel: (title) => `Avsluta ${title}`,
    closeText: (deadline) =>
      `Sista dag att lämna in är ${deadline}. Omgången avslutas inte av sig själv. Avsluta den när alla som ska vara med har lämnat in. Det går inte att ångra.`,
    closedNext: 'Sammanställ läget',
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
    all: 'All rounds',
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
    closeLabel: (title) => `Close ${title}`,
    closeText: (deadline) =>
      `The last day to hand in is ${deadline}. The round does not close by itself. Close it once all who are to be part of it have handed in. That cannot be undone.`,
    closedNext: 'Compile the picture',
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
