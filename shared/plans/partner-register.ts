import { municipalitiesIn } from '#shared/regions/municipalities.ts'

const employmentService = 'Arbetsförmedlingen'

/** The universities and university colleges that most regions may meet; any other can be written. */
const universities = [
  'Blekinge tekniska högskola',
  'Chalmers tekniska högskola',
  'Göteborgs universitet',
  'Högskolan Dalarna',
  'Högskolan i Borås',
  'Högskolan i Gävle',
  'Högskolan i Halmstad',
  'Högskolan i Skövde',
  'Högskolan Kristianstad',
  'Högskolan Väst',
  'Jönköping University',
  'Karlstads universitet',
  'Karolinska institutet',
  'KTH',
  'Linköpings universitet',
  'Linnéuniversitetet',
  'Luleå tekniska universitet',
  'Lunds universitet',
  'Malmö universitet',
  'Mittuniversitetet',
  'Mälardalens universitet',
  'Stockholms universitet',
  'Sveriges lantbruksuniversitet',
  'Södertörns högskola',
  'Umeå universitet',
  'Uppsala universitet',
  'Örebro universitet',
] as const

/** Transition organisations (omställningsorganisationer) of large agreements; any other can be written. */
const transitionOrganisations = [
  'Omställningsfonden',
  'Trygghetsstiftelsen',
  'TRR Trygghetsrådet',
  'TRS',
  'TSL',
] as const

/** Names to choose among for a partner, each once: those that the plan knows already, the region's municipalities and bodies of the whole country. What is written freely counts as well. */
export const partnerRegister = (regionCode: string, known: readonly string[]): string[] => [
  ...new Set([
    ...known,
    ...municipalitiesIn(regionCode),
    employmentService,
    ...universities,
    ...transitionOrganisations,
  ]),
]
