package dev.gradus.dataimport.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTaxonomy;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.Importer;
import dev.gradus.dataimport.Limits;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.json.CatalogJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a catalogue loses in a format. Nothing is listed by hand: each programme is written, read back by the format's own
 * reader and compared; every difference is a loss, at its path. The sources, dates and words of claims are one loss for
 * each programme. Takes the time of writing and reading each programme once more.
 */
public final class Losses {
    /** The rule of every loss. */
    static final String RULE = "not-represented";

    private static final ImmutableSet<String> EVIDENCE = ImmutableSet.of("sources", "granularity", "asStated", "note");
    private static final ImmutableSet<String> MAPS = ImmutableSet.of(".attendance", ".delivery", ".practice");
    private static final JsonNode NOT_RECORDED = Json.object().put("missing", MissingReason.NOT_RECORDED.id());
    private static final Pattern INDEX = Pattern.compile("\\[[^\\]]*\\]");
    private static final int EXCERPT = 200;

    private final Format format;
    private final Function<Catalog, String> writing;
    private final ImmutableMap<String, String> reasons;
    private final Consumer<Finding> losses;
    private final Set<String> institutions = new HashSet<>();

    /**
     * Losses in a format.
     *
     * @param writing writes a catalogue as a document of the format
     * @param reasons why the format cannot say something, by the beginning of its path without indices, such as
     *     {@code tuition.claims.value.period}
     */
    public Losses(
            Format format,
            Function<Catalog, String> writing,
            ImmutableMap<String, String> reasons,
            Consumer<Finding> losses) {
        this.format = format;
        this.writing = writing;
        this.reasons = reasons;
        this.losses = losses;
    }

    /** Reports what a catalogue loses. */
    public void report(Catalog catalog) throws IOException {
        for (Program program : catalog.programs()) {
            report(program);
        }
        Set<String> awarding = new HashSet<>();
        catalog.programs().forEach(program -> awarding.add(program.institution().id()));
        long others = catalog.institutions().stream()
                .filter(institution -> !awarding.contains(institution.id()))
                .count();
        count("institutions", others, "institutions without programmes");
        count("roles", catalog.roles().size(), "roles");
        count("salaries", catalog.salaries().size(), "figures of pay");
        count("fields", catalog.fields().size(), "definitions of fields of study");
        count("fieldFacts", catalog.fieldFacts().size(), "facts of whole fields and institutions");
        count("exchangeRates", catalog.exchangeRates().isPresent() ? 1 : 0, "sets of exchange rates");
        count("topics", catalog.topics().equals(TopicTaxonomy.standard()) ? 0 : 1, "topic taxonomies of its own");
        long cited = catalog.sources().size();
        count("sources", cited, "sources");
    }

    private void count(String path, long number, String what) {
        if (number > 0) {
            lose(path, "", "%s %s are not written.".formatted(number, what));
        }
    }

    private void report(Program program) throws IOException {
        Catalog alone = Catalog.builder().topics(topics(program)).add(program).build();
        String path = "programs['%s']".formatted(program.id());
        Optional<Program> back = readBack(alone, program.id(), path);
        if (back.isEmpty()) {
            return;
        }
        JsonNode before = json(alone);
        JsonNode after = json(Catalog.builder().add(back.get()).build());
        compare(path, program(before), program(after));
        Institution institution = program.institution();
        if (institutions.add(institution.id())) {
            compare(
                    "institutions['%s']".formatted(institution.id()),
                    before.get("institutions").get(0),
                    after.get("institutions").get(0));
        }
        long claims = program.facts().values().stream()
                .mapToLong(fact -> fact.claims().size())
                .sum();
        if (claims > 0) {
            lose(path, "", "The sources, dates and words of %s claims are not written.".formatted(claims));
        }
    }

    /** The topics of a programme may be of another taxonomy; for the comparison any that knows them will do. */
    private static TopicTaxonomy topics(Program program) {
        TopicTaxonomy standard = TopicTaxonomy.standard();
        Set<String> known = new HashSet<>();
        standard.topics().forEach(topic -> known.add(topic.id()));
        boolean all = program.curriculum().claims().stream()
                .flatMap(claim -> claim.value().items().stream())
                .flatMap(item -> item.course().topics().stream())
                .allMatch(tag -> known.contains(tag.topic()));
        if (all) {
            return standard;
        }
        Map<String, Topic> named = new LinkedHashMap<>();
        program.curriculum().claims().stream()
                .flatMap(claim -> claim.value().items().stream())
                .flatMap(item -> item.course().topics().stream())
                .forEach(tag -> named.putIfAbsent(
                        tag.topic(),
                        new Topic(
                                tag.topic(),
                                tag.topic(),
                                Optional.empty(),
                                ImmutableList.of(tag.topic()),
                                ImmutableList.of())));
        return new TopicTaxonomy(ImmutableList.copyOf(named.values()));
    }

    private Optional<Program> readBack(Catalog alone, String id, String path) throws IOException {
        try {
            byte[] document = writing.apply(alone).getBytes(StandardCharsets.UTF_8);
            Catalog read = Importer.builder(format)
                    .build()
                    .read(List.of(ImportInput.of("what was written", document)))
                    .catalog();
            return Optional.of(read.program(id));
        } catch (NoSuchElementException | ImportException e) {
            String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            lose(path, "", "The programme does not come back under its id: " + problem);
            return Optional.empty();
        }
    }

    private static JsonNode json(Catalog catalog) {
        return JsonText.read("catalogue", Place.WHOLE, CatalogJson.write(catalog), Limits.standard());
    }

    private static JsonNode program(JsonNode catalog) {
        return catalog.get("programs").get(0);
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            boolean claim = before.has("value") && before.has("asStated") && before.has("sources");
            for (Map.Entry<String, JsonNode> property : before.properties()) {
                if (!claim || !EVIDENCE.contains(property.getKey())) {
                    compareOrLose(path + "." + property.getKey(), property.getValue(), after.get(property.getKey()));
                }
            }
            for (Map.Entry<String, JsonNode> property : after.properties()) {
                if (!before.has(property.getKey()) && !(claim && EVIDENCE.contains(property.getKey()))) {
                    gain(path + "." + property.getKey(), property.getValue());
                }
            }
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < before.size(); i++) {
                compareOrLose(path + "[" + i + "]", before.get(i), after.get(i));
            }
            for (int i = before.size(); i < after.size(); i++) {
                gain(path + "[" + i + "]", after.get(i));
            }
        } else {
            lose(path, excerpt(before), "%s Comes back as '%s'.".formatted(reason(path), excerpt(after)));
        }
    }

    private void gain(String path, JsonNode after) {
        if (after.isObject() && MAPS.stream().anyMatch(path::endsWith)) {
            after.properties().forEach(entry -> gain(path + "." + entry.getKey(), entry.getValue()));
        } else {
            lose(path, "", "Comes back as '%s'.".formatted(excerpt(after)));
        }
    }

    private void compareOrLose(String path, JsonNode before, @Nullable JsonNode after) {
        if (after == null && before.equals(NOT_RECORDED)) {
            return;
        }
        if (after == null && before.isObject() && MAPS.stream().anyMatch(path::endsWith)) {
            before.properties().forEach(entry -> compareOrLose(path + "." + entry.getKey(), entry.getValue(), null));
        } else if (after == null) {
            lose(path, excerpt(before), reason(path));
        } else {
            compare(path, before, after);
        }
    }

    private String reason(String path) {
        String plain = INDEX.matcher(path).replaceAll("");
        String below = plain.substring(plain.indexOf('.') + 1);
        return reasons.entrySet().stream()
                .filter(reason -> below.startsWith(reason.getKey()))
                .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(format.description().name() + " has no place for it.");
    }

    private static String excerpt(JsonNode value) {
        String text = value.isValueNode() ? value.asString("") : value.toString();
        return text.length() > EXCERPT ? text.substring(0, EXCERPT - 1) + "…" : text;
    }

    private void lose(String path, String raw, String why) {
        losses.accept(new Finding(format.description().id(), Place.path(path), RULE, Severity.WARNING, raw, why));
    }
}
