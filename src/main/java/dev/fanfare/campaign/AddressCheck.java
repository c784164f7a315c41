package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Checks that the address a campaign asks for is free. Thread safe.
public final class AddressCheck {
    private final Function<String, Optional<String>> holder;

    /// @param holder the slug of the campaign that an address belongs to
    public AddressCheck(Function<String, Optional<String>> holder) {
        this.holder = holder;
    }

    /// What was found in a document, and before it what is wrong with its address.
    public List<Finding> before(List<Finding> found, JsonNode document) {
        Findings findings = new Findings();
        String slug = document.path("slug").asText();
        String address = document.path("address").asText(slug);
        boolean taken = !address.equals(slug)
                && holder.apply(address).filter(other -> !other.equals(slug)).isPresent();
        if (taken) {
            findings.unfinished(
                    Pointer.ROOT.at("address"),
                    "address-taken",
                    "an address that no other campaign has or had",
                    "the address '%s' is another campaign's; expected one that is free".formatted(address),
                    Map.of("name", address));
        }
        return Stream.concat(findings.list().stream(), found.stream()).toList();
    }
}
