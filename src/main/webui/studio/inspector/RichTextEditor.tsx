import { EditorContent, useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useEffect, useId } from "react";
import { RichTextBar } from "./RichTextBar";
import type { RichTextProps } from "./RichTextField";
import "./rich-text.css";

/** Only what the server lets through: anything else would be gone on the page. */
const MARKS = StarterKit.configure({
  heading: { levels: [2, 3, 4] },
  codeBlock: false,
  dropcursor: false,
  gapcursor: false,
  link: { openOnClick: false, autolink: false, HTMLAttributes: { target: null, rel: null } },
  trailingNode: false,
});

export default function RichTextEditor({
  label,
  value,
  onChange,
  lang,
  autoFocus,
}: RichTextProps): React.JSX.Element {
  const name = useId();
  const editor = useEditor({
    extensions: [MARKS],
    content: value,
    // The page's policy takes style sheets from files only.
    injectCSS: false,
    autofocus: autoFocus ?? false,
    editorProps: {
      attributes: {
        "aria-labelledby": name,
        role: "textbox",
        "aria-multiline": "true",
        class: "input rich-text",
        ...(lang === undefined ? {} : { lang }),
      },
    },
    onUpdate: ({ editor: now }) => onChange(now.isEmpty ? "" : now.getHTML()),
  });
  // A change from elsewhere, such as an undone step; while one types, the editor knows best. Before
  // it stands on the page it counts as destroyed, and has its content from the beginning.
  useEffect(() => {
    if (
      editor.isDestroyed ||
      editor.isFocused ||
      (editor.isEmpty ? "" : editor.getHTML()) === value
    )
      return;
    editor.commands.setContent(value, { emitUpdate: false });
  }, [editor, value]);
  return (
    <div className="field">
      <span className="label" id={name}>
        {label}
      </span>
      <RichTextBar editor={editor} />
      <EditorContent editor={editor} />
    </div>
  );
}
