import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { changePassword, signOutEverywhere } from "../api/accounts";
import type { Account } from "../api/session";
import { IconButton } from "../shell/IconButton";
import { useWords } from "../words/language";
import { reasonOf } from "../words/reason";
import { AccountForm, PasswordLine } from "./AccountForm";
import "./account.css";

/** One's own password, and every place one is signed in at. */
export function MyAccount({ account }: { readonly account: Account }): React.JSX.Element {
  return (
    <DialogTrigger>
      <Button className="button quiet-button account-name">{account.name}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal small">
          <Dialog className="dialog">
            {({ close }) => <Mine account={account} close={close} />}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Mine({
  account,
  close,
}: {
  readonly account: Account;
  readonly close: () => void;
}): React.JSX.Element {
  const words = useWords();
  const queries = useQueryClient();
  const leave = useMutation({
    mutationFn: signOutEverywhere,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["door"] }),
  });
  return (
    <>
      <div className="dialog-head">
        <Heading slot="title">{words.myAccount}</Heading>
        <IconButton icon="close" label={words.close} onPress={close} />
      </div>
      <p>
        <b>{account.name}</b> <span className="quiet">{account.email}</span>
      </p>
      <NewPassword />
      <div className="stack">
        <h3>{words.everywhere}</h3>
        <p className="quiet small-text">{words.everywhereText}</p>
        {leave.isError && (
          <p className="error" role="alert">
            {reasonOf(leave.error, words)}
          </p>
        )}
        <Button
          className="button danger"
          isPending={leave.isPending}
          onPress={() => leave.mutate()}
        >
          {words.signOutEverywhere}
        </Button>
      </div>
    </>
  );
}

function NewPassword(): React.JSX.Element {
  const words = useWords();
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const change = useMutation({
    mutationFn: () => changePassword(current, password),
    onSuccess: () => {
      setCurrent("");
      setPassword("");
    },
  });
  return (
    <AccountForm sending={change} submit={words.changePassword}>
      <h3>{words.changePassword}</h3>
      <PasswordLine label={words.currentPassword} value={current} onChange={setCurrent} />
      <PasswordLine label={words.newPassword} value={password} onChange={setPassword} isNew />
      {change.isSuccess && <p role="status">{words.passwordChanged}</p>}
    </AccountForm>
  );
}
