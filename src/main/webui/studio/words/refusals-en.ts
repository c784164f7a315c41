/** What the designer says when the server refuses something, by the kind of problem. The server's own
 * sentence stands for every other kind: it is in English and knows more. */
export const refusalsEn = {
  "body-too-large": "This is larger than the server takes. Make it smaller and try again.",
  "no-picture": "This is not a picture. You find it in the library.",
  "no-document": "This is not a PDF. You find it in the library.",
  "no-video": "This is not a video. You find it in the library.",
  "no-captions": "These are not subtitles. You find the file in the library.",
  "no-media": "This is neither a picture nor a video. You find it in the library.",
  "upload-encrypted": "The video is locked by its maker (DRM).",
  "upload-no-pictures": "The file has sound alone, and no pictures.",
  "upload-wrong-encoding":
    "The subtitles are not in UTF-8. Save them as UTF-8 and upload them again.",
  "upload-no-captions":
    "There is no subtitle in it that browsers show: its first line has to be WEBVTT, and each subtitle needs a line such as 00:01.000 --> 00:04.000.",
  "upload-empty": "The file is empty.",
  "upload-cut-short": "A part of the file is missing. Upload it again from where it is whole.",
  "upload-broken": "The file is damaged and cannot be read.",
  "upload-too-much-memory":
    "The picture takes too much memory. Save it smaller, not progressive and not interlaced.",
  "upload-too-slow": "The picture takes too long to make ready. Save it smaller.",
  "upload-not-supported":
    "Browsers do not show this kind of picture. Export it as a plain JPEG or PNG.",
  "upload-busy": "The server makes other pictures ready just now. Try again in a moment.",
} as Readonly<Record<string, string>>;
