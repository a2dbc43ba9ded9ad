import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { shellWords } from '../../shared/text/shell.ts';
import { useSay } from '../state/language.ts';
import { dismissNotice, useNotices, type Notice } from '../state/notices.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import '../ui/notices.css';
import { useAnnouncement } from './announce.ts';

const shortStay = 6_000;
const longStay = 12_000;

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const say = useSay();
  // Nobody reads against a clock: a pointer or the focus on it holds it.
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (notice.stays || held) return;
    const stay = notice.actions.length > 0 ? longStay : shortStay;
    const timer = setTimeout(() => dismissNotice(notice.id), stay);
    return () => clearTimeout(timer);
  }, [notice, held]);
  return (
    // Pointer and focus only hold it; what can be done is in its buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className="rw-notices__notice"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className="rw-notices__text">
        <p>{say(notice.words, notice.values)}</p>
        {notice.actions.length > 0 && (
          <div className="rw-notices__actions">
            {notice.actions.map((action) => (
              <Button
                key={action.words.nl}
                look="link"
                onPress={() => {
                  dismissNotice(notice.id);
                  action.run();
                }}
              >
                {say(action.words)}
              </Button>
            ))}
          </div>
        )}
      </div>
      <IconButton label={say(shellWords.close)} onPress={() => dismissNotice(notice.id)}>
        <X size={14} aria-hidden />
      </IconButton>
    </li>
  );
}

/** The corner where notices stand, and the unseen line for screen readers. Both speak politely. */
export function NoticeCorner() {
  const say = useSay();
  const notices = useNotices((state) => state.notices);
  const { text, turn } = useAnnouncement();
  return (
    <>
      <section
        className="rw-notices"
        aria-label={say(shellWords.notices)}
        aria-live="polite"
        data-react-aria-top-layer="true"
      >
        <ul>
          {notices.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
        </ul>
      </section>
      <div className="rw-hidden" aria-live="polite" data-react-aria-top-layer="true">
        {/* A fresh element each time, so that the same words are said again. */}
        <p key={turn}>{text}</p>
      </div>
    </>
  );
}
