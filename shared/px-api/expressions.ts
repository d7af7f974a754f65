import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Dimension } from '#shared/tables/table.ts'
import type { PxRefusal } from './px-refusal.ts'

type ExpressionRefusal = Extract<PxRefusal, { kind: 'unknown-value' | 'wrong-expression' | 'nothing-selected' }>
type Found = Outcome<string[], ExpressionRefusal>

/** Whether a code fits a mask: `*` stands for any characters, `?` for one. Takes time in proportion to both lengths at the worst, so that no mask can hold up the service. */
const fits = (code: string, mask: string): boolean => {
  let [at, from, star, resume] = [0, 0, -1, 0]
  while (at < code.length) {
    if (from < mask.length && (mask[from] === '?' || mask[from] === code[at]) && mask[from] !== '*') {
      at += 1
      from += 1
    } else if (mask[from] === '*') {
      star = from
      resume = at
      from += 1
    } else if (star !== -1) {
      from = star + 1
      resume += 1
      at = resume
    } else return false
  }
  while (mask[from] === '*') from += 1
  return from === mask.length
}

/** `top` counts from the newest period of time, as PxWeb does, and from the first value of everything else; `bottom` from the other end. */
const counted = (codes: readonly string[], isTop: boolean, isTime: boolean, [count = 0, offset = 0]: number[]) => {
  const ordered = isTop === isTime ? codes.toReversed() : codes
  return ordered.slice(offset, offset + count)
}

const wholeNumber = /^[1-9]\d{0,8}$/
const offsetNumber = /^\d{1,9}$/

const countsOf = (parts: readonly string[]): number[] | null => {
  const [count = '', offset = '0'] = parts
  return parts.length <= 2 && wholeNumber.test(count) && offsetNumber.test(offset)
    ? [Number(count), Number(offset)]
    : null
}

const calledCodes = (dimension: Dimension, expression: string, name: string, parts: readonly string[]): Found => {
  const codes = dimension.values.map(({ code }) => code)
  const wrong = refused({ kind: 'wrong-expression' as const, variable: dimension.id, expression })
  if (name === 'top' || name === 'bottom') {
    const counts = countsOf(parts)
    return counts ? done(counted(codes, name === 'top', dimension.isTime, counts)) : wrong
  }
  if (parts.length !== (name === 'range' ? 2 : 1) || parts.includes('')) return wrong
  const places: number[] = []
  for (const part of parts) {
    const place = placeOf(codes, part)
    if (place === -1) return refused({ kind: 'unknown-value', variable: dimension.id, value: part })
    places.push(place)
  }
  const [first = 0, second = first] = places.toSorted((one, other) => one - other)
  if (name === 'from') return done(codes.slice(first))
  return done(name === 'to' ? codes.slice(0, first + 1) : codes.slice(first, second + 1))
}

/** A code as it is written, or else in another case, as PxWeb takes it. */
const placeOf = (codes: readonly string[], wanted: string): number => {
  const exact = codes.indexOf(wanted)
  return exact !== -1 ? exact : codes.findIndex((code) => code.toLowerCase() === wanted.toLowerCase())
}

/**
 * The codes that one expression selects of a variable's values: a code, `*`, a mask with `*` and `?`, `top(n[,offset])`, `bottom(n[,offset])`, `range(a,b)` (both included, in either order),
 * `from(a)` and `to(a)` (both included); the words in any case. Refused when a code is unknown, when the expression cannot be read, and when it selects nothing.
 */
export const codesOf = (dimension: Dimension, expression: string): Found => {
  const codes = dimension.values.map(({ code }) => code)
  const place = placeOf(codes, expression)
  if (place !== -1) return done(codes.slice(place, place + 1))
  const called = /^(top|bottom|range|from|to)\s*\((.*)\)$/is.exec(expression)
  const [, name = '', inside = ''] = called ?? []
  const parts = inside.split(',').map((part) => part.trim())
  const found = called
    ? calledCodes(dimension, expression, name.toLowerCase(), parts)
    : maskedCodes(dimension, expression)
  if (found.ok && found.value.length === 0)
    return refused({ kind: 'nothing-selected', variable: dimension.id, expression })
  return found
}

const maskedCodes = ({ id, values }: Dimension, expression: string): Found => {
  if (/[()]/.test(expression)) return refused({ kind: 'wrong-expression', variable: id, expression })
  if (!/[*?]/.test(expression)) return refused({ kind: 'unknown-value', variable: id, value: expression })
  const mask = expression.toLowerCase()
  return done(values.map(({ code }) => code).filter((code) => fits(code.toLowerCase(), mask)))
}

/**
 * The parts of a list of codes and expressions: commas inside parentheses and inside brackets part nothing; a part in brackets is a code as it stands. Empty parts fall out.
 */
export const partsOf = (list: string): string[] => {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at <= list.length; at += 1) {
    const sign = list[at]
    if (sign === '(' || sign === '[') depth += 1
    else if ((sign === ')' || sign === ']') && depth > 0) depth -= 1
    if (at < list.length && (sign !== ',' || depth > 0)) continue
    parts.push(list.slice(from, at).trim())
    from = at + 1
  }
  return parts.map((part) => (/^\[.*\]$/s.test(part) ? part.slice(1, -1).trim() : part)).filter((part) => part !== '')
}
