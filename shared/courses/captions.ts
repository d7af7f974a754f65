const cueTime = /^(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3} --> (?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}/

/** Whether a text is a WebVTT file that says something: it begins as one, and has a time with words under it. */
export const areCaptions = (text: string): boolean => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  return (
    /^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '') &&
    lines.some((line, index) => cueTime.test(line) && (lines[index + 1] ?? '').trim() !== '')
  )
}
