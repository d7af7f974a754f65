type Malformed = { path: string; status: number; names: string; body?: unknown }

const data = '/tables/validations/data'
/** A selection that is right, so that a row says one thing that is wrong. */
const right = 'valueCodes[Tid]=top(1)'

const ofValue = (query: string, names: string, status = 400): Malformed => ({
  path: `${data}?${query}&lang=en`,
  status,
  names,
})

const expressions: Malformed[] = [
  'top',
  'top()',
  'top(0)',
  'top(-1)',
  'top(1.5)',
  'top(x)',
  'top(1,)',
  'top(1,-1)',
  'top(1,2,3)',
  'top(1',
  'bottom()',
  'bottom(0)',
  'bottom(99999999999)',
  'range()',
  'range(2024)',
  'range(2024,)',
  'range(,2024)',
  'range(2024,2025,2026)',
  'from()',
  'from(2024,2025)',
  'to()',
  'to(,)',
  'first(1)',
  '(2024)',
  '2024)',
].map((expression) =>
  ofValue(`valueCodes[Tid]=${encodeURIComponent(expression)}`, expression.replace(/[()].*$/, '') || 'Tid'),
)

const values: Malformed[] = [
  '1066',
  '20255',
  'top(1,50)',
  'bottom(1,50)',
  '19??',
  '?',
  'x*',
  '*x*',
  'range(1066,2025)',
  'range(2024,1066)',
  'from(1066)',
  'to(1066)',
  '2024,1066',
  '__proto__',
  'constructor',
  '%00',
  '=1%2B1',
  '<script>',
].map((value) => ofValue(`valueCodes[Tid]=${value}`, 'Tid'))

const parameters: Malformed[] = [
  ofValue(`${right}&outputFormat=xml`, 'outputFormat'),
  ofValue(`${right}&outputFormat=json-stat`, 'outputFormat'),
  ofValue(`${right}&outputFormat=csv,px`, 'outputFormat'),
  ofValue(`${right}&outputFormat=csv&outputFormat=px`, 'outputFormat'),
  ofValue(`${right}&outputFormatParams=UseCodes`, 'UseCodes'),
  ofValue(`${right}&outputFormat=px&outputFormatParams=IncludeTitle`, 'IncludeTitle'),
  ofValue(`${right}&outputFormat=parquet&outputFormatParams=UseTexts`, 'UseTexts'),
  ofValue(`${right}&outputFormat=json-px&outputFormatParams=UseTexts`, 'UseTexts'),
  ofValue(`${right}&outputFormat=xlsx&outputFormatParams=SeparatorTab`, 'SeparatorTab'),
  ofValue(`${right}&outputFormat=html&outputFormatParams=SeparatorSpace`, 'SeparatorSpace'),
  ofValue(`${right}&outputFormat=csv&outputFormatParams=UseCodes,UseTexts`, 'UseCodes, UseTexts'),
  ofValue(
    `${right}&outputFormat=csv&outputFormatParams=UseTexts&outputFormatParams=UseCodesAndTexts`,
    'UseCodesAndTexts',
  ),
  ofValue(`${right}&outputFormat=csv&outputFormatParams=SeparatorTab,SeparatorSemicolon`, 'SeparatorTab'),
  ofValue(`${right}&outputFormat=csv&outputFormatParams=SeparatorPipe`, 'SeparatorPipe'),
  ofValue(`${right}&valueCodes=2024`, 'valueCodes'),
  ofValue(`${right}&valueCodes[]=2024`, 'valueCodes[]'),
  ofValue(`${right}&valueCodes[[Tid]]=2024`, 'valueCodes[[Tid]]'),
  ofValue(`${right}&valueCode[sex]=men`, 'valueCode[sex]'),
  ofValue(`${right}&Tid=2024`, 'Tid'),
  ofValue(`${right}&format=csv`, 'format'),
  ofValue(`${right}&__proto__=1`, '__proto__'),
  ofValue(`${right}&toString=1`, 'toString'),
  ofValue(`${right}&codelist[region]=x&codelist[region]=y`, 'codelist[region]'),
  { path: `${data}?${right}&lang=de`, status: 400, names: 'lang' },
  { path: `${data}?${right}&lang=sv&lang=en`, status: 400, names: 'lang' },
  { path: '/tables?lang=en&pageSize=0', status: 400, names: 'pageSize' },
  { path: '/tables?lang=en&pageSize=ten', status: 400, names: 'pageSize' },
  { path: '/tables?lang=en&pageNumber=-1', status: 400, names: 'pageNumber' },
  { path: '/tables?lang=en&pageNumber=1e3', status: 400, names: 'pageNumber' },
  { path: '/tables?lang=en&pageNumber=99', status: 404, names: '99' },
  { path: '/tables?lang=en&pastDays=0', status: 400, names: 'pastDays' },
  { path: '/tables?lang=en&pastDays=9999999999', status: 400, names: 'pastDays' },
  { path: '/tables?lang=en&includeDiscontinued=maybe', status: 400, names: 'includeDiscontinued' },
  { path: '/tables/validations/metadata?lang=en&defaultSelection=1', status: 400, names: 'defaultSelection' },
  { path: '/tables/validations/metadata?lang=en&savedQuery=nothing', status: 404, names: 'nothing' },
  { path: '/tables/validations/metadata?lang=en&codelist[region]=nothing', status: 400, names: 'nothing' },
  { path: '/tables/validations/metadata?lang=en&codelist[county]=vs_validations_small', status: 400, names: 'county' },
]

const variables: Malformed[] = [
  ofValue('valueCodes[region]=01', 'Tid'),
  ofValue('valueCodes[Tid]=&valueCodes[region]=01', 'Tid'),
  ofValue(`${right}&valueCodes[county]=01`, 'county'),
  ofValue(`${right}&valueCodes[year]=2024`, 'year'),
  ofValue(`${right}&valueCodes[__proto__]=01`, '__proto__'),
  ofValue(`${right}&codelist[region]=vs_validations_tiny`, 'vs_validations_tiny'),
  ofValue(`${right}&codelist[sex]=vs_validations_small`, 'sex'),
  ofValue(`${right}&codelist[region]=vs_validations_large&valueCodes[region]=09`, '09'),
  ofValue(`${right}&heading=county`, 'county'),
  ofValue(`${right}&heading=sex`, 'sex'),
  ofValue(`${right}&heading=Tid&stub=Tid`, 'Tid'),
  ofValue(`${right}&heading=Tid,Tid`, 'Tid'),
  ofValue(`${right}&valueCodes[sex]=*&heading=Tid&stub=sex`, 'ContentsCode'),
  { path: '/tables/nothing/data?lang=en', status: 404, names: 'nothing' },
  { path: '/tables/__proto__/metadata?lang=en', status: 404, names: '__proto__' },
  { path: '/tables/%E0%A4%A/data?lang=en', status: 404, names: '%E0%A4%A' },
  { path: '/codelists/vs_nothing_small?lang=en', status: 404, names: 'vs_nothing_small' },
  { path: '/savedqueries/..%2F..%2Fx?lang=en', status: 404, names: '../../x' },
  { path: '/savedqueries/AAAAAAAAAAAAAAAAAAAAAA/data?lang=en', status: 404, names: 'AAAAAAAAAAAAAAAAAAAAAA' },
  { path: '/navigation?lang=en', status: 404, names: 'address' },
]

const tid = { variableCode: 'Tid', valueCodes: ['top(1)'] }
const sent = (body: unknown, names: string, path = data): Malformed => ({
  path: `${path}?lang=en`,
  status: 400,
  names,
  body,
})
const saved = (change: object, names: string): Malformed =>
  sent({ tableId: 'validations', language: 'en', selection: { selection: [tid] }, ...change }, names, '/savedqueries')

const bodies: Malformed[] = [
  sent('{', 'JSON'),
  sent('null', '/'),
  sent('[]', '/'),
  sent('"text"', '/'),
  sent({}, '/selection'),
  sent({ selection: 'all' }, '/selection'),
  sent({ selection: [1] }, '/selection/0'),
  sent({ selection: [{}] }, '/selection/0/variablecode'),
  sent({ selection: [{ variableCode: 'Tid', valueCodes: '2024' }] }, '/selection/0/valuecodes'),
  sent({ selection: [{ variableCode: 'Tid', valueCodes: [2024] }] }, '/selection/0/valuecodes/0'),
  sent({ selection: [{ variableCode: 'Tid', codelist: 1 }] }, '/selection/0/codelist'),
  sent({ selection: [tid, tid] }, 'Tid'),
  sent({ selection: [tid], placement: 'Tid' }, '/placement'),
  sent({ selection: [tid], placement: { heading: 'Tid' } }, '/placement/heading'),
  sent({ selection: [tid], placement: { heading: ['county'] } }, 'county'),
  sent({ selection: [{ variableCode: 'Tid', valueCodes: ['x'.repeat(201)] }] }, '/selection/0/valuecodes/0'),
  { path: `${data}?lang=en&valueCodes[sex]=men`, status: 400, names: 'valueCodes[sex]', body: { selection: [tid] } },
  { path: `${data}?lang=en`, status: 413, names: '16384', body: `{"selection":[],"x":"${'x'.repeat(70_000)}"}` },
  saved({ tableId: 'nothing' }, '/tableId'),
  saved({ tableId: 7 }, '/tableid'),
  saved({ language: 'de' }, '/language'),
  saved({ selection: null }, '/selection'),
  saved({ selection: { selection: [{ variableCode: 'Tid', valueCodes: ['1066'] }] } }, '1066'),
  saved({ outputFormat: 'xml' }, '/outputformat'),
  saved({ outputFormat: 'px', outputFormatParams: ['UseCodes'] }, 'UseCodes'),
]

/** Queries that are wrong in one way each: the status, and a word that the message must have. */
export const malformed: Malformed[] = [...expressions, ...values, ...parameters, ...variables, ...bodies]
