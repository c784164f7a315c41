package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.action.checkin.CheckinMark;
import dev.fanfare.action.coupon.CouponTake;
import dev.fanfare.action.draw.DrawEnter;
import dev.fanfare.action.lead.LeadSubmit;
import dev.fanfare.action.poll.PollVote;
import dev.fanfare.action.quiz.QuizAnswer;
import dev.fanfare.action.quiz.QuizFinish;
import dev.fanfare.action.quiz.QuizStart;
import dev.fanfare.action.register.VisitorRegister;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.ComponentReader;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A campaign with everything in it: register, quiz, draw.
final class Gala {
    private Gala() {}

    /// A fresh copy, free of findings, that a test may change.
    static ObjectNode document() {
        return (ObjectNode) resource("/campaigns/gala.json");
    }

    /// The core components, as they are in `components/`, and all actions.
    static Catalogue catalogue() {
        ComponentReader reader = new ComponentReader(new SchemaCheck());
        try (Stream<Path> folders = Files.list(Path.of("components"))) {
            List<ComponentDefinition> components = folders.filter(Files::isDirectory)
                    .map(folder -> reader.read(folder.getFileName().toString(), name -> file(folder.resolve(name))))
                    .toList();
            return new Catalogue(
                    components,
                    List.of(
                            new VisitorRegister().definition(),
                            new LeadSubmit().definition(),
                            new QuizStart().definition(),
                            new QuizAnswer().definition(),
                            new QuizFinish().definition(),
                            new DrawEnter().definition(),
                            new PollVote().definition(),
                            new CouponTake().definition(),
                            new CheckinMark().definition()));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static Optional<byte[]> file(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    static JsonNode resource(String name) {
        return Json.sound(bytes(name));
    }

    static byte[] bytes(String name) {
        try (InputStream in = Gala.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no test resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
