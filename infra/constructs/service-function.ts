import { type Duration, RemovalPolicy, Size, Validations } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { type Architecture, Code, Function as Lambda, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { Environment } from '#infra/environments.ts'

export type ServiceFunctionProps = {
  environment: Environment
  version: string
  /** Folder with the bundled `handler.mjs`. */
  bundle: string
  architecture: Architecture
  memoryMb: number
  /** Room for files under /tmp; Lambda's own 512 MB unless said. */
  temporaryMb?: number | undefined
  timeout: Duration
  /** Instances kept for, and allowed to, this function; undefined leaves it to the account. */
  reservedConcurrency: number | undefined
  /** A name that the policy of a bucket knows its role by; CloudFormation makes one up unless said. */
  roleName?: string | undefined
}

export type Grant = {
  actions: readonly string[]
  resources: readonly string[]
  /** The variables by which the function finds what it may now use. */
  variables: Readonly<Record<string, string>>
}

/** One Lambda with a role and a log of its own. It may write its log and its traces; every other right comes through `allow`. */
export class ServiceFunction extends Construct {
  readonly lambda: Lambda
  readonly logGroup: LogGroup
  private readonly role: Role

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id)
    this.logGroup = new LogGroup(this, 'Log', {
      retention: props.environment.functionLogDays,
      removalPolicy: props.environment.isDataKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    })
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      ...(props.roleName !== undefined && { roleName: props.roleName }),
    })
    this.lambda = new Lambda(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: props.architecture,
      handler: 'handler.handler',
      code: Code.fromAsset(props.bundle),
      role: this.role,
      memorySize: props.memoryMb,
      ...(props.temporaryMb !== undefined && { ephemeralStorageSize: Size.mebibytes(props.temporaryMb) }),
      timeout: props.timeout,
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      logGroup: this.logGroup,
      environment: {
        ENVIRONMENT: props.environment.name,
        VERSION: props.version,
        HAS_DEMONSTRATION_DATA: String(props.environment.hasDemonstrationData),
      },
      ...(props.reservedConcurrency !== undefined && { reservedConcurrentExecutions: props.reservedConcurrency }),
    })
    // Not logGroup.grantWrite: the role's own policy is the one place where a function's rights stand.
    this.allow({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [this.logGroup.logGroupArn],
      variables: {},
    })
    Validations.of(this.role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray only: PutTraceSegments and PutTelemetryRecords know no narrower resource than *.',
    })
  }

  /** Grants the actions on the resources and sets the variables that lead to them. */
  allow(grant: Grant): void {
    this.role.addToPrincipalPolicy(
      new PolicyStatement({ actions: [...grant.actions], resources: [...grant.resources] }),
    )
    this.tell(grant.variables)
  }

  /** Sets variables that go with no right. */
  tell(variables: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(variables)) this.lambda.addEnvironment(name, value)
  }
}
