import { type Ref, useId } from "react";
import { Icon } from "../ui/Icon.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import styles from "./Search.module.css";
import { SearchList } from "./SearchList.tsx";
import { useSearchBox } from "./use-search-box.ts";

export interface SearchProps {
  inputRef: Ref<HTMLInputElement>;
  /** Called when a node was chosen or the search was left by Escape. */
  onDone?(): void;
}

const WORDS = "Search people, places, incidents, claims";

/** Search as you type: arrows walk through what was found, Enter brings it into view with its neighbours. */
export function Search({ inputRef, onDone }: SearchProps) {
  const { text, answers, current, isListed, choose, setCurrent, setOpen, onKeyDown, onText } = useSearchBox(onDone);
  const id = useId();
  const closeOutside = (inside: Element, next: EventTarget | null) => {
    if (!(next instanceof Node && inside.contains(next))) setOpen(false);
  };
  return (
    <search className={styles.search} onBlur={(event) => closeOutside(event.currentTarget, event.relatedTarget)}>
      <label className={styles.box}>
        <Icon name="search" className={styles.icon} />
        <input
          ref={inputRef}
          className={styles.input}
          type="text"
          role="combobox"
          aria-label={WORDS}
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isListed && answers.found[current] ? `${id}-${current}` : undefined}
          placeholder={WORDS}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        <Kbd>/</Kbd>
      </label>
      {isListed && <SearchList id={id} answers={answers} current={current} onChoose={choose} onCurrent={setCurrent} />}
    </search>
  );
}
