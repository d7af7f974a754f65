/** Whether a text has no control characters but tab and line feed, and nothing else that XML (a workbook) cannot hold. */
export const isReadableText = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/.test(text)
