import { texts } from '#shared/platform/language.ts'

type MaterialTexts = {
  title: string
  none: string
  add: string
  kind: string
  kinds: Record<'material' | 'recording', string>
  name: string
  url: string
  captions: string
  captionsHint: string
  hasCaptions: string
  captionsMissing: string
  transcript: string
  transcriptHint: string
  transcriptMissing: string
  isPublic: string
  addButton: string
  remove: (title: string) => string
  onlyRegistered: string
}

/** Words of an event's material that is put up as links. */
export const materialTexts = texts<MaterialTexts>({
  sv: {
    title: 'Material och inspelningar',
    none: 'Inget är upplagt än.',
    add: 'Lägg upp en länk',
    kind: 'Slag',
    kinds: { material: 'Material', recording: 'Inspelning' },
    name: 'Titel',
    url: 'Webbadress',
    captions: 'Var finns textningen?',
    captionsHint: 'Bara för inspelningar. Till exempel: slås på i spelaren, på svenska.',
    hasCaptions: 'Inspelningen är textad',
    captionsMissing: 'En inspelning måste vara textad. Kryssa i rutan och skriv var textningen finns.',
    transcript: 'Webbadress till det som sägs, som text',
    transcriptHint: 'Bara för inspelningar.',
    transcriptMissing: 'En inspelning måste ha en text med det som sägs.',
    isPublic: 'Visa för alla, inte bara för anmälda',
    addButton: 'Lägg upp',
    remove: (title) => `Ta bort ${title}`,
    onlyRegistered: 'bara för anmälda',
  },
  en: {
    title: 'Material and recordings',
    none: 'Nothing has been added yet.',
    add: 'Add a link',
    kind: 'Kind',
    kinds: { material: 'Material', recording: 'Recording' },
    name: 'Title',
    url: 'Web address',
    captions: 'Where are the captions?',
    captionsHint: 'Only for recordings. For example: turned on in the player, in Swedish.',
    hasCaptions: 'The recording has captions',
    captionsMissing: 'A recording must have captions. Tick the box and say where they are.',
    transcript: 'Web address of what is said, as text',
    transcriptHint: 'Only for recordings.',
    transcriptMissing: 'A recording must have a text of what is said.',
    isPublic: 'Show to everyone, not only to those who have registered',
    addButton: 'Add',
    remove: (title) => `Remove ${title}`,
    onlyRegistered: 'only for those who have registered',
  },
})
