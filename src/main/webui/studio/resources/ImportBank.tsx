import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import type { BankRead } from "../api/imports";
import { readBank } from "../api/imports";
import { useEditor } from "../editor/context";
import { ChoiceLine, SwitchLine } from "../shell/Field";
import { reasonOf } from "../shell/Failure";
import { Icon } from "../shell/Icon";
import { useWords } from "../words/language";
import { BankReportView } from "./BankReportView";
import type { BankFormat } from "./bank-format";
import { BANK_FORMATS, formatOf, withQuestions } from "./bank-format";
import type { ResourceProps } from "./kinds";

interface Taken {
  readonly read: BankRead;
  readonly format: BankFormat;
  readonly file: string;
  readonly added: number;
  readonly known: number;
}

/** Takes the questions of a file into the quiz, as one step that can be undone, and reports on them. */
export function ImportBank({ value, onChange }: ResourceProps): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const [wanted, setWanted] = useState<BankFormat | "auto">("auto");
  const [replace, setReplace] = useState(false);
  const taking = useMutation({
    mutationFn: async (file: File): Promise<Taken> => {
      const format = wanted === "auto" ? formatOf(file.name, await file.text()) : wanted;
      const read = await readBank(session.campaign().slug, "bank", format, file);
      const { quiz, added, known } = withQuestions(value, read.questions, replace);
      if (read.questions.length > 0) onChange(quiz);
      return { read, format, file: file.name, added, known };
    },
  });
  const { data } = taking;
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
        onChange={(id) => setWanted(BANK_FORMATS.find((one) => one === id) ?? "auto")}
      />
      <SwitchLine label={words.data.replaceBank} value={replace} onChange={setReplace} />
      <FileTrigger
        acceptedFileTypes={[".txt", ".json", ".csv"]}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) taking.mutate(file);
        }}
      >
        <Button className="button primary" isPending={taking.isPending}>
          <Icon name="add" />
          {words.data.chooseFile}
        </Button>
      </FileTrigger>
      {taking.error && (
        <p className="error" role="alert">
          {reasonOf(taking.error, words.unreachable)}
        </p>
      )}
      {data && (
        <section className="report" role="status" aria-label={words.data.report}>
          <h3>
            {data.file} · {words.data.formats[data.format]}
          </h3>
          <p>{words.data.imported(data.added, data.known, data.read.report.total)}</p>
          <BankReportView report={data.read.report} />
        </section>
      )}
    </>
  );
}
