import { texts } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'

type Texts = {
  title: string
  lead: (table: string) => string
  description: (table: string) => string
  changeChoice: string
  view: string
  views: { table: string; bars: string }
  barsHint: string
  heading: string
  headingHint: string
  headings: (level: number) => string
  show: string
  noBars: string
  tooMany: (cells: number, most: number) => string
  codeTitle: string
  code: string
  previewTitle: string
  preview: string
  needsScript: string
  rulesTitle: string
  rules: (origin: string) => readonly string[]
}

/** Texts of the page where one makes the tag for another site. */
export const embedTexts = texts<Texts>({
  sv: {
    title: 'Visa statistiken på er egen webbplats',
    lead: (table) => `Klistra in några rader kod, så visar er sida ”${table}” med de senaste siffrorna.`,
    description: (table) => `Visa ”${table}” som tabell eller stapeldiagram på er egen webbplats.`,
    changeChoice: 'Ändra vilka värden som visas',
    view: 'Visa som',
    views: { table: 'Tabell', bars: 'Staplar' },
    barsHint: 'Staplar går att välja när en enda rubrik har flera värden, till exempel flera år för en region.',
    heading: 'Rubrikens nivå',
    headingHint: 'Välj nivån under den rubrik som kommer före på er sida.',
    headings: (level) => `Rubrik ${level}`,
    show: 'Visa koden',
    noBars: 'Ditt val går inte att visa som staplar. Välj flera värden under en enda rubrik, eller visa en tabell.',
    tooMany: (cells, most) =>
      `Ditt val ger ${formatNumber(cells, 'sv')} tal. På en annan webbplats visas högst ${formatNumber(most, 'sv')}. Välj färre värden.`,
    codeTitle: 'Koden',
    code: 'Klistra in raderna där statistiken ska synas. De som inte har skript får en länk.',
    previewTitle: 'Så här ser det ut',
    preview: 'På er sida får statistiken sidans typsnitt och färger.',
    needsScript: 'Förhandsvisningen behöver skript. Koden ovan fungerar ändå.',
    rulesTitle: 'Bra att veta',
    rules: (origin) => [
      'Siffrorna hämtas när sidan öppnas. När vi publicerar nytt syns det hos er inom någon minut.',
      'Vi sparar inga kakor. Vi ser bara att en webbläsare hämtar filerna, inte vem som läser er sida.',
      `Om er webbplats har en säkerhetspolicy (CSP): tillåt ${origin} i script-src och connect-src.`,
      'Staplarnas färg går att välja med CSS-variabeln --valideringslyft-bar.',
    ],
  },
  en: {
    title: 'Show the statistics on your own website',
    lead: (table) => `Paste a few lines of code, and your page shows “${table}” with the latest figures.`,
    description: (table) => `Show “${table}” as a table or a bar chart on your own website.`,
    changeChoice: 'Change which values are shown',
    view: 'Show as',
    views: { table: 'Table', bars: 'Bars' },
    barsHint: 'Bars can be chosen when a single heading has several values, for example several years for one region.',
    heading: 'Level of the heading',
    headingHint: 'Choose the level below the heading that comes before it on your page.',
    headings: (level) => `Heading ${level}`,
    show: 'Show the code',
    noBars: 'Your selection cannot be shown as bars. Choose several values under a single heading, or show a table.',
    tooMany: (cells, most) =>
      `Your selection gives ${formatNumber(cells, 'en')} figures. Another website shows at most ${formatNumber(most, 'en')}. Choose fewer values.`,
    codeTitle: 'The code',
    code: 'Paste the lines where you want the statistics. Readers without scripts get a link.',
    previewTitle: 'What it looks like',
    preview: "On your page, the statistics take on the page's typeface and colours.",
    needsScript: 'The preview needs scripts. The code above works all the same.',
    rulesTitle: 'Good to know',
    rules: (origin) => [
      'The figures are fetched when the page is opened. When we publish something new, it shows on your page within a minute or two.',
      'We set no cookies. We only see that a browser fetches the files, not who reads your page.',
      `If your website has a security policy (CSP): allow ${origin} in script-src and connect-src.`,
      'The colour of the bars can be chosen with the CSS variable --valideringslyft-bar.',
    ],
  },
})
