import { RemovalPolicy, Validations } from 'aws-cdk-lib'
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import type { Environment } from '#infra/environments.ts'
import type { ServiceFunction } from './service-function.ts'

export type AppTableProps = {
  environment: Environment
  /** The variable under which functions find the table's name. */
  variable: string
  /** true: items go by themselves once the second in `expiresAtSeconds` has passed. */
  hasExpiringItems?: boolean
}

const read = ['dynamodb:GetItem', 'dynamodb:Query']
// A transaction is authorised by the actions of its parts; ConditionCheckItem is the part that only looks.
const write = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem']

/** One DynamoDB table with `pk` and `sk`, paid by request, encrypted, protected as its environment says. */
export class AppTable extends Construct {
  readonly table: TableV2
  private readonly variable: string

  constructor(scope: Construct, id: string, props: AppTableProps) {
    super(scope, id)
    const { environment } = props
    this.variable = props.variable
    const days = environment.pointInTimeRecoveryDays
    this.table = new TableV2(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      removalPolicy: environment.isDataKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      deletionProtection: environment.isDeletionProtected,
      pointInTimeRecoverySpecification:
        days === null
          ? { pointInTimeRecoveryEnabled: false }
          : { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: days },
      ...(props.hasExpiringItems && { timeToLiveAttribute: 'expiresAtSeconds' }),
    })
    if (days === null)
      Validations.of(this.table).acknowledge({
        id: 'AwsSolutions-DDB3',
        reason: 'This environment holds nothing that anyone would miss (environments.ts, pointInTimeRecoveryDays).',
      })
  }

  private allow(reader: ServiceFunction, actions: readonly string[]) {
    reader.allow({ actions, resources: [this.table.tableArn], variables: { [this.variable]: this.table.tableName } })
  }

  letRead(reader: ServiceFunction): void {
    this.allow(reader, read)
  }

  /** Reading, adding and changing; not removing. */
  letWrite(writer: ServiceFunction): void {
    this.allow(writer, [...read, ...write])
  }

  letWriteAndRemove(writer: ServiceFunction): void {
    this.allow(writer, [...read, ...write, 'dynamodb:DeleteItem'])
  }

  /** Adding only: how jobs write the audit log. */
  letAdd(writer: ServiceFunction): void {
    this.allow(writer, ['dynamodb:PutItem'])
  }

  /** Adding and looking, not changing: how people's actions are logged and the log is shown. */
  letAddAndRead(writer: ServiceFunction): void {
    this.allow(writer, ['dynamodb:PutItem', 'dynamodb:GetItem', 'dynamodb:Query'])
  }
}
