package dev.fanfare.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Builds a campaign in the designer with one kind of hand, by what is to be seen: roles and names.
final class Marketer {
    private static final String FIRST_TEXTS = """
            rows => rows.map(row => {
              const field = row.querySelector("textarea, [role=textbox]");
              return field.value ?? field.innerText;
            })""";

    private final Page page;
    private final Hand hand;
    private final UnaryOperator<String> say;

    Marketer(Page page, Hand hand) {
        this(page, hand, UnaryOperator.identity());
    }

    /// @param say what the designer says in somebody's language for its English words
    Marketer(Page page, Hand hand, UnaryOperator<String> say) {
        this.page = page;
        this.hand = hand;
        this.say = say;
    }

    /// One question of the quiz; the first choice is right.
    record Question(String text, String right, String wrong) {}

    void createOwner() {
        heading("Create the owner account").waitFor();
        hand.write(page.getByLabel("Name"), "Mina");
        hand.write(page.getByLabel("Email"), "mina@example.com");
        hand.write(page.getByLabel("Password"), "correct horse battery");
        hand.press(button("Create"));
        heading("Campaigns").waitFor();
    }

    void startBlank(String title) {
        hand.press(button("New campaign"));
        hand.write(labelled("Title"), title);
        hand.press(button("Create"));
        button("Publish").waitFor();
    }

    /// Adds a page and stays on it.
    void addPage(String title, String address) {
        panel("Pages");
        hand.press(button("Add a page"));
        hand.write(labelled("Page title"), title);
        hand.write(labelled("Address of the page"), address);
        panel("Add");
    }

    void goToPage(String title) {
        panel("Pages");
        Locator row = page.getByRole(
                AriaRole.ROW, new Page.GetByRoleOptions().setName(title).setExact(true));
        hand.press(row);
        page.locator("[role=row][aria-selected=true]")
                .filter(new Locator.FilterOptions().setHasText(title))
                .waitFor();
        panel("Add");
    }

    /// Puts a component onto the page, after what was there, and has it selected.
    void add(String component) {
        panel("Add");
        String name = say.apply(component);
        hand.press(page.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName(say.apply("Add")))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true)));
        properties()
                .getByRole(
                        AriaRole.HEADING,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .waitFor();
    }

    /// Writes a property of what is selected.
    void write(String property, String text) {
        hand.write(
                properties()
                        .getByLabel(say.apply(property), new Locator.GetByLabelOptions().setExact(true))
                        .and(page.locator("input, textarea, [role=textbox]"))
                        .first(),
                text);
    }

    void choose(String property, String option) {
        hand.press(properties()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile(say.apply(property) + "$"))));
        option(option);
    }

    /// Has an event of what is selected lead to a page.
    void leadTo(String event, String target) {
        hand.press(page.getByRole(
                AriaRole.TAB, new Page.GetByRoleOptions().setName("Actions").setExact(true)));
        Locator region = page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(event).setExact(true));
        hand.press(region.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("Add a step").setExact(true)));
        hand.press(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Go to a page")));
        hand.press(
                region.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("\\bPage$"))));
        option(target);
    }

    void writeQuiz(List<Question> questions) {
        panel("Data");
        hand.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit quiz")));
        for (int at = 0; at < questions.size(); at++) {
            if (at == 0) {
                hand.press(dialog().getByRole(
                                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^1 "))));
            } else {
                hand.press(inDialog("Add a question"));
            }
            Question question = questions.get(at);
            Locator card = dialog().getByRole(
                            AriaRole.GROUP,
                            new Locator.GetByRoleOptions()
                                    .setName("Question " + (at + 1))
                                    .setExact(true));
            hand.write(card.getByLabel("Question", exactly()), question.text());
            hand.write(card.getByLabel("Choice 1", exactly()), question.right());
            hand.write(card.getByLabel("Choice 2", exactly()), question.wrong());
        }
        hand.press(page.getByRole(
                AriaRole.TAB, new Page.GetByRoleOptions().setName("Rules").setExact(true)));
        hand.write(dialog().getByLabel("Right answers to pass", exactly()), "3");
        hand.press(inDialog("Done"));
    }

    void writePrize(String title, String stock, String chance) {
        panel("Data");
        hand.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit Prize pool")));
        hand.write(dialog().getByLabel("Title", exactly()).first(), title);
        hand.write(dialog().getByLabel("Stock", exactly()), stock);
        hand.write(dialog().getByLabel("Chance in %", exactly()), chance);
        hand.press(inDialog("Done"));
    }

    /// Adds Chinese and writes it for the texts that `words` knows by their English; the others stay without.
    void translate(Function<String, Optional<String>> words) {
        panel("Pages");
        hand.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a language")));
        option("中文（中国）");
        hand.press(button("Texts in all languages"));
        Locator missing = dialog().locator("tr")
                .filter(new Locator.FilterOptions().setHasText("missing").setHas(page.getByRole(AriaRole.TEXTBOX)));
        missing.first().waitFor();
        List<?> english = (List<?>) missing.evaluateAll(FIRST_TEXTS);
        // From below, for a row with all its texts is not among these any more.
        for (int row = english.size() - 1; row >= 0; row--) {
            Locator field = missing.nth(row).getByRole(AriaRole.TEXTBOX).last();
            words.apply((String) english.get(row)).ifPresent(text -> hand.write(field, text));
        }
        hand.press(inDialog("Done"));
    }

    void publish() {
        page.getByText(say.apply("Saved"), new Page.GetByTextOptions().setExact(true))
                .waitFor();
        hand.press(button("Publish"));
        hand.press(button("Publish now"));
        heading("It is live").waitFor();
    }

    private void option(String name) {
        hand.press(page.getByRole(
                AriaRole.OPTION,
                new Page.GetByRoleOptions().setName(say.apply(name)).setExact(true)));
    }

    private void panel(String name) {
        Locator tab = page.getByRole(
                AriaRole.TAB,
                new Page.GetByRoleOptions().setName(say.apply(name)).setExact(true));
        if (!"true".equals(tab.getAttribute("aria-selected"))) {
            hand.press(tab);
        }
    }

    /// Puts a file into the library by the picture of what is selected, which it becomes.
    void choosePicture(Path file) {
        hand.press(
                properties().getByText(say.apply("Choose a picture"), new Locator.GetByTextOptions().setExact(true)));
        hand.choose(dialog().locator("input[type=file]"), file);
        page.getByRole(AriaRole.DIALOG).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /// Adds a ready field to the form that is selected.
    void addField(String kind) {
        hand.press(button("Add field"));
        hand.press(page.getByRole(
                AriaRole.MENUITEM,
                new Page.GetByRoleOptions().setName(say.apply(kind)).setExact(true)));
    }

    /// Goes from the form that is selected to one of its fields.
    void openField(String label) {
        hand.press(button("Edit " + label));
        properties().getByLabel(say.apply("Label"), exactly()).waitFor();
    }

    /// Opens a quiz, a prize pool and the like to be edited.
    void edit(String resource) {
        panel("Data");
        hand.press(page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + say.apply("Edit " + resource) + " "))));
        dialog().waitFor();
    }

    void editTab(String name) {
        hand.press(dialog().getByRole(
                        AriaRole.TAB,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + say.apply(name) + "\\b"))));
    }

    /// Writes into the nth field of this name of what is edited.
    void writeNth(String label, int at, String text) {
        hand.write(dialog().getByLabel(say.apply(label), exactly()).nth(at), text);
    }

    void pressInDialog(String name) {
        hand.press(inDialog(name));
    }

    /// Opens a line of a list that is edited.
    void openLine(int at) {
        hand.press(dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^%d ".formatted(at)))));
    }

    void chooseInDialog(String label, String option) {
        hand.press(dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile(say.apply(label) + "$"))));
        option(option);
    }

    private Locator properties() {
        return page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName(say.apply("Properties")));
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    private Locator inDialog(String button) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(say.apply(button))
                                .setExact(true));
    }

    private Locator labelled(String name) {
        return page.getByLabel(say.apply(name), new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(say.apply(name)).setExact(true));
    }

    private Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(say.apply(name)).setExact(true));
    }
}
