import { readFileSync } from 'node:fs'
import { strToU8, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { assemble, type Package, type ReadFile, registration } from './assemble.ts'
import { findWrong } from './check.ts'
import { environmentIn, PackageError } from './environment.ts'
import { fill } from './fill.ts'
import { makePackage } from './make.ts'
import { pictureIn } from './png.ts'

const read: ReadFile = path => {
  try {
    return readFileSync(new URL(`../../../${path}`, import.meta.url))
  } catch {
    return undefined
  }
}
const example = 'manifest/environments/example.json'
const environment = environmentIn(readFileSync(new URL(`../../../${example}`, import.meta.url), 'utf8'), example)
const good = () => assemble(read, { ...environment, client: environment.client ?? '' }, '1.2.3')

/** A PNG of one colour. */
function png(size: number, pixel: readonly number[]): Uint8Array {
  const chunk = (name: string, data: Uint8Array) => {
    const length = new Uint8Array(4)
    new DataView(length.buffer).setUint32(0, data.length)
    return [...length, ...strToU8(name), ...data, 0, 0, 0, 0]
  }
  const head = new Uint8Array([0, 0, 0, size, 0, 0, 0, size, 8, 6, 0, 0, 0])
  const rows = Array.from({ length: size }, () => [0, ...Array.from({ length: size }, () => pixel).flat()]).flat()
  const data = zlibSync(new Uint8Array(rows))
  return new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, ...chunk('IHDR', head), ...chunk('IDAT', data)])
}

/** A package with one thing wrong; what is wrong is written over what is right, whatever its type says. */
function faulty(path: string, value: unknown, pack: Package = good()): Package {
  const keys = path.split('/')
  const last = keys.pop() ?? ''
  let place = pack.manifest as unknown as Record<string, unknown>
  for (const key of keys) place = place[key] as Record<string, unknown>
  if (value === undefined) delete place[last]
  else place[last] = value
  return pack
}

describe('the package', () => {
  it('is right as it stands', async () => {
    expect(await findWrong(good())).toEqual([])
  })

  it.each([
    ['developer/extra', 1, 'Microsofts schema om manifest.json: /developer'],
    ['configurableTabs/0/scopes', ['groupchat'], 'Microsofts schema'],
    ['manifestVersion', '1.29', 'manifestVersion'],
    ['version', '1.2', 'version är 1.2'],
    ['staticTabs/0/contentUrl', 'http://styrforum.example.com/', 'staticTabs[0].contentUrl är'],
    ['developer/privacyUrl', 'http://www.example.com/', 'developer.privacyUrl är'],
    ['webApplicationInfo/resource', 'api://x', 'webApplicationInfo.resource är'],
    ['configurableTabs/0/configurationUrl', 'https://other.example.com/', 'other.example.com saknas i validDomains'],
    ['validDomains', [], 'saknas i validDomains'],
    ['validDomains', ['*.com', 'styrforum.example.com'], 'ingen adress ligger på *.com'],
    ['validDomains', ['styrforum.example.com', 'login.microsoftonline.com'], 'ingen adress ligger på login'],
    ['webApplicationInfo', undefined, 'webApplicationInfo'],
    ['webApplicationInfo/nestedAppAuthInfo', undefined, 'nestedAppAuthInfo saknas'],
    ['webApplicationInfo/nestedAppAuthInfo/0/redirectUri', 'brk-multihub://styrforum.example.com/', 'redirectUri är'],
    ['webApplicationInfo/nestedAppAuthInfo/0/scopes', [], 'nestedAppAuthInfo.scopes är tom'],
    ['webApplicationInfo/nestedAppAuthInfo/0/claims', '{}', 'nestedAppAuthInfo.claims'],
    ['supportsChannelFeatures', undefined, 'supportsChannelFeatures saknas'],
    ['staticTabs/0/entityId', 'other', 'ingen flik har entityId styrforum'],
    ['staticTabs/0/scopes', ['personal', 'team'], 'Skriv bara personal'],
    ['configurableTabs', undefined, 'configurableTabs saknas'],
    ['configurableTabs/0/scopes', ['team'], 'scopes saknar groupChat'],
    ['configurableTabs/0/context', ['channelTab', 'meetingStage'], 'context saknar meetingSidePanel'],
    ['configurableTabs/0/meetingSurfaces', ['sidePanel'], 'meetingSurfaces saknar stage'],
    ['configurableTabs/0/supportedSharePointHosts', undefined, 'supportedSharePointHosts saknas'],
    ['authorization', undefined, 'ChannelMeetingStage.Write.Group (Delegated) saknas'],
    ['name/short', 'Styrforum för Teams', 'name.short innehåller Teams'],
    ['name/full', '', 'manifest.json: name.full saknas'],
    ['description/short', 'x'.repeat(81), 'Microsofts schema'],
    [
      'activities/activityTypes/0/templateText',
      '{actor} nominerade',
      'en.json: activities.activityTypes[0].templateText har',
    ],
    ['activities/activityTypes/0/type', 'systemDefault', 'activities: systemDefault är okänd'],
    ['activities/activityTypes/0/type', 'decided', 'activities: nominated saknas'],
    ['icons/outline', 'missing.png', 'appPackage/missing.png saknas'],
    ['icons/outline', 'color.png', 'appPackage/color.png är 192×192'],
    ['icons/color', 'outline.png', 'appPackage/outline.png är 32×32'],
  ])('with %s as %j is refused', async (path, value, says) => {
    const wrong = await findWrong(faulty(path, value))
    expect(wrong.join('\n')).toContain(says)
    // Each refusal says what to do.
    for (const line of wrong) expect(line).toMatch(/(Skriv|Lägg|Rätta|Ta bort|Hämta|Korta|Spara|Rita|Låt) .*\.$/s)
  })

  it.each([
    ['outline.png', png(32, [255, 255, 255, 255]), 'ingen genomskinlig botten'],
    ['outline.png', png(32, [255, 255, 255, 0]), 'är tom'],
    ['outline.png', png(32, [255, 254, 255, 128]), 'inte är helt vita'],
    ['outline.png', strToU8('<svg/>'), 'går inte att läsa'],
    ['color.png', png(191, [1, 2, 3, 255]), 'är 191×191'],
  ])('with a wrong %s is refused', async (name, bytes, says) => {
    const pack = good()
    const wrong = await findWrong({ ...pack, icons: new Map([...pack.icons, [name, bytes]]) })
    expect(wrong).toHaveLength(1)
    expect(wrong[0]).toContain(says)
  })

  it.each([
    [47, 100, false],
    [144, 100, false],
    [100, 47, false],
    [100, 144, false],
    [48, 143, true],
    [143, 48, true],
  ])('with a mark that reaches %i, %i is right: %s', async (x, y, isRight) => {
    const rows = new Uint8Array(192 * (192 * 4 + 1))
    rows[y * (192 * 4 + 1) + 1 + x * 4] = 9
    const picture = new Uint8Array([...png(192, [0, 0, 0, 0]).subarray(0, 33), ...idat(rows)])
    const pack = good()
    const wrong = await findWrong({ ...pack, icons: new Map([...pack.icons, ['color.png', picture]]) })
    expect(wrong.join()).toEqual(isRight ? '' : expect.stringContaining('mittersta 96×96'))
  })

  const idat = (rows: Uint8Array) => {
    const data = zlibSync(rows)
    return [0, 0, data.length >> 8, data.length & 255, ...strToU8('IDAT'), ...data, 0, 0, 0, 0]
  }

  it.each([
    ['staticTabs[0].name', undefined, 'en.json: staticTabs[0].name saknas'],
    ['activities.activityTypes[8].templateText', undefined, 'en.json: activities.activityTypes[8].templateText saknas'],
    ['staticTabs[1].name', 'X', 'en.json: staticTabs[1].name finns inte'],
    ['name.short', 'x'.repeat(31), 'Microsofts schema om en.json: /name.short'],
    ['nothing', 'x', 'Microsofts schema om en.json'],
  ])('with English %s as %j is refused', async (key, text, says) => {
    const pack = good()
    const { [key]: _, ...rest } = pack.texts.get('en.json') ?? {}
    const texts = new Map([['en.json', { ...rest, ...(text !== undefined && { [key]: text }) }]])
    expect((await findWrong({ ...pack, texts })).join('\n')).toContain(says)
  })

  it('may name its domain by a wildcard of one label', async () => {
    expect(await findWrong(faulty('validDomains', ['*.example.com']))).toEqual([])
    const deeper = faulty(
      'staticTabs/0/contentUrl',
      'https://a.b.example.com/',
      faulty('validDomains', ['*.example.com']),
    )
    expect((await findWrong(deeper)).join()).toContain('a.b.example.com saknas')
  })

  it('is refused without a second language', async () => {
    expect((await findWrong({ ...good(), texts: new Map() })).join()).toContain('inget annat språk')
  })
})

describe('icons', () => {
  it.each(['color.png', 'outline.png'])('%s is read, whatever filters its rows have', name => {
    const bytes = read(`appPackage/${name}`) ?? new Uint8Array()
    const picture = pictureIn(bytes)
    // The mark's arrow: white just below its head, in the middle.
    const { width = 0, pixels = new Uint8Array() } = picture ?? {}
    const at = (width * (width / 2) + width / 2) * 4
    expect([...pixels.subarray(at, at + 4)]).toEqual([255, 255, 255, 255])
  })
})

describe('an environment', () => {
  const withField = (field: string, value: unknown) => JSON.stringify({ ...environment, [field]: value })
  it.each([
    ['host', 'https://styrforum.example.com'],
    ['host', 'localhost'],
    ['host', '127.0.0.1'],
    ['site', 'http://example.sharepoint.com/sites/x'],
    ['site', 'https://example.sharepoint.com/sites/x/SitePages/Home.aspx'],
    ['site', 'https://example.sharepoint.com/sites/x?web=1'],
    ['sakerhetskontroll', 'ja'],
    ['tenant', 'common'],
    ['client', 'x'],
    ['app', undefined],
    ['developer', 'x'.repeat(33)],
    ['label', 'x'.repeat(22)],
    ['scopes', []],
    ['terms', 'villkor'],
    ['hots', 'x'],
  ])('with %s as %j is refused by name', (field, value) => {
    expect(() => environmentIn(withField(field, value), 'x.json')).toThrow(new RegExp(`^x\\.json: ${field} .*\\.$`))
  })

  it('that is no JSON, or is not there, is refused', async () => {
    expect(() => environmentIn('{', 'x.json')).toThrow(PackageError)
    await expect(makePackage('nowhere', read)).rejects.toThrow(/nowhere\.json finns inte\. Kopiera/)
  })

  it('without a registration gets one to make, and no package', async () => {
    const { client: _, ...rest } = environment
    const made = await makePackage('new', path =>
      path.endsWith('new.json') ? strToU8(JSON.stringify(rest)) : read(path),
    )
    expect(made.files.map(({ path }) => path)).toEqual(['appPackage/styrforum-new.entra.json'])
    expect(made.next).toContain('manifest/environments/new.json')
  })

  it('asks for what the app comes to need, and for the rights of others only where that is wanted', () => {
    interface Asked {
      readonly requiredResourceAccess: readonly { resourceAppId: string; resourceAccess: readonly { id: string }[] }[]
    }
    const asked = (more: object) => (registration(read, { ...environment, ...more }) as Asked).requiredResourceAccess
    const [graph, ...rest] = asked({})
    expect(rest).toEqual([])
    expect(graph?.resourceAccess).toHaveLength(5)
    const [, sharePoint] = asked({ sakerhetskontroll: true })
    expect(sharePoint).toMatchObject({ resourceAppId: '00000003-0000-0ff1-ce00-000000000000' })
  })

  it('asks for exactly what the commands’ README says that it does', () => {
    const { requiredResourceAccess } = registration(read, { ...environment, sakerhetskontroll: true }) as {
      readonly requiredResourceAccess: readonly { resourceAccess: readonly { id: string }[] }[]
    }
    // Microsoft's ids, written a second time and by hand.
    const names: Readonly<Record<string, string>> = {
      'f89c84ef-20d0-4b54-87e9-02e856d66d53': 'Sites.Selected',
      'e1fe6dd8-ba31-4d61-89e7-88639da4683d': 'User.Read',
      'b340eb25-3456-403f-be2f-af7a0d370277': 'User.ReadBasic.All',
      '7ab1d787-bae7-4d5d-8db6-37ea32df9186': 'TeamsActivity.Send',
      '1ec239c2-d7c9-4623-a91a-a9775856bb36': 'Calendars.ReadWrite',
      '56680e0d-d2a3-4ae1-80d8-3c4f2100e3d0': 'AllSites.FullControl',
    }
    const asked = requiredResourceAccess.flatMap(({ resourceAccess }) => resourceAccess.map(({ id }) => names[id]))
    const readme = new TextDecoder().decode(read('src/provision/README.md'))
    const [, table = ''] = readme.split('### Vad appens registrering begär')
    const told = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| `([\w.]+)` \|/gm)].map(([, name]) => name)
    expect(told.sort()).toEqual(asked.sort())
  })

  it('asks for a permission only by its known id', () => {
    expect(() => registration(read, { ...environment, scopes: ['Sites.Read.Everything'] })).toThrow(/inte känd/)
  })
})

describe('filling', () => {
  it('changes texts and nothing else, and refuses what nobody gives', () => {
    expect(fill({ a: ['x{{b}}'], c: '{{d}}', e: 1 }, { b: '"}', d: ['y'] }, 'f')).toEqual({
      a: ['x"}'],
      c: ['y'],
      e: 1,
    })
    expect(() => fill('{{typo}}', {}, 'f')).toThrow(/\{\{typo\}\}.*Rätta/)
    expect(() => fill('{{toString}}', {}, 'f')).toThrow(PackageError)
  })
})
