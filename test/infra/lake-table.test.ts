import { describe, expect, it } from '@jest/globals'
import { pointedAt } from './rights.ts'
import { ofType, type Resource, type Synthesised, synthesise } from './synthesised.ts'

const prod = await synthesise('prod')
const local = await synthesise('local')

const one = (synthesised: Synthesised, type: string, name = ''): Resource['Properties'] => {
  const [found, second] = ofType(synthesised, type).filter(([id]) => id.includes(name))
  if (!found || second) throw new Error(`not exactly one ${type} ${name}`)
  return found[1].Properties
}

describe('the lake as a table', () => {
  it('has the columns of the files, and years and regions as folders that nobody needs to register', () => {
    const { TableInput, DatabaseName } = one(prod, 'AWS::Glue::Table')
    expect(DatabaseName).toBe('valideringslyft_prod')
    expect(TableInput.StorageDescriptor.Columns.map(({ Name }: { Name: string }) => Name)).toEqual([
      'month',
      'form',
      'sector',
      'branch',
      'sex',
      'age_group',
      'outcome',
      'municipality',
      'count',
    ])
    expect(TableInput.PartitionKeys.map(({ Name }: { Name: string }) => Name)).toEqual(['year', 'region'])
    expect(TableInput.Parameters).toMatchObject({ 'projection.enabled': 'true', 'projection.region.digits': '2' })
    expect(pointedAt(TableInput.Parameters['storage.location.template'])).toBe(
      `s3://LakeBucket/validations/year=\${year}/region=\${region}`,
    )
  })

  it('is queried in a work group that encrypts results in the lake and bounds what a query may read', () => {
    const { Name, WorkGroupConfiguration } = one(prod, 'AWS::Athena::WorkGroup')
    expect(Name).toBe('valideringslyft-prod')
    expect(WorkGroupConfiguration).toMatchObject({
      EnforceWorkGroupConfiguration: true,
      BytesScannedCutoffPerQuery: expect.any(Number),
      ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: 'SSE_S3' } },
    })
    expect(pointedAt(WorkGroupConfiguration.ResultConfiguration.OutputLocation)).toBe('s3://LakeBucket/athena/')
  })

  it('tells the aggregation when a query of that work group has ended', () => {
    const { EventPattern, Targets } = one(prod, 'AWS::Events::Rule', 'LakeTable')
    expect(EventPattern).toEqual({
      source: ['aws.athena'],
      'detail-type': ['Athena Query State Change'],
      detail: { currentState: ['SUCCEEDED', 'FAILED', 'CANCELLED'], workgroupName: ['valideringslyft-prod'] },
    })
    expect(Targets.map(({ Arn }: { Arn: unknown }) => pointedAt(Arn))).toEqual(['AggregateJobsQueue'])
  })

  it('is not asked on this machine, where there is no Athena', () => {
    const variables = (synthesised: Synthesised) =>
      Object.keys(one(synthesised, 'AWS::Lambda::Function', '/AggregateStatistics').Environment.Variables)
    expect(variables(prod)).toContain('ATHENA_ABOVE_ROWS')
    expect(variables(local)).not.toContain('ATHENA_ABOVE_ROWS')
  })
})

describe('the aggregation', () => {
  it('runs where DuckDB does, with room for the files that it reads', () => {
    const { Architectures, MemorySize, EphemeralStorage } = one(prod, 'AWS::Lambda::Function', '/AggregateStatistics')
    expect(Architectures).toEqual(['x86_64'])
    expect([MemorySize, EphemeralStorage.Size]).toEqual([3008, 4096])
  })
})
