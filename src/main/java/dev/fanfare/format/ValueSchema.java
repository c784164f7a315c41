package dev.fanfare.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// One JSON Schema 2020-12, ready to check values. It never reads anything from the network or a
/// disk: a `$ref` names a part of the schema itself, or a schema it was made with. Thread safe.
public final class ValueSchema {
    private static final String NAMELESS = "/schemas/value.json";
    private static final String META = "https://json-schema.org/draft/2020-12/schema";
    private static final Pattern DIALECT = Pattern.compile("https://json-schema\\.org/draft/2020-12/"
            + "(schema|meta/(core|applicator|unevaluated|validation|meta-data|format-annotation|content))");

    private final Schema schema;
    private final SchemaWords words;

    private ValueSchema(Schema schema, SchemaWords words) {
        this.schema = schema;
        this.words = words;
    }

    /// A schema on its own, such as the one of a component's properties.
    ///
    /// @throws IllegalArgumentException when it is not a schema, or refers to something outside
    public static ValueSchema of(JsonNode schema) {
        return of(NAMELESS, Map.of(NAMELESS, schema));
    }

    /// What is wrong with a schema itself, hints aside.
    public static List<Finding> check(JsonNode schema, Pointer at) {
        SchemaWords plain = new SchemaWords(Map.of());
        return plain.findings(Meta.SCHEMA.validate(SchemaHints.without(schema)), at, "schema-");
    }

    static ValueSchema of(String address, Map<String, JsonNode> documents) {
        Map<String, String> plain = new LinkedHashMap<>();
        documents.forEach(
                (key, document) -> plain.put(key, SchemaHints.without(document).toString()));
        try {
            Schema schema = registry(plain).getSchema(SchemaLocation.of(address));
            schema.initializeValidators();
            return new ValueSchema(schema, new SchemaWords(documents));
        } catch (SchemaException wrong) {
            throw new IllegalArgumentException("not a usable JSON Schema: " + wrong.getMessage(), wrong);
        }
    }

    /// Everything that is wrong with a value, all at once.
    ///
    /// @param at where the value stands in its document
    /// @param prefix what the rule of each finding starts with; the schema's keyword follows
    public List<Finding> check(JsonNode value, Pointer at, String prefix) {
        return words.findings(schema.validate(value), at, prefix);
    }

    private static SchemaRegistry registry(Map<String, String> documents) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .locale(Locale.ROOT)
                .schemaIdValidator((id, root, location, resolved, context) -> true)
                .build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaLoader(loader -> loader.resourceLoaders(
                                        loaders -> loaders.resources(documents))
                                .block(iri -> !documents.containsKey(iri.toString())
                                        && !DIALECT.matcher(iri.toString()).matches()))
                        .schemaRegistryConfig(config));
    }

    /// Loaded when the first schema is checked: it stands on the validator's own class path.
    private static final class Meta {
        static final Schema SCHEMA = registry(Map.of()).getSchema(SchemaLocation.of(META));
    }
}
