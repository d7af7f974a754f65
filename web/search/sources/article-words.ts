import { texts } from '#shared/platform/language.ts'

/** What people call themselves, or what they look for, that a text says in other words: by the text's id. Searched, never shown. */
export const articleWords = texts<Record<string, string>>({
  sv: {
    'individual-employed': 'anställd, få papper på det jag kan, betyg på erfarenhet, arbetslivserfarenhet, kunskaper',
    'individual-unemployed': 'arbetslös, arbetssökande, söka jobb, cv',
    'individual-newly-arrived': 'nyanländ, invandrare, flykting, utländsk utbildning, utländska betyg, asyl',
    'individual-young': 'ungdom, elev, gymnasiet, extrajobb',
    employer: 'företag, chef, personal, HR, medarbetare',
    'branch-organisation': 'bransch, förbund',
    municipality: 'kommunal, rektor, skolchef',
    komvux: 'vuxenutbildning, lärare',
    university: 'universitet, lärosäte',
    'guidance-counsellor': 'syv, studievägledare, yrkesvägledare',
    'region-civil-servant': 'regional utveckling, kompetensförsörjning',
    politician: 'förtroendevald, beslut',
    'region-lead': 'samordnare, samordna, regionala nätverk',
    'the-law': 'lag, förordning, regler, juridik, definition',
    'myths-and-facts': 'missförstånd, vanliga frågor',
  },
  en: {
    'individual-employed': 'employee, proof of what I know, experience, skills',
    'individual-unemployed': 'unemployed, jobseeker, looking for work, CV',
    'individual-newly-arrived': 'immigrant, refugee, foreign education, foreign degree',
    'individual-young': 'youth, student, upper secondary school',
    employer: 'company, manager, staff, HR',
    'branch-organisation': 'sector, trade',
    municipality: 'local authority, head teacher',
    komvux: 'adult education, teacher',
    university: 'college, higher education',
    'guidance-counsellor': 'career counsellor, adviser',
    'region-civil-servant': 'regional development, skills supply',
    politician: 'elected, decision',
    'region-lead': 'coordinator, coordinate, network',
    'the-law': 'act, ordinance, rules, legal, definition',
    'myths-and-facts': 'misunderstandings, FAQ',
  },
})
