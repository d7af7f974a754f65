import { get, post, type Route } from './route.ts'

/** The pages where figures are delivered and looked through, those of the keys with which systems do it, and the page that tells how. */
export const deliveryRoutes = {
  howToDeliver: get('/statistik/lamna-uppgifter', '/en/statistics/deliver'),
  deliveryTemplate: get('/statistik/lamna-uppgifter/mall/:format', '/en/statistics/deliver/template/:format'),
  deliveries: get('/region/:region/leveranser', '/en/region/:region/deliveries'),
  newDelivery: get('/region/:region/leveranser/ny', '/en/region/:region/deliveries/new'),
  sendDelivery: post('/region/:region/leveranser/ny', '/en/region/:region/deliveries/new'),
  delivery: get('/region/:region/leveranser/:delivery', '/en/region/:region/deliveries/:delivery'),
  acceptDelivery: post(
    '/region/:region/leveranser/:delivery/godkann',
    '/en/region/:region/deliveries/:delivery/accept',
  ),
  rejectDelivery: post('/region/:region/leveranser/:delivery/avvisa', '/en/region/:region/deliveries/:delivery/reject'),
  withdrawDelivery: post(
    '/region/:region/leveranser/:delivery/aterta',
    '/en/region/:region/deliveries/:delivery/withdraw',
  ),
  deliveryRefusals: get(
    '/region/:region/leveranser/:delivery/underkanda',
    '/en/region/:region/deliveries/:delivery/refused',
  ),
  deliveryDesk: get('/nationellt/leveranser', '/en/national/deliveries'),
  newNationalDelivery: get('/nationellt/leveranser/ny', '/en/national/deliveries/new'),
  sendNationalDelivery: post('/nationellt/leveranser/ny', '/en/national/deliveries/new'),
  nationalDelivery: get('/nationellt/leveranser/:delivery', '/en/national/deliveries/:delivery'),
  acceptNationalDelivery: post('/nationellt/leveranser/:delivery/godkann', '/en/national/deliveries/:delivery/accept'),
  rejectNationalDelivery: post('/nationellt/leveranser/:delivery/avvisa', '/en/national/deliveries/:delivery/reject'),
  withdrawNationalDelivery: post(
    '/nationellt/leveranser/:delivery/aterta',
    '/en/national/deliveries/:delivery/withdraw',
  ),
  nationalDeliveryRefusals: get(
    '/nationellt/leveranser/:delivery/underkanda',
    '/en/national/deliveries/:delivery/refused',
  ),
  apiKeys: get('/nationellt/nycklar', '/en/national/keys'),
  issueApiKey: post('/nationellt/nycklar', '/en/national/keys'),
  revokeApiKey: post('/nationellt/nycklar/aterkalla', '/en/national/keys/revoke'),
} as const satisfies Record<string, Route>
