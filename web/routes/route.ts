/** A page or a form: its method, and its address in each language. */
export type Route = { method: 'GET' | 'POST'; sv: string; en: string }

export const get = <S extends string, E extends string>(sv: S, en: E) => ({ method: 'GET', sv, en }) as const
export const post = <S extends string, E extends string>(sv: S, en: E) => ({ method: 'POST', sv, en }) as const
