import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { startLocalSystem } from '#test/browser/local-system.ts'
import { freePort } from '#test/support/stores.ts'
import { report } from './measure.ts'

const paths = [
  '/',
  '/validering',
  '/validering/nytta/anstalld',
  '/validering/vagledning',
  '/validering/hitta-ratt',
  '/validering/regioner',
  '/kalendarium',
  '/utbildning',
  '/nationell-bild',
  '/rapporter',
  '/statistik',
  '/sok',
  '/en',
]

/** A Chromium that Lighthouse can drive by the port; ends it with `stop`. */
const startChromium = async (port: number) => {
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  const profile = await mkdtemp(join(tmpdir(), 'lighthouse-'))
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    `--user-data-dir=${profile}`,
  ]
  const child = spawn(await packaged.executablePath(), [...args, `--remote-debugging-port=${port}`, 'about:blank'], {
    stdio: 'ignore',
  })
  for (let attempt = 0; ; attempt += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/json/version`).then(
      () => true,
      () => false,
    )
    if (isUp) break
    if (attempt > 100) throw new Error('Chromium did not start')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill()
    await ended
    await rm(profile, { recursive: true, force: true })
  }
}

/** Lighthouse's four categories for the public pages, on a phone over a slow net, against 100 in each. */
export const benchLighthouse = async (): Promise<void> => {
  const port = await freePort()
  const [system, stopChromium] = await Promise.all([startLocalSystem(), startChromium(port)])
  try {
    for (const path of paths) {
      const run = await lighthouse(system.origin + path, { port, output: 'json', logLevel: 'error' })
      const scores = Object.values(run?.lhr.categories ?? {}).map(({ id, score }) => ({ id, score: score ?? 0 }))
      const lowest = Math.min(...scores.map(({ score }) => score))
      report(`Lighthouse ${path}`, lowest, scores.map(({ id, score }) => `${id} ${Math.round(score * 100)}`).join(', '))
    }
  } finally {
    await stopChromium()
    await system.stop()
  }
}
