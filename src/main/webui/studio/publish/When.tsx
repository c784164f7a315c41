import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { listCampaigns } from "../api/campaigns";
import { unschedule } from "../api/versions";
import { useEditor, useEditorState } from "../editor/context";
import { setWindow, setZone } from "../page/commands/set-window";
import { instantIn, wallTimeIn, zoneOf } from "../page/zoned-time";
import { ChoiceLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { useLanguage, useWords } from "../words/language";
import { TimeLine } from "./TimeLine";

/** When visitors can take part: a part of the draft, and of what is published. */
export function Window(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const campaign = useEditorState((state) => state.history.present);
  const zone = zoneOf(campaign);
  const zones = [...new Set([zone, "UTC", ...Intl.supportedValuesOf("timeZone")])];
  const side = (name: "opens" | "closes", label: string): React.JSX.Element => (
    <WindowSide
      key={`${name} ${zone}`}
      label={label}
      zone={zone}
      instant={campaign.window?.[name]}
      onChange={(instant) =>
        session.change({ did: "window" }, (now) => setWindow(now, name, instant), `window:${name}`)
      }
    />
  );
  return (
    <Disclosure className="publish-part">
      <Heading level={3}>
        <Button slot="trigger" className="publish-part-head">
          <Icon name="down" />
          {words.window}
        </Button>
      </Heading>
      <DisclosurePanel className="publish-part-body">
        <p className="quiet small-text">{words.windowText}</p>
        <div className="two">
          {side("opens", words.opens)}
          {side("closes", words.closes)}
        </div>
        <ChoiceLine
          label={words.timeZone}
          value={zone}
          choices={zones.map((id) => ({ id, label: id }))}
          onChange={(id) => session.change({ did: "window" }, (now) => setZone(now, id))}
        />
      </DisclosurePanel>
    </Disclosure>
  );
}

/** Keeps what is typed until it is a whole time. */
function WindowSide({
  label,
  zone,
  instant,
  onChange,
}: {
  readonly label: string;
  readonly zone: string;
  readonly instant: string | undefined;
  readonly onChange: (instant: string | null) => void;
}): React.JSX.Element {
  const [typed, setTyped] = useState(() => wallTimeIn(instant, zone));
  return (
    <TimeLine
      label={label}
      zone={zone}
      value={typed}
      onChange={(value) => {
        setTyped(value);
        onChange(instantIn(value, zone));
      }}
    />
  );
}

/** What goes on the air later, with a way to stop it. */
export function Scheduled({ slug }: { readonly slug: string }): React.JSX.Element | null {
  const words = useWords();
  const language = useLanguage();
  const queries = useQueryClient();
  const zone = useEditorState((state) => zoneOf(state.history.present));
  const summary = useQuery({
    queryKey: ["campaigns"],
    queryFn: ({ signal }) => listCampaigns(signal),
  });
  const cancel = useMutation({
    mutationFn: () => unschedule(slug),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["campaigns"] }),
  });
  const scheduled = summary.data?.find((one) => one.slug === slug)?.scheduled;
  if (!scheduled) return null;
  const when = new Intl.DateTimeFormat(language, {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: zone,
  });
  return (
    <div className="scheduled" role="status">
      <Icon name="history" />
      <span>{words.scheduledFor(when.format(new Date(scheduled.at)), zone)}</span>
      <Button
        className="button small-button"
        isPending={cancel.isPending}
        onPress={() => cancel.mutate()}
      >
        {words.cancelSchedule}
      </Button>
    </div>
  );
}
