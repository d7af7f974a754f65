import { CfnOutput } from 'aws-cdk-lib'
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses'
import { Construct } from 'constructs'
import type { ServiceFunction } from './service-function.ts'

export type MailSenderProps = { from: string; verifiedIdentity: string }

/** The domain that mail comes from, and who may send in its name. */
export class MailSender extends Construct {
  private readonly identity: EmailIdentity
  private readonly from: string

  constructor(scope: Construct, id: string, props: MailSenderProps) {
    super(scope, id)
    this.from = props.from
    this.identity = new EmailIdentity(this, 'Identity', { identity: Identity.domain(props.verifiedIdentity) })
    // The domain's owner publishes these once; until then SES sends nothing.
    for (const [index, { name, value }] of this.identity.dkimRecords.entries())
      new CfnOutput(scope, `MailRecord${index + 1}`, { value: `${name} CNAME ${value}` })
  }

  letSend(sender: ServiceFunction): void {
    sender.allow({
      // SES holds a message in MIME form, which is how nodemailer sends, against the second.
      actions: ['ses:SendEmail', 'ses:SendRawEmail'],
      resources: [this.identity.emailIdentityArn],
      variables: { MAIL_FROM: this.from },
    })
  }
}
