import { Mark } from "../../graph/marks/Mark.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import styles from "./Hints.module.css";

/** Three hints, no more. */
export function Hints() {
  return (
    <ul className={styles.hints}>
      <li>
        <Mark spec={{ kind: "Incident", status: "happened", told: false }} size={24} />
        <span>A dashed outline or line is somebody’s word; a solid one, the article tells itself.</span>
      </li>
      <li>
        <Mark spec={{ kind: "Incident", status: "alleged", told: false }} size={24} />
        <span>A full mark happened. An empty one is alleged, planned or denied.</span>
      </li>
      <li>
        <Kbd>?</Kbd>
        <span>shows every key. Every step can be undone.</span>
      </li>
    </ul>
  );
}
