import { useEffect, useRef, useState } from "react";
import { IconButton } from "./IconButton.tsx";
import styles from "./Notice.module.css";

export interface NoticeProps {
  /** What was done: "Merged 2 names". */
  children: string;
  /** "Undo", with what it does. */
  action?: { label: string; run(): void };
  /** Called when the time is over or the note is closed. */
  onClose(): void;
  /** Milliseconds it stays; it waits while the pointer or the keyboard is on it. */
  lasts?: number;
}

/** A note at the bottom that says what was done and offers to undo it. */
export function Notice({ children, action, onClose, lasts = 8_000 }: NoticeProps) {
  const [held, setHeld] = useState(false);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => close.current(), lasts);
    return () => clearTimeout(timer);
  }, [held, lasts]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while it is being read
    <div
      className={styles.notice}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <output>{children}</output>
      {action && (
        <button type="button" className={styles.action} onClick={action.run}>
          {action.label}
        </button>
      )}
      <IconButton icon="close" size={12} label="Close the note" className={styles.close} onClick={onClose} />
    </div>
  );
}
