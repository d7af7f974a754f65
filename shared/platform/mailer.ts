/** One mail of plain text. `unsubscribe` is an address that ends such mails by one POST (RFC 8058): mail programs show a button for it. */
export type Mail = { to: string; subject: string; text: string; unsubscribe?: string }

export type SendMail = (mail: Mail) => Promise<void>

/** The mail as nodemailer takes it. */
const message = (from: string, { unsubscribe, ...mail }: Mail) => ({
  from,
  ...mail,
  ...(unsubscribe && {
    headers: {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }),
})

/** Sends mail over SES, or over SMTP where an address of one is set. The mail libraries are loaded at the first mail. */
export const connectMailer =
  ({ from, smtpUrl }: { from: string; smtpUrl: string | undefined }): SendMail =>
  async (mail) => {
    const { createTransport } = await import('nodemailer')
    if (smtpUrl) {
      await createTransport(smtpUrl).sendMail(message(from, mail))
      return
    }
    const { SESv2Client, SendEmailCommand } = await import('@aws-sdk/client-sesv2')
    await createTransport({ SES: { sesClient: new SESv2Client(), SendEmailCommand } }).sendMail(message(from, mail))
  }

/** What nodemailer and the SDK say of a failure, as far as they say it. */
type MailFailure = { code?: unknown; responseCode?: unknown; $metadata?: { httpStatusCode?: unknown } }

/** nodemailer's codes for never having reached the server. */
const unreached = ['ECONNECTION', 'ECONNREFUSED', 'EDNS', 'EAUTH', 'ETLS']

const isBusy = (status: unknown): boolean => status === 429 || (typeof status === 'number' && status >= 500)

/**
 * Whether a mail that failed surely was not taken, for a passing reason: then it may be sent again. An answer that was lost, and a refusal that will be the same the next time, give false.
 */
export const maySendAgain = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const { code, responseCode, $metadata } = error as MailFailure
  // SMTP: 4xx is for now, 5xx for good. HTTP is the other way round.
  if (typeof responseCode === 'number') return responseCode >= 400 && responseCode < 500
  return unreached.some((known) => known === code) || isBusy($metadata?.httpStatusCode)
}
