/** What the tests read of the report as an HTML file: headings, tables, figures' texts and places. */
export type ReadPage = {
  headings: { level: number; text: string }[]
  tables: { caption: string; head: string[]; rows: string[][] }[]
  figures: { caption: string; title: string; description: string }[]
  ids: string[]
  anchors: string[]
  html: string
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** Text without tags and without the letters of notes. */
const textOf = (html: string): string => unescaped(html.replace(/<sup>[\s\S]*?<\/sup>/g, '').replace(/<[^>]+>/g, ''))

const all = (pattern: RegExp, html: string): string[] => [...html.matchAll(pattern)].map(([, inside]) => inside ?? '')

/** Reads a page of the report's own making. */
export const readPage = (bytes: Uint8Array): ReadPage => {
  const html = Buffer.from(bytes).toString('utf8')
  return {
    html,
    headings: [...html.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, level, inside]) => ({
      level: Number(level),
      text: textOf(inside ?? ''),
    })),
    tables: all(/<table[^>]*>([\s\S]*?)<\/table>/g, html).map((table) => ({
      caption: textOf(/<caption[^>]*>([\s\S]*?)<\/caption>/.exec(table)?.[1] ?? ''),
      head: all(/<th scope="col"[^>]*>([\s\S]*?)<\/th>/g, table).map(textOf),
      rows: all(/<tr[^>]*>([\s\S]*?)<\/tr>/g, /<tbody>([\s\S]*)<\/tbody>/.exec(table)?.[1] ?? '').map((row) =>
        all(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g, row).map(textOf),
      ),
    })),
    figures: all(/<figure[^>]*>([\s\S]*?)<\/figure>/g, html).map((figure) => ({
      caption: textOf(/<span class="chart__title">([\s\S]*?)<\/span>/.exec(figure)?.[1] ?? ''),
      title: textOf(/<title id[^>]*>([\s\S]*?)<\/title>/.exec(figure)?.[1] ?? ''),
      description: textOf(/<desc[^>]*>([\s\S]*?)<\/desc>/.exec(figure)?.[1] ?? ''),
    })),
    ids: all(/\sid="([^"]+)"/g, html),
    anchors: all(/href="#([^"]+)"/g, html),
  }
}
