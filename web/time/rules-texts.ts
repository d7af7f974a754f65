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
    noSource: 'Vi har inte sett någon sida om det.',
    capsTitle: 'Tak att välja mellan',
  },
  en: {
    title: 'How to report time',
    lead: 'The rules depend on the programme period. Each rule says where it comes from and what is uncertain. The decision on the project always takes precedence.',
    sureness: { seen: 'Read on the page', 'pages-differ': 'The pages differ', 'own-reading': 'Our reading' },
    source: 'Source',
    noSource: 'We have seen no page about it.',
    capsTitle: 'Caps to choose from',
  },
})
