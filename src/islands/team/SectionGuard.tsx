import { Component } from 'react';
import type { ReactNode } from 'react';

interface SectionGuardProps {
  children: ReactNode;
  /** What stands there instead after a fault. */
  instead: (again: () => void) => ReactNode;
}

/**
 * Keeps a fault in what it holds from taking the page with it, and the open roster with the page. The fault
 * is neither stored nor sent nor written anywhere.
 */
export class SectionGuard extends Component<SectionGuardProps, { fault: boolean }> {
  override state = { fault: false };

  static getDerivedStateFromError(): { fault: boolean } {
    return { fault: true };
  }

  override render(): ReactNode {
    const { children, instead } = this.props;
    return this.state.fault ? instead(() => this.setState({ fault: false })) : children;
  }
}
