import type { CatalogueFile } from '#shared/open-data/catalogue-files.ts'
import { texts } from '#shared/platform/language.ts'

type Texts = {
  title: string
  lead: string
  description: string
  datasetsTitle: string
  terms: string
  period: string
  formats: string
  toPage: string
  apisTitle: string
  apis: string
  address: string
  describedAt: string
  examplesTitle: string
  examples: string
  catalogueTitle: string
  catalogueName: string
  catalogue: string
  files: Record<CatalogueFile, string>
  publisherTitle: string
  publisher: (name: string, number: string) => string
  noPublisher: string
  rulesTitle: string
  rules: readonly string[]
  ownWebTitle: string
  ownWeb: string
}

/** Texts of the page about open data. */
export const openDataTexts = texts<Texts>({
  sv: {
    title: 'Öppna data',
    lead: 'Allt vi publicerar går att hämta, använda och visa någon annanstans.',
    description:
      'Öppna data om validering i Sveriges regioner: tabeller som CSV, Excel, JSON-stat, PX och Parquet, PxWebApi 2, JSON-API och en katalog enligt DCAT-AP-SE.',
    datasetsTitle: 'Vad som finns',
    terms: 'Villkor',
    period: 'Period',
    formats: 'Hela tabellen som',
    toPage: 'Till sidan',
    apisTitle: 'För program',
    apis: 'Det behövs ingen nyckel. Andra webbplatser kan läsa svaren från PxWebApi direkt i besökarens webbläsare (CORS), men inte JSON-API:ets.',
    address: 'Adress',
    describedAt: 'Beskrivs på',
    examplesTitle: 'Så läser du tabellerna',
    examples:
      'Byt värdena i adressen för att få annat. På tabellens sida väljer du med kryssrutor och får den färdiga adressen.',
    catalogueTitle: 'Katalogen',
    catalogueName: 'Öppna data från Valideringslyft',
    catalogue:
      'Katalogen beskriver allt ovan enligt DCAT-AP-SE 3, som Sveriges dataportal läser. Själva katalogen är fri att använda (CC0).',
    files: { 'dcat.rdf': 'RDF/XML, för dataportalen', 'dcat.ttl': 'Turtle', 'dcat.jsonld': 'JSON-LD' },
    publisherTitle: 'Utgivare',
    publisher: (name, number) => `${name}, organisationsnummer ${number}.`,
    noPublisher:
      'Ingen utgivare är angiven här, så katalogen ska inte anmälas till dataportalen. Den som driver webbplatsen anger namn och organisationsnummer i dess inställningar.',
    rulesTitle: 'Bra att veta',
    rules: [
      'En cell utan tal säger varför. ”..” är ett tal som döljs för att ingen ska kunna kännas igen. Det är aldrig noll.',
      'Fråga med If-None-Match, så får du svaret 304 när inget har ändrats.',
      'Koder och adresser ändras inte. Texter kan ändras.',
    ],
    ownWebTitle: 'Visa statistiken på er egen webbplats',
    ownWeb:
      'Med några rader kod visar ni en tabell eller ett stapeldiagram på er egen webbplats, med ert eget typsnitt. Öppna en tabell och välj ”Visa på er egen webbplats”.',
  },
  en: {
    title: 'Open data',
    lead: 'Everything we publish can be downloaded, used and shown elsewhere.',
    description:
      "Open data on validation in Sweden's regions: tables as CSV, Excel, JSON-stat, PX and Parquet, PxWebApi 2, a JSON API and a catalogue that follows DCAT-AP-SE.",
    datasetsTitle: 'What there is',
    terms: 'Terms',
    period: 'Period',
    formats: 'The whole table as',
    toPage: 'To the page',
    apisTitle: 'For programs',
    apis: "No key is needed. Other websites can read PxWebApi's answers directly in their visitors' browsers (CORS), but not those of the JSON API.",
    address: 'Address',
    describedAt: 'Described at',
    examplesTitle: 'How to read the tables',
    examples:
      "Change the values in the address to get something else. On the table's page you tick what you want and get the finished address.",
    catalogueTitle: 'The catalogue',
    catalogueName: 'Open data from Valideringslyft',
    catalogue:
      'The catalogue describes all of the above according to DCAT-AP-SE 3, which the Swedish data portal reads. The catalogue itself is free to use (CC0).',
    files: { 'dcat.rdf': 'RDF/XML, for the data portal', 'dcat.ttl': 'Turtle', 'dcat.jsonld': 'JSON-LD' },
    publisherTitle: 'Publisher',
    publisher: (name, number) => `${name}, organisation number ${number}.`,
    noPublisher:
      'No publisher is named here, so the catalogue must not be registered with the data portal. Whoever runs the website enters the name and organisation number in its settings.',
    rulesTitle: 'Good to know',
    rules: [
      'A cell without a number says why. “..” is a number that is hidden so that nobody can be recognised. It is never zero.',
      'Ask with If-None-Match, and the answer is 304 when nothing has changed.',
      'Codes and addresses do not change. Texts may change.',
    ],
    ownWebTitle: 'Show the statistics on your own website',
    ownWeb:
      'With a few lines of code you can show a table or a bar chart on your own website, in your own typeface. Open a table and choose “Show on your own website”.',
  },
})
