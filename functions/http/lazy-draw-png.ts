import { once } from '#shared/platform/once.ts'
import type { WebDeps } from '#web/deps.ts'
import type { PngFiles } from './draw-png.ts'

/** Drawing of PNG, its program loaded when the first picture is asked for and not at a cold start. */
export const lazyDrawPng = (files: PngFiles): WebDeps['drawPng'] => {
  const made = once(async () => (await import('./draw-png.ts')).createDrawPng(files))
  return async (svg) => (await made())(svg)
}
