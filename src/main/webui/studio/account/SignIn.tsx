import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Form } from "react-aria-components";
import { signIn } from "../api/session";
import { reasonOf } from "../shell/Failure";
import { TextLine } from "../shell/Field";
import { useWords } from "../words/language";
import { Door } from "./Door";

export function SignIn(): React.JSX.Element {
  const words = useWords();
  const queries = useQueryClient();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const enter = useMutation({
    mutationFn: () => signIn(email, password),
    onSuccess: (door) => queries.setQueryData(["door"], door),
  });
  return (
    <Door title={words.signIn} text={words.welcomeText}>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          enter.mutate();
        }}
      >
        <TextLine
          label={words.email}
          value={email}
          onChange={setEmail}
          type="email"
          autoComplete="username"
          isRequired
          autoFocus
        />
        <TextLine
          label={words.password}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
          isRequired
        />
        {enter.isError && (
          <p className="error" role="alert">
            {reasonOf(enter.error, words.unreachable)}
          </p>
        )}
        <Button type="submit" className="button primary wide" isPending={enter.isPending}>
          {words.signIn}
        </Button>
      </Form>
    </Door>
  );
}
