import { describe, expect, it } from 'vitest'
import { allLists } from '../sharepoint/lists/all.ts'
import { definitionsFor } from '../sharepoint/lists/recorded.ts'
import { recordingLine } from './check/table.ts'
import { readOptions } from './options.ts'
import type { Outcome } from './provision.ts'
import { readAddress } from './site-address.ts'
import { summaryOf } from './summary.ts'

const site = 'https://exempel.sharepoint.com/sites/styrforum'
const options = (...more: string[]) => readOptions(['--site', site, ...more], 'usage')
const outcome: Outcome = {
  site: { id: 'exempel.sharepoint.com,a,b', name: 'Styrforum', url: site, lists: [], rights: undefined },
  steps: [],
  without: [],
  rightsLeft: false,
  definitions: allLists,
}

describe('the summary', () => {
  it('tells what was done, or that nothing had to be', () => {
    expect(summaryOf(outcome, options())).toContain(`\n0 ändringar. Styrforum har redan de ${allLists.length} listorna`)
    expect(summaryOf({ ...outcome, steps: ['a', 'b'] }, options())).toMatch(/^\nKlart: 2 steg gjorda\./)
  })

  it('gives the exact calls that are left for a person', () => {
    const text = summaryOf(outcome, options('--app-id', 'app-1', '--tenant', 'tenant-1'))
    expect(text).toContain('https://login.microsoftonline.com/tenant-1/adminconsent?client_id=app-1')
    expect(text).toContain('POST https://graph.microsoft.com/v1.0/sites/exempel.sharepoint.com,a,b/permissions')
    expect(text).toContain(
      '{"roles":["write"],"grantedToIdentities":[{"application":{"id":"app-1","displayName":"Styrforum"}}]}',
    )
    expect(text).toContain(`npm run tenant-check -- --site ${site} --member`)
  })

  it('writes out every right by hand where SharePoint was closed, and warns', () => {
    const text = summaryOf({ ...outcome, rightsLeft: true }, options())
    expect(text).toMatch(/RÄTTIGHETERNA ÄR INTE SATTA/)
    expect(text).toContain('Beslut: ägarna fullständig behörighet; Medlemmar läsa; SoB läsa och lägga till')
    for (const { display } of allLists) expect(text).toContain(`   ${display}: ägarna`)
    expect(text).toMatch(/redigera bara sina egna objekt i:\n {3}Avvikelser/)
    expect(summaryOf(outcome, options())).not.toMatch(/RÄTTIGHETERNA/)
  })

  it('names the steps that had no effect', () => {
    const text = summaryOf({ ...outcome, steps: ['x'], without: ['x: får sin titel'] }, options())
    expect(text).toMatch(/fick ingen verkan.*\n {2}x: får sin titel/)
  })

  it('of a dry run lists the steps, and says that nothing was changed', () => {
    const text = summaryOf({ ...outcome, steps: ['Skapar listan Beslut'] }, options('--dry-run'))
    expect(text).toBe('\n1 steg skulle göras:\n  Skapar listan Beslut\nInget har ändrats.')
  })
})

describe('what is written on the command line', () => {
  it('guesses the tenant from the address, and takes another', () => {
    expect(options().tenant).toBe('exempel.onmicrosoft.com')
    expect(readOptions(['--site', 'https://exempel-admin.sharepoint.com/'], '').tenant).toBe('exempel.onmicrosoft.com')
    expect(readOptions(['--site', 'https://intranat.example/sites/a'], '').tenant).toBe('organizations')
    expect(options('--tenant', 'annan').tenant).toBe('annan')
  })

  it('tells how it is written where it cannot be read', () => {
    expect(() => readOptions(['--sida', site], 'SKRIV SÅ')).toThrow(/SKRIV SÅ$/)
    expect(() => readOptions([], 'SKRIV SÅ')).toThrow(/saknas\. Skriv --site .*\nSKRIV SÅ$/)
  })

  it('cuts a page’s address down to its site’s', () => {
    expect(readAddress(`${site}/Lists/Beslut/AllItems.aspx?view=1`)).toEqual({
      host: 'exempel.sharepoint.com',
      path: '/sites/styrforum',
      url: site,
    })
    expect(readAddress('https://Exempel.sharepoint.com/').path).toBe('')
  })

  it('asks for no list to be limited to own rows where that was recorded not to work', () => {
    const definitions = definitionsFor(allLists, { 'own-rows': 'neither' })
    expect(summaryOf({ ...outcome, rightsLeft: true, definitions }, options())).not.toContain('sina egna objekt')
  })
})

describe('--answers', () => {
  it('takes what can be recorded, and none; anything else is told with what can be written', () => {
    expect(options().record).toBeUndefined()
    expect(options('--answers', 'none').record).toEqual({})
    const record = { author: 'both', 'own-rows': 'neither' }
    expect(options('--answers', 'author=both, own-rows=neither').record).toEqual(record)
    for (const odd of ['author=server', 'author', '', 'author=both,x=y']) {
      expect(() => options('--answers', odd)).toThrow(/--answers kan inte vara .*author=both, own-rows=neither/)
    }
  })

  it('is what tenant-check says to write, where an answer makes a difference', () => {
    const found = (id: string, answer: string) => ({ id, answer })
    expect(recordingLine([found('author', 'both'), found('duplicate', '409')], site)).toMatch(
      /npm run provision -- --site \S+ --answers author=both$/,
    )
    expect(recordingLine([found('author', 'server'), found('own-rows', '')], site)).toBeUndefined()
  })
})
