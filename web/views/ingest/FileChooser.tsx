import { type ReactNode, useRef } from "react";
import { Button, type ButtonProps } from "../../ui/Button.tsx";
import styles from "./FileChooser.module.css";
import { EXTENSIONS } from "./formats.ts";

export interface FileChooserProps extends Pick<ButtonProps, "look" | "icon" | "aria-label"> {
  children: ReactNode;
  /** One file alone, in place of another. */
  single?: boolean;
  onChoose(files: readonly File[]): void;
}

/** A button that opens the browser's own file window. */
export function FileChooser({ children, single = false, onChoose, ...look }: FileChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        className={styles.input}
        tabIndex={-1}
        aria-hidden="true"
        accept={EXTENSIONS}
        multiple={!single}
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was changed.
          event.target.value = "";
        }}
      />
    </>
  );
}
