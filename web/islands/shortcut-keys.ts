/** What a shortcut does (web/assessments/shortcuts-dialog.tsx lists them). */
export type Command =
  | { kind: 'next' | 'previous' | 'notApplicable' | 'save' | 'undo' | 'unchanged' | 'history' | 'overview' | 'help' }
  | { kind: 'level'; level: string }

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

const letters: Record<string, Exclude<Command['kind'], 'level'>> = {
  j: 'next',
  n: 'next',
  k: 'previous',
  p: 'previous',
  x: 'notApplicable',
  s: 'save',
  u: 'undo',
  o: 'unchanged',
  h: 'history',
  g: 'overview',
  '?': 'help',
}

/** The command of a key, or null. Keys with Ctrl, Alt or Command belong to the browser, and every key to the person while she writes. */
export const commandOf = ({ key, ctrlKey, metaKey, altKey }: Pressed, isWriting: boolean): Command | null => {
  if (isWriting || ctrlKey || metaKey || altKey) return null
  if (/^[0-4]$/.test(key)) return { kind: 'level', level: key }
  const kind = letters[key.toLowerCase()]
  return kind ? { kind } : null
}
