package dev.fanfare.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fanfare.format.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The description of the API in the repository is what the code says. With
/// `-Dopenapi.write=true` this test writes it first.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class ApiDescriptionTest {
    private static final Path FILE = Path.of("src/main/resources/openapi.json");

    @Test
    void theDescriptionThatIsSentIsWhatTheCodeSays() throws IOException {
        JsonNode code =
                Json.sound(given().get("/q/openapi-of-the-code?format=json").asByteArray());
        if (Boolean.getBoolean("openapi.write")) {
            JsonMapper mapper = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            Files.writeString(FILE, mapper.writeValueAsString(code) + "\n");
        }

        JsonNode sent = Json.sound(Files.readAllBytes(FILE));

        assertThat(sent)
                .as("run ./mvnw test -Dtest=ApiDescriptionTest -Dopenapi.write=true and commit " + FILE)
                .isEqualTo(code);
    }
}
