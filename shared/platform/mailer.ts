/**
 * One mail of plain text. `unsubscribe` is an address that ends such mails by one POST (RFC 8058): mail programs show a button for it. `calendar` is a calendar file (RFC 5545) that goes with it.
 */
export type Mail = { to: string; subject: string; text: string; unsubscribe?: string; calendar?: string }

export type SendMail = (mail: Mail) => Promise<void>

/** The mail as nodemailer takes it. */
const message = (from: string, { unsubscribe, calendar, ...mail }: Mail) => ({
  from,
  ...mail,
  ...(calendar && {
    attachments: [{ filename: 'evenemang.ics', content: calendar, contentType: 'text/calendar; charset=utf-8' }],
  }),
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
type MailFailure = {
  name?: unknown
  code?: unknown
  syscall?: unknown
  responseCode?: unknown
  $metadata?: { httpStatusCode?: unknown }
}

/** nodemailer's codes for never having reached the server. */
const unreached = ['ECONNECTION', 'ECONNREFUSED', 'EDNS', 'EAUTH', 'ETLS']

const isBusy = (status: unknown): boolean => status === 429 || (typeof status === 'number' && status >= 500)

/** What SES says when it takes no mail of ours to anyone (SESv2 API reference, SendEmail). */
const ofOurs: readonly unknown[] = [
  'AccountSuspendedException',
  'LimitExceededException',
  'MailFromDomainNotVerifiedException',
  'SendingPausedException',
]

/** Whether a mail server has said that it will never take the mail: the address is wrong, or not to be mailed. What is wrong with us, such as rights or an account that is paused, says nothing of the address. */
export const isRefusedForGood = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const { name, responseCode, $metadata } = error as MailFailure
  // SMTP: 53x is about who sends (RFC 4954).
  if (typeof responseCode === 'number') return responseCode >= 500 && !(responseCode >= 530 && responseCode < 540)
  return $metadata?.httpStatusCode === 400 && !ofOurs.includes(name)
}

/**
 * Whether a mail that failed surely was not taken, for a passing reason: then it may be sent again. An answer that was lost, and a refusal that will be the same the next time, give false.
 */
export const maySendAgain = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const { code, syscall, responseCode, $metadata } = error as MailFailure
  // SMTP: 4xx is for now, 5xx for good. HTTP is the other way round.
  if (typeof responseCode === 'number') return responseCode >= 400 && responseCode < 500
  // A connection that was refused has the code of one that broke (ESOCKET); what failed tells them apart.
  const isUnreached = syscall === 'connect' || unreached.some((known) => known === code)
  return isUnreached || isBusy($metadata?.httpStatusCode)
}
