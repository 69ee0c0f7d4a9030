import { type IPropertiesOptions, LineRuleType } from 'docx'

type Styles = NonNullable<IPropertiesOptions['styles']>

/** Measures are Word's own: sizes in half points, distances in twentieths of a point. */
const ink = '1f1f1f'
const quietInk = '595959'
// Said outright: a reader that takes the height for fixed would print the lines of a long heading over each other.
const lineRule = LineRuleType.AUTO
const headingFont = { font: 'Calibri', color: ink, bold: true } as const

/** Word's built-in styles, so that its outline, navigation pane and screen readers know what is a heading. */
export const styles: Styles = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: ink, language: { value: 'sv-SE', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule } },
    },
    title: { run: { ...headingFont, size: 40 }, paragraph: { spacing: { after: 120 }, keepNext: true } },
    heading1: {
      run: { ...headingFont, size: 30 },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: { run: { ...headingFont, size: 25 }, paragraph: { spacing: { before: 280, after: 80 }, keepNext: true } },
    heading3: { run: { ...headingFont, size: 22 }, paragraph: { spacing: { before: 200, after: 60 }, keepNext: true } },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    caption: {
      run: { bold: true, italics: false, size: 20, color: quietInk },
      paragraph: { spacing: { before: 120, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Quiet',
      name: 'Quiet',
      basedOn: 'Normal',
      run: { size: 18, color: quietInk },
      paragraph: { spacing: { after: 80 } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule } },
    },
  ],
}
