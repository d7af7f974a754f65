import { account, region } from './aws-names.ts'

type Scope = {
  stack: string
  resolve(value: unknown): unknown
  reference(name: string): unknown
  attribute(name: string, attribute: string): unknown
  imported(exportName: string): unknown
}

const pseudoParameter = (name: string, stack: string): string | undefined | null => {
  switch (name) {
    case 'AWS::Region':
      return region
    case 'AWS::AccountId':
      return account
    case 'AWS::Partition':
      return 'aws'
    case 'AWS::URLSuffix':
      return 'amazonaws.com'
    case 'AWS::StackName':
      return stack
    case 'AWS::StackId':
      return `arn:aws:cloudformation:${region}:${account}:stack/${stack}/local`
    case 'AWS::NoValue':
      return undefined
    default:
      return null
  }
}

const reference = (name: string, scope: Scope): unknown => {
  const pseudo = pseudoParameter(name, scope.stack)
  return pseudo === null ? scope.reference(name) : pseudo
}

const list = (value: unknown, intrinsic: string): unknown[] => {
  if (Array.isArray(value)) return value
  throw new Error(`${intrinsic} in the template needs a list`)
}

const attribute = (argument: unknown, scope: Scope): unknown => {
  const parts = typeof argument === 'string' ? argument.split('.') : list(argument, 'Fn::GetAtt').map(String)
  return scope.attribute(parts[0] ?? '', parts.slice(1).join('.'))
}

const substitute = (argument: unknown, scope: Scope): string => {
  const [pattern, variables] = Array.isArray(argument) ? argument : [argument, {}]
  const named = (scope.resolve(variables) ?? {}) as Record<string, unknown> // CloudFormation allows only a map here
  return String(pattern).replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`
    if (name in named) return String(named[name])
    return String(name.includes('.') ? attribute(name, scope) : reference(name, scope))
  })
}

const applyFunction = (name: string, argument: unknown, scope: Scope): unknown => {
  switch (name) {
    case 'Fn::GetAtt':
      return attribute(argument, scope)
    case 'Fn::Join': {
      const [separator, parts] = list(argument, name)
      return list(scope.resolve(parts), name).map(String).join(String(separator))
    }
    case 'Fn::Sub':
      return substitute(argument, scope)
    case 'Fn::ImportValue':
      return scope.imported(String(scope.resolve(argument)))
    case 'Fn::Select': {
      const [index, values] = list(argument, name)
      return list(scope.resolve(values), name)[Number(scope.resolve(index))]
    }
    case 'Fn::Split': {
      const [separator, value] = list(argument, name)
      return String(scope.resolve(value)).split(String(separator))
    }
    default:
      throw new Error(`the template uses ${name}, which the local runner does not know`)
  }
}

/** Works out one value of a template. Throws on an intrinsic function that is not known here. */
export const resolveIntrinsic = (value: unknown, scope: Scope): unknown => {
  if (Array.isArray(value)) return value.map((entry) => scope.resolve(entry)).filter((entry) => entry !== undefined)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [only] = entries
  if (only && entries.length === 1) {
    const [name, argument] = only
    if (name === 'Ref') return reference(String(argument), scope)
    if (name.startsWith('Fn::')) return applyFunction(name, argument, scope)
  }
  return Object.fromEntries(
    entries.map(([key, entry]) => [key, scope.resolve(entry)]).filter(([, entry]) => entry !== undefined),
  )
}
