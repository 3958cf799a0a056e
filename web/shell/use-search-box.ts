import { type KeyboardEvent, useEffect, useEffectEvent, useState } from "react";
import { seek } from "../state/choose.ts";
import { openView } from "../state/route.ts";
import { sayError } from "../state/say-error.ts";
import { useSearch } from "./use-search.ts";

/** The state of a search field and its list: what is typed, what was found, which of it the arrows stand on. */
export function useSearchBox(onDone: (() => void) | undefined) {
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [wanted, setCurrent] = useState(0);
  // The field in which Enter was pressed before its text was answered: the answer's first is chosen when it comes.
  const [hurried, setHurried] = useState<HTMLInputElement | null>(null);
  const answers = useSearch(text);
  const { found } = answers;
  const isFresh = answers.isAnswered && answers.wanted === text.trim();
  const current = Math.min(wanted, Math.max(0, found.length - 1));
  const choose = (nodeId: string) => {
    setOpen(false);
    setText("");
    openView("graph");
    seek(nodeId).catch(sayError);
    onDone?.();
  };
  const leave = (input: HTMLInputElement) => {
    setOpen(false);
    if (text !== "") return setText("");
    input.blur();
    onDone?.();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const chosen = found[current];
    if (event.key === "ArrowDown") setCurrent((current + 1) % Math.max(1, found.length));
    else if (event.key === "ArrowUp") setCurrent((current || found.length) - 1);
    else if (event.key === "Escape") leave(event.currentTarget);
    else if (event.key === "Enter" && !isFresh) setHurried(event.currentTarget);
    else if (event.key === "Enter" && chosen) {
      choose(chosen.id);
      // The letters now act on what was chosen.
      event.currentTarget.blur();
    } else return;
    event.preventDefault();
  };
  const onAnswer = useEffectEvent((input: HTMLInputElement) => {
    setHurried(null);
    const [first] = found;
    if (!first) return;
    choose(first.id);
    input.blur();
  });
  useEffect(() => {
    if (hurried && isFresh) onAnswer(hurried);
  }, [hurried, isFresh]);
  const onText = (next: string) => {
    setHurried(null);
    setText(next);
    setOpen(true);
    setCurrent(0);
  };
  return {
    text,
    answers,
    current,
    isListed: isOpen && text.trim() !== "",
    choose,
    setCurrent,
    setOpen,
    onKeyDown,
    onText,
  };
}
