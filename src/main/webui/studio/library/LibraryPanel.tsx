import { Library } from "./Library";

export function LibraryPanel(): React.JSX.Element {
  return <Library />;
}
