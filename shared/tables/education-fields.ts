const field = (code: string, name: string, english: string) => ({ code, name, label: { sv: name, en: english } })

/** The fields of higher vocational education, by the publisher's Swedish names. `all` is the published figure for all of them, never a sum. */
export const educationFields = [
  { ...field('all', 'Totalt', 'All fields'), label: { sv: 'Alla inriktningar', en: 'All fields' } },
  field('computing', 'Data/It', 'Computing and IT'),
  field('business', 'Ekonomi, administration och försäljning', 'Business, administration and sales'),
  field('wellness', 'Friskvård och kroppsvård', 'Wellness and body care'),
  field('hospitality', 'Hotell, restaurang och turism', 'Hotels, restaurants and tourism'),
  field('health', 'Hälso- och sjukvård samt socialt arbete', 'Health care and social work'),
  field('journalism', 'Journalistik och information', 'Journalism and information'),
  field('law', 'Juridik', 'Law'),
  field('culture', 'Kultur, media och design', 'Culture, media and design'),
  field(
    'land',
    'Lantbruk, djurvård, trädgård, skog och fiske',
    'Agriculture, animal care, gardening, forestry and fishing',
  ),
  field('construction', 'Samhällsbyggnad och byggteknik', 'Urban planning and construction'),
  field('security', 'Säkerhetstjänster', 'Security services'),
  field('technology', 'Teknik och tillverkning', 'Technology and manufacturing'),
  field('transport', 'Transporttjänster', 'Transport services'),
  field('other', 'Övrigt', 'Other'),
] as const
