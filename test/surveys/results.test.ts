import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Context, SQSEvent } from 'aws-lambda'
import { createQueueHandler } from '#functions/render-report/queue-handler.ts'
import { regions } from '#shared/regions/regions.ts'
import { fontsFolder } from '#test/reports/fonts.ts'
import { jobDepsOf } from '#test/reports/job-deps.ts'
import { readPdf } from '#test/reports/read-pdf.ts'
import { interviewRound, surveyRound } from './survey-rounds.ts'
import { firstRegions, type Given, type SurveySite, startSurveySite } from './survey-site.ts'

const words = 'Ordagrant svar som ingen annan ska se'

let site: SurveySite
beforeEach(async () => {
  site = await startSurveySite()
})
afterEach(() => site.stop())

const survey = async (answers: readonly Given[]) => {
  const codes = firstRegions(answers.length)
  for (const [index, code] of codes.entries()) {
    await site.give(code, surveyRound, answers[index] ?? {})
    await site.finish(code, surveyRound)
  }
}
const collected = (isCollected: boolean): Given => ({
  A1: { chosen: [isCollected ? 'collected' : 'none'], comment: words },
  B1: { chosen: ['benefit'] },
  B5: { comment: words },
})
const pageOf = async (path: string) => (await site.get(path)).text()

describe('the public result of a survey', () => {
  it('begins with what was published in 2021, with its source and what is missing', async () => {
    const html = await pageOf('/enkat')
    expect(html).toContain('6 av 10 regioner hade ingen samlad information om validering på regionens webb.')
    expect(html).toContain(
      'material som beskriver nyttan för olika målgrupper samt material som ger operativ vägledning och stöd',
    )
    expect(html).toContain('Myndigheten för yrkeshögskolan')
    expect(html).toContain('Hur många som svarade: uppgift saknas.')
    expect(html).toContain('Färre än fem regioner har lämnat in svar. Då visas inget.')
    expect(html).not.toContain('Då och nu')
    expect(await pageOf('/en/survey')).toContain('6 in 10 regions had no collected information')
  })

  it('says nothing of four, not even how many they are', async () => {
    await survey([true, false, false, false].map(collected))
    const html = await pageOf('/enkat')
    expect(html).toContain('Färre än fem')
    expect(html).not.toMatch(/4 av 21|av 10<\/span>/)
  })

  it('shows five in tenths, then and now beside each other, and neither names nor words', async () => {
    await survey([true, true, false, false, false].map(collected))
    const html = await pageOf('/enkat')
    expect(html).toContain('5 av 21 regioner har lämnat in svar i Enkäten 2026.')
    const compared = html.slice(html.indexOf('Då och nu'), html.indexOf('id="now"'))
    expect(compared.match(/(?:högst |minst )?\d+ av 10(?=<)/g)).toEqual(['6 av 10', '6 av 10'])
    expect(html).toContain('minst 8 av 10')
    expect(html).not.toContain(words)
    for (const { name } of regions) expect(html).not.toContain(name)
    const search = await pageOf('/sok?q=vilket+material+behöver+ni')
    expect(search).toContain('href="/enkat#question-B1"')
    expect(search).not.toContain(words)
    // A2 to A5 were asked of two, A2 and B5 are answered in words.
    expect(html).toContain('Färre än fem har svarat på frågan.')
    expect(html).toContain('Sådana svar publiceras inte.')
  })

  it('does not count what is not handed in', async () => {
    await survey([true, true, true, true].map(collected))
    await site.give('20', surveyRound, collected(false))
    expect(await pageOf('/enkat')).toContain('Färre än fem')
  })
})

describe('the public result of interviews', () => {
  it('shows in how many a code came up once five are finished, and no notes', async () => {
    expect(await pageOf('/intervjuer')).toContain('Många regioner känner en osäkerhet i sin roll')
    for (const [index, code] of firstRegions(5).entries()) {
      await site.give(code, interviewRound, {
        A1: { chosen: index < 3 ? ['unsure'] : [], comment: words },
        A7: { comment: words },
      })
      await site.finish(code, interviewRound)
    }
    site.time.now = new Date(site.time.now.getTime() + 61_000)
    const html = await pageOf('/intervjuer')
    expect(html).toContain('5 av 21 regioner är intervjuade')
    expect(html).toMatch(/Osäker på rollen<\/th>.*?6 av 10/s)
    expect(html).not.toContain(words)
    expect(await pageOf('/en/interviews')).toContain('Unsure of the role')
  })
})

describe('the summary as a file', () => {
  const handlerOf = async (folder: string) =>
    createQueueHandler({
      deps: await jobDepsOf(site, folder),
      logger: new Logger({ serviceName: 'test', logLevel: 'SILENT' }),
      metrics: new Metrics({ serviceName: 'test', namespace: 'test' }),
    })
  const run = async (messages: readonly unknown[]) => {
    const fonts = await fontsFolder()
    const handler = await handlerOf(fonts.folder)
    const Records = messages.map((message, index) => ({
      messageId: `m-${index}`,
      body: JSON.stringify(message),
      attributes: { ApproximateReceiveCount: '1' },
    }))
    // What the handler reads of an event.
    await handler({ Records } as unknown as SQSEvent, {} as Context)
    await fonts.remove()
  }

  it.each([
    ['/enkat', '/enkat/sammanfattning', '6 av 10 regioner'],
    ['/en/interviews', '/en/interviews/summary', 'Validation must be anchored'],
  ])('of %s is made when somebody asks, once, and says what the page says', async (page, path, sentence) => {
    await survey([true, true, false, false, false].map(collected))
    expect(await pageOf(page)).toContain(`href="${path}"`)
    const [first, second] = [await site.get(path), await site.get(path)]
    expect([first.status, first.headers.get('refresh'), second.status]).toEqual([200, '2', 200])
    const messages = await site.received()
    expect(messages).toHaveLength(1)
    await run(messages)
    const ready = await site.get(path)
    expect(ready.status).toBe(302)
    const file = new Uint8Array(await (await fetch(ready.headers.get('location') ?? '')).arrayBuffer())
    const pdf = readPdf(Buffer.from(file))
    const text = pdf.pages.join(' ').replaceAll(/\s+/g, ' ')
    expect(text).toContain(sentence)
    expect(text).not.toContain(words)
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  it('is made anew when the result has changed', async () => {
    await site.get('/enkat/sammanfattning')
    await survey([true, true, false, false, false].map(collected))
    site.time.now = new Date(site.time.now.getTime() + 61_000)
    await site.get('/enkat/sammanfattning')
    expect(await site.received()).toHaveLength(2)
  })

  it('says so when it failed, and is ordered again after a minute', async () => {
    await site.get('/enkat/sammanfattning')
    const [message] = (await site.received()) as { summaryId: string }[]
    const file = await site.deps.surveys.findSummary(message?.summaryId ?? '', site.time.now)
    if (!file) throw new Error('no file')
    await site.deps.surveys.markSummary(file, 'failed')
    expect(await pageOf('/enkat/sammanfattning')).toContain('Filen gick inte att göra')
    site.time.now = new Date(site.time.now.getTime() + 61_000)
    expect(await pageOf('/enkat/sammanfattning')).toContain('Vi gör filen')
  })
})
