/** What a caller gives an action: all but what the action works on. */
export type Given<Action extends (over: never, input: never) => unknown> = (
  input: Parameters<Action>[1],
) => ReturnType<Action>
