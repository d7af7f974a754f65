import { appendFileSync } from 'node:fs'

const severities = ['DEBUG', 'INFO', 'WARN', 'ERROR', 'CRITICAL'] as const
export type Severity = (typeof severities)[number]

export type LineSink = (line: string) => void

/** Longer lines are cut in the terminal; the file has them whole. */
const maxShownLength = 300

const left = new Set(['level', 'message', 'timestamp', 'service', 'xray_trace_id', 'sampling_rate', 'cold_start'])

const severityOf = (level: unknown): Severity =>
  severities.find((severity) => severity === String(level).toUpperCase()) ?? 'INFO'

const shown = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value))

const readJson = (line: string): Record<string, unknown> | null => {
  if (!line.startsWith('{')) return null
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** One line of a function's log for a person to read; null for metrics, which are for machines. */
const readable = (line: string): { severity: Severity; text: string } | null => {
  const entry = readJson(line)
  if (!entry) return { severity: 'WARN', text: line }
  if ('_aws' in entry) return null
  const fields = Object.entries(entry)
    .filter(([name]) => !left.has(name) && !name.startsWith('function_'))
    .map(([name, value]) => `${name}=${shown(value)}`)
  const severity = severityOf(entry.level)
  return { severity, text: [severity, shown(entry.message ?? ''), ...fields].join(' ') }
}

/** Takes a function's output: every line whole into the file, from `least` on, short, to the terminal. */
export const createLog = (name: string, file: string, show: LineSink, least: Severity): LineSink => {
  let rest = ''
  return (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    if (lines.length > 0) appendFileSync(file, `${lines.join('\n')}\n`)
    for (const line of lines) {
      const read = readable(line)
      if (read && severities.indexOf(read.severity) >= severities.indexOf(least))
        show(`${name.padEnd(20)} ${read.text.slice(0, maxShownLength)}`)
    }
  }
}
