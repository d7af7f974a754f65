import { closeSync, openSync, writeFileSync } from 'node:fs'

/** So many characters are gathered before they are written: a call of the system costs as much as a thousand lines. */
const gathered = 64 * 1024

/** A file that is written line by line, at once: the reading waits, so that nothing piles up in memory. */
export class LineFile {
  readonly path: string
  lines = 0
  private readonly descriptor: number
  private waiting = ''

  constructor(path: string) {
    this.path = path
    this.descriptor = openSync(path, 'w')
  }

  write(line: string): void {
    this.lines += 1
    this.waiting += line
    if (this.waiting.length >= gathered) this.flush()
  }

  close(): void {
    this.flush()
    closeSync(this.descriptor)
  }

  private flush(): void {
    // All of it, or an error: one call of the system may write a part only, when the disk is almost full.
    if (this.waiting !== '') writeFileSync(this.descriptor, this.waiting)
    this.waiting = ''
  }
}
