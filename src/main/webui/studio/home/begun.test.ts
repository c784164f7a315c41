import { expect, test } from "vitest";
import type { PageTemplate } from "../api/library";
import { campaign } from "../page/test-campaign";
import { begun } from "./begun";

const wanted = {
  slug: "spring",
  title: "",
  locale: "de",
  firstPage: "Startseite",
  timezone: "Europe/Berlin",
};

test("a campaign from blank has a first page and the marketer's time zone", () => {
  const blank = begun(undefined, wanted);

  expect(blank).toMatchObject({ slug: "spring", locales: ["de"], timezone: "Europe/Berlin" });
  expect(blank.pages["home"]?.title).toBe("Startseite");
});

test("a campaign from a template is not in the time zone of who made the template", () => {
  const template: PageTemplate = {
    name: "gala",
    title: "Gala",
    previews: {},
    document: { ...campaign(), timezone: "Asia/Shanghai" },
    texts: {},
  };

  expect(begun(template, wanted).timezone).toBe("Europe/Berlin");
});
