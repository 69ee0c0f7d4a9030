import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** Where in the app one is: at another place the page there is tried. */
  readonly place: string
  /** What to show instead of what broke. */
  readonly broken: (error: Error) => ReactNode
}

/** Catches what breaks while drawing, so that nobody meets a white page. Nothing that is stored is touched. */
export class ErrorBoundary extends Component<Props, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined }

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidUpdate({ place }: Props): void {
    if (this.state.error && place !== this.props.place) this.setState({ error: undefined })
  }

  override render(): ReactNode {
    const { error } = this.state
    return error ? this.props.broken(error) : this.props.children
  }
}
