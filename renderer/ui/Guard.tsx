import { Component, type ReactNode } from 'react';
import { shellWords } from '../../shared/text/shell.ts';
import { useSay } from '../state/language.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const say = useSay();
  return (
    <div className="rw-guard" role="alert">
      <Notice tone="mark" actions={<Button onPress={onRetry}>{say(shellWords.showAgain)}</Button>}>
        {say(shellWords.regionBroken)}
      </Notice>
    </div>
  );
}

/** Keeps a bug in one part of the screen to that part: it says so in one sentence and can be shown again. */
export class Guard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <Broken onRetry={() => this.setState({ broken: false })} />;
  }
}
