import { useEditor } from "./context";

/** Fields that nobody fills in who only looks. */
export function Changeable({
  children,
}: {
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const { session } = useEditor();
  return (
    <fieldset className="changeable" disabled={session.readOnly}>
      {children}
    </fieldset>
  );
}
