import { type KeyboardEvent, type Ref, useId, useState } from "react";
import { seek } from "../state/choose.ts";
import { openView } from "../state/route.ts";
import { sayError } from "../state/say-error.ts";
import { Icon } from "../ui/Icon.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import styles from "./Search.module.css";
import { SearchList } from "./SearchList.tsx";
import { useSearch } from "./use-search.ts";

export interface SearchProps {
  inputRef: Ref<HTMLInputElement>;
  /** Called when a node was chosen or the search was left by Escape. */
  onDone?(): void;
}

/** Search as you type: arrows walk through what was found, Enter brings it into view with its neighbours. */
export function Search({ inputRef, onDone }: SearchProps) {
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [current, setCurrent] = useState(0);
  const answers = useSearch(text);
  const id = useId();
  const at = Math.min(current, Math.max(0, answers.found.length - 1));
  const choose = (nodeId: string) => {
    setOpen(false);
    setText("");
    openView("graph");
    seek(nodeId).catch(sayError);
    onDone?.();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = answers.found.length - 1;
    if (event.key === "ArrowDown") setCurrent(at === last ? 0 : at + 1);
    else if (event.key === "ArrowUp") setCurrent(at === 0 ? Math.max(0, last) : at - 1);
    else if (event.key === "Enter" && answers.found[at]) {
      choose(answers.found[at].id);
      // The letters now act on what was chosen.
      event.currentTarget.blur();
    } else if (event.key === "Escape") leave(event.currentTarget);
    else return;
    event.preventDefault();
  };
  const leave = (input: HTMLInputElement) => {
    if (text !== "") setText("");
    else input.blur();
    setOpen(false);
    if (text === "") onDone?.();
  };
  const isListed = isOpen && text.trim() !== "";
  return (
    <search
      className={styles.search}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <label className={styles.box}>
        <Icon name="search" className={styles.icon} />
        <input
          ref={inputRef}
          className={styles.input}
          type="text"
          role="combobox"
          aria-label="Search people, places, incidents, claims"
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isListed && answers.found[at] ? `${id}-${at}` : undefined}
          placeholder="Search people, places, incidents, claims"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
            setCurrent(0);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        <Kbd>/</Kbd>
      </label>
      {isListed && <SearchList id={id} answers={answers} current={at} onChoose={choose} onCurrent={setCurrent} />}
    </search>
  );
}
