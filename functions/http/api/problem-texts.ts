import { texts } from '#shared/platform/language.ts'

/** What each kind of problem is called. */
export const problemTitles = texts({
  sv: {
    'not-found': 'Finns inte',
    'sign-in-needed': 'Du behöver logga in',
    forbidden: 'Du har inte behörighet',
    'not-json': 'Skicka JSON med Content-Type: application/json',
    'unreadable-json': 'Det som skickades är inte giltig JSON i UTF-8',
    'too-large': 'Det som skickades är för stort',
    'invalid-request': 'Uppgifterna i anropet är fel',
    'not-a-count-year': 'Året går inte att lämna uppgift om',
    'counts-not-begun': 'Inget är lämnat för året',
    'no-snapshot': 'Den nationella bilden är inte framräknad än',
    'no-published-counts': 'Inga uppgifter är publicerade för året',
    'stale-counts': 'Någon annan har sparat en nyare version',
    'already-done': 'Anropet är redan utfört',
    'counts-wrong': 'Uppgifterna går inte att lämna in',
    'warnings-unconfirmed': 'Bekräfta det som är ovanligt',
    'key-needed': 'Anropet behöver en giltig nyckel: Authorization: Bearer …',
    'wrong-scope': 'Nyckeln får inte göra det här',
    'not-a-delivery': 'Skicka CSV (text/csv), Excel (xlsx) eller JSON (application/json)',
    'wrong-measure': 'Uppgiftslämnaren lämnar inte det måttet',
    'cannot-replace': 'Leveransen som skulle ersättas räknas inte, eller är inte er',
    'wrong-status': 'Leveransen har ett annat läge nu, så det går inte',
    'form-delivery': 'Uppgifterna är inlämnade i formuläret. Rätta dem där',
    'not-what-was-confirmed': 'Kontrollen visar något annat än det som bekräftades',
    unavailable: 'Tjänsten svarar inte just nu. Räkna inte med att något har sparats. Försök igen om en stund',
    'unexpected-error': 'Något gick fel hos oss. Räkna inte med att något har sparats',
  },
  en: {
    'not-found': 'Does not exist',
    'sign-in-needed': 'You need to sign in',
    forbidden: 'You do not have the right',
    'not-json': 'Send JSON with Content-Type: application/json',
    'unreadable-json': 'What was sent is not valid JSON in UTF-8',
    'too-large': 'What was sent is too large',
    'invalid-request': 'The request has wrong values',
    'not-a-count-year': 'The year cannot be reported',
    'counts-not-begun': 'Nothing is reported for the year',
    'no-snapshot': 'The national picture has not been computed yet',
    'no-published-counts': 'No counts are published for the year',
    'stale-counts': 'Somebody else has saved a newer version',
    'already-done': 'The request has been carried out already',
    'counts-wrong': 'The counts cannot be submitted',
    'warnings-unconfirmed': 'Confirm what is unusual',
    'key-needed': 'The request needs a valid key: Authorization: Bearer …',
    'wrong-scope': 'The key may not do this',
    'not-a-delivery': 'Send CSV (text/csv), Excel (xlsx) or JSON (application/json)',
    'wrong-measure': 'The deliverer does not deliver that measure',
    'cannot-replace': 'The delivery to be replaced does not count, or is not yours',
    'wrong-status': 'The delivery has another status now, so this cannot be done',
    'form-delivery': 'The figures were submitted in the form. Correct them there',
    'not-what-was-confirmed': 'The check shows something different from what was confirmed',
    unavailable:
      'The service does not answer right now. Do not rely on anything having been saved. Try again in a while',
    'unexpected-error': 'Something went wrong on our side. Do not rely on anything having been saved',
  },
})

export type ProblemKind = keyof (typeof problemTitles)['sv']

/** What is wrong with one value, by the schema's word for it. */
export const issueSentences = texts({
  sv: {
    unrecognized_keys: 'Okända fält: {keys}.',
    invalid_type: 'Värdet saknas eller har fel typ; {expected} väntades.',
    too_small: 'Värdet är för litet eller för kort; minst {minimum}.',
    too_big: 'Värdet är för stort eller för långt; högst {maximum}.',
    invalid_value: 'Värdet är inget av dem som går att välja.',
    other: 'Värdet är inte giltigt.',
  },
  en: {
    unrecognized_keys: 'Unknown fields: {keys}.',
    invalid_type: 'The value is missing or of the wrong type; {expected} was expected.',
    too_small: 'The value is too small or too short; at least {minimum}.',
    too_big: 'The value is too large or too long; at most {maximum}.',
    invalid_value: 'The value is none of those that can be chosen.',
    other: 'The value is not valid.',
  },
})
