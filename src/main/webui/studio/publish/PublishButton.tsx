import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { check, publish } from "../api/campaigns";
import { useEditor } from "../editor/context";
import type { Located } from "../page/findings";
import { locate } from "../page/findings";
import { reasonOf } from "../shell/Failure";
import { Icon } from "../shell/Icon";
import { useWords } from "../words/language";
import { FindingList } from "./FindingList";

/** The way from the draft to the visitors: what is wrong first, then the address and its code. */
export function PublishButton(): React.JSX.Element {
  const words = useWords();
  return (
    <DialogTrigger>
      <Button className="button primary">{words.publish}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">{({ close }) => <PublishPanel close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function PublishPanel({ close }: { readonly close: () => void }): React.JSX.Element {
  const words = useWords();
  const { session, autosave } = useEditor();
  const campaign = session.campaign();
  const checked = useQuery({
    queryKey: ["check", campaign.slug],
    queryFn: async () => {
      await autosave.flush();
      return (await check(session.campaign())).map((one) => locate(session.campaign(), one));
    },
    gcTime: 0,
    retry: false,
  });
  const release = useMutation({ mutationFn: () => publish(campaign.slug) });
  const go = (finding: Located): void => {
    session.look({
      ...(finding.page === undefined ? { panel: "data" } : { page: finding.page }),
      selection: finding.node === undefined ? [] : [finding.node],
    });
    close();
  };
  if (release.isSuccess) return <Live slug={campaign.slug} />;
  const blocking = checked.data?.filter(({ severity }) => severity !== "WARNING") ?? [];
  const warnings = checked.data?.filter(({ severity }) => severity === "WARNING") ?? [];
  const failure = checked.error ?? release.error;
  return (
    <>
      <Heading slot="title">{words.publishTitle}</Heading>
      {checked.isPending && <p role="status">{words.checking}</p>}
      {failure && (
        <p className="error" role="alert">
          {reasonOf(failure, words.unreachable)}
        </p>
      )}
      {checked.data?.length === 0 && (
        <p className="all-well">
          <Icon name="check" />
          {words.allWell}
        </p>
      )}
      {blocking.length > 0 && (
        <FindingList title={words.mustFix} kind="blocking" findings={blocking} onGo={go} />
      )}
      {warnings.length > 0 && (
        <FindingList title={words.lookAt} kind="warning" findings={warnings} onGo={go} />
      )}
      <div className="dialog-buttons">
        <Button slot="close" className="button">
          {words.cancel}
        </Button>
        <Button
          className="button primary"
          isDisabled={!checked.data || blocking.length > 0}
          isPending={release.isPending}
          onPress={() => release.mutate()}
        >
          {release.isPending ? words.publishing : words.publishNow}
        </Button>
      </div>
    </>
  );
}

function Live({ slug }: { readonly slug: string }): React.JSX.Element {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const address = `${location.origin}/${slug}`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <div className="live">
      <Heading slot="title">{words.isLive}</Heading>
      <p className="quiet">{words.isLiveText}</p>
      <img
        className="qr"
        src={`/media/qr/${slug}/home.svg`}
        alt={words.qrCode}
        width="176"
        height="176"
      />
      <p className="live-address">{address}</p>
      <div className="dialog-buttons">
        <Button className="button" onPress={() => void copy()}>
          <Icon name="link" />
          {copied ? words.copied : words.copyLink}
        </Button>
        <a className="button primary" href={`/${slug}`} target="_blank" rel="noreferrer">
          {words.openPage}
        </a>
      </div>
    </div>
  );
}
