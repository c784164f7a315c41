import { limitsEn } from "./limits";

/**
 * What a check found, by its rule, for somebody who builds a page; the server's own sentences are for
 * developers. `the` gives what the server names in its sentence. `value-…` serves the rules of every
 * schema, by keyword.
 */
export const rulesEn = {
  // the campaign
  "title-missing": "A title is missing.",
  "reserved-slug": (the) =>
    `The server needs the address “${the("name")}” for itself. Choose another one.`,
  "address-taken": (the) =>
    `The address “${the("name")}” is another campaign’s. Choose another one.`,
  "event-unanswered": "Nothing happens when visitors use it. Give it a step (Actions) or a link.",
  "home-missing": "There is no first page: visitors see the page “home” first.",
  "unreachable-page": "No way leads to this page: no button, no link and no step goes there.",
  "second-h1":
    "A page has one heading of the first level; this is another one. Choose a smaller level.",
  "heading-missing": "This page has no heading, by which a screen reader finds its way.",
  "window-order": "It closes before it opens.",
  "window-over": "The time to take part is over already.",
  "unknown-timezone": (the) => `There is no time zone “${the("name")}”.`,
  "variant-weights": (the) => `The variants share ${the("sum")} % of the visitors: 100 % is all.`,
  "component-version": (the) =>
    `This campaign was made with a newer “${the("name")}” than the server has. Ask for an update.`,
  "too-large": (the) => `The campaign is too large: more than ${the("most")} MB.`,
  "page-heavy": (the) =>
    `The page is heavy (${the("size")} KB): above ${the("most")} KB it opens slowly on a cheap phone.`,
  "low-contrast": "Text is hard to read on its background: choose colours that differ more.",
  // texts and languages
  "missing-translation": (the) => `A text is missing in: ${the("locales")}.`,
  "unknown-locale": (the) =>
    `There are texts in ${the("locales")}, which is not among the campaign's languages.`,
  "text-missing": "A question has no text.",
  "rules-empty": "The rules have no text yet.",
  "rules-missing": "Prizes are drawn, but no page shows the rules.",
  // components
  "image-without-alt": "A picture has no description for people who cannot see it.",
  "unknown-asset": "A picture or file is no longer in the library. Choose another one.",
  "sample-text": (the) => `“${the("name")}” is the sample text that came along. Write your own.`,
  "winner-unreachable":
    "Prizes are drawn, but no form asks for a telephone number or an email address: winners cannot be reached.",
  "odds-zero-of-prize": "This prize has a stock but a chance of 0: nobody wins it.",
  "text-on-picture":
    "Text stands on a picture: choose a strong veil over it, or it is hard to read.",
  "link-scheme": (the) =>
    `Addresses that begin with “${the("name")}:” are not allowed; use https:// or a page.`,
  "link-meant": (the) => `“${the("name")}” opens nothing. It probably means “${the("meant")}”.`,
  "link-nowhere": (the) =>
    `“${the("name")}” opens nothing: use an address that begins with https://, or a page.`,
  "link-app": (the) =>
    `“${the("name")}:” opens an app that is not known here: phones without it show an error.`,
  "video-list": (the) =>
    `This address of ${the("name")} is no single video. Open the video and copy its own address.`,
  "video-incomplete": (the) =>
    `The video's number in “${the("name")}” is cut off. Copy the whole address again.`,
  "video-short-link": (the) =>
    `The short link of ${the("name")} does not tell which video it is. Open it in a browser, and copy the address from there.`,
  "video-site": (the) =>
    `Videos of ${the("name")} cannot be shown on a page. Upload the video to the library, or link to it with a button.`,
  "video-format": (the) =>
    `Browsers do not play ${the("name")}. Use an MP4 (H.264 with AAC), or upload one to the library.`,
  "video-page": (the) =>
    `“${the("name")}” is no video. Paste the address of a video at YouTube, Bilibili, Vimeo or Tencent Video, or of an MP4 or WebM file.`,
  "video-sample": "This is the sample address that came along. Paste your own, or choose a video.",
  "video-doubtful": (the) =>
    `Nobody can tell whether “${the("name")}” is a video. Try it in the preview, or choose one of the library.`,
  "video-end-unknown": (the) =>
    `The steps for the end of the video never run: the player of ${the("name")} does not tell when it ends.`,
  "video-codec": (the) =>
    `Not every browser plays ${the("name")}. MP4 of H.264 and AAC plays everywhere.`,
  "captions-elsewhere":
    "Browsers show only subtitles that lie on this server. Upload them to the library as WebVTT (.vtt).",
  "asset-kind": (the) =>
    `“${the("name")}” is not of the kind that is shown here. Choose another file of the library.`,
  "link-page-missing": (the) => `The campaign has no page “${the("name")}”.`,
  "missing-anchor": (the) => `Nothing on the page is called “#${the("name")}”.`,
  "prop-required": "Something that is needed here is still empty.",
  "unknown-component": (the) =>
    `The component “${the("name")}” is not installed on this server. Remove it, or ask for it.`,
  "unknown-prop": "A setting is there that this component does not have.",
  "unknown-slot": "Something stands in a place that this component does not have.",
  "slot-min": (the) => `There is too little inside; it needs at least: ${the("least")}.`,
  "slot-max": (the) => `There is too much inside; it takes at most: ${the("most")}.`,
  "slot-not-allowed": "Something stands here that does not go here. Move it elsewhere.",
  "too-deep": (the) => `Too many boxes stand in boxes: ${the("most")} is the most.`,
  "duplicate-node":
    "Something is there twice under one name. Remove one of the two, and add it anew.",
  "text-unused":
    "A text in another language belongs to a component that is no longer there. It goes with the next opening.",
  "unknown-node": "Something refers to a component that is no longer there.",
  // steps and conditions
  "unknown-event": "Steps wait for something that never happens at this component.",
  "unknown-action": (the) => `The server has no action “${the("name")}”. Choose another one.`,
  "unknown-outcome": (the) => `Steps wait for the answer “${the("name")}”, which never comes.`,
  "unhandled-outcome":
    "For one answer of an action nothing happens: add steps for it, or for every other case.",
  "unknown-command": "A step tells a component something that it does not understand.",
  "unknown-parameter": "A step names something that is not asked for.",
  "missing-parameter": "A step is not complete: choose what it works on.",
  "parameter-type": "A step has a value of the wrong kind.",
  "cyclic-goto": "This page and another one send visitors back and forth without end.",
  condition: "The condition to be shown here is not one that works. Set it again.",
  "unknown-page": (the) => `A step leads to the page “${the("name")}”, which is no longer there.`,
  "unknown-quiz": "A quiz is named here that is no longer there. Choose another one.",
  "unknown-pool": "A prize pool is named here that is no longer there. Choose another one.",
  "unknown-form": "A form is named here that is no longer there. Choose another one.",
  "unknown-poll": "A poll is named here that is no longer there. Choose another one.",
  "unknown-coupon": "A coupon is named here that is no longer there. Choose another one.",
  "unknown-checkin": "A check-in card is named here that is no longer there. Choose another one.",
  "unknown-milestone": "Something opens at a milestone that is no longer on its card.",
  // quizzes
  "quiz-empty": "A quiz has no questions.",
  "too-few-choices": "A question needs at least 2 choices.",
  "answer-missing": "No choice of a question is marked as right.",
  "answer-range": "A question marks a choice as right that is no longer there.",
  "types-missing": "Not every choice of a question says which result it speaks for.",
  "unknown-result": "A choice speaks for a result that is no longer there.",
  "pick-above-bank": (the) => `The quiz asks for more questions than it has: ${the("most")}.`,
  "pass-above-pick": (the) =>
    `The quiz cannot be passed: it asks only ${the("most")}, but wants more right answers.`,
  "duplicate-question": "A question is there twice. Remove one of the two.",
  "duplicate-result": "A result is there twice. Remove one of the two.",
  // prizes
  "pool-empty": "A prize pool has no prizes.",
  "stock-empty": "Nothing is in stock.",
  "stock-zero": "A prize has no stock: nobody can win it.",
  "odds-sum": "Together the chances are above 100 %.",
  "odds-zero": "All chances are 0: nothing can be won.",
  "moments-missing": "Prizes are given at moments, but there is no moment.",
  "unknown-prize": "A moment gives a prize that is no longer there.",
  "duplicate-prize": "A prize is there twice. Remove one of the two.",
  "places-without-pool": "This shows what is drawn, but no prize pool is chosen for it.",
  "prize-without-place": (the) =>
    `“${the("name")}” can be won, but has no place here. Add a place that shows it.`,
  "consolation-without-place":
    "There is a consolation, but no place here shows it. Add one, or make one show it.",
  "lose-without-place":
    "Draws can win nothing, but there is no place here for that. Add one that shows “No prize”.",
  "place-prize-gone": "A place shows a prize that is not in this pool. Choose another one.",
  "place-consolation-gone":
    "A place shows a consolation, but the pool has none. Choose something else.",
  "place-unreached": "A place is never reached: what it shows cannot be drawn.",
  "place-says-other": (the) =>
    `A place says “${the("name")}”, which something else is called. Give it another text.`,
  "pool-differs": (the) =>
    `This draws from the pool “${the("name")}”, but the prizes of “${the("shown")}” are shown. Choose the same pool.`,
  "outcome-not-shown": (the) =>
    `After the answer “${the("name")}” nothing shows what was drawn: add the step that tells the component, with $result.drawn.`,
  // forms
  "options-missing": (the) => `The field “${the("name")}” is a choice without options.`,
  "field-missing": (the) =>
    `The form asks for “${the("name")}”, but has no such field on the page.`,
  "field-unknown": (the) =>
    `The form “${the("form")}” has no such field: what is filled in here would be refused.`,
  "field-outside":
    "A field stands in no form: nobody gets what is filled in here. Move it into one.",
  "field-type": (the) => `The field “${the("name")}” is of a kind that this component cannot show.`,
  "field-twice": (the) => `The field “${the("name")}” stands twice in one form.`,
  "form-mismatch": (the) =>
    `This shows the form “${the("name")}”, but sends “${the("form")}”. Choose the same form.`,
  "unknown-field": (the) => `“${the("name")}” is to be unique, but is none of the form's fields.`,
  "duplicate-field": (the) => `Two fields of the form have the name “${the("name")}”.`,
  // polls, coupons, check-in cards
  "too-few-options": "A poll needs at least 2 options.",
  "choices-above-options": (the) =>
    `One vote may name more options than there are: ${the("most")} is the most.`,
  "closes-missing": "The poll tells its results when it closes, but has no closing time.",
  "duplicate-option": "An option is there twice. Remove one of the two.",
  "codes-missing": "A coupon has no codes: paste some, or choose a pattern.",
  "codes-and-pattern": "A coupon has codes and a pattern: one of the two is enough.",
  "pattern-narrow": (the) =>
    `The pattern makes too few codes for ${the("count")}: they could be guessed. Add #, ? or *.`,
  "code-invisible": (the) =>
    `The code “${the("name")}” has an invisible character in it: write it anew.`,
  "duplicate-code": (the) => `The code “${the("name")}” is there twice.`,
  "milestone-out-of-reach": (the) =>
    `A milestone cannot be reached: the card has only so many days: ${the("most")}.`,
  "duplicate-milestone": "A milestone is there twice. Remove one of the two.",
  // limits of values
  "value-required": "Something that is needed here is missing.",
  "value-type": "A value here is of the wrong kind.",
  "value-enum": "A value here is none of those that can be chosen.",
  "value-pattern": "Something here is not written as it has to be.",
  "value-format": "A date, time or address here is not written as it has to be.",
  "value-minLength": (the) => `A text here is too short: at least ${the("limit")} characters.`,
  "value-maxLength": (the) => `A text here is too long: at most ${the("limit")} characters.`,
  "value-minimum": (the) => `A number here is too small: ${the("limit")} is the least.`,
  "value-maximum": (the) => `A number here is too large: ${the("limit")} is the most.`,
  "value-minItems": (the) => `A list here is too short; it needs at least: ${the("limit")}.`,
  "value-maxItems": (the) => `A list here is too long; it takes at most: ${the("limit")}.`,
  "value-minProperties": (the) => `There is too little here; it needs at least: ${the("limit")}.`,
  "value-maxProperties": (the) => `There is too much here; it takes at most: ${the("limit")}.`,
  "value-uniqueItems": "Something in a list here is there twice.",
  // what a draft changes for those who are taking part already
  "live-address": (the) =>
    `Visitors find the campaign at /${the("to")} instead of /${the("from")}; the old address and printed codes lead there.`,
  "live-pool-removed": (the) =>
    `The prize pool “${the("name")}” goes away: ${the("won")} won so far, ${the("left")} left.`,
  "live-mode": (the) => `“${the("name")}” decides in another way who wins.`,
  "live-prize-removed": (the) =>
    `The prize “${the("name")}” goes away: ${the("won")} won so far, ${the("left")} left.`,
  "live-prize-added": (the) => `The prize “${the("name")}” is new: ${the("to")} of it.`,
  "live-stock": (the) =>
    `“${the("name")}”: stock ${the("to")} instead of ${the("from")}. ${the("won")} are won, ${the("left")} will be left.`,
  "live-stock-below-won": (the) =>
    `“${the("name")}”: stock ${the("to")} instead of ${the("from")}, but ${the("won")} are won already. None will be left.`,
  "live-odds": (the) =>
    `“${the("name")}”: a chance of ${the("to")} % instead of ${the("from")} % from now on.`,
  "live-moments": (the) =>
    `Prizes become free at other moments: ${the("to")}, before ${the("from")}.`,
  "live-coupon-removed": (the) =>
    `The coupon “${the("name")}” goes away: ${the("taken")} codes are handed out, ${the("left")} left.`,
  "live-codes": (the) =>
    `“${the("name")}”: ${the("to")} codes instead of ${the("from")}. ${the("taken")} are handed out, ${the("left")} will be left.`,
  "live-codes-other": (the) =>
    `“${the("name")}” hands out other codes from now on. ${the("taken")} of the codes before are handed out; they stay with their visitors.`,
  "live-poll-removed": (the) => `The poll “${the("name")}” goes away with ${the("votes")} votes.`,
  "live-option-removed": (the) =>
    `The option “${the("name")}” goes away with ${the("votes")} votes.`,
  "live-votes": (the) =>
    the("per") === "day"
      ? `“${the("name")}” takes a vote of each visitor every day from now on.`
      : `“${the("name")}” takes one vote of each visitor in all from now on.`,
  "live-pass": (the) =>
    `“${the("name")}” is passed with ${the("to")} right answers instead of ${the("from")}.`,
  "live-resource-removed": (the) => `“${the("name")}” is live and goes away.`,
  "live-field-removed": (the) =>
    `The field “${the("name")}” goes away. What was entered stays in the exports.`,
  "live-unique": (the) => `“${the("name")}” lets other details be used once only from now on.`,
  "live-days": (the) => `“${the("name")}” has ${the("to")} days instead of ${the("from")}.`,
  "live-milestone": (the) =>
    `“${the("name")}” is reached after ${the("to")} days instead of ${the("from")}.`,
  "live-milestone-removed": (the) => `The milestone “${the("name")}” goes away.`,
  "live-limit": (the) =>
    `${limitsEn.of(the("limit"))}: ${limitsEn.said(the("to"))} instead of ${limitsEn.said(the("from"))}.`,
  "live-requires": "What visitors must have done first is different from now on.",
} satisfies Readonly<Record<string, Saying>>;

/** A sentence, or one that names what `the` finding names. */
export type Saying = string | ((the: (name: string) => string) => string);
