package dev.fanfare.action.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Scripts in a real process, which some of them bring down.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptsTest {
    private static final ScriptLimits PATIENT = new ScriptLimits(Duration.ofMinutes(1), 64 << 20);
    private static final ScriptLimits HASTY = new ScriptLimits(Duration.ofSeconds(2), 64 << 20);
    /// ECMAScript, and two names of the engine that lead nowhere: its version, and an empty list.
    private static final String LANGUAGE = """
            AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView \
            Date Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array Function Graal \
            Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map Math NaN Number Object Promise \
            Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError \
            TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet \
            arguments decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis \
            isFinite isNaN parseFloat parseInt undefined unescape""";

    private final Scripts scripts = new Scripts(RealProgram.SEARCH, PATIENT);

    @AfterAll
    void end() {
        scripts.close();
    }

    @Test
    void aScriptAnswersItsInputWithItsOutput() {
        var evaluation = scripts.evaluate("(input) => ({ sum: input.a + 1, text: '抽奖' })", "{\"a\":41}");

        assertThat(evaluation).isEqualTo(new Evaluation.Evaluated("{\"sum\":42,\"text\":\"抽奖\"}"));
    }

    @Test
    void aScriptMayDeclareWhatItsFunctionNeeds() {
        var evaluation =
                scripts.evaluate("const rate = 3;\nfunction times(n) { return n * rate; }\n(n) => times(n);", "2");

        assertThat(evaluation).isEqualTo(new Evaluation.Evaluated("6"));
    }

    @Test
    void aScriptThatThrowsIsToldWithItsLine() {
        var evaluation = scripts.evaluate("(input) => {\n  const n = 1;\n  throw new Error('no ' + n);\n}", "{}");

        assertThat(evaluation).isEqualTo(new Evaluation.Failed("Error: no 1", OptionalInt.of(3)));
    }

    @Test
    void aScriptThatCannotBeReadIsToldWithItsLine() {
        var evaluation = scripts.evaluate("(input) => {\n  return {;\n}", "{}");

        assertThat(evaluation).isInstanceOfSatisfying(Evaluation.Failed.class, failed -> {
            assertThat(failed.line()).hasValue(2);
            assertThat(failed.message()).startsWith("SyntaxError: Expected");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(input) => undefined",
                "(input) => () => 1",
                "(input) => 10n",
                "5",
                "",
                "(input) => { missing(); }"
            })
    void aScriptWithoutAnOutputFails(String source) {
        assertThat(scripts.evaluate(source, "{}")).isInstanceOf(Evaluation.Failed.class);
    }

    @Test
    void aScriptSeesNothingButTheLanguage() {
        var evaluation = scripts.evaluate("(input) => Object.getOwnPropertyNames(globalThis).sort().join(' ')", "{}");

        assertThat(evaluation).isEqualTo(new Evaluation.Evaluated("\"" + LANGUAGE + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import x from '/etc/passwd'; (input) => x",
                "(input) => Java.type('java.lang.System').getenv()",
                "(input) => (() => {}).constructor('return Java')().type('java.lang.Runtime')",
                "(input) => load('/etc/passwd')",
            })
    void aScriptThatReachesForTheHostFails(String source) {
        assertThat(scripts.evaluate(source, "{}")).isInstanceOf(Evaluation.Failed.class);
    }

    @Test
    void aScriptFindsNothingThatAnotherLeft() {
        scripts.evaluate("globalThis.left = 1; JSON.stringify = () => '7'; (input) => 1", "{}");

        var evaluation = scripts.evaluate("(input) => [typeof left, 1]", "{}");

        assertThat(evaluation).isEqualTo(new Evaluation.Evaluated("[\"undefined\",1]"));
    }

    @Test
    void anOutputHasALimit() {
        var fits = scripts.evaluate("(input) => 'x'.repeat(65000)", "{}");
        var tooLarge = scripts.evaluate("(input) => 'x'.repeat(66000)", "{}");

        assertThat(fits).isInstanceOf(Evaluation.Evaluated.class);
        assertThat(tooLarge).isInstanceOf(Evaluation.Failed.class);
    }

    @Test
    void endlessRecursionIsAFailureOfTheScriptAlone() {
        var evaluation =
                scripts.evaluate("(input) => {\n  const down = (n) => 1 + down(n);\n  return down(1);\n}", "{}");

        assertThat(evaluation)
                .isInstanceOfSatisfying(
                        Evaluation.Failed.class,
                        failed -> assertThat(failed.message()).startsWith("RangeError"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(input) => { const all = []; for (;;) all.push(new Array(10000).fill(all.length)); }",
                "(input) => { const all = []; for (;;) { try { for (;;) all.push({ all }); } catch (full) {} } }",
                "(input) => 'x'.repeat(1 << 29).charCodeAt(5)",
                "(input) => new ArrayBuffer(2000000000).byteLength",
                "(input) => 2n ** 1000000000n > 1n",
            })
    void aScriptThatEatsMemoryEndsAndTheNextIsAnswered(String greedy) {
        var evaluation = scripts.evaluate(greedy, "{}");
        var next = scripts.evaluate("(input) => input.a", "{\"a\":1}");

        assertThat(evaluation).isEqualTo(new Evaluation.OutOfMemory(PATIENT.memory()));
        assertThat(next).isEqualTo(new Evaluation.Evaluated("1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(input) => { for (;;); }",
                "(input) => { const down = () => { try { down(); } finally { down(); } }; down(); }",
                "for (;;);",
            })
    void anEndlessScriptIsEndedAndTheNextIsAnswered(String endless) {
        try (Scripts hasty = new Scripts(RealProgram.SEARCH, HASTY)) {
            var evaluation = hasty.evaluate(endless, "{}");
            var next = hasty.evaluate("(input) => input.a", "{\"a\":1}");

            assertThat(evaluation).isEqualTo(new Evaluation.TimedOut(HASTY.timeout()));
            assertThat(next).isEqualTo(new Evaluation.Evaluated("1"));
        }
    }
}
