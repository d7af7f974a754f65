import { expect } from '@jest/globals'
import { xml2js } from 'xml-js'
import { danglingIds, repeatedIds } from '#test/charts/marks.ts'

/** The addresses of the files under a page's charts, in order. */
export const chartLinks = (html: string): string[] =>
  [...html.matchAll(/<p class="chart-downloads">(.*?)<\/p>/gs)].flatMap(([, links = '']) =>
    [...links.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&')),
  )

/** That an SVG file is well-formed, brings all that it draws with, and says where its figures come from. */
export const expectStandsAlone = (svg: string): void => {
  expect(() => xml2js(svg)).not.toThrow()
  expect(svg).toMatch(/^<svg xmlns="[^"]+" width="\d+" height="\d+" viewBox="[^"]+" xml:lang="(sv|en)"/)
  expect(svg).toMatch(/font-family="[^"]+sans-serif"><title>[^<]+<\/title>/)
  expect(svg).not.toMatch(/\sstyle=|<style|<script|href=|var\(|\s(x|y|x1|x2|cx|dx|width)="[\d.]+%"|NaN|undefined/)
  expect([...repeatedIds(svg), ...danglingIds(svg)]).toEqual([])
  expect(svg).toMatch(/>(Källa|Source): /)
}
