import type { WebDeps } from '#web/deps.ts'

type Options = { from: string; smtpUrl: string | undefined }

/** Sends mail over SES, or over SMTP where an address of one is set. The mail libraries are loaded at the first mail. */
export const createMailer =
  ({ from, smtpUrl }: Options): WebDeps['sendMail'] =>
  async (mail) => {
    const { createTransport } = await import('nodemailer')
    if (smtpUrl) {
      await createTransport(smtpUrl).sendMail({ from, ...mail })
      return
    }
    const { SESv2Client, SendEmailCommand } = await import('@aws-sdk/client-sesv2')
    await createTransport({ SES: { sesClient: new SESv2Client(), SendEmailCommand } }).sendMail({ from, ...mail })
  }
