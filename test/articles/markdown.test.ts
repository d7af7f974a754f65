import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { renderMarkdown } from '#web/articles/render-markdown.ts'

const id = 'a'.repeat(22)
const images = new Map([[id, { address: `/bilder/${id}`, alt: 'Två "händer"', width: 640, height: 360 }]])
const render = (markdown: string) => renderMarkdown(markdown, { language: 'sv', images })

describe('Markdown of the hub', () => {
  it('has its highest headings at level three, and those under them below', () => {
    expect(render('# A\n\n## B\n\n# C')).toBe('<h3>A</h3>\n<h4>B</h4>\n<h3>C</h3>')
    expect(render('##### A\n\n###### B')).toBe('<h3>A</h3>\n<h4>B</h4>')
  })

  it('shows tables that can be reached and scrolled, and checklists without boxes that forget', () => {
    const html = render('| a | b |\n|:--|--:|\n| 1 | 2 |\n\n- [ ] ett\n- [x] två')
    expect(html).toContain(
      '<div class="table-scroll" role="region" aria-label="Tabell 1" tabindex="0"><table class="ds-table">',
    )
    expect(html).toContain('<th scope="col">a</th>')
    expect(html).toContain('<ul class="task-list">')
    expect(html).toContain('<li class="task-item task-item--done"><span class="ds-sr-only">Klart: </span>två</li>')
    expect(html).not.toMatch(/<input|style=|align=/)
  })

  it('shows what was typed as HTML as text', () => {
    expect(render('<script>alert(1)</script>')).toBe('<p>&#x3C;script>alert(1)&#x3C;/script></p>')
    expect(render('en <b onclick="x()">bild</b>')).toBe('<p>en &#x3C;b onclick="x()">bild&#x3C;/b></p>')
  })

  it('links to http, https, mail, telephone and this site only, and says which lead elsewhere', () => {
    expect(render('[a](/validering)')).toBe('<p><a href="/validering">a</a></p>')
    expect(render('[a](https://myh.se)')).toContain(
      'rel="noreferrer">a<span class="ds-sr-only"> (annan webbplats)</span></a>',
    )
    for (const kept of ['mailto:a@b.se', 'tel:+4681234', 'http://a.se'])
      expect(render(`[a](${kept})`)).toContain(`href="${kept}"`)
    for (const lost of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      '//evil.se',
      '/\\evil.se',
      'vbscript:x',
      '<javascript:alert(1)>',
    ])
      expect(render(`[a](${lost})`)).not.toContain('<a')
    expect(render('[a][b]\n\n[b]: javascript:alert(1)')).toBe('<p>a</p>')
  })

  it('shows our own pictures with their size and alternative text, and no others', () => {
    expect(render(`![](bild:${id})`)).toBe(
      `<p><img src="/bilder/${id}" alt="Två &#x22;händer&#x22;" width="640" height="360" loading="lazy" decoding="async"></p>`,
    )
    expect(render(`![ny](bild:${'b'.repeat(22)})`)).toBe('<p>[Bilden saknas: ny]</p>')
    expect(render('![x](https://evil.se/a.png)')).not.toContain('<img')
    expect(render('![x](/nationellt/innehall)')).not.toContain('<img')
    for (const words of ['en [bild]', 'en \\] bild', 'a [b] [c]'])
      expect(render(`![${words}](bild:${id})`)).toContain('<img')
  })

  it('lets nothing through that runs or loads, whatever is typed', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '`',
      '[',
      ']',
      '(',
      ')',
      '!',
      '\n',
      '&lt;',
      'script',
      'img',
      'onerror=',
      'javascript:',
      'http://a',
      '#',
      '- [x] ',
      '|',
      '*',
      'src=',
      '//',
    )
    const html = fc.array(part, { maxLength: 40 }).map((parts) => render(parts.join('')))
    fc.assert(
      fc.property(html, (made) => {
        const tags = made.match(/<[^>]*>/g) ?? []
        expect(
          tags.filter(
            (tag) =>
              !/^<\/?(?:p|h[3-6]|ul|ol|li|blockquote|hr|br|pre|div|span|strong|em|del|code|a|table|thead|tbody|tr|th|td)[ >]/.test(
                tag,
              ),
          ),
        ).toEqual([])
        expect(
          tags.filter((tag) => /\son|javascript:|style=/i.test(tag.replace(/(?:href)="https?:[^"]*"/, ''))),
        ).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('makes no table of more than twelve columns and no heap of emphasis, which would take memory and time without end', () => {
    const table = (columns: number) =>
      render(`${'a|'.repeat(columns)}\n${'-|'.repeat(columns)}\n${'|\n'.repeat(3)}`).match(/<t[hd][ >]/g)?.length ?? 0
    expect([table(12), table(13)]).toEqual([48, 0])
    expect(render('*a* _b_')).toBe('<p><em>a</em> <em>b</em></p>')
    expect(render('*a_'.repeat(600))).toBe(`<p>${'*a_'.repeat(600)}</p>`)
  })

  it('is not brought down by lists in lists in lists', () => {
    expect(render(`${'- '.repeat(5000)}a`).match(/<ul>/g)?.length).toBeLessThan(20)
    expect(render(`${'> '.repeat(5000)}a`).match(/<blockquote>/g)?.length).toBeLessThan(20)
  })
})
