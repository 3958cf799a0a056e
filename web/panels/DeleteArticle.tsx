import { useMutation } from "@tanstack/react-query";
import { DeleteArticleDocument } from "../api/queries/overview.ts";
import { request } from "../api/request.ts";
import { useExplorer } from "../state/explorer.ts";
import { cut } from "../state/names.ts";
import { say } from "../state/notes.ts";
import { refreshGraph } from "../state/refresh.ts";
import { useRoute } from "../state/route.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";

export interface DeleteArticleProps {
  id: string;
  title: string;
  open: boolean;
  onClose(): void;
}

/** Asks before an article is deleted: adding its file again is the only way back. */
export function DeleteArticle({ id, title, open, onClose }: DeleteArticleProps) {
  const deletion = useMutation({
    mutationFn: () => request(DeleteArticleDocument, { id }),
    onSuccess: async () => {
      onClose();
      useExplorer.setState({ selected: null });
      if (useRoute.getState().article === id) useRoute.setState({ article: null, at: null });
      say("done", `“${cut(title, 48)}” deleted`);
      await refreshGraph();
    },
    onError: (error) => {
      onClose();
      say("error", `“${cut(title, 48)}” was not deleted. ${error.message}`);
    },
  });
  return (
    <Dialog
      title="Delete this article?"
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button look="destructive" disabled={deletion.isPending} onClick={() => deletion.mutate()}>
            Delete article
          </Button>
          <Button onClick={onClose}>Keep it</Button>
        </>
      }
    >
      <p>
        “{title}” goes with exactly what it alone supports. What other articles say too stays. To have it back, add the
        file again.
      </p>
    </Dialog>
  );
}
