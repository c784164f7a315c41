/** What the editors of resources and of texts say. */
export const dataEn = {
  edit: (name: string) => `Edit ${name}`,
  summary: {
    quizzes: (count: number) => (count === 1 ? "1 question" : `${count} questions`),
    pools: (count: number) => (count === 1 ? "1 prize" : `${count} prizes`),
    forms: (count: number) => (count === 1 ? "1 field" : `${count} fields`),
    polls: (count: number) => (count === 1 ? "1 option" : `${count} options`),
    coupons: (count: number) => (count === 1 ? "1 code" : `${count} codes`),
    checkins: (count: number) => (count === 1 ? "1 milestone" : `${count} milestones`),
  },
  kinds: {
    quizzes: "Quiz",
    pools: "Prize pool",
    forms: "Form",
    polls: "Poll",
    coupons: "Coupon",
    checkins: "Check-in card",
  },
  polls: "Polls",
  coupons: "Coupons",
  checkins: "Check-in cards",
  addPoll: "Add a poll",
  addCoupon: "Add a coupon",
  addCheckin: "Add a check-in card",
  rename: "Rename",
  resourceName: "Name",
  renameHelp: "Only the designer shows it. Stock, codes and entries stay.",
  times: "Times of the campaign",
  opens: "Opens",
  closes: "Closes",
  openFrom: "Open from",
  openUntil: "Open until",
  timezone: "Time zone",
  gates: "Open only to those who have done this first",
  voted: (name: string) => `voted in poll “${name}”`,
  reached: (name: string, milestone: string) => `reached “${milestone}” on card “${name}”`,
  phoneRegion: "Numbers without a country code are from",
  phoneRegionOwn: "The campaign's country (its time zone, else its language)",
  phoneRegionHelp: "One person's number is kept in one form, such as +8613800138000.",
  picture: "Picture",
  pictureAddress: "Or its address",
  description: "Description",
  unfinished: "Unfinished",
  // texts
  themePreview: "Theme over every component",
  everyComponent: "Every component in this theme",
  allTexts: "Texts in all languages",
  missingTexts: (count: number) =>
    count === 0
      ? "Every text is translated."
      : count === 1
        ? "1 text is not translated"
        : `${count} texts are not translated`,
  searchTexts: "Search the texts",
  onlyMissing: "Only what is missing",
  missing: "missing",
  wholeCampaign: "The whole campaign",
  whatText: "Text",
  members: {
    title: "Title",
    description: "Description",
    toast: "Message",
    text: "Text",
    choices: "Choice",
    label: "Label",
    help: "Help",
    placeholder: "Sample in the empty field",
    question: "Question",
  } as Readonly<Record<string, string>>,
  items: {
    questions: (n: number) => `Question ${n}`,
    results: (n: number) => `Result ${n}`,
    prizes: (n: number) => `Prize ${n}`,
    consolation: () => "Consolation",
    fields: (n: number) => `Field ${n}`,
    options: (n: number) => `Option ${n}`,
    milestones: (n: number) => `Milestone ${n}`,
  } as Readonly<Record<string, (n: number) => string>>,
  // quiz
  questions: "Questions",
  rules: "Rules",
  results: "Results",
  import: "Import",
  searchQuestions: "Search the questions",
  noQuestions: "No questions yet. Add one, or import a question bank.",
  noText: "No text yet",
  showMore: (count: number) => `Show more (${count})`,
  right: "right",
  questionKind: "Choices of this question",
  hasRight: "are right or wrong",
  hasTypes: "speak for a result",
  speaksFor: (n: number) => `Choice ${n} speaks for`,
  feedback: "Tell at once whether an answer was right",
  quizRules: (asked: number, bank: number, pass: number, seconds: number) =>
    `Asks ${asked === bank ? `all ${bank}` : `${asked} of ${bank}, picked at random`}. ` +
    (pass > asked
      ? `It cannot be passed: ${pass} right answers are wanted of ${asked}.`
      : pass === 0
        ? "Everybody passes."
        : `Passed with ${pass} right answers.`) +
    (seconds > 0 ? ` ${seconds} seconds for each question.` : " No clock."),
  resultsHelp:
    "What an attempt comes out as: the result that most of the choices speak for; where no choice speaks for any, the result whose score is reached.",
  result: (n: number) => `Result ${n}`,
  addResult: "Add a result",
  fromScore: "From so many right answers",
  importHelp:
    "Takes the questions of a file: a table (CSV or Excel .xlsx) with columns such as question, option A, option B, …, answer and image; GIFT, Aiken or Moodle XML; OpenTriviaQA, Open Trivia DB or HeyForm. Undo takes them back.",
  format: "Format of the file",
  formatAuto: "Find out",
  formats: {
    csv: "CSV (table)",
    xlsx: "Excel (.xlsx)",
    gift: "GIFT",
    aiken: "Aiken (text)",
    moodle: "Moodle XML",
    opentriviaqa: "OpenTriviaQA (text)",
    opentdb: "Open Trivia DB (JSON)",
    heyform: "HeyForm (JSON)",
  },
  formatFound: (format: string, encoding: string) =>
    `Found: ${format}${encoding === "" ? "" : `, ${encoding}`}`,
  formatNone: "no question bank",
  encoding: "Encoding of the text",
  encodingUnclear: "Which of these reads well?",
  encodingUnclearHelp: (file: string) =>
    `“${file}” does not say in which encoding its text was written. Nothing was added yet.`,
  readAs: (encoding: string) => `Read as ${encoding}`,
  noRoom: (count: number) =>
    `${count} more questions have no room: the quiz or the campaign could not be saved with them.`,
  reasons: {} as Readonly<Record<string, string>>,
  replaceBank: "Replace the questions that are there",
  chooseFile: "Choose a file",
  report: "Report of the import",
  imported: (added: number, known: number, total: number) =>
    `${added} of ${total} questions were added.` +
    (known > 0 ? ` ${known} were there already.` : ""),
  refused: (count: number) => `Refused: ${count}`,
  notes: "Changed on the way",
  // pool
  prizes: "Prizes",
  prize: "Prize",
  when: "Chance or moments",
  expected: "Expected wins",
  noPrizes: "No prizes yet.",
  consolation: "A consolation for everybody who wins nothing",
  winChance: (win: string, lose: string) =>
    `A draw wins with a chance of ${win}, and nothing with ${lose}.`,
  mode: "How prizes are given",
  byOdds: "By chance",
  byMoments: "At moments",
  byOddsHelp:
    "Each draw wins a prize with the chance that the prize has, as long as there is stock. When a prize is gone its chance does not pass on to the others.",
  byMomentsHelp:
    "At each moment one piece of its prize becomes free. The first draw from then on wins it. What nobody drew for waits.",
  momentsOf: (prize: string) => `Moments of ${prize}`,
  momentCount: (count: number, stock: number) =>
    count > stock ? `${count} moments, but only ${stock} in stock` : `${count} of ${stock}`,
  trackHelp: "Double-click for a new moment; drag a moment, or move it with the arrow keys",
  moment: (n: number) => `Moment ${n}`,
  momentAt: (n: number) => `Date and time of moment ${n}`,
  momentPrize: (n: number) => `Prize of moment ${n}`,
  momentList: (count: number) => `All moments (${count})`,
  addMoment: "Add a moment",
  sortMoments: "Sort by time",
  spread: "Spread evenly",
  spreadCount: "So many moments",
  limits: (all: number, day: number, wins: number) =>
    `One visitor draws ${all === 0 ? "as often as they like" : `${all} × in all`}` +
    `${day === 0 ? "" : `, ${day} × a day at most`}, and wins ` +
    `${wins === 0 ? "as often as luck has it" : `${wins} × at most`}.`,
  visitorsPerHour: "Visitors per hour (assumed)",
  drawsEach: "Draws of each visitor",
  hours: "Hours to look at",
  oddsFormula:
    "Expected wins of a prize = draws in the hour × its chance, until its stock is gone. Draws = visitors × draws of each; whoever has won as often as allowed wins nothing more.",
  momentsFormula:
    "Expected wins = the moments that have come by the end of the hour, as far as there is stock and as many draw. Chances play no part.",
  chartLabel: (most: string) => `Expected wins per hour, at most ${most}`,
  expectedOf: (prize: string, wins: string, stock: string) =>
    `${prize}: about ${wins} of ${stock} are won`,
  asTable: "As a table",
  hour: "Hour",
  // form
  noFields: "No fields yet.",
  maxLength: "Most characters",
  unique: "Only one visitor may use the same values (together) of",
  // poll
  votesEach: "Options one vote may name",
  votePer: "One vote",
  votePers: { campaign: "per visitor", day: "per visitor and day" },
  toldWhen: "Visitors see how it stands",
  toldWhens: { voted: "once they voted", always: "always", closed: "when it is closed" },
  option: (n: number) => `Option ${n}`,
  addOption: "Add an option",
  // coupon
  goodFor: "What a code is good for",
  codesFrom: "Codes come from",
  listedCodes: "A list of codes",
  patternCodes: "A pattern",
  pattern: "Pattern",
  patternHelp: (count: string) =>
    `# is a digit, ? a capital letter, * either. Possible codes: ${count}`,
  codesEach: "Codes per visitor (0: no limit)",
  codeCount: (count: string) => `Codes: ${count}`,
  pasteCodes: "Paste codes",
  pasteHelp: "Between spaces, lines, commas, semicolons or 、; up to 50,000",
  takeCodes: "Add these codes",
  removeCodes: "Remove all codes",
  generate: "Make up codes",
  howMany: "How many",
  fileCodes: "Files of codes (up to 1,000,000)",
  fileHelp:
    "Text, CSV or the first column of an Excel workbook (XLSX). Codes by file take effect at once, before and after publishing, and are no part of undo and versions.",
  codesByFile: "codes by file",
  addFile: "Add a file of codes",
  sendingFile: "Sending the file",
  readingFile: "Reading the codes",
  fileCounts: (held: string, taken: string, left: string) =>
    `Codes: ${held} · handed out: ${taken} · left: ${left}`,
  removeLeft: "Remove the codes that are left",
  reallyRemove: (left: string) => `Really remove ${left} codes?`,
  codesTold: {
    added: (count: string) => `${count} codes were added.`,
    repeated: (count: string, which: string) => `${count} were there already${which}.`,
    invisible: (count: string) =>
      `${count} had characters that nobody sees; they were taken without them.`,
    tooLong: (count: string, which: string) =>
      `${count} are longer than 64 characters and were left out${which}.`,
    rounded: (count: string, which: string) =>
      `${count} had been rounded by a spreadsheet and were left out${which}.`,
    beyond: (count: string) =>
      `${count} were left out because the list is full; files take 1,000,000.`,
    header: (cell: string) => `The heading “${cell}” is no code.`,
  },
  // check-in card
  days: "Days of the card",
  milestone: (n: number) => `Milestone ${n}`,
  addMilestone: "Add a milestone",
  daysToReach: "Marked days to reach it",
  inARow: "Without a gap",
};
