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

test("what only some browsers play is told by name, subtitles are counted in words", () => {
  const codec = { kind: "not-everywhere", message: "", details: [{ what: "AV1", count: 1 }] };
  const passed = {
    kind: "captions-passed-over",
    message: "",
    details: [{ what: "subtitles", count: 2 }],
  };

  expect(noteText(codec, en)).toContain("It is made of: AV1.");
  expect(noteText(codec, zh)).toContain("AV1。");
  expect(noteText(passed, zh)).toContain("字幕 × 2");
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
  const old = refusal({
    type: "urn:fanfare:problem:upload-unknown-type",
    found: "MOV",
    advice: "video",
  });
  const subtitles = refusal({
    type: "urn:fanfare:problem:upload-unknown-type",
    found: "SubRip (.srt)",
    advice: "captions",
  });
  const large = refusal({
    type: "urn:fanfare:problem:upload-too-large",
    most: 25 * 1024 * 1024,
    mostOfVideo: 200 * 1024 * 1024,
  });
  const unknown = refusal({
    type: "urn:fanfare:problem:upload-unknown-type",
    found: "unknown",
    advice: "none",
  });

  expect(refusalText(heic, en)).toContain("HEIC, as phones store it. Export it as JPEG");
  expect(refusalText(heic, zh)).toContain("HEIC");
  expect(refusalText(old, en)).toContain("(MOV). Save it as MP4");
  expect(refusalText(subtitles, zh)).toContain("SubRip (.srt)");
  expect(refusalText(large, en)).toContain("200 MB of a video");
  expect(refusalText(large, zh)).toContain("25 MB");
  expect(refusalText(drawing, zh)).toContain("viewBox");
  expect(refusalText(unknown, zh)).toContain("不支持这种文件");
});
