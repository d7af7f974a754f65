import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { z } from 'zod'
import { escapeHtml, sendPage } from './local-page.ts'

const mailSchema = z.object({
  id: z.string(),
  at: z.string(),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
})
export type Mail = z.infer<typeof mailSchema>

export const mailPath = '/local/mail'

/** Addresses in a text become links; everything else is shown as it came. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) =>
      index % 2 === 1 ? `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>` : escapeHtml(part),
    )
    .join('')

const shownTime = (at: string) => new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' })

const listHtml = (mails: Mail[]) =>
  mails.length === 0
    ? '<p>Ingen e-post än. / No mail yet.</p>'
    : `<ul class="list">${mails
        .map(
          ({ id, at, to, subject }) =>
            `<li><a href="${mailPath}/${id}">${escapeHtml(subject)}</a><br>${escapeHtml(to)} · <time datetime="${at}">${shownTime(at)}</time></li>`,
        )
        .join('')}</ul>`

const letterHtml = ({ at, from, to, subject, text }: Mail) =>
  `<nav><a href="${mailPath}">All e-post / All mail</a></nav><h1>${escapeHtml(subject)}</h1><p>Från / From: ${escapeHtml(from)}<br>Till / To: ${escapeHtml(to)}<br><time datetime="${at}">${shownTime(at)}</time></p><pre class="letter">${linked(text)}</pre>`

/** Takes all mail that the system sends, keeps it in `folder` and shows it. Nothing leaves this machine. */
export const startMail = async (folder: string) => {
  mkdirSync(folder, { recursive: true })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      simpleParser(stream)
        .then(({ from, to, subject = '', text = '' }) => {
          const at = new Date().toISOString()
          const mail: Mail = {
            id: `${at.replaceAll(/[^0-9]/g, '')}-${randomUUID().slice(0, 8)}`,
            at,
            from: from?.text ?? '',
            to: [to ?? []]
              .flat()
              .map((address) => address.text)
              .join(', '),
            subject,
            text,
          }
          writeFileSync(join(folder, `${mail.id}.json`), JSON.stringify(mail, null, 2))
          done()
        })
        .catch(done)
    },
  })
  const listener = server.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  if (typeof address !== 'object' || address === null) throw new Error('the mail server has no address')

  const read = (id: string) => mailSchema.parse(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')))
  const ids = () => readdirSync(folder).map((name) => name.replace(/\.json$/, ''))
  const all = () => ids().sort().reverse().map(read)

  return {
    smtpUrl: `smtp://127.0.0.1:${address.port}`,
    /** Everything sent so far, the newest first. */
    all,
    /** Answers under /local/mail: the list, one letter, and the list as JSON at /local/mail.json. */
    handle(path: string, response: ServerResponse): void {
      const id = path.slice(mailPath.length + 1)
      if (path === `${mailPath}.json`) {
        response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        response.end(JSON.stringify(all()))
      } else if (id === '') {
        const body = `<h1>Skickad e-post / Sent mail</h1><p class="note">E-posten stannar på den här datorn. / Mail stays on this computer.</p>${listHtml(all())}`
        sendPage(response, { language: 'sv', title: 'Skickad e-post', body })
      } else if (ids().includes(id)) {
        const mail = read(id)
        sendPage(response, { language: 'sv', title: mail.subject, body: letterHtml(mail) })
      } else {
        sendPage(response, { status: 404, language: 'sv', title: 'Finns inte', body: '<h1>Brevet finns inte</h1>' })
      }
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
