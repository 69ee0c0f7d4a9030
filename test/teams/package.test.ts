/** The package that is uploaded, opened as Teams opens it, and held against the app that it leads to. */

import { readdirSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { configIn } from '../../src/app/hosted/config.ts'
import { teamsLink } from '../../src/teams/links.ts'
import { makePackage } from '../../src/teams/package/make.ts'
import { configurationFor, graphScope } from '../../src/teams/sign-in/settings.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url))
const jsonOf = (bytes: Uint8Array | undefined) => JSON.parse(strFromU8(bytes ?? new Uint8Array()))

const environments = readdirSync(new URL('../../manifest/environments', import.meta.url))
  .filter(file => file.endsWith('.json'))
  .map(file => file.slice(0, -'.json'.length))

it('there are environments to make packages of', () => {
  expect(environments).toContain('example')
})

describe.each(environments)('the package of %s', name => {
  const opened = async () => {
    const { files } = await makePackage(name, read)
    const at = (kind: string) => files.find(({ path }) => path === `appPackage/styrforum-${name}.${kind}`)?.bytes
    const zip = unzipSync(at('zip') ?? new Uint8Array())
    const settings = configIn(strFromU8(at('config.json') ?? new Uint8Array()))
    if (settings.kind !== 'read') throw new Error(`The app does not read its settings: ${JSON.stringify(settings)}`)
    return { zip, manifest: jsonOf(zip['manifest.json']), config: settings.config, entra: jsonOf(at('entra.json')) }
  }

  it('holds the manifest at its root, and beside it all that the manifest names', async () => {
    const { zip, manifest } = await opened()
    const { icons, localizationInfo } = manifest
    const named = [icons.color, icons.outline, localizationInfo.additionalLanguages[0].file]
    expect(Object.keys(zip).sort()).toEqual(['manifest.json', ...named].sort())
    expect(JSON.stringify([manifest, jsonOf(zip['en.json'])])).not.toContain('{{')
    expect(zip['color.png']).toEqual(new Uint8Array(read('appPackage/color.png')))
    expect(zip['outline.png']).toEqual(new Uint8Array(read('appPackage/outline.png')))
  })

  it('signs in as the app does: same registration, same permissions in the same order, same way back', async () => {
    const { manifest, config, entra } = await opened()
    const home = manifest.staticTabs[0].contentUrl
    const { auth } = configurationFor({ ...config, home }, 'window')
    expect(manifest.webApplicationInfo.id).toBe(auth.clientId)
    const [nested] = manifest.webApplicationInfo.nestedAppAuthInfo
    expect(nested.scopes).toEqual(config.scopes.map(graphScope))
    expect(entra.spa.redirectUris).toEqual([auth.redirectUri, nested.redirectUri])
    expect(nested.redirectUri).toBe(`brk-multihub://${new URL(home).host}`)
    expect(entra.signInAudience).toBe('AzureADMyOrg')
  })

  it('has the tab that links lead to', async () => {
    const { manifest } = await opened()
    const { id, staticTabs } = manifest
    const link = teamsLink({ appId: id, page: staticTabs[0].contentUrl }, '/avvikelser')
    expect(new URL(link).pathname).toBe(`/l/entity/${id}/${staticTabs[0].entityId}`)
  })

  it('is the same file when nothing changed', async () => {
    const [first, second] = [await makePackage(name, read), await makePackage(name, read)]
    expect(first.files[0]?.bytes).toEqual(second.files[0]?.bytes)
  })
})
