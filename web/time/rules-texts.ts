import { texts } from '#shared/platform/language.ts'
import type { Sureness } from '#shared/time/programme-period.ts'

type Texts = {
  title: string
  lead: string
  sureness: Record<Sureness, string>
  source: string
  noSource: string
  capsTitle: string
}

/** Texts of the page of rules for time. */
export const rulesTexts = texts<Texts>({
  sv: {
    title: 'Så ska tiden redovisas',
    lead: 'Reglerna beror på programperioden. Vid varje regel står var den finns, och vad som är osäkert. Projektets beslut går alltid före.',
    sureness: { seen: 'Läst på sidan', 'pages-differ': 'Sidorna säger olika', 'own-reading': 'Vår läsning' },
    source: 'Källa',
    noSource: 'Ingen sida är sedd.',
    capsTitle: 'Tak att välja mellan',
  },
  en: {
    title: 'How time is to be reported',
    lead: 'The rules depend on the programme period. Each rule says where it stands and what is unsure. The decision on the project always comes first.',
    sureness: { seen: 'Read on the page', 'pages-differ': 'The pages differ', 'own-reading': 'Our reading' },
    source: 'Source',
    noSource: 'No page has been seen.',
    capsTitle: 'Caps to choose from',
  },
})
