import type { Andring } from '../../domain/oversyn/andring.ts'
import type { Effect } from '../../domain/oversyn/effects.ts'
import type { OversynTurn } from '../../domain/oversyn/turn.ts'
import type { PartKey, Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import type { StyrmodellText } from '../../domain/styrmodell/text/text.ts'
import { dayInText } from '../shared/dates.ts'
import { listed, partName, seatLabel } from '../shared/sentences.ts'
import type { Text } from '../text/text.ts'

function partsInWords(keys: readonly PartKey[], model: Styrmodell, t: Text): string {
  return listed(
    keys.map(key => partName(model, key)),
    t,
  )
}

function sidesInWords(keys: readonly string[], model: Styrmodell, t: Text): string {
  return listed(
    keys.map(key => model.sides.find(side => side.key === key)?.inText ?? key),
    t,
  )
}

export function delomradeName(key: string, model: Styrmodell): string {
  return model.omraden.flatMap(({ delomraden }) => delomraden).find(one => one.key === key)?.name ?? key
}

function omradeName(key: string, model: Styrmodell): string {
  return model.omraden.find(omrade => omrade.key === key)?.name ?? key
}

export function sectionName(id: string, text: StyrmodellText | undefined): string {
  return text?.sections.find(section => section.id === id)?.heading ?? id
}

/** Where an ändringsförslag stands, in a few words. */
export function placeOf(andring: Andring, text: StyrmodellText | undefined, t: Text): string {
  switch (andring.kind) {
    case 'avsnitt':
      return sectionName(andring.section, text)
    case 'nytt-avsnitt':
      return t('oversyn.forslag.newSection', {
        section: andring.after === '' ? t('oversyn.forslag.first') : sectionName(andring.after, text),
      })
    case 'utgar':
      return t('oversyn.forslag.removed', { section: sectionName(andring.section, text) })
    case 'modell':
      return t('oversyn.forslag.model')
  }
}

/** What is next and who has the turn. */
export function turnInWords(turn: OversynTurn, model: Styrmodell, t: Text): string {
  switch (turn.kind) {
    case 'vanta':
      return t('oversyn.turn.vanta', { day: dayInText(turn.until) })
    case 'foresla':
      return t('oversyn.turn.foresla', { day: dayInText(turn.until) })
    case 'rekommendera':
      return t('oversyn.turn.rekommendera', { count: turn.count })
    case 'svara':
      return t('oversyn.turn.svara', { parts: partsInWords(turn.parts, model, t) })
    case 'remissvar':
      return t('oversyn.turn.remissvar', { parts: partsInWords(turn.parts, model, t), day: dayInText(turn.until) })
    case 'galler-fran':
      return t('oversyn.turn.galler-fran', { day: dayInText(turn.day) })
    default:
      return t(`oversyn.turn.${turn.kind}`)
  }
}

/** What the app will do otherwise, as a sentence. Names are those of the model that is to be. */
export function effectInWords(effect: Effect, model: Styrmodell, t: Text): string {
  switch (effect.kind) {
    case 'formular':
      return t('oversyn.effect.formular', {
        delomrade: delomradeName(effect.delomrade, model),
        before: omradeName(effect.before, model),
        after: omradeName(effect.after, model),
      })
    case 'samsyn': {
      const values = {
        delomrade: delomradeName(effect.delomrade, model),
        added: partsInWords(effect.added, model, t),
        removed: partsInWords(effect.removed, model, t),
        before: sidesInWords(effect.before, model, t),
        after: sidesInWords(effect.after, model, t),
      }
      if (effect.removed.length === 0) return t('oversyn.effect.samsynMore', values)
      return effect.added.length === 0 ? t('oversyn.effect.samsynLess', values) : t('oversyn.effect.samsynBoth', values)
    }
    case 'utforare':
      return t('oversyn.effect.utforare', {
        delomrade: delomradeName(effect.delomrade, model),
        before: sidesInWords(effect.before, model, t),
        after: sidesInWords(effect.after, model, t),
      })
    case 'vag': {
      const ground = t(`oversyn.form.ground.${effect.ground}`)
      return effect.opens ? t('oversyn.effect.vagOpens', { ground }) : t('oversyn.effect.vagCloses', { ground })
    }
    case 'plats': {
      const forum = model.forums.find(({ key }) => key === effect.forum)?.short ?? effect.forum
      const values = { forum, seat: seatLabel(effect, model, t) }
      return effect.added ? t('oversyn.effect.platsAdded', values) : t('oversyn.effect.platsGone', values)
    }
    case 'hors': {
      const part = partName(model, effect.part)
      return effect.added ? t('oversyn.effect.horsAdded', { part }) : t('oversyn.effect.horsGone', { part })
    }
    case 'forankrar': {
      const part = partName(model, effect.part)
      return effect.added ? t('oversyn.effect.forankrarAdded', { part }) : t('oversyn.effect.forankrarGone', { part })
    }
  }
}
