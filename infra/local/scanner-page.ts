import type { ServerResponse } from 'node:http'
import { escapeHtml, sendPage } from './local-page.ts'
import type { Scan } from './stand-in-scanner.ts'

export const scannerPath = '/local/scanner'

const shownTime = (at: string) => new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' })

const row = ({ at, key, status }: Scan) =>
  `<li><code>${escapeHtml(key)}</code><br>${status} · <time datetime="${at}">${shownTime(at)}</time></li>`

/** Sends the page that says what the stand-in scanner is, and what it has looked at. */
export const sendScans = (response: ServerResponse, scans: readonly Scan[]): void => {
  const list =
    scans.length === 0 ? '<p>Inga filer än. / No files yet.</p>' : `<ul class="list">${scans.map(row).join('')}</ul>`
  const what =
    '<p>Det här är en ställföreträdare för GuardDuty, inte ett riktigt virusskydd. Den letar bara efter testfilen EICAR, öppnar inga arkiv och märker allt annat som rent. Lägg inte in filer som du inte litar på.</p>' +
    '<p lang="en">This is a stand-in for GuardDuty, not a real protection against malware. It looks for the EICAR test file only, opens no archives, and marks everything else as clean. Send in no files that you do not trust.</p>'
  const body = `<h1>Filer som har granskats / Files looked at</h1><div class="note">${what}</div><h2>Sedan starten / Since the start</h2>${list}`
  sendPage(response, { language: 'sv', title: 'Granskade filer', body })
}
