import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  Button,
  Dialog,
  DialogTrigger,
  Form,
  Heading,
  Modal,
  ModalOverlay,
} from "react-aria-components";
import { changePassword, signOutEverywhere } from "../api/accounts";
import type { Account } from "../api/session";
import { reasonOf } from "../shell/Failure";
import { TextLine } from "../shell/Field";
import { IconButton } from "../shell/IconButton";
import { useWords } from "../words/language";
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
            {reasonOf(leave.error, words.unreachable)}
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
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      <h3>{words.changePassword}</h3>
      <TextLine
        label={words.currentPassword}
        value={current}
        onChange={setCurrent}
        type="password"
        autoComplete="current-password"
        isRequired
      />
      <TextLine
        label={words.newPassword}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="new-password"
        help={words.passwordHelp}
        isRequired
      />
      {change.isError && (
        <p className="error" role="alert">
          {reasonOf(change.error, words.unreachable)}
        </p>
      )}
      {change.isSuccess && <p role="status">{words.passwordChanged}</p>}
      <Button type="submit" className="button" isPending={change.isPending}>
        {words.changePassword}
      </Button>
    </Form>
  );
}
