package dev.fanfare.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What owners do with accounts.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class AccountsApiTest {
    @Test
    void anOwnerMakesAnAccountThatCanSignIn() {
        Person owner = Person.with("owner");

        Response made = owner.asks()
                .body("{\"email\":\"New.One@Example.com\",\"password\":\"%s\",\"name\":\" Nia \"}"
                        .formatted(Person.PASSWORD))
                .post(Person.ACCOUNTS);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.<String>path("email")).isEqualTo("new.one@example.com");
        assertThat(made.<String>path("name")).isEqualTo("Nia");
        assertThat(made.<String>path("role")).isEqualTo("editor");
        assertThat(made.cookies()).isEmpty();
        assertThat(made.asString()).doesNotContain("argon2");
        Person.signIn("new.one@example.com", Person.PASSWORD).then().statusCode(200);
        assertThat(owner.asks().get(Person.ACCOUNTS).<List<String>>path("email"))
                .contains("new.one@example.com")
                .isSorted();
    }

    @Test
    void anAddressHasOneAccount() {
        Person.with("viewer", "twice@example.com");

        Response again = Person.make("twice@example.com", "owner");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.<String>path("type")).isEqualTo("urn:fanfare:problem:email-taken");
    }

    @Test
    void anotherRoleEndsTheSessionsAndHoldsFromTheNext() {
        Person owner = Person.with("owner");
        Person editor = Person.with("editor", "promoted@example.com");
        String id = editor.id();

        Response changed =
                owner.asks().body("{\"role\":\"viewer\",\"name\":\"Vera\"}").patch(Person.ACCOUNTS + "/" + id);

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.<String>path("role")).isEqualTo("viewer");
        assertThat(changed.<String>path("name")).isEqualTo("Vera");
        assertThat(editor.state()).isEqualTo("signed-out");
        Response refused = editor.signIn().asks().post(Studio.CAMPAIGNS + "/gala/rollback");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.<String>path("needed")).isEqualTo("editor");
    }

    @Test
    void anotherNameAloneEndsNothing() {
        Person editor = Person.with("editor", "renamed@example.com");

        Person.with("owner").asks().body("{\"name\":\"Ren\"}").patch(Person.ACCOUNTS + "/" + editor.id());

        assertThat(editor.asks().get(Person.SESSION).<String>path("account.name"))
                .isEqualTo("Ren");
    }

    @Test
    void anOwnerGivesSomebodyANewPassword() {
        Person owner = Person.with("owner");
        Person forgetful = Person.with("viewer", "forgetful@example.com");

        owner.asks()
                .body("{\"password\":\"a brand new password\"}")
                .patch(Person.ACCOUNTS + "/" + forgetful.id())
                .then()
                .statusCode(200);

        assertThat(forgetful.state()).isEqualTo("signed-out");
        Person.signIn("forgetful@example.com", "a brand new password").then().statusCode(200);
    }

    @Test
    void whoIsRemovedIsOutAtOnce() {
        Person owner = Person.with("owner");
        Person leaving = Person.with("editor", "leaving@example.com");
        String id = leaving.id();

        owner.asks().delete(Person.ACCOUNTS + "/" + id).then().statusCode(204);

        leaving.asks().get(Studio.CAMPAIGNS).then().statusCode(401);
        Person.signIn("leaving@example.com", Person.PASSWORD).then().statusCode(401);
        owner.asks().get(Person.ACCOUNTS + "/" + id).then().statusCode(404);
        owner.asks().delete(Person.ACCOUNTS + "/" + id).then().statusCode(404);
        owner.asks()
                .body("{\"name\":\"x\"}")
                .patch(Person.ACCOUNTS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void theLastOwnerCannotGo() {
        Person owner = Person.with("owner");
        List<String> others = owner.asks()
                .get(Person.ACCOUNTS)
                .path("findAll { it.role == 'owner' && it.email != 'owner@example.com' }.id");
        others.forEach(other ->
                owner.asks().delete(Person.ACCOUNTS + "/" + other).then().statusCode(204));
        String id = owner.id();

        owner.asks().delete(Person.ACCOUNTS + "/" + id).then().statusCode(409);
        Response demoted = owner.asks().body("{\"role\":\"editor\"}").patch(Person.ACCOUNTS + "/" + id);

        assertThat(demoted.statusCode()).isEqualTo(409);
        assertThat(demoted.<String>path("type")).isEqualTo("urn:fanfare:problem:last-owner");
        assertThat(owner.state()).isEqualTo("signed-in");
    }

    @Test
    void whatCannotBeAcceptedIsNamed() {
        for (String body : List.of(
                "{\"email\":\"a@b\",\"password\":\"too short\"}",
                "{\"email\":\"a b@c\",\"password\":\"long enough now\"}",
                "{\"email\":\"a@b\"}",
                "{\"password\":\"long enough now\"}",
                "{\"email\":\"a@b\",\"password\":\"long enough now\",\"role\":\"king\"}",
                "{\"email\":\"a@b\",\"password\":\"long enough now\",\"name\":\"" + "n".repeat(101) + "\"}",
                "[]")) {
            Response answer =
                    Studio.signedIn().contentType("application/json").body(body).post(Person.ACCOUNTS);
            assertThat(answer.statusCode()).as(body).isEqualTo(422);
        }
    }
}
