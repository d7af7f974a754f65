import { texts } from '#shared/platform/language.ts'

type ObserveTexts = {
  title: string
  lead: string
  region: string
  chooseRegion: string
  chapter: string
  chooseChapter: string
  text: string
  textHint: string
  send: string
  said: string
  sent: string
}

/** Texts of the page where the coordinator sends a region something to look at in a report. */
export const observeTexts = texts<ObserveTexts>({
  sv: {
    title: 'Skicka en iakttagelse till en region',
    lead: 'Regionens medarbetare får en notis och kan svara. Ingen annan region ser det.',
    region: 'Region',
    chooseRegion: 'Välj region',
    chapter: 'Kapitel',
    chooseChapter: 'Välj kapitel',
    text: 'Iakttagelse',
    textHint: 'Vad har ni sett, och vad vill ni att regionen svarar på?',
    send: 'Skicka till regionen',
    said: 'Iakttagelsen är skickad. Ni får en notis när regionen har svarat.',
    sent: 'Skickat ur den här rapporten',
  },
  en: {
    title: 'Send an observation to a region',
    lead: 'Those who work in the region get a notification and can answer. No other region sees it.',
    region: 'Region',
    chooseRegion: 'Choose a region',
    chapter: 'Chapter',
    chooseChapter: 'Choose a chapter',
    text: 'Observation',
    textHint: 'What have you seen, and what do you want the region to answer?',
    send: 'Send to the region',
    said: 'The observation has been sent. You get a notification when the region has answered.',
    sent: 'Sent from this report',
  },
})
