import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** What to show instead of what broke. */
  readonly broken: (error: Error, again: () => void) => ReactNode
}

/** Catches what breaks while drawing, so that nobody meets a white page. Nothing that is stored is touched. */
export class ErrorBoundary extends Component<Props, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined }

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error) return this.props.broken(error, () => this.setState({ error: undefined }))
    return this.props.children
  }
}
