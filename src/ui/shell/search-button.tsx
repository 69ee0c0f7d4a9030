import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useNarrow } from '../shared/media.ts'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  // The picture stands where the page's text begins, and the button reaches out beside it.
  wide: { marginLeft: `calc(0px - ${tokens.spacingHorizontalM} - ${tokens.strokeWidthThin})` },
  keys: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
})

const load = () => import('./search/search-dialog.tsx')
const SearchDialog = lazy(load)

/** Opens the search; so does Ctrl+K (⌘K on a Mac) from wherever one is. Its dialog is fetched when the page has settled. */
export function SearchButton() {
  const styles = useStyles()
  const t = useText()
  const isNarrow = useNarrow()
  const [isOpen, setOpen] = useState(false)
  const before = useRef<Element>(null)
  const close = (isGoing: boolean) => {
    setOpen(false)
    // Back to where one was; who goes to another page is taken there by it.
    if (!isGoing && before.current instanceof HTMLElement) setTimeout(focus, 0, before.current)
    before.current = null
  }
  useEffect(() => {
    void load()
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      before.current ??= document.activeElement
      setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <Button
        appearance="subtle"
        icon={<SearchRegular />}
        {...(!isNarrow && { className: styles.wide })}
        {...(isNarrow && { 'aria-label': t('common.shell.search') })}
        aria-keyshortcuts="Control+K"
        onClick={event => {
          before.current = event.currentTarget
          setOpen(true)
        }}
      >
        {!isNarrow && (
          <>
            {t('common.shell.search')}
            <span className={styles.keys} aria-hidden>
              {t('common.shell.searchKeys')}
            </span>
          </>
        )}
      </Button>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={close} />
        </Suspense>
      )}
    </>
  )
}

function focus(element: HTMLElement): void {
  element.focus()
}
