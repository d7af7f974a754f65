import type { DeliveryWay } from '#shared/deliveries/delivery.ts'
import { texts } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'
import type { Standing } from './standing.ts'

type Texts = {
  regionTitle: string
  regionLead: string
  deskTitle: string
  deskLead: string
  send: string
  toForm: string
  toGuide: string
  toKeys: string
  none: string
  noneMatch: string
  caption: string
  columns: Record<'name' | 'deliverer' | 'measure' | 'status' | 'way' | 'received' | 'rows' | 'sum', string>
  unread: string
  ways: Record<DeliveryWay, string>
  statuses: Record<Standing, string>
  statusMeans: Record<Standing, string>
  from: (name: string) => string
  rowsOf: (accepted: number, refused: number) => string
  older: string
  filter: string
  filters: Record<'status' | 'deliverer' | 'measure', string>
  all: string
  show: string
  clear: string
}

/** Texts of the lists of deliveries, and words that all pages on deliveries share. */
export const deliveryTexts = texts<Texts>({
  sv: {
    regionTitle: 'Leveranser',
    regionLead: 'Allt som har lämnats om regionens valideringar: genom formuläret, som fil och genom API:et.',
    deskTitle: 'Leveranser',
    deskLead: 'Allt som regioner och myndigheter har lämnat, med läget för varje leverans.',
    send: 'Lämna en fil',
    toForm: 'Fyll i formuläret i stället',
    toGuide: 'Så lämnar ni uppgifter',
    toKeys: 'API-nycklar',
    none: 'Inget är lämnat än.',
    noneMatch: 'Inga leveranser stämmer med ditt val.',
    caption: 'Leveranser, de nyaste först',
    columns: {
      name: 'Leverans',
      deliverer: 'Lämnad av',
      measure: 'Mått',
      status: 'Läge',
      way: 'Väg in',
      received: 'Kom in',
      rows: 'Rader',
      sum: 'Summa',
    },
    unread: 'inte läst än',
    ways: { form: 'Formulär', file: 'Fil', inbox: 'Fil i inkorgen', api: 'API' },
    statuses: {
      received: 'Läses',
      checked: 'Väntar på beslut',
      refused: 'Går inte att använda',
      accepted: 'Räknas',
      replaced: 'Ersatt',
      rejected: 'Avvisad',
      withdrawn: 'Återtagen',
    },
    statusMeans: {
      received: 'Filen är inte läst än.',
      checked: 'Filen är läst. Den räknas först när någon har godkänt den.',
      refused: 'Filen gick inte att använda. Inget i den räknas.',
      accepted: 'Uppgifterna räknas, utom de som en senare leverans har ersatt.',
      replaced: 'En senare leverans har ersatt hela den här. Återtas den senare räknas den här igen.',
      rejected: 'Leveransen är avvisad. Inget i den räknas.',
      withdrawn: 'Leveransen är återtagen och räknas inte. Det som den ersatte räknas igen.',
    },
    from: (name) => `från ${name}`,
    rowsOf: (accepted, refused) =>
      refused === 0
        ? formatNumber(accepted, 'sv')
        : `${formatNumber(accepted, 'sv')} (${formatNumber(refused, 'sv')} ${refused === 1 ? 'underkänd' : 'underkända'})`,
    older: 'Visa äldre leveranser',
    filter: 'Välj vilka leveranser som visas',
    filters: { status: 'Läge', deliverer: 'Lämnad av', measure: 'Mått' },
    all: 'Alla',
    show: 'Visa',
    clear: 'Visa alla',
  },
  en: {
    regionTitle: 'Deliveries',
    regionLead: "Everything delivered on the region's validations: through the form, as a file and through the API.",
    deskTitle: 'Deliveries',
    deskLead: 'Everything that regions and authorities have delivered, with the status of each delivery.',
    send: 'Deliver a file',
    toForm: 'Fill in the form instead',
    toGuide: 'How to deliver figures',
    toKeys: 'API keys',
    none: 'Nothing has been delivered yet.',
    noneMatch: 'No deliveries match your selection.',
    caption: 'Deliveries, newest first',
    columns: {
      name: 'Delivery',
      deliverer: 'Delivered by',
      measure: 'Measure',
      status: 'Status',
      way: 'Way in',
      received: 'Received',
      rows: 'Rows',
      sum: 'Sum',
    },
    unread: 'not read yet',
    ways: { form: 'Form', file: 'File', inbox: 'File in the inbox', api: 'API' },
    statuses: {
      received: 'Being read',
      checked: 'Waiting for a decision',
      refused: 'Cannot be used',
      accepted: 'Counts',
      replaced: 'Replaced',
      rejected: 'Rejected',
      withdrawn: 'Withdrawn',
    },
    statusMeans: {
      received: 'The file has not been read yet.',
      checked: 'The file has been read. It counts once someone has accepted it.',
      refused: 'The file could not be used. Nothing in it counts.',
      accepted: 'The figures count, except those that a later delivery has replaced.',
      replaced: 'A later delivery has replaced all of this one. If the later one is withdrawn, this one counts again.',
      rejected: 'The delivery has been rejected. Nothing in it counts.',
      withdrawn: 'The delivery has been withdrawn and does not count. What it replaced counts again.',
    },
    from: (name) => `from ${name}`,
    rowsOf: (accepted, refused) =>
      refused === 0
        ? formatNumber(accepted, 'en')
        : `${formatNumber(accepted, 'en')} (${formatNumber(refused, 'en')} refused)`,
    older: 'Show older deliveries',
    filter: 'Choose which deliveries are shown',
    filters: { status: 'Status', deliverer: 'Delivered by', measure: 'Measure' },
    all: 'All',
    show: 'Show',
    clear: 'Show all',
  },
})
