import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Role } from "../api/accounts";
import { changeAccount, listAccounts, removeAccount } from "../api/accounts";
import type { Account } from "../api/session";
import { ChoiceLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { IconButton } from "../shell/IconButton";
import { useWords } from "../words/language";
import { reasonOf } from "../words/reason";
import "./account.css";
import { AddPerson } from "./AddPerson";
import { freshPassword } from "./password";

const ROLES: readonly Role[] = ["owner", "editor", "viewer"];

/** Who may come in and what they may do: for owners. */
export function People({ account }: { readonly account: Account }): React.JSX.Element {
  const words = useWords();
  return (
    <DialogTrigger>
      <Button className="button quiet-button">
        <Icon name="people" />
        {words.people}
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">
            {({ close }) => <PeopleList account={account} close={close} />}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function PeopleList({
  account,
  close,
}: {
  readonly account: Account;
  readonly close: () => void;
}): React.JSX.Element {
  const words = useWords();
  const [told, setTold] = useState<{ readonly email: string; readonly password: string } | null>(
    null,
  );
  const people = useQuery({ queryKey: ["accounts"], queryFn: listAccounts });
  return (
    <>
      <div className="dialog-head">
        <Heading slot="title">{words.people}</Heading>
        <IconButton icon="close" label={words.close} onPress={close} />
      </div>
      {people.isPending && <p role="status">{words.loading}</p>}
      {people.isError && (
        <p className="error" role="alert">
          {reasonOf(people.error, words)}
        </p>
      )}
      {told && (
        <p className="told" role="status">
          {words.tellPassword(told.email)} <code>{told.password}</code>
        </p>
      )}
      <ul className="people" aria-label={words.people}>
        {people.data?.map((one) => (
          <Person
            key={one.id}
            person={one}
            isMe={one.id === account.id}
            onPassword={(password) => setTold({ email: one.email, password })}
          />
        ))}
      </ul>
      <AddPerson onAdded={setTold} />
    </>
  );
}

function Person({
  person,
  isMe,
  onPassword,
}: {
  readonly person: Account;
  readonly isMe: boolean;
  readonly onPassword: (password: string) => void;
}): React.JSX.Element {
  const words = useWords();
  const queries = useQueryClient();
  const changed = (): Promise<void> =>
    queries.invalidateQueries({ queryKey: isMe ? [] : ["accounts"] });
  const cast = useMutation({
    mutationFn: (role: Role) => changeAccount(person.id, { role }),
    onSettled: changed,
  });
  const reset = useMutation({
    mutationFn: async () => {
      const password = freshPassword();
      await changeAccount(person.id, { password });
      return password;
    },
    onSuccess: onPassword,
  });
  const failure = cast.error ?? reset.error;
  return (
    <li className="person">
      <span className="person-name">
        <b>{person.name}</b>
        <span className="quiet small-text">
          {person.email}
          {isMe ? ` · ${words.you}` : ""}
        </span>
      </span>
      <ChoiceLine
        quiet
        label={words.roleOf(person.name)}
        value={person.role}
        choices={ROLES.map((id) => ({ id, label: words.roles[id] }))}
        onChange={(id) => {
          const role = ROLES.find((one) => one === id);
          if (role && role !== person.role) cast.mutate(role);
        }}
      />
      {!isMe && (
        <>
          <Button
            className="button small-button"
            isPending={reset.isPending}
            onPress={() => reset.mutate()}
          >
            {words.resetPassword}
          </Button>
          <RemovePerson person={person} onRemoved={() => void changed()} />
        </>
      )}
      {failure && (
        <p className="error" role="alert">
          {reasonOf(failure, words)}
        </p>
      )}
    </li>
  );
}

function RemovePerson({
  person,
  onRemoved,
}: {
  readonly person: Account;
  readonly onRemoved: () => void;
}): React.JSX.Element {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => removeAccount(person.id),
    onSuccess: onRemoved,
  });
  return (
    <>
      <IconButton
        icon="remove"
        label={words.removePerson(person.name)}
        onPress={() => setAsking(true)}
      />
      <ModalOverlay className="overlay" isOpen={asking} onOpenChange={setAsking} isDismissable>
        <Modal className="modal small">
          <Dialog role="alertdialog" className="dialog">
            <Heading slot="title">{words.removePersonAsk(person.name)}</Heading>
            <p className="quiet">{words.removePersonText}</p>
            {remove.isError && (
              <p className="error" role="alert">
                {reasonOf(remove.error, words)}
              </p>
            )}
            <div className="dialog-buttons">
              <Button slot="close" className="button">
                {words.cancel}
              </Button>
              <Button
                className="button danger"
                isPending={remove.isPending}
                onPress={() => remove.mutate()}
              >
                {words.remove}
              </Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
