package dev.fanfare.campaign;

import dev.fanfare.page.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What a campaign's actions work on. It stays on the server: no page, and no reply of an action,
/// holds it.
public record Resources(
        Map<String, Quiz> quizzes,
        Map<String, Pool> pools,
        Map<String, Form> forms,
        Map<String, Poll> polls,
        Map<String, Coupon> coupons,
        Map<String, Checkin> checkins) {
    public static final Resources NONE = new Resources(Map.of(), Map.of(), Map.of());

    public Resources {
        quizzes = Map.copyOf(quizzes);
        pools = Map.copyOf(pools);
        forms = Map.copyOf(forms);
        polls = Map.copyOf(polls);
        coupons = Map.copyOf(coupons);
        checkins = Map.copyOf(checkins);
    }

    public Resources(Map<String, Quiz> quizzes, Map<String, Pool> pools, Map<String, Form> forms) {
        this(quizzes, pools, forms, Map.of(), Map.of(), Map.of());
    }

    /// A bank of questions and the rules of playing it.
    ///
    /// @param pick how many questions one attempt asks, drawn at random; at least 1 and at most
    ///     the bank's size
    /// @param clock how long a visitor has for one question; zero for no clock
    /// @param pass the fewest right answers that pass, 0 to `pick`
    /// @param attempts how often one visitor may start it; 0 for no limit
    /// @param feedback whether an answer's reply says if it was right
    /// @param gates what a visitor must have done before starting it
    /// @param results what an attempt may come out as; empty when only the score is told
    public record Quiz(
            String id,
            List<Question> questions,
            int pick,
            Duration clock,
            int pass,
            int attempts,
            boolean feedback,
            List<Gate> gates,
            List<QuizResult> results) {
        public Quiz {
            questions = List.copyOf(questions);
            gates = List.copyOf(gates);
            results = List.copyOf(results);
        }

        /// A quiz that tells the score only.
        public Quiz(
                String id,
                List<Question> questions,
                int pick,
                Duration clock,
                int pass,
                int attempts,
                boolean feedback,
                List<Gate> gates) {
            this(id, questions, pick, clock, pass, attempts, feedback, gates, List.of());
        }

        /// Whether there is a score to speak of: some question has choices that are right or wrong.
        public boolean isScored() {
            return questions.stream().anyMatch(Question::isScored);
        }

        public Optional<QuizResult> result(String result) {
            return results.stream().filter(one -> one.id().equals(result)).findFirst();
        }

        public Optional<Question> question(String question) {
            return questions.stream().filter(one -> one.id().equals(question)).findFirst();
        }
    }

    /// What an attempt came out as.
    ///
    /// @param from the fewest right answers that lead to it, where no choice speaks for a result
    /// @param image address of its picture; empty for none
    public record QuizResult(String id, LocalizedText title, LocalizedText text, String image, int from) {}

    /// @param answer the indexes of all right choices; empty while nobody has marked them, and for
    ///     a question whose choices speak for results
    /// @param image address of a picture shown with it; empty for none
    /// @param types for each choice the id of the result it speaks for, empty for none; an empty
    ///     list for a question of right and wrong
    public record Question(
            String id,
            LocalizedText text,
            List<LocalizedText> choices,
            Set<Integer> answer,
            String image,
            List<String> types) {
        public Question {
            choices = List.copyOf(choices);
            answer = Set.copyOf(answer);
            types = List.copyOf(types);
        }

        /// Whether its choices are right or wrong, and do not speak for results.
        public boolean isScored() {
            return types.isEmpty();
        }

        /// A question of right and wrong.
        public Question(String id, LocalizedText text, List<LocalizedText> choices, Set<Integer> answer, String image) {
            this(id, text, choices, answer, image, List.of());
        }
    }

    /// A limited stock of prizes and the rules of drawing from it.
    ///
    /// @param prizes in the author's order; by odds, each is won with its own probability and
    ///     their sum is at most 1
    /// @param moments when each prize of a scheduled pool becomes free, earliest first; empty in
    ///     odds mode
    /// @param perVisitor how often one visitor may draw in all; 0 for no limit
    /// @param perDay how often one visitor may draw from midnight to midnight in the campaign's
    ///     zone; 0 for no limit
    /// @param winsPerVisitor how many prizes one visitor may win; 0 for no limit
    /// @param consolation what everybody gets who wins nothing; absent for nothing
    public record Pool(
            String id,
            Mode mode,
            List<Prize> prizes,
            List<Moment> moments,
            int perVisitor,
            int perDay,
            int winsPerVisitor,
            List<Gate> gates,
            Optional<Consolation> consolation) {
        public Pool {
            prizes = List.copyOf(prizes);
            moments = List.copyOf(moments);
            gates = List.copyOf(gates);
        }

        public Optional<Prize> prize(String prize) {
            return prizes.stream().filter(one -> one.id().equals(prize)).findFirst();
        }
    }

    /// How a pool decides who wins.
    public enum Mode {
        /// Each draw wins a prize with the prize's probability.
        ODDS,
        /// The first draw after each scheduled moment wins that moment's prize.
        MOMENTS
    }

    /// @param stock how many there are
    /// @param odds probability that one draw wins it, 0 to 1; 0 in moments mode
    /// @param image its picture as the document names it; empty for none
    /// @param segment the number that pages of a `campaign/1` release ask for; empty for any later one
    public record Prize(String id, LocalizedText title, int stock, double odds, String image, OptionalInt segment) {
        /// What a draw of it comes out as, and what a place says that shows it.
        public String drawn() {
            return Drawn.prize(id);
        }
    }

    /// One prize becoming free at one instant.
    public record Moment(Instant at, String prize) {}

    /// What everybody gets who wins nothing.
    ///
    /// @param image its picture as the document names it; empty for none
    /// @param segment as of a prize
    public record Consolation(String id, LocalizedText title, String image, OptionalInt segment) {}

    /// What a visitor must have done before an action lets them through.
    public sealed interface Gate {
        /// Has registered (`"registered"` in JSON).
        record Registered() implements Gate {}

        /// Has passed the quiz (`"quiz:{id}"`).
        record QuizPassed(String quiz) implements Gate {}

        /// Has submitted the form (`"form:{id}"`).
        record FormSubmitted(String form) implements Gate {}

        /// Has voted in the poll (`"poll:{id}"`).
        record Voted(String poll) implements Gate {}

        /// Has reached the milestone by checking in (`"checkin:{id}:{milestone}"`).
        record Milestone(String checkin, String milestone) implements Gate {}
    }

    /// A question that visitors vote on.
    ///
    /// @param choices how many options one vote may name
    /// @param daily whether a visitor votes once a day in the campaign's zone, not once in all
    /// @param window when votes are taken
    /// @param gates what a visitor must have done before voting
    public record Poll(
            String id,
            LocalizedText question,
            List<Option> options,
            int choices,
            boolean daily,
            Tell tell,
            Campaign.Window window,
            List<Gate> gates) {
        public Poll {
            options = List.copyOf(options);
            gates = List.copyOf(gates);
        }

        public Optional<Option> option(String option) {
            return options.stream().filter(one -> one.id().equals(option)).findFirst();
        }
    }

    /// @param image address of its picture; empty for none
    public record Option(String id, LocalizedText title, String image) {}

    /// When a visitor is told how a poll stands.
    public enum Tell {
        /// Once they have voted (`"voted"` in JSON).
        VOTED,
        /// From the start (`"always"`).
        ALWAYS,
        /// When the poll is over (`"closed"`).
        CLOSED
    }

    /// Codes that are handed out to visitors.
    ///
    /// @param title what a code is good for
    /// @param perVisitor how many codes one visitor may take; 0 for no limit
    /// @param window when codes are handed out
    /// @param gates what a visitor must have done before taking one
    public record Coupon(
            String id, LocalizedText title, Codes codes, int perVisitor, Campaign.Window window, List<Gate> gates) {
        public Coupon {
            gates = List.copyOf(gates);
        }
    }

    /// A card that visitors mark once a day, from midnight to midnight in the campaign's zone.
    ///
    /// @param days how many days can be marked
    /// @param window when it can be marked
    /// @param gates what a visitor must have done before the first mark
    public record Checkin(String id, int days, List<Milestone> milestones, Campaign.Window window, List<Gate> gates) {
        public Checkin {
            milestones = List.copyOf(milestones);
            gates = List.copyOf(gates);
        }
    }

    /// A number of marked days that is worth something.
    ///
    /// @param inARow whether the days must follow each other without a gap
    public record Milestone(String id, LocalizedText title, int days, boolean inARow) {}

    /// The fields a visitor fills in.
    ///
    /// @param unique names of fields whose values, together, may be used by one visitor only
    public record Form(String id, List<Field> fields, List<String> unique) {
        public Form {
            fields = List.copyOf(fields);
            unique = List.copyOf(unique);
        }
    }

    /// One thing a visitor fills in.
    ///
    /// @param name what its value is kept under
    /// @param label what it asks for; HTML of a `CONSENT`; may be empty
    /// @param help a sentence below it; may be empty
    /// @param placeholder what stands in it as long as it is empty; may be empty
    /// @param max the most characters, of each part of an `ADDRESS`; the best mark of a `RATING`
    /// @param options what can be chosen of a `CHOICE` or `CHOICES`; empty otherwise
    /// @param region ISO 3166 code of the country whose telephone numbers need no country code,
    ///     and whose parts an `ADDRESS` has; empty for none
    /// @param autocomplete what a browser may fill in; empty for what fits the type
    /// @param from the parameter of the page's address that fills in a `HIDDEN` field; empty
    ///     otherwise
    public record Field(
            String name,
            FieldType type,
            LocalizedText label,
            LocalizedText help,
            LocalizedText placeholder,
            boolean required,
            int max,
            List<FieldOption> options,
            String region,
            String autocomplete,
            String from) {
        public Field {
            options = List.copyOf(options);
        }

        /// A field without help, whose options are called by their values.
        public Field(
                String name,
                FieldType type,
                LocalizedText label,
                boolean required,
                int max,
                List<String> values,
                String region) {
            this(
                    name,
                    type,
                    label,
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    required,
                    max,
                    values.stream().map(FieldOption::of).toList(),
                    region,
                    "",
                    "");
        }

        /// The same of no country in particular.
        public Field(String name, FieldType type, LocalizedText label, boolean required, int max, List<String> values) {
            this(name, type, label, required, max, values, "");
        }

        /// What can be chosen, by the values that are kept.
        public List<String> values() {
            return options.stream().map(FieldOption::value).toList();
        }
    }

    /// One thing that can be chosen.
    ///
    /// @param value what is kept when it is chosen
    /// @param label what the visitor reads; the value where it is empty
    public record FieldOption(String value, LocalizedText label) {
        static FieldOption of(String value) {
            return new FieldOption(value, LocalizedText.EMPTY);
        }
    }

    /// What a field accepts; in JSON the name in lower case.
    public enum FieldType {
        TEXT,
        NAME,
        EMAIL,
        PHONE,
        NUMBER,
        DATE,
        /// One of its options.
        CHOICE,
        /// Some of its options.
        CHOICES,
        /// A mark from 1 to its `max`.
        RATING,
        TEXTAREA,
        /// Several parts, by its `region`.
        ADDRESS,
        /// A box to tick; required means it must be ticked.
        CONSENT,
        /// Filled in from the page's address; never shown.
        HIDDEN
    }
}
