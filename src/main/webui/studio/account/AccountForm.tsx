import { Button, Form } from "react-aria-components";
import { TextLine } from "../shell/Field";
import { useWords } from "../words/language";
import { reasonOf } from "../words/reason";

interface FormProps {
  /** Sends what was filled in. */
  readonly sending: {
    readonly mutate: () => void;
    readonly isPending: boolean;
    readonly error: Error | null;
  };
  /** What the button says. */
  readonly submit: string;
  readonly look?: "primary" | "primary wide";
  readonly children: React.ReactNode;
}

/** A form about an account: its lines, why it was refused, and the button that sends it. */
export function AccountForm({ sending, submit, look, children }: FormProps): React.JSX.Element {
  const words = useWords();
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate();
      }}
    >
      {children}
      {sending.error && (
        <p className="error" role="alert">
          {reasonOf(sending.error, words)}
        </p>
      )}
      <Button
        type="submit"
        className={look ? `button ${look}` : "button"}
        isPending={sending.isPending}
      >
        {submit}
      </Button>
    </Form>
  );
}

interface PasswordProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** It is chosen here, so what it takes is said beside it. */
  readonly isNew?: boolean;
}

export function PasswordLine({ label, value, onChange, isNew }: PasswordProps): React.JSX.Element {
  const words = useWords();
  return (
    <TextLine
      label={label}
      value={value}
      onChange={onChange}
      type="password"
      autoComplete={isNew ? "new-password" : "current-password"}
      help={isNew ? words.passwordHelp : undefined}
      isRequired
    />
  );
}
