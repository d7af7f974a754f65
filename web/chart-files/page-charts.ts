import type { Language } from '#shared/platform/language.ts'
import type { Visit } from '../site.tsx'
import { sendFile } from '../tables/send-file.ts'
import { chartBytes } from './chart-bytes.ts'
import type { ChartFile } from './chart-files.ts'
import { type FileFormat, fileFormats, isFileFormat } from './file-formats.ts'
import type { FileSite } from './stand-alone.tsx'

/** By this word the address of a page asks for the file of one of its charts in place of the page: `?hamta=profil.svg`. So a file has its page's rule of access and its page's figures. */
const wordOfAddress = 'hamta'

type AskedChart = { chart: string; format: FileFormat }

/** The address of the file of a page's chart; `page` may have a query of its own. */
export const pageChartAddress = (page: string, { chart, format }: AskedChart): string =>
  `${page}${page.includes('?') ? '&' : '?'}${wordOfAddress}=${chart}.${format}`

const readAsked = (text: string): AskedChart | null => {
  const [, chart, format] = /^([\w-]{1,80})\.(\w{3})$/.exec(text) ?? []
  return chart && format && isFileFormat(format) ? { chart, format } : null
}

type Sending = {
  /** The chart of this name, or null where the page has none. */
  draw: (chart: string) => ChartFile | null | Promise<ChartFile | null>
  /** What the file is called, before the chart's name. */
  name: string
  /** `anyone`: may be kept on the way. `reader`: nobody keeps it. */
  audience: 'anyone' | 'reader'
  /** Where they are not the page's. */
  language?: Language
  site?: FileSite
}

/** Answers with the file of a chart where the address asks for one; null where it asks for the page. */
export const sendPageChart = async (
  { deps, query, context, notFound, ...page }: Pick<Visit, 'deps' | 'query' | 'language' | 'context' | 'notFound'>,
  { draw, name, audience, language = page.language, site = deps.site }: Sending,
): Promise<Response | null> => {
  const text = query.get(wordOfAddress)
  if (text === null) return null
  const asked = readAsked(text)
  const drawn = asked && (await draw(asked.chart))
  if (!asked || !drawn) return notFound()
  const file = {
    bytes: await chartBytes(asked.format, drawn, { site, language, drawPng: deps.drawPng }),
    contentType: fileFormats[asked.format].contentType,
    name: `${name}-${asked.chart}-${language}.${asked.format}`,
  }
  if (audience === 'anyone') return sendFile(file, context.req.header('if-none-match'))
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.contentType,
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'no-store',
    },
  })
}
