import { PackageError } from './environment.ts'

/** What stands in a template's `{{…}}`. */
export type Values = Readonly<Record<string, string | readonly unknown[]>>

/**
 * Fills a template. Values are put into texts that are already read, so that no character in one can change anything but
 * its own text. A text that is nothing but a placeholder becomes the value itself, which may be a list.
 * @throws PackageError when the template asks for something that nobody gives.
 */
export function fill(template: unknown, values: Values, file: string): unknown {
  const given = (name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined)
      throw new PackageError(`${file} ber om {{${name}}}, som ingen fyller i. Rätta stavningen i mallen.`)
    return value
  }
  if (typeof template === 'string') {
    const whole = /^\{\{(\w+)\}\}$/.exec(template)?.[1]
    if (whole !== undefined) return given(whole)
    return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(given(name)))
  }
  if (Array.isArray(template)) return template.map(item => fill(item, values, file))
  if (typeof template !== 'object' || template === null) return template
  return Object.fromEntries(Object.entries(template).map(([key, item]) => [key, fill(item, values, file)]))
}
