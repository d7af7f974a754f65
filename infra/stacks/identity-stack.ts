import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib'
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito'
import type { Construct } from 'constructs'
import type { Environment } from '#infra/environments.ts'

export type IdentityStackProps = StackProps & {
  environment: Environment
  /** The site's address without a slash at its end. */
  origin: string
}

/** Who may sign in: a Cognito user pool, and the site as its one client. */
export class IdentityStack extends Stack {
  readonly userPool: UserPool
  readonly client: UserPoolClient
  readonly issuer: string

  constructor(scope: Construct, id: string, props: IdentityStackProps) {
    super(scope, id, props)
    const { environment } = props
    this.userPool = this.addUserPool(environment)
    this.userPool.addDomain('SignInPages', { cognitoDomain: { domainPrefix: environment.signInPrefix } })
    this.client = this.userPool.addClient('Site', {
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${props.origin}/sign-in/callback`],
        logoutUrls: [`${props.origin}/`, `${props.origin}/en`],
      },
      authFlows: {},
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      // The site reads the tokens once, at sign-in, and keeps a session of its own: Cognito's shortest times do.
      accessTokenValidity: Duration.minutes(5),
      idTokenValidity: Duration.minutes(5),
      refreshTokenValidity: Duration.hours(1),
    })
    this.issuer = `https://cognito-idp.${environment.region}.amazonaws.com/${this.userPool.userPoolId}`
    new CfnOutput(this, 'UserPoolId', { value: this.userPool.userPoolId })
  }

  private addUserPool(environment: Environment): UserPool {
    const pool = new UserPool(this, 'People', {
      // By this name `npm run invite-coordinator` finds it.
      userPoolName: `valideringslyft-${environment.name}`,
      // An account by itself opens nothing: roles come from invitations in the site, used by their own verified address. So nobody has to make accounts by hand.
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      standardAttributes: { email: { required: true, mutable: true }, fullname: { required: false, mutable: true } },
      // Length protects more than variety; the four kinds are what cdk-nag's COG1 asks for.
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(14),
      },
      mfa: environment.secondFactor === 'required' ? Mfa.REQUIRED : Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: environment.hasThreatProtection ? FeaturePlan.PLUS : FeaturePlan.ESSENTIALS,
      ...(environment.hasThreatProtection && {
        standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      }),
      userInvitation: invitation,
      removalPolicy: environment.isDataKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      deletionProtection: environment.isDeletionProtected,
    })
    const acknowledge = (ruleId: string, reason: string) => Validations.of(pool).acknowledge({ id: ruleId, reason })
    if (environment.secondFactor === 'optional')
      acknowledge(
        'AwsSolutions-COG2',
        'No real data here; testers choose. Required where people work (environments.ts).',
      )
    if (!environment.hasThreatProtection)
      for (const rule of ['AwsSolutions-COG3', 'AwsSolutions-COG8'])
        acknowledge(rule, 'No real data here; the plan that has it costs by person (environments.ts).')
    return pool
  }
}

const invitation = {
  emailSubject: 'Ditt konto i Valideringslyft / Your Valideringslyft account',
  emailBody: [
    '<p>Hej! Du har fått ett konto i Valideringslyft.</p>',
    '<p>Användarnamn: {username}<br>Tillfälligt lösenord: {####}</p>',
    '<p>Lösenordet gäller i 14 dagar. Du väljer ett eget när du loggar in första gången.</p>',
    '<p>Hello! You have an account in Valideringslyft. User name: {username}. Temporary password: {####}.',
    ' It works for 14 days; you choose your own when you first sign in.</p>',
  ].join(''),
}
