import type { Context, MiddlewareHandler } from 'hono'

/** What a page of another site can make a browser send without asking first. */
const formType = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/(plain|ping))\b/i

const changesNothing = /^(GET|HEAD|OPTIONS)$/

/** Whether a request calls the part of the API that is opened by a key and by no cookie. A page of another site has no key, and may not send one without asking first. */
const bringsKey = (context: Context): boolean =>
  context.req.path.startsWith('/api/v1/deliveries') && /^Bearer /i.test(context.req.header('authorization') ?? '')

/**
 * Whether it may be what a mail program's server sends when its button ends a subscription (RFC 8058): no browser's headers, and no cookie that counts. The address holds a secret of its own, and the one
 * thing that can be done there is to leave.
 */
const leavesByMail = (context: Context): boolean =>
  /^\/(rapporter\/avsluta|en\/reports\/unsubscribe)\//.test(context.req.path)

/** Whether a request that changes something comes from another site than ours. */
const isFromElsewhere = (context: Context, origin: string): boolean => {
  if (changesNothing.test(context.req.method) || bringsKey(context)) return false
  const [fetchSite, from] = [context.req.header('sec-fetch-site'), context.req.header('origin')]
  if (fetchSite === 'same-origin' || from === origin) return false
  if (fetchSite !== undefined || from !== undefined) return true
  // Neither header: no browser of the last years. An old one can be made to send a form.
  return !leavesByMail(context) && formType.test(context.req.header('content-type') ?? 'text/plain')
}

/** Lets a change through only from our own pages, whatever its content type; answers others with `refuse`. */
export const onlyFromOwnSite =
  (origin: string, refuse: (context: Context) => Response): MiddlewareHandler =>
  async (context, next) =>
    isFromElsewhere(context, origin) ? refuse(context) : next()
