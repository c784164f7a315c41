import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { check, publish } from "../api/campaigns";
import { schedule } from "../api/versions";
import { useEditor, useEditorState } from "../editor/context";
import type { Campaign } from "../page/campaign";
import type { Located } from "../page/findings";
import { locate } from "../page/findings";
import { instantIn, zoneOf } from "../page/zoned-time";
import { CopyLink } from "../shell/CopyLink";
import { Icon } from "../shell/Icon";
import { useWords } from "../words/language";
import { reasonOf } from "../words/reason";
import { Changes } from "./Changes";
import { FindingList } from "./FindingList";
import { placeOf } from "./go-to-finding";
import "./publish.css";
import { TimeLine } from "./TimeLine";
import { Scheduled, Window } from "./When";

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
  const campaign = useEditorState((state) => state.history.present);
  const [published, setPublished] = useState(false);
  const checked = useQuery({
    queryKey: ["check", campaign.slug, campaign],
    queryFn: async () => {
      await autosave.flush();
      return (await check(session.campaign())).map((one) => locate(session.campaign(), one));
    },
    placeholderData: (before) => before,
    gcTime: 0,
    retry: false,
  });
  const go = (finding: Located): void => {
    session.look(placeOf(finding));
    close();
  };
  if (published) return <Live campaign={campaign} />;
  const blocking = checked.data?.filter(({ severity }) => severity !== "WARNING") ?? [];
  const others = checked.data?.filter(({ severity }) => severity === "WARNING") ?? [];
  const live = others.filter(({ rule }) => rule.startsWith("live-"));
  const warnings = others.filter((one) => !live.includes(one));
  return (
    <>
      <Heading slot="title">{words.publishTitle}</Heading>
      {checked.isPending && <p role="status">{words.checking}</p>}
      {checked.isError && (
        <p className="error" role="alert">
          {reasonOf(checked.error, words)}
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
      {live.length > 0 && (
        <FindingList title={words.changesLive} kind="warning" findings={live} onGo={go} />
      )}
      {warnings.length > 0 && (
        <FindingList title={words.lookAt} kind="warning" findings={warnings} onGo={go} />
      )}
      <Changes />
      <Window />
      <Scheduled slug={campaign.slug} />
      <GoLive
        canPublish={checked.data !== undefined && blocking.length === 0}
        onPublished={() => setPublished(true)}
      />
    </>
  );
}

function GoLive({
  canPublish,
  onPublished,
}: {
  readonly canPublish: boolean;
  readonly onPublished: () => void;
}): React.JSX.Element {
  const words = useWords();
  const { session, autosave } = useEditor();
  const queries = useQueryClient();
  const { slug } = session.campaign();
  const zone = useEditorState((state) => zoneOf(state.history.present));
  const [later, setLater] = useState<string | null>(null);
  const at = later === null ? null : instantIn(later, zone);
  const release = useMutation({
    mutationFn: async () => {
      await autosave.flush();
      await publish(slug);
    },
    onSuccess: onPublished,
  });
  const plan = useMutation({
    mutationFn: async (instant: string) => {
      await autosave.flush();
      await schedule(slug, instant);
      await queries.invalidateQueries({ queryKey: ["campaigns"] });
    },
    onSuccess: () => setLater(null),
  });
  const failure = release.error ?? plan.error;
  return (
    <>
      {later !== null && (
        <TimeLine label={words.goLiveAt} zone={zone} value={later} onChange={setLater} />
      )}
      {failure && (
        <p className="error" role="alert">
          {reasonOf(failure, words)}
        </p>
      )}
      <div className="dialog-buttons">
        <Button slot="close" className="button">
          {words.cancel}
        </Button>
        {later === null ? (
          <>
            <Button className="button" isDisabled={!canPublish} onPress={() => setLater("")}>
              {words.publishLater}
            </Button>
            <Button
              className="button primary"
              isDisabled={!canPublish}
              isPending={release.isPending}
              onPress={() => release.mutate()}
            >
              {release.isPending ? words.publishing : words.publishNow}
            </Button>
          </>
        ) : (
          <Button
            className="button primary"
            isDisabled={!canPublish || at === null}
            isPending={plan.isPending}
            onPress={() => at !== null && plan.mutate(at)}
          >
            {words.scheduleIt}
          </Button>
        )}
      </div>
    </>
  );
}

function Live({ campaign }: { readonly campaign: Campaign }): React.JSX.Element {
  const words = useWords();
  const { slug, address = slug } = campaign;
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
      <CopyLink address={`${location.origin}/${address}`} />
      <div className="dialog-buttons">
        <a className="button" href={`/media/qr/${slug}/home.png?scale=20`} download={`${slug}.png`}>
          {words.downloadQr}
        </a>
        <a className="button primary" href={`/${address}`} target="_blank" rel="noreferrer">
          {words.openPage}
        </a>
      </div>
    </div>
  );
}
