/** What search engines may read: all public pages, nothing that needs a sign-in. */
export const robotsText = (origin: string): string =>
  [
    'User-agent: *',
    'Disallow: /region/',
    'Disallow: /en/region/',
    'Disallow: /nationellt',
    'Disallow: /en/national/',
    'Disallow: /en/national$',
    'Disallow: /api/',
    'Disallow: /enkat/sammanfattning',
    'Disallow: /en/survey/summary',
    'Disallow: /intervjuer/sammanfattning',
    'Disallow: /en/interviews/summary',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')
