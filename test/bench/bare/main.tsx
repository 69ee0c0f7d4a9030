/** React, a FluentProvider and a heading: nothing can open sooner and still look like Teams. */
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { createRoot } from 'react-dom/client'

const element = document.getElementById('root')
if (element) {
  createRoot(element).render(
    <FluentProvider theme={teamsLightTheme}>
      <main>
        <section>
          <h1>Tom</h1>
        </section>
      </main>
    </FluentProvider>,
  )
}
