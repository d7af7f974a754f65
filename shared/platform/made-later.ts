import { once } from './once.ts'

type OnlyAsynchronous<Made> = { [Name in keyof Made]: (...given: never[]) => Promise<unknown> }

/**
 * Stands for what `make` gives, which is made at the first call of one of its methods: code that `make` imports is not read when a function starts. Where making it fails, the call fails, and the next one
 * tries again.
 */
export const madeLater = <Made extends OnlyAsynchronous<Made>>(make: () => Promise<Made>): Made => {
  const made = once(make)
  // The compiler cannot follow a Proxy; the constraint above sees to it that every name is an asynchronous method's.
  return new Proxy({} as Made, {
    get: (_, name) =>
      // Whoever awaits it asks whether it is a promise.
      name === 'then' ? undefined : async (...given: never[]) => (await made())[name as keyof Made](...given),
  })
}
