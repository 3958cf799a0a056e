import { useExplorer } from "../state/explorer.ts";
import { redoNext, undoLast } from "../state/steps.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Tooltip } from "../ui/Tooltip.tsx";

/** Undo and redo; on hover they say what they would take back or do again. `size` is the icons', in px. */
export function UndoButtons({ withRedo = true, size = 16 }: { withRedo?: boolean; size?: number }) {
  const last = useExplorer((state) => state.history.past.at(-1)?.name);
  const next = useExplorer((state) => state.history.future[0]?.name);
  return (
    <>
      <Tooltip content={last ? `Undo: ${last}` : "Nothing to undo"} keys="Ctrl Z">
        <IconButton
          icon="undo"
          size={size}
          label={last ? `Undo: ${last}` : "Undo"}
          aria-disabled={!last}
          onClick={undoLast}
        />
      </Tooltip>
      {withRedo && (
        <Tooltip content={next ? `Redo: ${next}` : "Nothing to redo"} keys="Ctrl Shift Z">
          <IconButton
            icon="redo"
            size={size}
            label={next ? `Redo: ${next}` : "Redo"}
            aria-disabled={!next}
            onClick={redoNext}
          />
        </Tooltip>
      )}
    </>
  );
}
