import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Role } from "../api/accounts";
import { addAccount } from "../api/accounts";
import { ChoiceLine, TextLine } from "../shell/Field";
import { useWords } from "../words/language";
import { AccountForm } from "./AccountForm";
import { freshPassword } from "./password";

const ROLES: readonly Role[] = ["editor", "viewer", "owner"];

/** A new account with a password to be passed on: there is no mail. */
export function AddPerson({
  onAdded,
}: {
  readonly onAdded: (told: { readonly email: string; readonly password: string }) => void;
}): React.JSX.Element {
  const words = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("editor");
  const add = useMutation({
    mutationFn: async () => {
      const password = freshPassword();
      const made = await addAccount({ name, email, password, role });
      return { email: made.email, password };
    },
    onSuccess: async (told) => {
      setName("");
      setEmail("");
      onAdded(told);
      await queries.invalidateQueries({ queryKey: ["accounts"] });
    },
  });
  return (
    <AccountForm sending={add} submit={words.addPerson} look="primary">
      <h3>{words.invite}</h3>
      <div className="two">
        <TextLine label={words.name} value={name} onChange={setName} />
        <TextLine label={words.email} value={email} onChange={setEmail} type="email" isRequired />
      </div>
      <ChoiceLine
        label={words.role}
        value={role}
        choices={ROLES.map((id) => ({ id, label: `${words.roles[id]}: ${words.roleTexts[id]}` }))}
        onChange={(id) => setRole(ROLES.find((one) => one === id) ?? "editor")}
      />
    </AccountForm>
  );
}
