import { type Language, texts } from '#shared/platform/language.ts'
import { formatDay } from '../texts/format.ts'
import { link, list, type ProseSection, text } from './prose.tsx'

type Facts = { origin: string; contact: string }
type AccessibilityTexts = {
  title: string
  description: string
  lead: string
  sections: (facts: Facts) => ProseSection[]
}

/** The day that the site was last assessed, and the day that this statement was last changed. */
const assessedOn = '2026-11-24'
const updatedOn = '2026-11-24'
const complaint = 'https://www.digg.se/tdosanmalan'
const guidelines = 'https://www.w3.org/TR/WCAG22/'
const day = (iso: string, language: Language) => formatDay(iso, language)

/**
 * The accessibility statement with all that the law (2018:1937) asks for: actor and service, degree of conformity, what is not accessible
 * and why, what is exempt (sections 9 and 12), how and when it was assessed, how to reach the actor and the supervisory authority.
 */
export const accessibilityTexts = texts<AccessibilityTexts>({
  sv: {
    title: 'Tillgänglighet för Valideringslyft',
    description:
      'Tillgänglighetsredogörelse för Valideringslyft enligt lagen om tillgänglighet till digital offentlig service.',
    lead: 'Myndigheten för yrkeshögskolan står bakom webbplatsen. Vi vill att alla ska kunna använda den, oavsett funktionsförmåga.',
    sections: ({ origin, contact }) => [
      {
        id: 'about',
        title: 'Vad redogörelsen gäller',
        blocks: [
          text(
            `Den här redogörelsen gäller webbplatsen Valideringslyft på ${origin}, både sidorna som alla kan läsa och dem som kräver inloggning, samt lägesrapporterna som går att hämta. Den beskriver hur vi uppfyller lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du kan berätta om fler.`,
          ),
        ],
      },
      {
        id: 'conformity',
        title: 'Hur tillgänglig är webbplatsen?',
        blocks: [
          text(
            'Webbplatsen är delvis förenlig med lagen. Skälet är att den bara är provad med automatiska verktyg, som inte hittar alla brister. Granskningen för hand återstår. Vad som är ogranskat och vilka brister vi känner till står nedan.',
          ),
          text(
            'Lagen hänvisar till standarden EN 301 549 version 3.2.1, som bygger på WCAG 2.1 på nivå AA. Vi följer den senare versionen, ',
            link(guidelines, 'WCAG 2.2 på nivå AA (på engelska)'),
            '.',
          ),
        ],
      },
      {
        id: 'problems',
        title: 'Det som inte är fullt tillgängligt',
        blocks: [
          list(
            'Utan synförmåga: Diagram och kartor går inte att läsa punkt för punkt med skärmläsare. Varje bild har en mening som säger vad den visar, och samma uppgifter finns i en tabell under bilden. Skälet är att en tabell är lättare att läsa så än en bild.',
            'Utan synförmåga: Lägesrapportens Excel-fil har rubriker och en förklarande flik, men formatet saknar det stöd för hjälpmedel som pdf-filen har. Samma innehåll finns i pdf-filen. Skälet är formatets begränsningar.',
            'Med begränsad synförmåga: En del breda tabeller får rullas i sidled på en smal skärm eller vid stor förstoring. Skälet är att kolumnerna behöver läsas bredvid varandra.',
            'Med kognitiv nedsättning: Kartläggningen är lång och handlar om ett fackområde. Den är uppdelad i områden, sparar under tiden och går att lämna och fortsätta. Skälet är att frågorna behöver täcka hela området.',
            'På engelska: Källornas titlar, och det som regionerna själva skriver, står på det språk de är skrivna på.',
          ),
        ],
      },
      {
        id: 'not-assessed',
        title: 'Det vi inte har granskat',
        blocks: [
          list(
            'Ingen har ännu granskat webbplatsen för hand mot kraven i WCAG.',
            'Ingen har ännu gått igenom webbplatsen med en skärmläsare.',
            'Webbplatsen är inte provad av personer som använder hjälpmedel i sin vardag, till exempel skärmläsare eller röststyrning.',
            'Sidan där du skriver in dina inloggningsuppgifter kommer från en annan leverantör. Den har vi inte granskat.',
            'Pdf-filerna är gjorda enligt standarden PDF/UA-1, men är inte granskade för hand.',
          ),
        ],
      },
      {
        id: 'exempt',
        title: 'Undantag',
        blocks: [
          text('Vi hänvisar inte till oskäligt betungande anpassning (12 § i lagen) för något innehåll.'),
          text('Inget innehåll på webbplatsen omfattas av undantagen i 9 § i lagen.'),
        ],
      },
      {
        id: 'method',
        title: 'Hur vi har granskat webbplatsen',
        blocks: [
          text(
            'Vi har gjort en självskattning med automatiska prov. Verktyget axe provar varje sida i ljust läge, på svenska på en skärm som är 320 bildpunkter bred och på engelska på en som är 1 280, och kontrasten i mörkt läge på den andra bredden. De viktigaste arbetsgångarna provas också helt utan skript. Dessutom har ett program stegat igenom huvudsidorna med tabbtangenten och kontrollerat att allt går att nå, att markeringen syns och att ingen fastnar.',
          ),
          text(
            `Webbplatsen granskades senast den ${day(assessedOn, 'sv')}. Redogörelsen uppdaterades senast den ${day(updatedOn, 'sv')}.`,
          ),
        ],
      },
      {
        id: 'tell-us',
        title: 'Berätta för oss',
        blocks: [
          text(
            'Hittar du något som inte fungerar för dig, eller behöver du något av innehållet i en annan form? Skriv till ',
            link(`mailto:${contact}`, contact),
            '. Berätta gärna vilken sida det gäller och vad du ville göra.',
          ),
        ],
      },
      {
        id: 'supervision',
        title: 'Tillsyn',
        blocks: [
          text(
            'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Är du inte nöjd med hur vi tar hand om det du har berättat kan du ',
            link(complaint, 'anmäla det till Digg'),
            '.',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility of Valideringslyft',
    description:
      'Accessibility statement of Valideringslyft under the Swedish Act on Accessibility to Digital Public Services.',
    lead: 'The Swedish National Agency for Higher Vocational Education is behind the website. We want everyone to be able to use it.',
    sections: ({ origin, contact }) => [
      {
        id: 'about',
        title: 'What the statement covers',
        blocks: [
          text(
            `This statement covers the website Valideringslyft at ${origin}, both the pages that anyone may read and those that need a sign-in, and the status reports that can be downloaded. It describes how we meet the Act (2018:1937) on Accessibility to Digital Public Services, which shortcomings we know of, and how you can tell us about more.`,
          ),
        ],
      },
      {
        id: 'conformity',
        title: 'How accessible is the website?',
        blocks: [
          text(
            'The website conforms partially to the Act. The reason is that it has only been tested with automatic tools, which do not find every shortcoming. The review by hand remains to be done. What has not been assessed, and the shortcomings we know of, are listed below.',
          ),
          text(
            'The Act points to the standard EN 301 549 version 3.2.1, which builds on WCAG 2.1, level AA. We follow the later version, ',
            link(guidelines, 'WCAG 2.2, level AA'),
            '.',
          ),
        ],
      },
      {
        id: 'problems',
        title: 'What is not fully accessible',
        blocks: [
          list(
            'Without sight: charts and maps cannot be read point by point with a screen reader. Each image has a sentence that says what it shows, and the same figures are in a table below it. The reason is that a table is easier to read in that way than an image.',
            'Without sight: the Excel file of the status report has headings and a sheet of notes, but the format lacks the support for assistive technology that the PDF file has. The PDF file holds the same content. The reason is the limits of the format.',
            'With limited sight: some wide tables scroll sideways on a narrow screen or under strong magnification. The reason is that the columns need to be read side by side.',
            'With a cognitive impairment: the mapping is long and about a specialist field. It is divided into areas, saves as you go, and can be left and continued. The reason is that the questions need to cover the whole field.',
            'In English: the titles of sources, and what the regions themselves write, are in the language they were written in.',
          ),
        ],
      },
      {
        id: 'not-assessed',
        title: 'What we have not assessed',
        blocks: [
          list(
            'Nobody has yet reviewed the website by hand against the requirements of WCAG.',
            'Nobody has yet gone through the website with a screen reader.',
            'The website has not been tried by people who use assistive technology in their daily lives, such as screen readers or voice control.',
            'The page where you type in your sign-in details comes from another supplier. We have not assessed it.',
            'The PDF files are made to the standard PDF/UA-1, but have not been reviewed by hand.',
          ),
        ],
      },
      {
        id: 'exempt',
        title: 'Exemptions',
        blocks: [
          text('We do not claim a disproportionate burden (Section 12 of the Act) for any content.'),
          text('No content on the website falls under the exemptions in Section 9 of the Act.'),
        ],
      },
      {
        id: 'method',
        title: 'How we assessed the website',
        blocks: [
          text(
            'We made a self-assessment with automatic tests. The tool axe tries every page in light mode, in Swedish on a screen 320 pixels wide and in English on one of 1,280, and the contrast in dark mode at the other width. The most important journeys are also tried entirely without script. In addition a program has stepped through the main pages with the Tab key and checked that everything can be reached, that the focus can be seen and that nobody gets stuck.',
          ),
          text(
            `The website was last assessed on ${day(assessedOn, 'en')}. The statement was last updated on ${day(updatedOn, 'en')}.`,
          ),
        ],
      },
      {
        id: 'tell-us',
        title: 'Tell us',
        blocks: [
          text(
            'Did you find something that does not work for you, or do you need some of the content in another form? Write to ',
            link(`mailto:${contact}`, contact),
            '. Please say which page it is about and what you wanted to do.',
          ),
        ],
      },
      {
        id: 'supervision',
        title: 'Supervision',
        blocks: [
          text(
            'The Swedish Agency for Digital Government (Digg) supervises the Act. If you are not satisfied with how we deal with what you have told us, you can ',
            link(complaint, 'report it to Digg (in Swedish)'),
            '.',
          ),
        ],
      },
    ],
  },
})
