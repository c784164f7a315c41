import { expect, test } from "vitest";
import { Refused } from "../api/request";
import { en } from "../words/en";
import { zh } from "../words/zh";
import { noteText, refusalText } from "./upload-words";

const removed = (...details: { what: string; count: number }[]) => ({
  kind: "removed",
  message: "left out",
  details,
});

test("what a drawing lost is counted by kind, in both languages", () => {
  const note = removed({ what: "animation", count: 3 }, { what: "documents", count: 1 });

  expect(noteText(note, en)).toBe(
    "Left out of the drawing; compare how it looks: animation × 3, embedded HTML (as for a blurred background).",
  );
  expect(noteText(note, zh)).toBe(
    "已从图形中去掉以下内容，请核对显示效果： 动画 × 3、嵌入的 HTML（如背景模糊）。",
  );
});

test("what nobody sees is told as such", () => {
  const text = noteText(removed({ what: "scripts", count: 1 }), en);

  expect(text).toContain("looks the same without: scripts.");
});

test("fonts and profiles are told by their names", () => {
  const fonts = { kind: "fonts", message: "", details: [{ what: "Myriad Pro", count: 2 }] };
  const colours = {
    kind: "colours-converted",
    message: "",
    details: [{ what: "Display P3", count: 1 }],
  };

  expect(noteText(fonts, en)).toContain("Fonts: Myriad Pro × 2.");
  expect(noteText(colours, zh)).toContain("Display P3");
});

test("a note that is not known is told as the server tells it", () => {
  expect(noteText({ kind: "new", message: "as it is", details: [] }, zh)).toBe("as it is");
});

test("a refused file is told with what to do", () => {
  const refusal = (members: object) => new Refused(422, { detail: "no", ...members });
  const heic = refusal({
    type: "urn:fanfare:problem:upload-unknown-type",
    found: "HEIC",
    advice: "phone",
  });
  const drawing = refusal({ type: "urn:fanfare:problem:upload-svg-refused", why: "no-size" });
  const unknown = refusal({
    type: "urn:fanfare:problem:upload-unknown-type",
    found: "unknown",
    advice: "none",
  });

  expect(refusalText(heic, en)).toContain("HEIC, as phones store it. Export it as JPEG");
  expect(refusalText(heic, zh)).toContain("HEIC");
  expect(refusalText(drawing, zh)).toContain("viewBox");
  expect(refusalText(unknown, zh)).toContain("不支持这种文件");
});
