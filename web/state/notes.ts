import { create } from "zustand";

/** A short note at the foot of the page: what was done with a way back, or what went wrong with a remedy. */
export interface Note {
  id: number;
  look: "done" | "error";
  text: string;
  action: { label: string; run(): void } | null;
}

interface Notes {
  notes: readonly Note[];
}

/** More than this would cover the canvas; the oldest goes first. */
const MOST = 3;
let lastId = 0;

export const useNotes = create<Notes>(() => ({ notes: [] }));

/** Says something at the foot of the page. A note of something done replaces the one before. */
export function say(look: Note["look"], text: string, { action = null }: Partial<Pick<Note, "action">> = {}): void {
  const note: Note = { id: ++lastId, look, text, action };
  useNotes.setState(({ notes }) => {
    const others = notes.filter((other) => (look === "done" ? other.look !== "done" : other.text !== text));
    return { notes: [...others, note].slice(-MOST) };
  });
}

/** Takes a note away. */
export function dismiss(id: number): void {
  useNotes.setState(({ notes }) => ({ notes: notes.filter((note) => note.id !== id) }));
}
