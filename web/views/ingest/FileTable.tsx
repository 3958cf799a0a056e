import { FileRow } from "./FileRow.tsx";
import styles from "./FileTable.module.css";
import type { Item } from "./item.ts";

/** The files on their way, one a row. */
export function FileTable({ items }: { items: readonly Item[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col" className={styles.size}>
            Size
          </th>
          <th scope="col" className={styles.steps}>
            <span className={styles.heads}>
              <span>Read</span> <span>Find</span> <span>Match</span> <span>Save</span>
            </span>
          </th>
          <th scope="col">Result</th>
          <th scope="col">
            <span className={styles.hidden}>What can be done</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <FileRow key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
}
