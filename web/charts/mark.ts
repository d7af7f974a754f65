/** What a mark stands for, as attributes of the mark itself: the island `chart-reading` reads them out, so that there is no second copy of the numbers. */
export const mark = (label: string, value: string) => ({ 'data-label': label, 'data-value': value })
