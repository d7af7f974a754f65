import { describe, expect, it } from '@jest/globals'
import { createAssembly, type Template } from '#infra/local/template.ts'
import { refuseUnsupported } from '#infra/local/unsupported.ts'

const assemblyOf = (stacks: Record<string, Template>) =>
  createAssembly({ stacks: new Map(Object.entries(stacks)), assets: new Map([['a1', '/built/a1']]) }, 'http://gate')

const resolved = (value: unknown, resources: Template['Resources'] = {}) => {
  const assembly = assemblyOf({
    one: { Resources: { ...resources, Subject: { Type: 'Custom::Subject', Properties: { value } } } },
    two: {
      Resources: { Lake: { Type: 'AWS::S3::Bucket', Properties: {} } },
      Outputs: { Out: { Value: { Ref: 'Lake' }, Export: { Name: 'two:Lake' } } },
    },
  })
  const [subject] = assembly.ofType('Custom::Subject')
  if (!subject) throw new Error('no subject')
  return assembly.resolve(subject, subject.properties.value)
}

/** CloudFormation's own placeholder, not one of this language. */
const placeholder = (name: string) => ['$', '{', name, '}'].join('')

describe('reading the synthesised template', () => {
  const jobs = { Jobs: { Type: 'AWS::SQS::Queue' } }

  it('gives a queue its address by reference, and its name and number by attribute', () => {
    expect(resolved({ Ref: 'Jobs' }, jobs)).toBe('http://gate/000000000000/one-Jobs')
    expect(resolved({ 'Fn::GetAtt': ['Jobs', 'QueueName'] }, jobs)).toBe('one-Jobs')
    expect(resolved({ 'Fn::GetAtt': ['Jobs', 'Arn'] }, jobs)).toBe('arn:aws:sqs:eu-north-1:000000000000:one-Jobs')
  })

  it('joins, substitutes, selects, splits and follows imports into other stacks', () => {
    expect(resolved({ 'Fn::Join': ['/', ['a', { Ref: 'AWS::Region' }]] })).toBe('a/eu-north-1')
    const pattern = [placeholder('Jobs.QueueName'), placeholder('AWS::AccountId'), placeholder('!literal')].join('-')
    expect(resolved({ 'Fn::Sub': pattern }, jobs)).toBe(`one-Jobs-000000000000-${placeholder('literal')}`)
    expect(resolved({ 'Fn::Sub': [placeholder('x'), { x: { Ref: 'AWS::Region' } }] })).toBe('eu-north-1')
    expect(resolved({ 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] })).toBe('b')
    expect(resolved({ 'Fn::ImportValue': 'two:Lake' })).toBe('two-lake')
  })

  it('leaves out what is no value', () => {
    expect(resolved({ kept: 1, left: { Ref: 'AWS::NoValue' } })).toEqual({ kept: 1 })
  })

  it('throws rather than guess', () => {
    expect(() => resolved({ 'Fn::Cidr': ['10.0.0.0/8', 1, 8] })).toThrow('Fn::Cidr')
    expect(() => resolved({ 'Fn::GetAtt': ['Jobs', 'Colour'] }, jobs)).toThrow('does not know Colour')
    expect(() => resolved({ Ref: 'Absent' })).toThrow('refers to Absent')
    expect(() => resolved({ 'Fn::ImportValue': 'two:Absent' })).toThrow('no stack exports')
  })

  it('finds the folder of an asset by the key of its archive', () => {
    expect(assemblyOf({}).assetFolder('a1.zip')).toBe('/built/a1')
    expect(() => assemblyOf({}).assetFolder('b2.zip')).toThrow('b2.zip')
  })

  it('refuses to run a template that sets something going which it does not run', () => {
    const pipe = assemblyOf({ one: { Resources: { Nightly: { Type: 'AWS::Pipes::Pipe' } } } })
    expect(() => refuseUnsupported(pipe)).toThrow('does not run AWS::Pipes::Pipe (Nightly)')
    expect(() => refuseUnsupported(assemblyOf({ one: { Resources: jobs } }))).not.toThrow()
  })
})
