import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { createOwner } from "../api/session";
import { TextLine } from "../shell/Field";
import { useWords } from "../words/language";
import { AccountForm, PasswordLine } from "./AccountForm";
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
      <AccountForm sending={create} submit={words.create} look="primary wide">
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
        <PasswordLine label={words.password} value={password} onChange={setPassword} isNew />
      </AccountForm>
    </Door>
  );
}
