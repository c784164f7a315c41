import type { Editor } from "@tiptap/react";
import { useEditorState } from "@tiptap/react";
import { useState } from "react";
import { Button, ToggleButton, Toolbar } from "react-aria-components";
import { TextLine } from "../shell/Field";
import { Icon } from "../shell/Icon";
import type { Words } from "../words/en";
import { useWords } from "../words/language";

interface Props {
  readonly editor: Editor;
}

interface Mark {
  readonly sign: string;
  readonly name: keyof Words["marks"];
  readonly isOn: (editor: Editor) => boolean;
  readonly toggle: (editor: Editor) => void;
}

const BUTTONS: readonly Mark[] = [
  {
    sign: "B",
    name: "bold",
    isOn: (editor) => editor.isActive("bold"),
    toggle: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    sign: "I",
    name: "italic",
    isOn: (editor) => editor.isActive("italic"),
    toggle: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    sign: "U",
    name: "underline",
    isOn: (editor) => editor.isActive("underline"),
    toggle: (editor) => editor.chain().focus().toggleUnderline().run(),
  },
  {
    sign: "H",
    name: "heading",
    isOn: (editor) => editor.isActive("heading", { level: 2 }),
    toggle: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    sign: "h",
    name: "subheading",
    isOn: (editor) => editor.isActive("heading", { level: 3 }),
    toggle: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    sign: "•",
    name: "list",
    isOn: (editor) => editor.isActive("bulletList"),
    toggle: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    sign: "1.",
    name: "numbers",
    isOn: (editor) => editor.isActive("orderedList"),
    toggle: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    sign: "”",
    name: "quote",
    isOn: (editor) => editor.isActive("blockquote"),
    toggle: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
];

/** The marks of the text around the cursor. */
export function RichTextBar({ editor }: Props): React.JSX.Element {
  const words = useWords();
  const [linking, setLinking] = useState(false);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      marks: BUTTONS.map(({ isOn }) => isOn(now)),
      link: now.isActive("link"),
    }),
  });
  return (
    <>
      <Toolbar className="rich-text-bar" aria-label={words.marks.bar}>
        {BUTTONS.map(({ sign, name, toggle }, at) => (
          <ToggleButton
            key={name}
            className={`icon-button mark-${name}`}
            aria-label={words.marks[name]}
            isSelected={on.marks[at] ?? false}
            onChange={() => toggle(editor)}
          >
            {sign}
          </ToggleButton>
        ))}
        <ToggleButton
          className="icon-button"
          aria-label={words.marks.link}
          isSelected={on.link}
          onChange={() => setLinking(!linking)}
        >
          <Icon name="link" />
        </ToggleButton>
      </Toolbar>
      {linking && <LinkLine editor={editor} onDone={() => setLinking(false)} />}
    </>
  );
}

function LinkLine({ editor, onDone }: Props & { readonly onDone: () => void }): React.JSX.Element {
  const words = useWords();
  const [address, setAddress] = useState(() => {
    const now: unknown = editor.getAttributes("link")["href"];
    return typeof now === "string" ? now : "";
  });
  const put = (): void => {
    const here = editor.chain().focus().extendMarkRange("link");
    if (address.trim() === "") here.unsetLink().run();
    else here.setLink({ href: address.trim() }).run();
    onDone();
  };
  return (
    <div className="rich-text-link">
      <TextLine
        label={words.marks.address}
        value={address}
        placeholder="https://…"
        autoFocus
        onChange={setAddress}
      />
      <Button className="button" onPress={put}>
        {words.done}
      </Button>
    </div>
  );
}
