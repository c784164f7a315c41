/** What the limits are called that a draft may change for those who are taking part; 0 is none. */

interface Limits {
  readonly of: (limit: string) => string;
  readonly said: (count: string) => string;
}

const EN: Readonly<Record<string, string>> = {
  perVisitor: "How often each visitor may take part",
  perDay: "How often each visitor may take part in a day",
  winsPerVisitor: "How many prizes each visitor may win",
  attempts: "How often each visitor may play",
  choices: "How many options a vote may name",
};

export const limitsEn: Limits = {
  of: (limit) => EN[limit] ?? limit,
  said: (count) => (count === "0" ? "no limit" : count),
};

const ZH: Readonly<Record<string, string>> = {
  perVisitor: "每位访客可参与的次数",
  perDay: "每位访客每天可参与的次数",
  winsPerVisitor: "每位访客可中奖的次数",
  attempts: "每位访客可作答的次数",
  choices: "每次投票可选的选项数",
};

export const limitsZh: Limits = {
  of: (limit) => ZH[limit] ?? limit,
  said: (count) => (count === "0" ? "不限" : ` ${count} `),
};
