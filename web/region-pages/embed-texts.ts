import { texts } from '#shared/platform/language.ts'

type Texts = {
  title: string
  lead: (region: string) => string
  notYet: string
  heading: string
  headingHint: string
  headings: Record<2 | 3, string>
  show: string
  codeTitle: string
  code: string
  previewTitle: string
  preview: string
  needsScript: string
  feedsTitle: string
  feeds: string
  files: { html: string; json: string; atom: string }
  rulesTitle: string
  rules: (origin: string) => readonly string[]
}

/** Texts of the page where a region makes the tag that shows its page on its own web. */
export const regionEmbedTexts = texts<Texts>({
  sv: {
    title: 'Visa sidan på er egen webbplats',
    lead: (region) =>
      `Klistra in några rader kod, så visar er sida samma innehåll som sidan för ${region}. Det följer med när ni ändrar.`,
    notYet: 'Regionen har inte publicerat någon sida än. Koden fungerar när sidan finns.',
    heading: 'Rubrikens nivå',
    headingHint: 'Välj nivån under den rubrik som kommer före på er sida.',
    headings: { 2: 'Rubrik 2', 3: 'Rubrik 3' },
    show: 'Visa koden',
    codeTitle: 'Koden',
    code: 'Klistra in raderna där innehållet ska synas. De som inte har skript får en länk.',
    previewTitle: 'Så här ser det ut',
    preview: 'På er sida får innehållet sidans typsnitt och färger.',
    needsScript: 'Förhandsvisningen behöver skript. Koden ovan fungerar ändå.',
    feedsTitle: 'Eller hämta innehållet själva',
    feeds: 'Filerna har samma innehåll som sidan. De går att läsa från vilken webbplats som helst.',
    files: { html: 'En bit HTML att lägga in på servern', json: 'Data (JSON)', atom: 'Flöde (Atom)' },
    rulesTitle: 'Bra att veta',
    rules: (origin) => [
      'Innehållet hämtas när er sida öppnas. När regionen publicerar nytt syns det hos er inom någon minut.',
      'Vi sparar inga kakor och följer ingen. Vi ser bara att en webbläsare hämtar filerna.',
      `Om er webbplats har en säkerhetspolicy (CSP): tillåt ${origin} i script-src, connect-src och img-src.`,
      'Skriptet kör inget som har hämtats: bara text, listor, tabeller, bilder och länkar kommer med.',
    ],
  },
  en: {
    title: 'Show the page on your own website',
    lead: (region) =>
      `Paste a few lines of code, and your page shows the same content as the page of ${region}. It follows when you change it.`,
    notYet: 'The region has not published a page yet. The code works once there is one.',
    heading: 'Level of the heading',
    headingHint: 'Choose the level below the heading that comes before it on your page.',
    headings: { 2: 'Heading 2', 3: 'Heading 3' },
    show: 'Show the code',
    codeTitle: 'The code',
    code: 'Paste the lines where you want the content. Readers without scripts get a link.',
    previewTitle: 'What it looks like',
    preview: "On your page, the content takes on the page's typeface and colours.",
    needsScript: 'The preview needs scripts. The code above works all the same.',
    feedsTitle: 'Or fetch the content yourselves',
    feeds: 'The files hold the same content as the page. They can be read from any website.',
    files: { html: 'A piece of HTML to put in on the server', json: 'Data (JSON)', atom: 'Feed (Atom)' },
    rulesTitle: 'Good to know',
    rules: (origin) => [
      'The content is fetched when your page is opened. When the region publishes something new, it shows on your page within a minute or two.',
      'We set no cookies and follow nobody. We only see that a browser fetches the files.',
      `If your website has a security policy (CSP): allow ${origin} in script-src, connect-src and img-src.`,
      'The script runs nothing that it fetches: only text, lists, tables, pictures and links come along.',
    ],
  },
})
