import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import type { BankRead } from "../api/imports";
import { readBank } from "../api/imports";
import { useEditor } from "../editor/context";
import type { JsonObject } from "../page/json";
import { ChoiceLine, SwitchLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import { useWords } from "../words/language";
import { reasonOf } from "../words/reason";
import type { Added, BankFormat } from "./bank-format";
import { BANK_FORMATS, bytesOf, ENCODINGS, withQuestions } from "./bank-format";
import { BankReportView } from "./BankReportView";
import { EncodingQuestion } from "./EncodingQuestion";
import type { ResourceProps } from "./kinds";

interface Reading {
  readonly file: File;
  readonly format: BankFormat | "auto";
  readonly encoding: string;
}

interface Taken extends Reading {
  readonly read: BankRead;
  readonly added: Added | undefined;
  /** The quiz without what was added. */
  readonly before: JsonObject;
}

const ACCEPTED = [".csv", ".tsv", ".txt", ".xlsx", ".xml", ".gift", ".json"];

/** Takes the questions of a file into the quiz, as one step that can be undone, and reports on them. */
export function ImportBank({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const [wanted, setWanted] = useState<BankFormat | "auto">("auto");
  const [encoding, setEncoding] = useState("auto");
  const [replace, setReplace] = useState(false);
  const taking = useMutation({
    mutationFn: async (how: Reading): Promise<Taken> => {
      const read = await readBank(session.campaign().slug, "bank", how.file, {
        ...(how.format === "auto" ? {} : { format: how.format }),
        ...(how.encoding === "auto" ? {} : { encoding: how.encoding }),
      });
      const last = taking.data;
      const again = last?.file === how.file && last.added?.quiz === value;
      const before = again ? last.before : value;
      if (read.status !== "read") {
        if (again) onChange(before);
        return { ...how, read, added: undefined, before };
      }
      const size = bytesOf(session.campaign()) - bytesOf(value) + bytesOf(before);
      const added = withQuestions(before, read.questions, replace, size, read.limits);
      if (added.added > 0 || again) onChange(added.quiz);
      return { ...how, read, added, before };
    },
  });
  const { data } = taking;
  const read = (how: Partial<Reading>): void => {
    const file = how.file ?? data?.file;
    if (file) taking.mutate({ file, format: wanted, encoding, ...how });
  };
  return (
    <>
      <p className="quiet">{words.data.importHelp}</p>
      <ChoiceLine
        label={words.data.format}
        value={wanted}
        choices={[
          { id: "auto", label: words.data.formatAuto },
          ...BANK_FORMATS.map((id) => ({ id, label: words.data.formats[id] })),
        ]}
        onChange={(id) => {
          const format = BANK_FORMATS.find((one) => one === id) ?? "auto";
          setWanted(format);
          read({ format });
        }}
      />
      <ChoiceLine
        label={words.data.encoding}
        value={encoding}
        choices={[
          { id: "auto", label: words.data.formatAuto },
          ...ENCODINGS.map((id) => ({ id, label: id })),
        ]}
        onChange={(id) => {
          setEncoding(id);
          read({ encoding: id });
        }}
      />
      <SwitchLine label={words.data.replaceBank} value={replace} onChange={setReplace} />
      <FileTrigger
        acceptedFileTypes={ACCEPTED}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) read({ file });
        }}
      >
        <Button className="button primary" isPending={taking.isPending}>
          <Icon name="add" />
          {words.data.chooseFile}
        </Button>
      </FileTrigger>
      {taking.error && (
        <p className="error" role="alert">
          {reasonOf(taking.error, words)}
        </p>
      )}
      {data?.read.status === "unclear" && (
        <EncodingQuestion
          file={data.file.name}
          readings={data.read.readings}
          onChoose={(chosen) => read({ encoding: chosen })}
        />
      )}
      {data && data.read.status !== "unclear" && (
        <section className="report" role="status" aria-label={words.data.report}>
          <h3>{data.file.name}</h3>
          <p className="quiet">{found(data.read.report.format, data.read.report.encoding)}</p>
          <p>
            {words.data.imported(
              data.added?.added ?? 0,
              data.added?.known ?? 0,
              data.read.report.total,
            )}
          </p>
          {data.added !== undefined && data.added.left > 0 && (
            <p className="error">{words.data.noRoom(data.added.left)}</p>
          )}
          <BankReportView report={data.read.report} />
        </section>
      )}
    </>
  );

  function found(format: string | null, used: string | null): string {
    const known = BANK_FORMATS.find((one) => one === format);
    const name = known === undefined ? words.data.formatNone : words.data.formats[known];
    return words.data.formatFound(name, used ?? "");
  }
}
