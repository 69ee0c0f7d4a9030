export function ChoosePersona(_: { personas: unknown }) {
  return null
}
