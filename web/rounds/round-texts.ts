import type { Assessment } from '#shared/assessments/assessment.ts'
import { texts } from '#shared/platform/language.ts'
import type { ExtensionRefusal, RoundRefusal } from '#shared/rounds/round-deed.ts'

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
  handedIn: string
  handedInOf: (count: number, total: number) => string
  closeLabel: (title: string) => string
  closeText: (day: string) => string
  closeConfirm: string
  closedNext: string
  openTitle: string
  openHint: string
  instrument: string
  instrumentName: (title: string, version: number) => string
  titleSv: string
  titleEn: string
  opensOn: string
  deadline: string
  deadlineHint: string
  closesOn: string
  closesOnHint: string
  targetLevel: string
  targetLevelHint: string
  targetOfInstrument: string
  level: (level: number) => string
  open: string
  datesTitle: string
  datesHint: string
  saveDates: string
  regionsTitle: string
  region: string
  regionStatus: string
  regionStatuses: Record<Assessment['status'] | 'unlocked', string>
  lastDay: string
  extendedTo: (day: string) => string
  extendTitle: string
  extendLead: (day: string) => string
  extendRegion: string
  chooseRegion: string
  extendClosesOn: string
  reason: string
  reasonHint: string
  extend: string
  facts: Record<'instrument' | 'period' | 'deadline' | 'target', string>
  done: Record<'opened' | 'closed' | 'changed' | 'extended', string>
  refusals: Record<Exclude<RoundRefusal['kind'], 'already-done'>, string>
  extensionRefusals: Record<Exclude<ExtensionRefusal['kind'], 'already-done'>, string>
}

/** Texts of the coordinator's pages on rounds. */
export const roundTexts = texts<RoundTexts>({
  sv: {
    title: 'Omgångar',
    all: 'Alla omgångar',
    lead: 'En omgång är en period då regionerna svarar på en kartläggning eller en enkät. När du öppnar en får alla 21 regioner en egen.',
    back: 'Nationell samordning',
    none: 'Ingen omgång har öppnats än.',
    id: 'Kortnamn',
    idHint: 'Används i adresser, till exempel 2027 eller 2027-host. Kan inte ändras.',
    idShape: 'Använd bara små bokstäver a–z, siffror och bindestreck, högst 20 tecken.',
    name: 'Omgång',
    period: 'Period',
    status: 'Läge',
    statuses: { open: 'öppen', closed: 'avslutad' },
    handedIn: 'Inlämnade',
    handedInOf: (count, total) => `${count} av ${total} regioner`,
    closeLabel: (title) => `Avsluta ${title}`,
    closeText: (day) =>
      `Sista dag att svara är ${day}. Omgången avslutas inte av sig själv. Avsluta den när alla regioner som ska vara med har lämnat in. Det går inte att ångra.`,
    closedNext: 'Sammanställ läget',
    closeConfirm: 'Jag förstår att ingen region kan svara sedan',
    openTitle: 'Öppna en ny omgång',
    openHint:
      'Välj vilket verktyg regionerna ska svara på. Omgången behåller sin version, om du inte flyttar den till en nyare.',
    instrument: 'Verktyg och version',
    instrumentName: (title, version) => `${title}, version ${version}`,
    titleSv: 'Namn på svenska',
    titleEn: 'Namn på engelska',
    opensOn: 'Öppnar',
    deadline: 'Sista dag att lämna in',
    deadlineHint: 'Påminnelserna räknas från den dagen.',
    closesOn: 'Sista dag att svara',
    closesOnHint: 'Efter den dagen går inget att ändra eller lämna in, om inte en region har fått förlängning.',
    targetLevel: 'Nationell målnivå',
    targetLevelHint: 'En region kan välja en egen. Gäller bara frågor som besvaras med nivåer.',
    targetOfInstrument: 'Verktygets egen',
    level: (level) => `Nivå ${level}`,
    open: 'Öppna omgången',
    datesTitle: 'Ändra datum och målnivå',
    datesHint: 'Ändringen gäller genast för alla regioner. Den som har fått förlängning behåller den.',
    saveDates: 'Spara ändringen',
    regionsTitle: 'Så långt har regionerna kommit',
    region: 'Region',
    regionStatus: 'Läge',
    regionStatuses: {
      open: 'pågår',
      submitted: 'inlämnad',
      returned: 'återlämnad',
      accepted: 'godkänd',
      unlocked: 'delvis upplåst',
    },
    lastDay: 'Sista dag att svara',
    extendedTo: (day) => `förlängd till ${day}`,
    extendTitle: 'Ge en region mer tid',
    extendLead: (day) =>
      `Alla kan svara till och med ${day}. Regionen ser förlängningen och skälet. Välj samma dag som för de andra om du vill ta bort en förlängning.`,
    extendRegion: 'Vilken region?',
    chooseRegion: 'Välj region',
    extendClosesOn: 'Kan svara till och med',
    reason: 'Skäl',
    reasonHint: 'Till exempel: ny handläggare från 1 november.',
    extend: 'Spara förlängningen',
    facts: {
      instrument: 'Verktyg',
      period: 'Går att svara på',
      deadline: 'Lämnas in senast',
      target: 'Nationell målnivå',
    },
    done: {
      opened: 'Omgången är öppen.',
      closed: 'Omgången är avslutad.',
      changed: 'Ändringen är sparad och gäller alla regioner.',
      extended: 'Förlängningen är sparad. Regionen ser den.',
    },
    refusals: {
      'round-exists': 'Det finns redan en omgång med det kortnamnet.',
      'dates-out-of-order':
        'Datumen är i fel ordning. De ska komma så här: öppnar, sista dag att lämna in, sista dag att svara.',
      'stale-version': 'Omgången har ändrats under tiden. Inget är sparat. Sidan visar nu hur den är.',
    },
    extensionRefusals: {
      'unknown-mapping': 'Regionen har inget att svara på i den här omgången.',
      'round-closed': 'Omgången är avslutad, så tiden går inte att förlänga.',
      'before-closing':
        'Dagen måste vara omgångens sista dag eller senare. En region kan inte få kortare tid än de andra.',
      'stale-version': 'Regionen har ändrat något under tiden. Försök igen.',
    },
  },
  en: {
    title: 'Rounds',
    all: 'All rounds',
    lead: 'A round is a period in which the regions answer a mapping or a survey. When you open one, each of the 21 regions gets its own.',
    back: 'National coordination',
    none: 'No round has been opened yet.',
    id: 'Short name',
    idHint: 'Used in addresses, for example 2027 or 2027-autumn. Cannot be changed.',
    idShape: 'Use only lower-case letters a–z, digits and hyphens, at most 20 characters.',
    name: 'Round',
    period: 'Period',
    status: 'Status',
    statuses: { open: 'open', closed: 'closed' },
    handedIn: 'Handed in',
    handedInOf: (count, total) => `${count} of ${total} regions`,
    closeLabel: (title) => `Close ${title}`,
    closeText: (day) =>
      `The last day to answer is ${day}. The round does not close by itself. Close it once every region that is taking part has handed in. That cannot be undone.`,
    closedNext: 'Compile the picture',
    closeConfirm: 'I understand that no region can answer after that',
    openTitle: 'Open a new round',
    openHint:
      'Choose which tool the regions will answer. The round keeps its version, unless you move it to a newer one.',
    instrument: 'Tool and version',
    instrumentName: (title, version) => `${title}, version ${version}`,
    titleSv: 'Name in Swedish',
    titleEn: 'Name in English',
    opensOn: 'Opens',
    deadline: 'Last day to hand in',
    deadlineHint: 'Reminders are counted from that day.',
    closesOn: 'Last day to answer',
    closesOnHint: 'After that day nothing can be changed or handed in, unless a region has been given an extension.',
    targetLevel: 'National target level',
    targetLevelHint: 'A region can choose one of its own. Applies only to questions that are answered with levels.',
    targetOfInstrument: "The tool's own",
    level: (level) => `Level ${level}`,
    open: 'Open the round',
    datesTitle: 'Change dates and target level',
    datesHint: 'The change applies to all regions at once. Those with an extension keep it.',
    saveDates: 'Save the change',
    regionsTitle: 'How far the regions have come',
    region: 'Region',
    regionStatus: 'Status',
    regionStatuses: {
      open: 'in progress',
      submitted: 'handed in',
      returned: 'returned',
      accepted: 'accepted',
      unlocked: 'partly unlocked',
    },
    lastDay: 'Last day to answer',
    extendedTo: (day) => `extended to ${day}`,
    extendTitle: 'Give one region more time',
    extendLead: (day) =>
      `All can answer up to and including ${day}. The region sees the extension and the reason. Choose the same day as for the others to remove an extension.`,
    extendRegion: 'Which region?',
    chooseRegion: 'Choose a region',
    extendClosesOn: 'Can answer up to and including',
    reason: 'Reason',
    reasonHint: 'For example: a new member of staff from 1 November.',
    extend: 'Save the extension',
    facts: {
      instrument: 'Tool',
      period: 'Can be answered',
      deadline: 'Handed in by',
      target: 'National target level',
    },
    done: {
      opened: 'The round is open.',
      closed: 'The round is closed.',
      changed: 'The change is saved and applies to all regions.',
      extended: 'The extension is saved. The region sees it.',
    },
    refusals: {
      'round-exists': 'There is already a round with that short name.',
      'dates-out-of-order':
        'The dates are in the wrong order. They should come like this: opens, last day to hand in, last day to answer.',
      'stale-version': 'The round was changed in the meantime. Nothing has been saved. The page now shows how it is.',
    },
    extensionRefusals: {
      'unknown-mapping': 'The region has nothing to answer in this round.',
      'round-closed': 'The round is closed, so the time cannot be extended.',
      'before-closing':
        "The day must be the round's last day or later. A region cannot be given less time than the others.",
      'stale-version': 'The region has changed something in the meantime. Try again.',
    },
  },
})
