package dev.gradus.dataimport.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.Resources;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.identity.InstitutionMatch.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Measures identification on the real register and list of domains. They are looked for in {@code shared/data} beside the
 * project, or where the system property {@code gradus.shared} says.
 */
class RealRegisterTest {
    private static final String ROR = "data/ror/ror_education_latest.ndjson.gz";
    private static final String DOMAINS = "data/hipo/world_universities_and_domains.json";

    /** One in so many entries of the list is looked for: all take their time. */
    private static final int EVERY = Integer.getInteger("gradus.every", 20);

    private static Optional<Path> file(String name) {
        String given = System.getProperty("gradus.shared", "");
        Stream<Path> roots = given.isEmpty()
                ? Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                        .map(path -> path.resolve("shared"))
                : Stream.of(Path.of(given));
        return roots.map(root -> root.resolve(name)).filter(Files::exists).findFirst();
    }

    @Test
    void spellingsAndDomainsAreIdentified() throws IOException {
        Optional<Path> ror = file(ROR);
        assumeTrue(ror.isPresent(), "Not measured: there is no " + ROR + " (set -Dgradus.shared).");
        InstitutionRegistry registry = InstitutionRegistry.read(ImportInput.of(ror.get()));
        assertThat(registry.size()).isEqualTo(13_933);
        spellings(registry);
        Optional<Path> domains = file(DOMAINS);
        assumeTrue(domains.isPresent(), "Not measured: there is no " + DOMAINS + " (set -Dgradus.shared).");
        domains(registry, ImportInput.of(domains.get()));
    }

    private static void spellings(InstitutionRegistry registry) throws IOException {
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int undecided = 0;
        int rightlyUndecided = 0;
        for (String line : Resources.readLines(
                Resources.getResource(RealRegisterTest.class, "spellings.txt"), StandardCharsets.UTF_8)) {
            if (line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split(" \\| ", -1));
            InstitutionMatch match = registry.match(cells.get(0));
            boolean isMeant = match.institution()
                    .map(found -> cells.size() == 3
                            && found.name().equals(cells.get(1))
                            && found.country().equals(Optional.of(cells.get(2))))
                    .orElse(false);
            if (isMeant) {
                right++;
            } else if (match.status() == Status.MATCHED) {
                wrong.add(cells.get(0) + " is "
                        + match.institution().orElseThrow().name());
            } else if (cells.size() == 3) {
                undecided++;
            } else {
                rightlyUndecided++;
            }
        }
        System.out.printf(
                "spellings: %d right, %d undecided, %d rightly undecided, wrong %s%n",
                right, undecided, rightlyUndecided, wrong);
        assertThat(wrong).hasSizeLessThanOrEqualTo(1);
        assertThat(right).isGreaterThanOrEqualTo(94);
    }

    private static void domains(InstitutionRegistry registry, ImportInput list) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        UniversityDomainReader.read(list, new RecordHandler<>() {
            @Override
            public void accept(long number, UniversityDomain entry) {
                counts.merge("read", 1, Integer::sum);
                if (number % EVERY == 0) {
                    InstitutionMatch match = registry.match(entry.query());
                    counts.merge(match.status().id(), 1, Integer::sum);
                }
            }

            @Override
            public void reject(long number, String problem) {
                counts.merge("rejected", 1, Integer::sum);
            }
        });
        System.out.println("domains (one in %s looked for): %s".formatted(EVERY, counts));
        assertThat(counts.getOrDefault("read", 0)).isEqualTo(10_251);
        assertThat(counts.getOrDefault("rejected", 0)).isZero();
        assertThat(counts.getOrDefault("matched", 0)).isGreaterThan(4_800 / EVERY);
    }
}
