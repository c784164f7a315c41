/** Titles in Latin letters, for addresses. */
import { useEffect, useState } from "react";

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function isLatin(title: string): boolean {
  return LATIN.test(title);
}

/** Chinese by its readings, which go by the words (“音乐节” is yin yue jie); other scripts by their letters. */
export async function inLatin(title: string): Promise<string> {
  if (isLatin(title)) return title;
  let text = title;
  if (HAN.test(title) && !KANA.test(title)) {
    const { pinyin } = await import("pinyin-pro");
    text = pinyin(title, { toneType: "none", v: true, nonZh: "consecutive" });
    if (isLatin(text)) return text;
  }
  const { default: anyAscii } = await import("any-ascii");
  return anyAscii(text);
}

/** What `title` is in Latin letters; while that is looked up, what it was before. */
export function useLatin(title: string): string {
  const [known, setKnown] = useState("");
  useEffect(() => {
    let isWanted = true;
    void inLatin(title).then(
      (latin) => isWanted && setKnown(latin),
      () => isWanted && setKnown(""),
    );
    return () => {
      isWanted = false;
    };
  }, [title]);
  return isLatin(title) ? title : known;
}
