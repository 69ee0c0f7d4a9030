import type { Package } from './assemble.ts'
import { type Picture, pictureIn } from './png.ts'

type Pixel = readonly [red: number, green: number, blue: number, alpha: number]

function* pixelsOf({ width, pixels }: Picture): Generator<{ x: number; y: number; pixel: Pixel }> {
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4)
    yield { x: (at / 4) % width, y: Math.floor(at / 4 / width), pixel: [red, green, blue, alpha] }
  }
}

/** The colour icon: a mark in the middle, on a ground of one colour that Teams may cut the corners of. */
function wrongColor(picture: Picture): string[] {
  let ground: Pixel | undefined
  for (const { x, y, pixel } of pixelsOf(picture)) {
    ground ??= pixel
    const isOutside = x < 48 || y < 48 || x >= 144 || y >= 144
    if (isOutside && pixel.some((value, index) => value !== ground?.[index]))
      return ['märket går utanför de mittersta 96×96 punkterna. Rita det mindre, på en enfärgad botten.']
  }
  return []
}

/** The outline: white and nothing but white, on nothing. */
function wrongOutline(picture: Picture): string[] {
  let seen = 0
  let clear = 0
  for (const { pixel } of pixelsOf(picture)) {
    const [red, green, blue, alpha] = pixel
    if (alpha === 0) clear++
    else seen++
    if (alpha > 0 && Math.min(red, green, blue) < 255)
      return ['har punkter som inte är helt vita. Rita den med bara vitt (255, 255, 255).']
  }
  if (seen === 0) return ['är tom. Rita märket i vitt.']
  return clear === 0 ? ['har ingen genomskinlig botten. Spara den med alfakanal.'] : []
}

/** Both icons are there, of the size that Teams demands, and look as it demands. */
export function wrongIcons({ manifest, icons }: Package): string[] {
  const look = (name: string | undefined, size: number, more: (picture: Picture) => string[]): string[] => {
    const file = `appPackage/${name}`
    const bytes = icons.get(name ?? '')
    if (!bytes) return [`${file} saknas. Lägg dit bilden, eller rätta namnet i manifestets icons.`]
    const picture = pictureIn(bytes)
    if (!picture)
      return [`${file} går inte att läsa. Spara den som PNG med 8 bitar och alfakanal, utan sammanflätning.`]
    if (picture.width !== size || picture.height !== size)
      return [`${file} är ${picture.width}×${picture.height} punkter. Spara den i ${size}×${size}.`]
    return more(picture).map(wrong => `${file}: ${wrong}`)
  }
  return [...look(manifest.icons.color, 192, wrongColor), ...look(manifest.icons.outline, 32, wrongOutline)]
}
