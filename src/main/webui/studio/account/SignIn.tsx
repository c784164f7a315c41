import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { signIn } from "../api/session";
import { TextLine } from "../shell/Field";
import { useWords } from "../words/language";
import { AccountForm, PasswordLine } from "./AccountForm";
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
      <AccountForm sending={enter} submit={words.signIn} look="primary wide">
        <TextLine
          label={words.email}
          value={email}
          onChange={setEmail}
          type="email"
          autoComplete="username"
          isRequired
          autoFocus
        />
        <PasswordLine label={words.password} value={password} onChange={setPassword} />
      </AccountForm>
    </Door>
  );
}
