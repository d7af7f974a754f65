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
    regionLead: 'Allt som har lämnats om regionens valideringar: genom formuläret, som fil och från egna system.',
    deskTitle: 'Leveranser',
    deskLead: 'Allt som regioner och myndigheter har lämnat, med läget för var och en.',
    send: 'Lämna en fil',
    toForm: 'Fyll i formuläret i stället',
    toGuide: 'Så lämnar du uppgifter',
    toKeys: 'Nycklar för egna system',
    none: 'Inget är lämnat än.',
    noneMatch: 'Ingen leverans stämmer med urvalet.',
    caption: 'Leveranserna, den nyaste först',
    columns: {
      name: 'Leverans',
      deliverer: 'Lämnad av',
      measure: 'Mått',
      status: 'Läge',
      way: 'Sätt',
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
      received: 'Filen har inte lästs än.',
      checked: 'Filen är läst. Någon behöver ta ställning till det som granskningen hittade, innan den räknas.',
      refused: 'Filen gick inte att använda. Inget av den räknas.',
      accepted: 'Uppgifterna räknas, utom där en senare leverans har lämnat samma uppgift.',
      replaced: 'En senare leverans har helt tagit över. Dras den tillbaka räknas den här igen.',
      rejected: 'Någon har sagt nej till leveransen. Inget av den räknas.',
      withdrawn: 'Leveransen räknas inte längre. Det som den ersatte räknas igen.',
    },
    from: (name) => `från ${name}`,
    rowsOf: (accepted, refused) =>
      refused === 0
        ? formatNumber(accepted, 'sv')
        : `${formatNumber(accepted, 'sv')} (${formatNumber(refused, 'sv')} underkända)`,
    older: 'Visa äldre',
    filter: 'Välj vilka leveranser som visas',
    filters: { status: 'Läge', deliverer: 'Lämnad av', measure: 'Mått' },
    all: 'Alla',
    show: 'Visa',
    clear: 'Visa alla',
  },
  en: {
    regionTitle: 'Deliveries',
    regionLead: "All that has been delivered on the region's validations: by the form, as files and from own systems.",
    deskTitle: 'Deliveries',
    deskLead: 'All that regions and authorities have delivered, with the state of each.',
    send: 'Deliver a file',
    toForm: 'Fill in the form instead',
    toGuide: 'How to deliver figures',
    toKeys: 'Keys for own systems',
    none: 'Nothing has been delivered yet.',
    noneMatch: 'No delivery fits the selection.',
    caption: 'The deliveries, the newest first',
    columns: {
      name: 'Delivery',
      deliverer: 'Delivered by',
      measure: 'Measure',
      status: 'State',
      way: 'Way',
      received: 'Came in',
      rows: 'Rows',
      sum: 'Sum',
    },
    unread: 'not read yet',
    ways: { form: 'Form', file: 'File', inbox: 'File in the inbox', api: 'API' },
    statuses: {
      received: 'Being read',
      checked: 'Waits for a decision',
      refused: 'Cannot be used',
      accepted: 'Counts',
      replaced: 'Replaced',
      rejected: 'Rejected',
      withdrawn: 'Withdrawn',
    },
    statusMeans: {
      received: 'The file has not been read yet.',
      checked: 'The file has been read. Somebody must decide on what the check found before it counts.',
      refused: 'The file could not be used. Nothing in it counts.',
      accepted: 'The figures count, except where a later delivery has given the same figure.',
      replaced: 'A later delivery has taken its place altogether. If that one is withdrawn, this one counts again.',
      rejected: 'Somebody has said no to the delivery. Nothing in it counts.',
      withdrawn: 'The delivery counts no more. What it replaced counts again.',
    },
    from: (name) => `from ${name}`,
    rowsOf: (accepted, refused) =>
      refused === 0
        ? formatNumber(accepted, 'en')
        : `${formatNumber(accepted, 'en')} (${formatNumber(refused, 'en')} refused)`,
    older: 'Show older ones',
    filter: 'Choose which deliveries are shown',
    filters: { status: 'State', deliverer: 'Delivered by', measure: 'Measure' },
    all: 'All',
    show: 'Show',
    clear: 'Show all',
  },
})
