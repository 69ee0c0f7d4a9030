import type { Rule } from '../../domain/styrmodell/rule.ts'
import { type RuleId, rules } from '../../domain/styrmodell/rules.ts'
import { translated } from '../text/text.ts'

/** A rule in the reader's language. What it rests on stays in Swedish: the headings are the directive's own. */
export function ruleOf(id: RuleId): Rule {
  const { sentence, instead, source }: Rule = rules[id]
  return {
    sentence: translated(`regler.${id}.sentence`, sentence),
    instead: translated(`regler.${id}.instead`, instead),
    source: source.kind === 'assumption' ? { ...source, why: translated(`regler.${id}.why`, source.why) } : source,
  }
}
