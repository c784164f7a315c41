import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Form } from "react-aria-components";
import { createOwner } from "../api/session";
import { reasonOf } from "../shell/Failure";
import { TextLine } from "../shell/Field";
import { useWords } from "../words/language";
import { Door } from "./Door";

/** The first screen of a new server. */
export function CreateOwner(): React.JSX.Element {
  const words = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const create = useMutation({
    mutationFn: () => createOwner(name, email, password),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["door"] }),
  });
  return (
    <Door title={words.firstRun} text={words.firstRunText}>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate();
        }}
      >
        <TextLine
          label={words.name}
          value={name}
          onChange={setName}
          autoComplete="name"
          isRequired
          autoFocus
        />
        <TextLine
          label={words.email}
          value={email}
          onChange={setEmail}
          type="email"
          autoComplete="email"
          isRequired
        />
        <TextLine
          label={words.password}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="new-password"
          help={words.passwordHelp}
          isRequired
        />
        {create.isError && (
          <p className="error" role="alert">
            {reasonOf(create.error, words.unreachable)}
          </p>
        )}
        <Button type="submit" className="button primary wide" isPending={create.isPending}>
          {words.create}
        </Button>
      </Form>
    </Door>
  );
}
